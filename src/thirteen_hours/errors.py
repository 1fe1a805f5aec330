"""What stops us, and the exit codes that say so.

Every error this package raises on purpose is a `ThirteenHoursError`. What is wrong with an author's
files is not an error but a finding, and findings are collected (see `thirteen_hours.findings`).

    ThirteenHoursError
    ├── UsageError          the request makes no sense: an unknown name, a wrong option
    ├── InputError          what we were given cannot be used: a missing file, a damaged save
    └── OurFaultError       something that must not happen has happened

Each layer derives its own errors from one of these three.
"""

from typing import ClassVar, Final

CLEAN: Final = 0
"""Done as asked; there may have been warnings."""

ERRORS_FOUND: Final = 1
"""Done, and what we looked at is wrong."""

USAGE: Final = 2
"""Not done: the request itself is wrong."""

OUR_FAULT: Final = 3
"""Not done, and the reason is a defect in this program."""


class ThirteenHoursError(Exception):
    """The root of our errors: a sentence, where it happened, and what to do about it.

    Attributes:
        sentence: What went wrong, for the person at the keyboard. It ends with a full stop.
        place: Where, if there is a where: a path, or `file:line:column`.
        hint: What to do now, if there is something to do.
    """

    exit_code: ClassVar[int] = ERRORS_FOUND
    """What a command that meets this error ends with."""

    def __init__(self, sentence: str, *, place: str | None = None, hint: str | None = None) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.place = place
        self.hint = hint

    def __str__(self) -> str:
        where = f"{self.place}: " if self.place else ""
        advice = f"\n{self.hint}" if self.hint else ""
        return f"{where}{self.sentence}{advice}"


class UsageError(ThirteenHoursError):
    """The request makes no sense: an unknown name, a wrong option."""

    exit_code = USAGE


class InputError(ThirteenHoursError):
    """What we were given cannot be used: a missing file, a damaged save."""

    exit_code = ERRORS_FOUND


class OurFaultError(ThirteenHoursError):
    """Something that must not happen has happened; the fault is in this program."""

    exit_code = OUR_FAULT
