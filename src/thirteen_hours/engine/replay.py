"""Doing a recorded play again, as far as a scenario that has changed since still allows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from thirteen_hours.engine.entries import Answer, Answered, Chose, Entry
from thirteen_hours.engine.play import Play
from thirteen_hours.engine.step import node_of
from thirteen_hours.engine.table import Table
from thirteen_hours.errors import ThirteenHoursError
from thirteen_hours.scenario.fixture import BEGINNING, Fixture
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


def replay(
    table: Table, seed: int, entries: Sequence[Entry], *, start: Fixture = BEGINNING
) -> Replay:
    """Does the entries again, in order, until one is not possible any more.

    Old ids are understood where the scenario says `renamed-from`. Questions stop nothing: one that
    has come since is passed over, one that has gone is left out, and one that is put earlier or
    later now gets the answer that was given.
    """
    play = Play(table, seed=seed, start=start)
    given = _first_answers(entries)
    for index, entry in enumerate(entries):
        try:
            _do_again(play, entry, given)
        except ThirteenHoursError as error:
            return Replay(play, Stopped(index, entry, error.sentence))
    while (question := play.page.question) and question.id in given:
        play.answer(question.id, given[question.id])
    return Replay(play)


def _first_answers(entries: Sequence[Entry]) -> dict[str, Answer | None]:
    answered = [entry for entry in entries if isinstance(entry, Answered)]
    return {entry.question: entry.answer for entry in reversed(answered)}


def _do_again(play: Play, entry: Entry, given: Mapping[str, Answer | None]) -> None:
    if isinstance(entry, Answered):
        if (question := play.page.question) and question.id == entry.question:
            play.apply(entry)
        return
    if isinstance(entry, Chose):
        while question := play.page.question:
            play.answer(question.id, given.get(question.id))
    play.apply(_today(play, entry))


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
