"""Checking after every save, in one terminal, until it is told to stop."""

import sys
import time
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Final

import click

from thirteen_hours.errors import ERRORS_FOUND, ThirteenHoursError

if TYPE_CHECKING:
    from thirteen_hours.check.casebook import Checked
    from thirteen_hours.check.warm import Warm

CLEAR: Final = "\x1b[H\x1b[2J"
"""Puts the cursor at the top and clears the screen; what was above it can still be scrolled to."""

Told = Callable[["Checked"], Iterable[str]]
Done = Callable[["Checked"], int]


def watch(warm: "Warm", told: Told, done: Done, *, in_place: bool = True) -> int:
    """Checks now and after every save, until it is interrupted from the keyboard.

    Args:
        warm: What checks.
        told: The lines that a check is told in.
        done: What else is to be done after a check; returns what the check would end with.
        in_place: Whether a person reads it: then a terminal shows one check at a time.

    Returns:
        What the last check would have ended with.

    Raises:
        InputError: as `check_paths`, of paths that are wrong from the beginning.
    """
    from thirteen_hours.check.casebook import casebooks_at
    from thirteen_hours.engine.collector import collect_now

    casebooks_at(warm.paths)
    code = ERRORS_FOUND  # of what was not checked to its end nobody knows that it is clean
    try:
        for _ in warm.changes():
            began = time.perf_counter()
            checked, lines = _checked(warm, told)
            taken = time.perf_counter() - began
            if in_place and sys.stdout.isatty():
                click.echo(CLEAR, nl=False)
            for line in lines:
                click.echo(line)
            waiting = f"Checked in {taken:.2f} s. Waiting for the next save; Ctrl+C ends."
            click.echo(waiting, err=not in_place)
            sys.stdout.flush()
            if checked:
                code = done(checked)
            if checked and checked.interrupted:
                return code
            collect_now()
    except KeyboardInterrupt:
        click.echo(err=not in_place)
    return code


def _checked(warm: "Warm", told: Told) -> "tuple[Checked | None, list[str]]":
    """One check and its lines; an error of ours is told too, and mended by the next save."""
    try:
        checked = warm.check()
    except ThirteenHoursError as error:
        return None, [str(error)]
    return checked, list(told(checked))
