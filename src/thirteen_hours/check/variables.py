"""Variables that a scenario declares and does not use, or only half, or never lets be sensed."""

from collections.abc import Iterator

from thirteen_hours.check.tells import scenes_after_a_change, told_scenes
from thirteen_hours.engine.table import guards_of
from thirteen_hours.findings.finding import Report
from thirteen_hours.language.evaluate import variables_of
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
        elif isinstance(variable, Track):
            _check_tell(variable, scenario, report)


def _check_tell(track: Track, scenario: Scenario, report: Report) -> None:
    """Reports a tell that is told in none of its scenes, or else the scenes without it."""
    told = told_scenes(track, scenario)
    if not told:
        report.add("R128", track.place, name=track.id, scenes=", ".join(track.told_in))
        return
    changed = scenes_after_a_change(track, scenario)
    for name, place in zip(track.told_in, track.told_places, strict=True):
        # Where the track is still what it was at first, what is read may say what that is.
        if name in changed - told:
            report.add("R129", place, name=track.id, scene=name)


def _choices(scenario: Scenario) -> Iterator[Choice]:
    for scene in scenario.scenes.values():
        yield from scene.choices


def _written(scenario: Scenario) -> Iterator[str]:
    for choice in _choices(scenario):
        yield from (effect.effect.variable for effect in choice.effects)
    for scene in scenario.scenes.values():
        for route in scene.routes:
            yield from (effect.effect.variable for effect in route.effects)
