"""Variables that a scenario declares and does not use, or only half."""

from collections.abc import Iterator

from thirteen_hours.engine.table import guards_of
from thirteen_hours.findings.finding import Report
from thirteen_hours.language.evaluate import variables_of
from thirteen_hours.scenario.model import Choice, Enum, Flag, Scenario, Track


def check_variables(scenario: Scenario, report: Report) -> None:
    """Reports what is declared and never used, set and never read, or read and never set."""
    read = frozenset().union(*map(variables_of, guards_of(scenario)))
    written = set(_written(scenario))
    declared: dict[str, Track | Flag | Enum] = {
        **scenario.tracks,
        **scenario.flags,
        **scenario.enums,
    }
    for name, variable in declared.items():
        if name not in read | written:
            report.add("R125", variable.place, name=name)
        elif name not in read:
            report.add("R126", variable.place, name=name)
        elif name not in written:
            report.add("R127", variable.place, name=name)


def _choices(scenario: Scenario) -> Iterator[Choice]:
    for scene in scenario.scenes.values():
        yield from scene.choices


def _written(scenario: Scenario) -> Iterator[str]:
    for choice in _choices(scenario):
        yield from (effect.effect.variable for effect in choice.effects)
    for scene in scenario.scenes.values():
        for route in scene.routes:
            yield from (effect.effect.variable for effect in route.effects)
