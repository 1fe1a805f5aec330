"""The game in the terminal, from the door to the last words."""

import gc
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from thirteen_hours.errors import CLEAN, OurFaultError
from thirteen_hours.reading.printable import printable
from thirteen_hours.terminal.app import ThirteenHours
from thirteen_hours.terminal.options import Options

if TYPE_CHECKING:
    from thirteen_hours.library.rehearsal import Rehearsal

_SWITCH: Final = 0.001
"""Seconds after which one thread lets another on, so that a key is not kept from its frame."""


def run(
    name: str | None = None,
    *,
    save: bool = True,
    seed: int | None = None,
    folders: Sequence[Path] = (),
    open_sources: bool = False,
    go_on: bool = False,
    rehearsal: "Rehearsal | None" = None,
) -> int:
    """Plays in the terminal until the player leaves; returns the exit code.

    Args:
        name: The scenario to begin at once; None for the front page.
        save: Whether evenings are saved.
        seed: The seed of new plays.
        folders: Further folders of scenarios.
        open_sources: Whether new plays begin with open sources.
        go_on: Whether to go on at once with the evening last left, of `name` or of any; where none
            was left a new one begins.
        rehearsal: Where an author begins who tries the scenario out; None for an evening.

    Raises:
        ThirteenHoursError: It cannot go on; what was chosen is saved.
        Exception: A defect of ours has stopped it; what was chosen is saved.
    """
    sys.setswitchinterval(_SWITCH)
    # What is made until the game is there stays until its end: no key has to wait while it is
    # looked through for what could be thrown away.
    gc.disable()
    options = Options(name, save, seed, folders, open_sources, go_on, rehearsal)
    app = ThirteenHours(options, settled=_settled)
    app.run()
    if app.fault is not None:
        raise app.fault
    if app.visit.unsaved:
        sys.stderr.write(f"{printable(app.visit.unsaved)}\n")
    if app.return_code:
        raise OurFaultError("The screen could not be drawn. What was chosen is saved.")
    return CLEAN


def _settled() -> None:
    gc.freeze()
    gc.enable()
