"""The evenings that were kept, as the commands are told of them: by number or by file."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from thirteen_hours.engine.play import Play
    from thirteen_hours.journal.lines import Header
    from thirteen_hours.journal.shelf import Shelved
    from thirteen_hours.library.opening import Opened

_MOST_DIGITS = 6


@dataclass(frozen=True, slots=True)
class Kept:
    """An evening done again as far as its scenario allows, with its scenario."""

    header: "Header"
    opened: "Opened"
    play: "Play"


def shelved() -> "list[Shelved]":
    """The evenings in which something was chosen, and what cannot be read, the last played first.

    Their numbers for the player count from 1 in this order.
    """
    from thirteen_hours.journal.home import Home
    from thirteen_hours.journal.shelf import shelf

    return [each for each in shelf(Home.find()) if each.begun or each.header is None]


def journal(given: str | None) -> Path:
    """The journal that is meant by a number of the list or by a path; without either, the latest.

    Raises:
        UsageError: There is no such number, or nothing was kept.
    """
    from thirteen_hours.errors import UsageError

    if given and not (given.isdecimal() and len(given) <= _MOST_DIGITS and given.isascii()):
        return Path(given)
    found = shelved()
    number = int(given) if given else 1
    if not 1 <= number <= len(found):
        missing = f"There is no evening {given}." if given else "No evening has been saved yet."
        raise UsageError(missing, hint="`thirteen-hours evenings` lists those there are.")
    return found[number - 1].path


def kept(path: Path, folders: Sequence[Path] = ()) -> Kept:
    """The evening in a journal; what is missing of it is said on standard error.

    Raises:
        InputError: The file is no journal, or its scenario cannot be opened.
        UsageError: Its scenario is not here.
    """
    from thirteen_hours.engine.replay import replay
    from thirteen_hours.journal.evening import told
    from thirteen_hours.journal.reader import read
    from thirteen_hours.library.opening import open_scenario

    reading = read(path)
    if reading.trouble:
        click.echo(reading.trouble, err=True)
    opened = open_scenario(reading.header.name, folders)
    replayed = replay(opened.table, reading.header.seed, reading.entries)
    if replayed.stopped:
        click.echo(told(replayed.stopped, reading.header, opened.scenario), err=True)
    return Kept(reading.header, opened, replayed.play)
