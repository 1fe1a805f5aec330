"""Doing a recorded play again, as far as a scenario that has changed since still allows."""

from collections.abc import Sequence
from dataclasses import dataclass

from thirteen_hours.engine.entries import Chose, Entry
from thirteen_hours.engine.play import Play
from thirteen_hours.engine.step import node_of
from thirteen_hours.engine.table import Table
from thirteen_hours.errors import ThirteenHoursError
from thirteen_hours.scenario.model import Scene


@dataclass(frozen=True, slots=True)
class Stopped:
    """Where a replay stopped: the entry's number (from 0), the entry, and why in a sentence."""

    index: int
    entry: Entry
    why: str


@dataclass(frozen=True, slots=True)
class Replay:
    """A play done again; `stopped` says where and why when not every entry could be."""

    play: Play
    stopped: Stopped | None = None


def replay(table: Table, seed: int, entries: Sequence[Entry]) -> Replay:
    """Does the entries again, in order, until one is not possible any more.

    Old ids are understood where the scenario says `renamed-from`.
    """
    play = Play(table, seed=seed)
    for index, entry in enumerate(entries):
        try:
            play.apply(_today(play, entry))
        except ThirteenHoursError as error:
            return Replay(play, Stopped(index, entry, error.sentence))
    return Replay(play)


class _Elsewhere(ThirteenHoursError):
    """The recorded play was in another scene."""


def _today(play: Play, entry: Entry) -> Entry:
    """The entry in today's ids."""
    if not isinstance(entry, Chose):
        return entry
    part = node_of(play.table, play.state).part
    if entry.scene != part.id and entry.scene not in part.renamed_from:
        raise _Elsewhere(f"It was in scene '{entry.scene}' then, and is in '{part.id}' now.")
    choices = part.choices if isinstance(part, Scene) else ()
    for choice in choices:
        if entry.choice == choice.id:
            return entry
    for choice in choices:
        if entry.choice in choice.renamed_from:
            return Chose(part.id, choice.id)
    return entry
