"""What a scenario owes its reader beyond being readable: few undocumented choices, tells met."""

from collections.abc import Iterable
from typing import Final

from thirteen_hours.check.graph import Fair
from thirteen_hours.check.variables import check_variables
from thirteen_hours.findings.finding import Report
from thirteen_hours.scenario.casebook import Casebook
from thirteen_hours.scenario.model import Scenario
from thirteen_hours.scenario.plan import Plan

ONE_IN: Final = 5
"""At most one choice in so many may be undocumented."""


def fair(scenario: Scenario, casebook: Casebook | None, plans: Iterable[Plan]) -> Fair:
    """What the proof must know to judge whether the decisions of a scenario are fair."""
    classes = casebook.classes if casebook else {}
    grave = {name for name, found in classes.items() if found.grave}
    steps = [step for plan in plans if plan.account for step in plan.steps]
    named = {(step.scene, step.choice) for step in steps}
    told = {
        f"{scene.id}/{choice.id}"
        for scene in scenario.scenes.values()
        for choice in scene.choices
        if not named.isdisjoint({(scene.id, choice.id), ("", choice.id)})
    }
    outcomes = scenario.outcomes.values()
    doomed = {outcome.id for outcome in outcomes if outcome.outcome_class in grave}
    return Fair(frozenset(doomed), frozenset(told))


def check_scenario(scenario: Scenario, report: Report) -> None:
    """Reports a scenario with too many undocumented choices, and what it declares in vain."""
    check_variables(scenario, report)
    choices = [choice for scene in scenario.scenes.values() for choice in scene.choices]
    undocumented = [choice for choice in choices if choice.undocumented]
    if len(undocumented) * ONE_IN > len(choices):
        report.add(
            "E124",
            scenario.place,
            undocumented=len(undocumented),
            choices=len(choices),
            one_in=ONE_IN,
        )
