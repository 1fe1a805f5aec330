"""The plain game from the door to the last words."""

import sys
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Final

from thirteen_hours.errors import CLEAN
from thirteen_hours.journal.evening import Evening
from thirteen_hours.library.opening import Opened
from thirteen_hours.pages.layout import WIDTH
from thirteen_hours.plain.entrance import Entrance
from thirteen_hours.plain.lines import Input, Output
from thirteen_hours.plain.scene import counted, sentences
from thirteen_hours.plain.sitting import Sitting

if TYPE_CHECKING:
    from thirteen_hours.library.rehearsal import Rehearsal

INTERRUPTED: Final = 130
"""What a shell expects of a program that was interrupted from the keyboard."""


def run(
    name: str | None = None,
    *,
    save: bool = True,
    seed: int | None = None,
    folders: Sequence[Path] = (),
    open_sources: bool = False,
    go_on: bool = False,
    width: int = WIDTH,
    explains: bool = True,
    rehearsal: "Rehearsal | None" = None,
) -> int:
    """Plays in lines of text until the player leaves; returns the exit code.

    Args:
        name: The scenario; None for the only one, or to ask which.
        save: Whether the evening is saved; otherwise nothing on the disk changes.
        seed: The seed of a new evening; None draws one.
        folders: Further folders of scenarios.
        open_sources: Whether the evening begins with open sources.
        go_on: Whether to go on with the evening last played and not finished, if there is one.
        width: Columns of a line; 0 leaves every paragraph in one line.
        explains: Whether glossary words are explained where they are first met.
        rehearsal: Where an author begins who tries the scenario out; None for an evening.

    Raises:
        ThirteenHoursError: There is nothing to play, or it cannot go on; what was chosen is saved.
    """
    _be_lenient()
    output, lines = Output(sys.stdout, width), Input(sys.stdin)
    entrance = Entrance(output, lines, folders, save=save)
    found = entrance.found(name, seed, go_on=go_on, rehearsal=rehearsal)
    if found is None:
        return CLEAN
    opened, evening = found
    if open_sources:
        evening.open_sources(on=True)
    sitting = Sitting(evening, opened, output, explains=explains)
    if rehearsal:
        sitting.glass = rehearsal.glass
    else:
        _introduce(sitting)
    finished = _played(sitting, lines)
    output.paragraph(
        sentences(["" if finished else "Interrupted.", *evening.notices(), evening.whereabouts])
    )
    if evening.path and evening.play.taken:
        _say_what_next(evening, opened, output, folders, explains=explains)
    output.flush()
    return CLEAN if finished else INTERRUPTED


def _be_lenient() -> None:
    """What a terminal cannot show, or a pipe has garbled, is no reason to stop."""
    for stream in (sys.stdout, sys.stdin):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")


def _played(sitting: Sitting, lines: Input) -> bool:
    """Plays and saves; false when the player broke it off from the keyboard."""
    with sitting.evening:
        try:
            sitting.play(lines)
        except KeyboardInterrupt:
            return False
    return True


def _introduce(sitting: Sitting) -> None:
    """The card, or how far an evening has come that is gone on with."""
    if taken := sitting.evening.play.taken:
        decisions = counted(len(taken), "choices")
        sitting.output.paragraph(f"The evening goes on after {decisions}.")
    else:
        sitting.teller.card()


def _say_what_next(
    evening: Evening, opened: Opened, output: Output, folders: Sequence[Path], *, explains: bool
) -> None:
    from thirteen_hours.plain.again import to_go_on, to_weigh  # noqa: PLC0415 - at the very end

    if evening.page.done:
        output.paragraph("To weigh it against the sources:")
        output.verbatim(to_weigh(folders))
    else:
        output.paragraph("To go on:")
        width = output.width
        output.verbatim(to_go_on(opened.listed.name, folders, width=width, explains=explains))
