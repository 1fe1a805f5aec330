"""A scenario with the steps of its tracks made smaller or larger: is its end robust, or one number?

Only the numbers of the model change, and only those that its author could as well have chosen a
little otherwise: by how much a track is moved. What is set is still set; texts, choices and guards
are those of the scenario.
"""

from collections.abc import Callable
from typing import Final

from msgspec.structs import replace

from thirteen_hours.language.stretched import stretched
from thirteen_hours.language.tree import Guard
from thirteen_hours.scenario.model import (
    Choice,
    Consequence,
    Outcome,
    Rival,
    Route,
    Scenario,
    Scene,
)
from thirteen_hours.scenario.text import Piece, Text, Variant

RESIZED: Final = {
    "every step of a track halved": (1, 2),
    "every step of a track doubled": (2, 1),
    "no step of a track taken": (0, 1),
}
"""The changes that are looked at, in words, and by what they multiply a step: `parts` and `of`."""


def resized(scenario: Scenario, parts: int, of: int) -> Scenario:
    """The scenario with every step of a track multiplied by `parts` / `of`, exactly.

    Half a step is a whole one on a track of twice as many: tracks, and what they are held against,
    are measured `of` times as fine. A step is still cut off at the ends of its track.
    """
    return _Resizer(scenario, parts, of).scenario()


class _Resizer:
    def __init__(self, scenario: Scenario, parts: int, of: int) -> None:
        self.before = scenario
        self.parts = parts
        self.of = of

    def scenario(self) -> Scenario:
        before = self.before
        return replace(
            before,
            scenes={name: self._scene(scene) for name, scene in before.scenes.items()},
            outcomes={name: self._outcome(each) for name, each in before.outcomes.items()},
            tracks={
                name: replace(
                    track,
                    low=track.low * self.of,
                    high=track.high * self.of,
                    start=track.start * self.of,
                )
                for name, track in before.tracks.items()
            },
            rival=self._rival(before.rival) if before.rival else None,
        )

    def _guard(self, guard: Guard) -> Guard:
        return stretched(guard, self.before.tracks, self.of)

    def _scene(self, scene: Scene) -> Scene:
        return replace(
            scene,
            text=self._text(scene.text),
            choices=tuple(map(self._choice, scene.choices)),
            routes=tuple(map(self._route, scene.routes)),
        )

    def _outcome(self, outcome: Outcome) -> Outcome:
        return replace(outcome, text=self._text(outcome.text))

    def _rival(self, rival: Rival) -> Rival:
        rules = tuple(replace(rule, when=self._guard(rule.when)) for rule in rival.rules)
        return replace(rival, rules=rules)

    def _choice(self, choice: Choice) -> Choice:
        return replace(
            choice,
            when=self._guard(choice.when),
            effects=tuple(map(self._consequence, choice.effects)),
            text=self._text(choice.text),
        )

    def _route(self, route: Route) -> Route:
        effects = tuple(map(self._consequence, route.effects))
        return replace(route, when=self._guard(route.when), effects=effects)

    def _consequence(self, consequence: Consequence) -> Consequence:
        effect = consequence.effect
        if effect.variable not in self.before.tracks:
            return consequence
        times = self.parts if effect.kind == "add" else self.of
        return replace(consequence, effect=replace(effect, amount=effect.amount * times))

    def _text(self, text: Text) -> Text:
        return _mapped(text, self._guard)


def _mapped(text: Text, guard: Callable[[Guard], Guard]) -> Text:
    def variant(each: Variant) -> Variant:
        return replace(each, when=guard(each.when), needs=guard(each.needs))

    def piece(each: Piece) -> Piece:
        return replace(each, variants=tuple(map(variant, each.variants)))

    return tuple(map(piece, text))
