"""What the proof shows of a scenario, as findings."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import cache
from typing import Final

from msgspec import Struct

from thirteen_hours.check.explored import Explored
from thirteen_hours.engine.table import compile_scenario
from thirteen_hours.findings.finding import Report
from thirteen_hours.findings.place import Place
from thirteen_hours.proof.fact import Fact
from thirteen_hours.proof.facts import facts
from thirteen_hours.proof.idle import idle_facts
from thirteen_hours.proof.limits import INTERRUPTED, NO_MEMORY, Limits, Stopped
from thirteen_hours.proof.plays import Plays
from thirteen_hours.proof.search import Search
from thirteen_hours.proof.space import Space, explore
from thirteen_hours.proof.viable import fairness_facts
from thirteen_hours.scenario.model import Scenario

Show = Callable[[str, float], None]
"""Hears how far long work has come: in words, and as a part of 1."""

Silent = Callable[[str, Place], bool]
"""Whether a finding of that code at that place is one that nobody will read."""


class Fair(Struct, frozen=True):
    """What a casebook says of a scenario: its `grave` outcomes; what choices accounts have `told`.

    Choices are `scene/choice`.
    """

    grave: frozenset[str] = frozenset()
    told: frozenset[str] = frozenset()


_NOTHING_SAID: Final = Fair()

_LISTED: Final = 5
"""So many of the scenes that are not proved are named; the rest are counted."""

_NEVER_OVER: Final = frozenset({"G104", "G105"})
"""What says that some plays have no end."""


def check_graph(
    scenario: Scenario,
    report: Report,
    limits: Limits,
    *,
    show: Show = lambda *_: None,
    fair: Fair = _NOTHING_SAID,
    silent: Silent = lambda *_: False,
) -> Explored:
    """Explores the scenario's whole space, reports what is wrong, and returns how far it came.

    `show` hears again and again how many states were found so far. For findings that are `silent`
    no play is worked out.
    """

    def show_search(search: Search) -> None:
        scenes = f"{search.done:,} of {len(search.found):,} scenes"
        show(f"{scenario.id}: {search.states:,} states, {scenes}", search.done / len(search.found))

    space = explore(compile_scenario(scenario), limits, show_search)
    stopped = space.stopped
    try:
        show(f"{scenario.id}: {len(space):,} states, looking for faults", 1.0)
        no_room = report_facts(space, report, fair, silent)
        stopped = stopped or no_room
    except KeyboardInterrupt:
        stopped = stopped or INTERRUPTED
    except MemoryError:
        stopped = stopped or NO_MEMORY
    if stopped:
        report.add("G114", scenario.place, why=stopped)
    return Explored(
        casebook=scenario.casebook,
        scenario=scenario.id,
        told=_extent(space, stopped),
        stopped=stopped,
        states=len(space),
        places=len(space.table.nodes),
        covered=len(space.covered),
    )


def report_facts(space: Space, report: Report, fair: Fair, silent: Silent) -> str:
    """Reports what is wrong; comes back with why not everything could be looked at, if so."""
    plays = cache(lambda: Plays(space))
    grave = {space.table.numbers[name] for name in fair.grave}
    before = len(report)
    stopped = _tell_all(space, report, facts(space), silent)
    stopped = _tell_all(space, report, idle_facts(space, plays), silent) or stopped
    # Where a play does not end, a choice may lead to no outcome at all, grave or not.
    if _NEVER_OVER.isdisjoint(each.code for each in report.findings[before:]):
        unfair = fairness_facts(space, grave, fair.told, plays)
        stopped = _tell_all(space, report, unfair, silent) or stopped
    return stopped


def _tell_all(space: Space, report: Report, found: Iterable[Fact], silent: Silent) -> str:
    try:
        for fact in found:
            _tell(space, report, fact, silent)
    except Stopped as stop:
        return stop.sentence
    return ""


def _tell(space: Space, report: Report, fact: Fact, silent: Silent) -> None:
    play = None
    if not silent(fact.code, fact.place) and fact.find is not None:
        # Imported here: a scenario that is sound does not wait for the engine to be loaded.
        from thirteen_hours.check.shown import shown_by  # noqa: PLC0415

        # Where there is no room to work a play out, what it would show is told without it.
        with suppress(Stopped):
            steps = fact.play
            play = None if steps is None else shown_by(space.table, steps)
    report.add(fact.code, fact.place, what=fact.what, play=play, **fact.more)


def _extent(space: Space, stopped: str) -> str:
    """How much was looked at, in words."""
    states = f"{len(space):,} states"
    if not stopped:
        return f"complete: {states}"
    if space.complete:
        return f"not complete. {stopped} All {states} were found, and not all looked at for faults."
    nodes = space.table.nodes
    open_ = [node.id for number, node in enumerate(nodes) if number not in space.covered]
    others = f" and {len(open_) - _LISTED:,} others" if len(open_) > _LISTED else ""
    longest = (
        f" In the first scene, and where plays come back to it, every play of up to"
        f" {space.decisions:,} decisions was followed."
        if space.decisions
        else ""
    )
    return (
        f"not complete. {stopped} {states} were found. Of {len(space.covered):,} of"
        f" {len(nodes):,} scenes and outcomes every state was looked at; not of"
        f" {', '.join(open_[:_LISTED])}{others}.{longest}"
    )
