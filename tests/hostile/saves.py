"""A saved play that somebody broke, opened as the game opens it."""

from pathlib import Path
from random import Random

from tests.hostile.slips import SLIPS, garbled
from tests.hostile.trial import random_play
from thirteen_hours.engine.table import Table
from thirteen_hours.journal.errors import NotAJournalError
from thirteen_hours.journal.evening import header_of, resume
from thirteen_hours.journal.home import Home
from thirteen_hours.journal.lines import entry_line, header_line
from thirteen_hours.journal.shelf import glance, shelf
from thirteen_hours.reading.printable import printable


def saved(table: Table, chance: Random) -> bytes:
    """The journal of a random play."""
    play = random_play(table, chance)
    play.note("a note")
    header = header_of(table.scenario, play.seed, "2026-11-23T19:45:00")
    lines = [entry_line(number, entry) for number, entry in enumerate(play.entries, start=1)]
    return b"".join((header_line(header), *lines))


def broken(data: bytes, chance: Random) -> bytes:
    """The journal with lines lost, written twice or exchanged, and with slips in them."""
    lines = data.split(b"\n")
    for _ in range(chance.choice((0, 0, 1, 2))):
        at, other = chance.randrange(len(lines)), chance.randrange(len(lines))
        lines[at], lines[other] = lines[other], lines[at]
        lines[at : at + 1] = lines[at : at + 1] * chance.choice((0, 2, 2, 300))
        lines = lines or [b""]
    text = b"\n".join(lines).decode()
    for _ in range(chance.choice((0, 1, 1, 3))):
        text = chance.choice(SLIPS)(text, chance)
    changed = text.encode("utf-8", "surrogatepass")
    return garbled(changed, chance) if chance.random() < 0.2 else changed


def tried(scratch: Path, table: Table, chance: Random) -> str:
    """Lists, looks at and goes on with a broken journal; returns how deep that went.

    Raises:
        AssertionError: the journal would say something that moves a cursor, or the evening that
            was opened cannot be gone on with.
    """
    home = Home(scratch / "home")
    evenings = home.made(home.evenings)
    path = evenings / "evening.jsonl"
    path.write_bytes(broken(saved(table, chance), chance))
    try:
        for each in shelf(home):
            assert each.trouble == printable(each.trouble)
            glance(each, table)
        return _resumed(path, table)
    finally:
        for left in evenings.iterdir():
            left.unlink()


def _resumed(path: Path, table: Table) -> str:
    try:
        evening = resume(path, lambda _: table)
    except NotAJournalError:
        return "no journal"
    with evening:
        notices = evening.notices()
        assert all(notice == printable(notice) for notice in notices)
        evening.note("here again")
        assert evening.play.notes[-1] == "here again"
    return "mended" if notices else "whole"
