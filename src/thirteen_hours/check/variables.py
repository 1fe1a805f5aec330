"""Variables that a scenario declares and does not use, or only half, or never lets be sensed."""

from collections.abc import Iterator

from thirteen_hours.engine.table import guards_of
from thirteen_hours.findings.finding import Report
from thirteen_hours.language.evaluate import variables_of
from thirteen_hours.language.tree import Guard
from thirteen_hours.scenario.model import Choice, Enum, Flag, Scenario, Track


def check_variables(scenario: Scenario, report: Report) -> None:
    """Reports what is never used, never read or never set, and tells that tell nothing."""
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
        elif isinstance(variable, Track) and not _is_told(variable, scenario):
            report.add("R128", variable.place, name=name, scenes=", ".join(variable.told_in))


def _is_told(track: Track, scenario: Scenario) -> bool:
    """Whether a text in the scenes of its tell, or a way to one of them, turns on the track."""
    return any(
        track.id in variables_of(guard)
        for name in track.told_in
        if name in scenario.scenes
        for guard in _shown_under(scenario, name)
    )


def _shown_under(scenario: Scenario, name: str) -> Iterator[Guard]:
    """The guards of a scene's texts, and of the ways that lead to it."""
    scene = scenario.scenes[name]
    for text in (scene.text, *(choice.text for choice in scene.choices)):
        yield from (variant.when for piece in text for variant in piece.variants)
    for other in scenario.scenes.values():
        yield from (route.when for route in other.routes if route.goto == name)
        yield from (choice.when for choice in other.choices if choice.goto == name)


def _choices(scenario: Scenario) -> Iterator[Choice]:
    for scene in scenario.scenes.values():
        yield from scene.choices


def _written(scenario: Scenario) -> Iterator[str]:
    for choice in _choices(scenario):
        yield from (effect.effect.variable for effect in choice.effects)
    for scene in scenario.scenes.values():
        for route in scene.routes:
            yield from (effect.effect.variable for effect in route.effects)
