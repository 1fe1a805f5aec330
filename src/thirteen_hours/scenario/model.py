"""The typed, frozen scenario: one seat in one situation. Plain data, made by the reader."""

from typing import Literal

from msgspec import Struct

from thirteen_hours.findings.place import NOWHERE, Place
from thirteen_hours.language.explain import TRUTHS
from thirteen_hours.language.tree import ALWAYS, Effect, Guard
from thirteen_hours.scenario.text import Text

Standing = Literal["documented", "contested", "counterfactual"]


class Track(Struct, frozen=True):
    """A bounded whole number with a meaning, a unit and a tell, met in the scenes `told_in`.

    `told_places` are the places of their names.
    """

    id: str
    low: int
    high: int
    start: int
    means: str
    unit: str
    tell: str
    told_in: tuple[str, ...] = ()
    told_places: tuple[Place, ...] = ()
    place: Place = NOWHERE


class Flag(Struct, frozen=True):
    """Something that is so or not so."""

    id: str
    means: str
    start: bool = False
    place: Place = NOWHERE


class Enum(Struct, frozen=True):
    """One of several named values; the variable holds the value's position."""

    id: str
    values: tuple[str, ...]
    start: int
    means: str
    place: Place = NOWHERE


class Consequence(Struct, frozen=True):
    """An effect with the modeller's sentence of inference; `starts_from` is a citation or empty."""

    effect: Effect
    because: str
    starts_from: str = ""
    place: Place = NOWHERE


class Warrant(Struct, frozen=True):
    """What an undocumented choice or a counterfactual outcome owes its reader."""

    because: str = ""
    antecedent: str = ""
    advocate: str = ""
    rewrite: str = ""
    mechanism: str = ""
    silence: str = ""


class Choice(Struct, frozen=True):
    """A transition that the player takes. Documented when `undocumented` is None.

    `weight` says how often it is taken, held against the others that are open with it. Only what
    is counted over all plays heeds it.
    """

    id: str
    do: str
    goto: str
    when: Guard = ALWAYS
    closed: str = ""
    cites: tuple[str, ...] = ()
    undocumented: Warrant | None = None
    against: tuple[str, ...] = ()
    says: tuple[str, ...] = ()
    makes: tuple[tuple[str, str], ...] = ()
    effects: tuple[Consequence, ...] = ()
    text: Text = ()
    weight: int = 1
    renamed_from: tuple[str, ...] = ()
    place: Place = NOWHERE


class Route(Struct, frozen=True):
    """An automatic transition; in a scene of chance `weight` is its share, otherwise 0."""

    goto: str
    when: Guard = ALWAYS
    weight: int = 0
    because: str = ""
    effects: tuple[Consequence, ...] = ()
    place: Place = NOWHERE


class Scene(Struct, frozen=True):
    """A state of the machine: choices or routes, never both. `at` is in minutes UTC (see Clock).

    `after` counts minutes since the previous beat and is used when `at` is None.
    `setting` says that the beat, or part of it, rests on no source.
    """

    id: str
    text: Text
    at: int | None = None
    after: int = 0
    title: str = ""
    chapter: str = ""
    cites: tuple[str, ...] = ()
    setting: bool = False
    says: tuple[str, ...] = ()
    makes: tuple[tuple[str, str], ...] = ()
    ask: tuple[str, ...] = ()
    choices: tuple[Choice, ...] = ()
    routes: tuple[Route, ...] = ()
    renamed_from: tuple[str, ...] = ()
    place: Place = NOWHERE

    @property
    def by_chance(self) -> bool:
        """Whether the way on is drawn by weight."""
        return any(route.weight for route in self.routes)


class Outcome(Struct, frozen=True):
    """A final state, with a class of the casebook and a standing in the evidence."""

    id: str
    title: str
    outcome_class: str
    standing: Standing
    text: Text
    at: int | None = None
    after: int = 0
    supports: tuple[str, ...] = ()
    contradicts: tuple[str, ...] = ()
    makes: tuple[tuple[str, str], ...] = ()
    acts: tuple[str, ...] = ()
    warrant: Warrant | None = None
    renamed_from: tuple[str, ...] = ()
    place: Place = NOWHERE


class Question(Struct, frozen=True):
    """Something the player is asked; the answer goes to the journal, never to the model."""

    id: str
    kind: Literal["probabilities", "line"]
    text: str
    place: Place = NOWHERE


class Document(Struct, frozen=True):
    """A paper that could lie on the desk that evening."""

    id: str
    title: str
    text: str
    cites: tuple[str, ...] = ()


class RivalRule(Struct, frozen=True):
    """Under the rival reading: this outcome when the guard holds on the final variables."""

    outcome: str
    because: str
    when: Guard = ALWAYS


class Rival(Struct, frozen=True):
    """The reading under which the play decided nothing; `claim` is the claim that it denies."""

    claim: str
    reading: str
    rules: tuple[RivalRule, ...]


class Scenario(Struct, frozen=True):
    """One seat in one situation: scenes, choices, tracks, outcomes; dicts keep the author's order.

    `digest` is the SHA-256 (hex) of what was read; `edition` is the author's own number. `weights`
    says what the weights of its choices stand for, and is empty where they have none.
    """

    id: str
    casebook: str
    title: str
    edition: int
    digest: str
    seat: str
    summary: str
    start: str
    briefing: tuple[tuple[str, str], ...]
    scenes: dict[str, Scene]
    outcomes: dict[str, Outcome]
    tracks: dict[str, Track]
    flags: dict[str, Flag]
    enums: dict[str, Enum]
    topics: dict[str, str]
    points: dict[str, str]
    questions: dict[str, Question]
    dossier: dict[str, Document]
    rival: Rival | None = None
    weights: str = ""
    topic_places: dict[str, Place] = {}
    place: Place = NOWHERE

    @property
    def value_names(self) -> dict[str, tuple[str, ...]]:
        """What the values of flags and enums are called; those of a track are numbers."""
        enums = {name: enum.values for name, enum in self.enums.items()}
        return {**enums, **dict.fromkeys(self.flags, TRUTHS)}
