"""What a scenario owes its reader beyond being readable: few undocumented choices, tells met."""

from typing import Final

from thirteen_hours.findings.finding import Report
from thirteen_hours.scenario.model import Scenario

ONE_IN: Final = 5
"""At most one choice in so many may be undocumented."""


def check_scenario(scenario: Scenario, report: Report) -> None:
    """Reports a scenario with too many undocumented choices."""
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
