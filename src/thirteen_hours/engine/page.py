"""What a front end shows: the pull interface's answers, as frozen data."""

from msgspec import Struct

from thirteen_hours.scenario.model import Outcome, Question
from thirteen_hours.scenario.text import Part


class Beat(Struct, frozen=True):
    """One stretch of text as it was shown: a scene's, an outcome's, or what followed a choice.

    `minute` is the instant in minutes UTC since 1970-01-01T00:00Z. `chosen` is the wording of the
    choice that led here, empty where no choice did. `cites` are the citations behind the beat, for
    the debrief.
    """

    scene: str
    minute: int
    parts: tuple[Part, ...]
    title: str = ""
    chapter: str = ""
    chosen: str = ""
    cites: tuple[str, ...] = ()


class Option(Struct, frozen=True):
    """A choice as it stands now. A closed one is shown to players if `closed` has words for it."""

    id: str
    do: str
    open: bool
    closed: str = ""


class Page(Struct, frozen=True):
    """Where a play stands: the beats since the last choice, then what is to be done.

    Either `question` is set (answer it first), or `options` holds choices, or `outcome` is set.
    """

    beats: tuple[Beat, ...]
    minute: int
    question: Question | None = None
    options: tuple[Option, ...] = ()
    outcome: Outcome | None = None

    @property
    def open_options(self) -> tuple[Option, ...]:
        """The choices that can be taken, in the author's order; the player's numbers are these."""
        return tuple(option for option in self.options if option.open)

    @property
    def done(self) -> bool:
        """Whether the play has reached its outcome."""
        return self.outcome is not None
