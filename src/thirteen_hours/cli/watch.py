"""Checking after every save, in one terminal, until it is told to stop."""

import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from thirteen_hours.errors import ThirteenHoursError

if TYPE_CHECKING:
    from thirteen_hours.check.casebook import Checked

CLEAR: Final = "\x1b[H\x1b[2J"
"""Puts the cursor at the top and clears the screen; what was above it can still be scrolled to."""

Told = Callable[["Checked", list[str]], Iterable[str]]


def watch(paths: tuple[Path, ...], told: Told) -> None:
    """Checks now and after every save, and returns when it is interrupted from the keyboard.

    Raises:
        InputError: as `check_paths`, of paths that are wrong from the beginning.
    """
    from thirteen_hours.check.casebook import casebooks_at
    from thirteen_hours.check.warm import Warm

    casebooks_at(paths)
    warm = Warm(paths)
    try:
        for _ in warm.changes():
            began = time.perf_counter()
            lines = list(_lines(warm.check, told))
            taken = time.perf_counter() - began
            if sys.stdout.isatty():
                click.echo(CLEAR, nl=False)
            for line in lines:
                click.echo(line)
            click.echo(f"Checked in {taken:.2f} s. Waiting for the next save; Ctrl+C ends.")
            sys.stdout.flush()
    except KeyboardInterrupt:
        click.echo()


def _lines(check: Callable[[Callable[[str], None]], "Checked"], told: Told) -> Iterable[str]:
    """What is told of one check; an error of ours is told too, and mended by the next save."""
    proved: list[str] = []
    try:
        checked = check(proved.append)
    except ThirteenHoursError as error:
        yield str(error)
        return
    if checked.interrupted:
        raise KeyboardInterrupt
    yield from told(checked, proved)
