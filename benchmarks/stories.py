"""Generated stories of any size, the same ones every time."""

import random
from collections.abc import Sequence
from typing import Final

from msgspec.structs import replace

from thirteen_hours.language.tree import (
    ALWAYS,
    All,
    Any,
    Compare,
    Effect,
    Guard,
    Not,
    Operator,
)
from thirteen_hours.scenario.model import (
    Choice,
    Consequence,
    Flag,
    Outcome,
    Route,
    Scenario,
    Scene,
    Track,
)
from thirteen_hours.scenario.text import Part, Piece, Text, Variant

ENDS: Final = [f"end-{number}" for number in range(8)]
_RELATIONS: Final[list[Operator]] = [">=", "<="]


class Dice:
    """The chance from which one story is made."""

    def __init__(self, seed: int, tracks: list[str], high: int) -> None:
        self.random = random.Random(seed)
        self.tracks = tracks
        self.high = high

    def one_of(self, names: list[str]) -> str:
        """One of the names."""
        return self.random.choice(names)

    def guard(self) -> Guard:
        """A comparison of some track that can hold and can fail."""
        value = self.random.randint(1, self.high - 1)
        return Compare(self.one_of(self.tracks), self.random.choice(_RELATIONS), value)

    def effects(self, count: int) -> tuple[Consequence, ...]:
        """Steps of some tracks."""
        steps = [self.random.choice([-2, -1, 1, 2]) for _ in range(count)]
        return tuple(
            Consequence(Effect(self.one_of(self.tracks), "add", step), "So.") for step in steps
        )


