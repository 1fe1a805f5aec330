"""What is drawn of a scenario: its stops, and the ways from one to the next, in words."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from thirteen_hours.language.explain import TRUTHS, unparse
from thirteen_hours.language.tree import ALWAYS, Guard
from thirteen_hours.scenario.casebook import Casebook
from thirteen_hours.scenario.model import Choice, Outcome, Route, Scenario, Scene

WayKind = Literal["documented", "undocumented", "automatic", "chance", "several"]
"""What a way on is; several of them together are one way between chapters."""

Path = frozenset[tuple[str, str, str]]
"""A play as what it went through: scene, choice (empty on an automatic way), and where it led."""


@dataclass(frozen=True, slots=True)
class Way:
    """A choice or an automatic way on. `guard` is empty where it is always open."""

    name: str
    target: str
    kind: WayKind
    guard: str = ""
    on_path: bool = False


@dataclass(frozen=True, slots=True)
class Stop:
    """A scene or an outcome. An outcome has a class, with `grave` if that is, and a standing."""

    id: str
    title: str = ""
    chapter: str = ""
    ways: tuple[Way, ...] = ()
    outcome_class: str = ""
    grave: bool = False
    standing: str = ""
    on_path: bool = False

    @property
    def is_outcome(self) -> bool:
        """Whether the play ends here."""
        return bool(self.standing)


@dataclass(frozen=True, slots=True)
class Story:
    """A scenario to be drawn. `stops` are by id: the scenes in the author's order, the outcomes."""

    title: str
    start: str
    stops: dict[str, Stop]

    @property
    def chapters(self) -> tuple[str, ...]:
        """The chapters that have scenes, in the author's order; one without a title is empty."""
        scenes = (stop for stop in self.stops.values() if not stop.is_outcome)
        return tuple(dict.fromkeys(stop.chapter for stop in scenes))

    def scenes(self, chapter: str) -> tuple[Stop, ...]:
        """The scenes of a chapter."""
        return tuple(
            stop for stop in self.stops.values() if stop.chapter == chapter and not stop.is_outcome
        )

    def within(self, chapter: str) -> "Story":
        """The chapter with the outcomes that it leads to; its other ways out lead nowhere."""
        scenes = self.scenes(chapter)
        led_to = {way.target for scene in scenes for way in scene.ways}
        stops = {scene.id: scene for scene in scenes} | {
            stop.id: stop for stop in self.stops.values() if stop.is_outcome and stop.id in led_to
        }
        return replace(self, title=f"{self.title}: {chapter}", stops=stops)


def story(scenario: Scenario, casebook: Casebook, path: Path = frozenset()) -> Story:
    """The scenario as it is drawn; `path` is what is marked in it."""
    stops = [_scene(scene, scenario, path) for scene in scenario.scenes.values()]
    stops += [_outcome(outcome, casebook, path) for outcome in scenario.outcomes.values()]
    return Story(scenario.title, scenario.start, {stop.id: stop for stop in stops})


def _scene(scene: Scene, scenario: Scenario, path: Path) -> Stop:
    ways = (*_choices(scene, scenario), *_routes(scene, scenario))
    marked = tuple(replace(way, on_path=_is_on(scene.id, way, path)) for way in ways)
    return Stop(
        id=scene.id,
        title=scene.title,
        chapter=scene.chapter,
        ways=marked,
        on_path=any(scene.id == step[0] for step in path),
    )


def _is_on(scene: str, way: Way, path: Path) -> bool:
    chosen = way.name if way.kind in {"documented", "undocumented"} else ""
    return (scene, chosen, way.target) in path


def _outcome(outcome: Outcome, casebook: Casebook, path: Path) -> Stop:
    known = casebook.classes.get(outcome.outcome_class)
    return Stop(
        id=outcome.id,
        title=outcome.title,
        outcome_class=known.title if known else outcome.outcome_class,
        grave=known is not None and known.grave,
        standing=outcome.standing,
        on_path=any(outcome.id == step[2] for step in path),
    )


def _choices(scene: Scene, scenario: Scenario) -> Iterator[Way]:
    for choice in scene.choices:
        guard = _guard(choice.when, scenario)
        yield Way(choice.id, choice.goto, _kind(choice), guard)


def _kind(choice: Choice) -> WayKind:
    return "undocumented" if choice.undocumented else "documented"


def _routes(scene: Scene, scenario: Scenario) -> Iterator[Way]:
    weights = sum(route.weight for route in scene.routes)
    for number, route in enumerate(scene.routes):
        if scene.by_chance:
            yield Way(f"{route.weight} in {weights}", route.goto, "chance")
        else:
            guard = _guard(route.when, scenario)
            yield Way(_turn(number, guard, scene.routes), route.goto, "automatic", guard)


def _turn(number: int, guard: str, routes: Iterable[Route]) -> str:
    """How an automatic way on is called: the first that fits is taken."""
    if not guard and len(tuple(routes)) > 1:
        return "otherwise"
    return "or" if number else "on"


def _guard(guard: Guard, scenario: Scenario) -> str:
    if guard == ALWAYS:
        return ""
    labels = {name: enum.values for name, enum in scenario.enums.items()}
    labels.update(dict.fromkeys(scenario.flags, TRUTHS))
    return unparse(guard, labels)
