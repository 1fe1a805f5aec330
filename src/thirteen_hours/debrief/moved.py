"""What moved the answering side: every change, by whose inference, and the rule at the end."""

from collections.abc import Iterator, Mapping
from typing import Literal

from msgspec import Struct

from thirteen_hours.debrief.case import Case
from thirteen_hours.debrief.cited import Quotation
from thirteen_hours.engine.moment import Step
from thirteen_hours.language.explain import unparse
from thirteen_hours.scenario.model import Consequence, Scenario


class Change(Struct, frozen=True):
    """One change: at which decision (0: none of yours), from what to what, inferred why.

    `quotation` is the passage that the inference starts from; without one it starts from no source.
    """

    decision: int
    act: str
    before: str
    after: str
    because: str
    quotation: Quotation | None


class Moved(Struct, frozen=True):
    """A variable of the model with its changes; a track has a unit, a range and a tell."""

    id: str
    kind: Literal["track", "flag", "enum"]
    means: str
    start: str
    end: str
    changes: tuple[Change, ...]
    unit: str = ""
    tell: str = ""
    low: int = 0
    high: int = 0


class Rule(Struct, frozen=True):
    """The rule that gave the answer: its condition in the author's words, and its reason."""

    condition: str
    because: str
    outcome: str


def moved(case: Case) -> tuple[Moved, ...]:
    """Every track, and the flags and enums that changed, in the author's order."""
    changes: dict[str, list[Change]] = {}
    for variable, change in _changes(case):
        changes.setdefault(variable, []).append(change)
    return tuple(
        each
        for each in _variables(case.scenario, case.play.values, changes)
        if each.changes or each.kind == "track"
    )


def rule(case: Case) -> Rule | None:
    """The rule by which the outcome was reached; None when the last choice led straight to it."""
    outcome = case.play.outcome
    route = case.play.steps[-1].route if case.play.steps else None
    if route is None or outcome is None:
        return None
    condition = unparse(route.when, labels(case.scenario))
    because = case.citations.resolved(route.because)
    return Rule("" if condition == "true" else condition, because, outcome.title)


def labels(scenario: Scenario) -> dict[str, tuple[str, ...]]:
    """What the values of flags and enums are called."""
    flags = dict.fromkeys(scenario.flags, ("false", "true"))
    return {**flags, **{each.id: each.values for each in scenario.enums.values()}}


def _changes(case: Case) -> Iterator[tuple[str, Change]]:
    number = 0
    for step in case.play.steps:
        number += step.choice is not None
        yield from _of_step(case, step, number)


def _of_step(case: Case, step: Step, number: int) -> Iterator[tuple[str, Change]]:
    names = labels(case.scenario)
    for change in step.changes:
        yield (
            change.variable,
            Change(
                decision=number if step.choice else 0,
                act=step.choice.do if step.choice else "",
                before=_named(names, change.variable, change.before),
                after=_named(names, change.variable, change.after),
                because=change.consequence.because,
                quotation=_start(case, change.consequence),
            ),
        )


def _start(case: Case, effect: Consequence) -> Quotation | None:
    return case.citations.quote(effect.starts_from) if effect.starts_from else None


def _named(names: Mapping[str, tuple[str, ...]], variable: str, value: int) -> str:
    words = names.get(variable, ())
    return words[value] if 0 <= value < len(words) else str(value)


def _variables(
    scenario: Scenario, values: Mapping[str, int], changes: Mapping[str, list[Change]]
) -> Iterator[Moved]:
    names = labels(scenario)
    for track in scenario.tracks.values():
        yield Moved(
            id=track.id,
            kind="track",
            means=track.means,
            start=str(track.start),
            end=str(values[track.id]),
            changes=tuple(changes.get(track.id, ())),
            unit=track.unit,
            tell=track.tell,
            low=track.low,
            high=track.high,
        )
    starts = [(each.id, "flag", each.means, int(each.start)) for each in scenario.flags.values()]
    starts += [(each.id, "enum", each.means, each.start) for each in scenario.enums.values()]
    for name, kind, means, start in starts:
        yield Moved(
            id=name,
            kind="flag" if kind == "flag" else "enum",
            means=means,
            start=_named(names, name, start),
            end=_named(names, name, values[name]),
            changes=tuple(changes.get(name, ())),
        )