def winding(passages: int, *, decisions: int = 16) -> Scenario:
    """Three choices a passage, one of them guarded, five tracks of 0 to 10, eight endings.

    Each choice leads to some passage of the next layer, and there are as many layers as decisions.
    """
    tracks = _tracks(5, 10)
    dice = Dice(passages, list(tracks), 10)
    width = max(1, passages // decisions)
    scenes = []
    for number in range(passages):
        start = (number // width + 1) * width
        targets = [f"s{n}" for n in range(start, min(start + width, passages))] or ENDS
        guards = (ALWAYS, ALWAYS, dice.guard())
        choices = [
            _choice(f"c{n}", dice.one_of(targets), guard, dice.effects(1))
            for n, guard in enumerate(guards)
        ]
        scenes.append(_scene(f"s{number}", choices))
    return _scenario(scenes, tracks)


def layered(layers: int, *, tracks: int = 7, high: int = 6) -> Scenario:
    """Layers of three scenes with four choices each, and seven tracks of seven values.

    The last layer reads every track, so that none can be forgotten before.
    """
    declared = _tracks(tracks, high)
    dice = Dice(layers, list(declared), high)
    scenes = []
    for layer in range(layers - 1):
        targets = [f"s{layer + 1}-{n}" for n in range(3)]
        for place in range(3):
            guards: tuple[Guard, ...] = (ALWAYS, ALWAYS, dice.guard(), dice.guard())
            choices = [
                _choice(f"c{n}", dice.one_of(targets), guard, dice.effects(2))
                for n, guard in enumerate(guards)
            ]
            scenes.append(_scene(f"s{layer}-{place}", choices))
    reads = [Compare(name, ">=", high // 2) for name in declared]
    for place in range(3):
        guards = (ALWAYS, *reads[place::3])
        choices = [_choice(f"c{n}", dice.one_of(ENDS), each, ()) for n, each in enumerate(guards)]
        scenes.append(_scene(f"s{layers - 1}-{place}", choices))
    return _scenario(scenes, declared)


def sparse(layers: int, *, flags: int = 20) -> Scenario:
    """Layers of three scenes with four choices each, twenty flags and four tracks of seven values.

    A play sets few of the flags: of what could be, it comes to little.
    """
    declared = _tracks(4, 6)
    names = [f"f{number}" for number in range(flags)]
    dice = Dice(layers, list(declared), 6)
    scenes = []
    for layer in range(layers - 1):
        targets = [f"s{layer + 1}-{n}" for n in range(3)]
        for place in range(3):
            guards: tuple[Guard, ...] = (ALWAYS, ALWAYS, dice.guard(), _is_set(dice, names))
            effects = [(*dice.effects(1), *_setting(dice, names)) for _ in guards]
            choices = [
                _choice(f"c{n}", dice.one_of(targets), guard, effect)
                for n, (guard, effect) in enumerate(zip(guards, effects, strict=True))
            ]
            scenes.append(_scene(f"s{layer}-{place}", choices))
    reads = [Compare(name, "==", 1) for name in names]
    for place in range(3):
        guards = (ALWAYS, *reads[place::3], *(Compare(name, ">=", 3) for name in declared))
        choices = [_choice(f"c{n}", dice.one_of(ENDS), each, ()) for n, each in enumerate(guards)]
        scenes.append(_scene(f"s{layers - 1}-{place}", choices))
    return _scenario(scenes, declared, names)


def independent(flags: int) -> Scenario:
    """A scene for each flag, which is set there or not; the last reads them all.

    No flag says anything of another, so that there are as many states as there could be.
    """
    names = [f"f{number}" for number in range(flags)]
    scenes = []
    for number, name in enumerate(names):
        after = f"s{number + 1}"
        set_it = (Consequence(Effect(name, "set", 1), "So."),)
        scenes.append(
            _scene(
                f"s{number}",
                [_choice("set", after, ALWAYS, set_it), _choice("leave", after, ALWAYS, ())],
            )
        )
    reads = All(tuple(Compare(name, "==", 1) for name in names))
    last = [_choice("all", ENDS[0], reads, ()), _choice("end", ENDS[1], ALWAYS, ())]
    return _scenario([*scenes, _scene(f"s{flags}", last)], _tracks(1, 1), names)


def _is_set(dice: Dice, flags: list[str]) -> Guard:
    return Compare(dice.one_of(flags), "==", 1)


def _setting(dice: Dice, flags: list[str]) -> tuple[Consequence, ...]:
    return (Consequence(Effect(dice.one_of(flags), "set", 1), "So."),)


def evenings(scenario: Scenario, count: int) -> Scenario:
    """A scenario several times over: each outcome of one evening leads into the next.

    What the player has become by then is taken along: all tracks, flags and enums, and what was
    seen, chosen and said on the evenings before is known by its old name.
    """
    scenes = {
        f"{scene.id}-{evening}": _scene_of(scene, evening)
        for evening in range(count)
        for scene in scenario.scenes.values()
    }
    for evening in range(count - 1):
        for outcome in scenario.outcomes:
            name = f"{outcome}-{evening}"
            on = Route(f"{scenario.start}-{evening + 1}", because="The next evening.")
            scenes[name] = Scene(name, (), after=1, routes=(on,))
    last = {f"{outcome}-{count - 1}": outcome for outcome in scenario.outcomes}
    outcomes = {name: replace(scenario.outcomes[old], id=name) for name, old in last.items()}
    texts = {name: replace(outcome, text=(), acts=()) for name, outcome in outcomes.items()}
    start = f"{scenario.start}-0"
    return replace(scenario, scenes=scenes, outcomes=texts, start=start, rival=None)


def _scene_of(scene: Scene, evening: int) -> Scene:
    """A scene as it is on one evening: its ways lead to others of the same, and read their bits."""
    return replace(
        scene,
        id=f"{scene.id}-{evening}",
        text=(),
        choices=tuple(
            replace(each, goto=f"{each.goto}-{evening}", when=_then(each.when, evening), text=())
            for each in scene.choices
        ),
        routes=tuple(
            replace(each, goto=f"{each.goto}-{evening}", when=_then(each.when, evening))
            for each in scene.routes
        ),
    )


def _then(guard: Guard, evening: int) -> Guard:
    """The guard with the bits of that evening in it."""
    match guard:
        case Compare(variable=variable) if variable.startswith(("visited(", "chose(")):
            kind, _, name = variable[:-1].partition("(")
            scene, slash, choice = name.partition("/")
            return replace(guard, variable=f"{kind}({scene}-{evening}{slash}{choice})")
        case Not(term=term):
            return Not(_then(term, evening))
        case All(terms=terms):
            return All(tuple(_then(term, evening) for term in terms))
        case Any(terms=terms):
            return Any(tuple(_then(term, evening) for term in terms))
        case _:
            return guard


def _tracks(count: int, high: int) -> dict[str, Track]:
    names = [f"v{number}" for number in range(count)]
    return {name: Track(name, 0, high, high // 2, "", "", "") for name in names}


def _choice(name: str, goto: str, guard: Guard, effects: tuple[Consequence, ...]) -> Choice:
    return Choice(name, f"Do {name}.", goto, guard, effects=effects)


def _scene(name: str, choices: list[Choice]) -> Scene:
    return Scene(name, _text(f"This is {name}."), after=1, choices=tuple(choices))


def _text(words: str) -> Text:
    return (Piece((Variant((Part(words),)),)),)


def _scenario(scenes: list[Scene], tracks: dict[str, Track], flags: Sequence[str] = ()) -> Scenario:
    outcomes = [Outcome(name, name, "settled", "documented", _text(name)) for name in ENDS]
    return Scenario(
        id="story",
        casebook="story",
        title="A story",
        edition=1,
        digest="",
        seat="player",
        summary="",
        start=scenes[0].id,
        briefing=(),
        scenes={scene.id: scene for scene in scenes},
        outcomes={outcome.id: outcome for outcome in outcomes},
        tracks=tracks,
        flags={name: Flag(name, "") for name in flags},
        enums={},
        topics={},
        points={},
        questions={},
        dossier={},
    )
