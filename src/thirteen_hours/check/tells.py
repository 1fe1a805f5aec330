"""Where tracks can be sensed: the scenes of a tell in which nothing that is read tells of it.

What is said here is proved, not guessed. A scene tells nothing when all that is read in it is the
same whatever the track is, and no way that leads there turns on the track or changes it. That a
scene may tell does not prove that the tell is in it; that is for a reader to judge.
"""

from collections.abc import Iterable, Iterator

from thirteen_hours.language.evaluate import variables_of
from thirteen_hours.language.tree import Guard
from thirteen_hours.scenario.model import Choice, Consequence, Route, Scenario, Scene, Track
from thirteen_hours.scenario.text import Text


def told_scenes(track: Track, scenario: Scenario) -> set[str]:
    """The scenes of the track's tell in which something may tell of it."""
    carriers = _carriers(track.id, scenario)
    return {
        name
        for name in track.told_in
        if name in scenario.scenes
        and (
            _turns(carriers, _read_under(scenario.scenes[name]))
            or any(_tells(carriers, scene, name) for scene in scenario.scenes.values())
        )
    }


def scenes_after_a_change(track: Track, scenario: Scenario) -> set[str]:
    """The scenes that ways lead to, at once or later, on which the track is changed."""
    waiting = [
        way.goto
        for scene in scenario.scenes.values()
        for way in _ways(scene)
        if any(effect.effect.variable == track.id for effect in way.effects)
    ]
    found: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name in scenario.scenes and name not in found:
            found.add(name)
            waiting += (way.goto for way in _ways(scenario.scenes[name]))
    return found


def _turns(on: set[str], guards: Iterable[Guard]) -> bool:
    return any(not on.isdisjoint(variables_of(guard)) for guard in guards)


def _read_under(scene: Scene) -> Iterator[Guard]:
    """The guards of what is read in a scene; of a choice only where words stand in its place."""
    yield from _of_text(scene.text)
    for choice in scene.choices:
        if choice.closed:
            yield choice.when
        yield from _of_text(choice.text)


def _of_text(text: Text) -> Iterator[Guard]:
    return (variant.when for piece in text for variant in piece.variants)


def _tells(carriers: set[str], scene: Scene, goto: str) -> bool:
    """Whether to come from the one scene to the other tells of the track, or of its change."""
    ways = [way for way in _ways(scene) if way.goto == goto]
    if any(effect.effect.variable in carriers for way in ways for effect in way.effects):
        return True
    # The last of the routes has no guard: it is taken where those before it do not hold.
    turning = scene.routes if any(way in scene.routes for way in ways) else ways
    return _turns(carriers, (way.when for way in turning))


def _ways(scene: Scene) -> tuple[Choice | Route, ...]:
    return (*scene.choices, *scene.routes)


def _carriers(track: str, scenario: Scenario) -> set[str]:
    """The track, and the variables that are changed where a way turns on it: they may tell it."""
    found = {track}
    while (
        fresh := {
            each.effect.variable
            for scene in scenario.scenes.values()
            for each in _effects_turning_on(found, scene)
        }
        - found
    ):
        found |= fresh
    return found


def _effects_turning_on(variables: set[str], scene: Scene) -> Iterator[Consequence]:
    if _turns(variables, (route.when for route in scene.routes)):
        yield from (effect for route in scene.routes for effect in route.effects)
    for choice in scene.choices:
        if _turns(variables, (choice.when,)):
            yield from choice.effects
