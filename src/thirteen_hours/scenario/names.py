"""The names that a casebook has so far, each with a word on it, for an editor to complete."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from thirteen_hours.evidence.model import Evidence
from thirteen_hours.reading.shape.scalars import shortened
from thirteen_hours.scenario.casebook import Casebook
from thirteen_hours.scenario.model import Choice, Enum, Flag, Scenario, Scene, Track

Name = tuple[str, str]
"""A name as it is written, and what it stands for, in a line."""

LONGEST = 100
"""Characters of what is said of a name."""


@dataclass(frozen=True, slots=True)
class Names:
    """The names of a casebook, and of one of its scenarios if there is one; in the author's order.

    `values` are by claim, `passages_of` by source. `steps` are choices as a test plan writes them.
    """

    people: tuple[Name, ...] = ()
    classes: tuple[Name, ...] = ()
    clocks: tuple[str, ...] = ()
    sources: tuple[Name, ...] = ()
    origins: tuple[Name, ...] = ()
    claims: tuple[Name, ...] = ()
    values: dict[str, tuple[Name, ...]] = field(default_factory=dict)
    passages_of: dict[str, tuple[Name, ...]] = field(default_factory=dict)
    scenes: tuple[Name, ...] = ()
    outcomes: tuple[Name, ...] = ()
    topics: tuple[Name, ...] = ()
    questions: tuple[Name, ...] = ()
    steps: tuple[Name, ...] = ()
    variables: tuple[Name, ...] = ()
    conditions: tuple[Name, ...] = ()
    effects: tuple[Name, ...] = ()

    @property
    def citations(self) -> tuple[Name, ...]:
        """Every passage as `source/passage`."""
        return tuple(
            (f"{source}/{passage}", about)
            for source, passages in self.passages_of.items()
            for passage, about in passages
        )


def names_of(
    casebook: Casebook | None, evidence: Evidence, scenario: Scenario | None = None
) -> Names:
    """The names of what could be read."""
    people = casebook.people.values() if casebook else ()
    classes = casebook.classes.values() if casebook else ()
    clocks = casebook.clocks if casebook else ()
    return Names(
        people=_named((person.id, f"{person.name}. {person.role}") for person in people),
        classes=_named((each.id, f"{each.title}. {each.means}") for each in classes),
        clocks=tuple(clock.name for clock in clocks),
        sources=_named((source.id, source.short) for source in evidence.sources.values()),
        origins=_named(evidence.origins.items()),
        claims=_named((claim.id, claim.says) for claim in evidence.claims.values()),
        values={claim.id: _named(claim.values.items()) for claim in evidence.claims.values()},
        passages_of={
            source.id: _named((passage.id, passage.text) for passage in source.passages.values())
            for source in evidence.sources.values()
        },
        **_of_scenario(scenario) if scenario else {},
    )


def _of_scenario(scenario: Scenario) -> dict[str, tuple[Name, ...]]:
    scenes = scenario.scenes.values()
    return {
        "scenes": _named((scene.id, _opening(scene)) for scene in scenes),
        "outcomes": _named((each.id, each.title) for each in scenario.outcomes.values()),
        "topics": _named(scenario.topics.items()),
        "questions": _named((each.id, each.text) for each in scenario.questions.values()),
        "steps": _named(_steps(scenario)),
        "variables": _named((each.id, each.means) for each in _variables(scenario)),
        "conditions": _named(_conditions(scenario)),
        "effects": _named(_effects(scenario)),
    }


def _named(pairs: Iterable[Name]) -> tuple[Name, ...]:
    return tuple((name, shortened(about, LONGEST)) for name, about in pairs)


def _opening(scene: Scene) -> str:
    """The scene's title, or the beginning of its text."""
    parts = (part.text for piece in scene.text for part in piece.variants[0].parts)
    return scene.title or next(parts, "")


def _choices(scenario: Scenario) -> Iterator[tuple[Scene, Choice]]:
    return ((scene, choice) for scene in scenario.scenes.values() for choice in scene.choices)


def _steps(scenario: Scenario) -> Iterator[Name]:
    ids = [choice.id for _, choice in _choices(scenario)]
    for scene, choice in _choices(scenario):
        if ids.count(choice.id) == 1:
            yield choice.id, choice.do
        yield f"{scene.id}/{choice.id}", choice.do


def _variables(scenario: Scenario) -> Iterator[Track | Flag | Enum]:
    yield from scenario.tracks.values()
    yield from scenario.flags.values()
    yield from scenario.enums.values()


def _conditions(scenario: Scenario) -> Iterator[Name]:
    """A condition for each thing that one can be about; the number or value is to be changed."""
    for track in scenario.tracks.values():
        yield f"{track.id} >= {track.start}", track.means
    for flag in scenario.flags.values():
        yield flag.id, flag.means
    for enum in scenario.enums.values():
        yield from ((f"{enum.id} == {value}", enum.means) for value in enum.values)
    yield from ((f"said({topic})", means) for topic, means in scenario.topics.items())
    for scene in scenario.scenes.values():
        yield f"visited({scene.id})", _opening(scene)
    yield from ((f"chose({step})", about) for step, about in _steps(scenario))


def _effects(scenario: Scenario) -> Iterator[Name]:
    for track in scenario.tracks.values():
        yield from ((f"{track.id} {by}1", track.means) for by in "+-")
    for flag in scenario.flags.values():
        yield from ((f"{flag.id} = {value}", flag.means) for value in ("true", "false"))
    for enum in scenario.enums.values():
        yield from ((f"{enum.id} = {value}", enum.means) for value in enum.values)
