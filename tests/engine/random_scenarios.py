"""Random small scenarios, and random ways to play them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from hypothesis import strategies as st
from msgspec.structs import replace

from tests.engine.build import (
    TRACKS,
    choice,
    chose,
    no,
    outcome,
    route,
    scenario,
    scene,
    text,
    variants,
    visited,
    when,
)
from thirteen_hours.engine.play import Play
from thirteen_hours.language.tree import ALWAYS, Guard
from thirteen_hours.scenario.model import Choice, Route, Scenario, Scene

_ENDS = ("peace", "quarrel")
_GUARDS = (
    *map(
        when,
        (
            "trust >= 4",
            "trust == 3 or told",
            "heat < trust",
            "tone == sharp",
            "tone in (plain, sharp) and not late",
            "said(bases)",
            "not said(letter)",
            "heat == 2",
        ),
    ),
    visited("s1"),
    no(visited("s2")),
    chose("s0/c0"),
    no(chose("s0/c1")),
)
_EFFECTS = (
    "trust +1",
    "trust -2",
    "trust = 6",
    "heat +2",
    "heat -1",
    "told = true",
    "late = false",
    "tone = sharp",
)


def _guards() -> st.SearchStrategy[Guard]:
    return st.one_of(st.just(ALWAYS), st.sampled_from(_GUARDS))


def _effects() -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(_EFFECTS), max_size=3)


@st.composite
def _choices(draw: st.DrawFn, first: int, count: int) -> Sequence[Choice]:
    targets = st.sampled_from([*(f"s{n}" for n in range(first, count)), *_ENDS])
    says = st.lists(st.sampled_from(["bases", "letter"]), max_size=1).map(tuple)
    return [
        choice(
            f"c{number}",
            draw(targets),
            draw(_guards()),
            *draw(_effects()),
            says=draw(says),
            text=draw(_texts()),
            weight=draw(st.integers(1, 4)),
        )
        for number in range(draw(st.integers(1, 3)))
    ]


@st.composite
def _routes(draw: st.DrawFn, number: int, count: int) -> Sequence[Route]:
    """Routes to later scenes alone, so that none goes round in a circle without a choice."""
    targets = st.sampled_from([*(f"s{n}" for n in range(number + 1, count)), *_ENDS])
    size = draw(st.integers(1, 3))
    if draw(st.booleans()):
        weights = st.integers(1, 3)
        return [
            route(draw(targets), ALWAYS, *draw(_effects()), weight=draw(weights))
            for _ in range(size)
        ]
    guards = [draw(_guards()) for _ in range(size - 1)]
    return [route(draw(targets), guard, *draw(_effects())) for guard in (*guards, ALWAYS)]


@st.composite
def _texts(draw: st.DrawFn) -> tuple[object, ...]:
    guards = draw(st.lists(st.sampled_from(_GUARDS), max_size=2))
    pairs = [(f"As {number}.", guard) for number, guard in enumerate(guards)]
    return text("Always.", variants(*pairs, ("Else.", ALWAYS))) if guards else ()


@st.composite
def _scenes(draw: st.DrawFn, number: int, count: int, *, forward: bool) -> Scene:
    ways: Sequence[Choice | Route]
    first = number + 1 if forward else 0
    ways = draw(_choices(first, count)) if draw(st.booleans()) else draw(_routes(number, count))
    asks = st.sampled_from([(), (), (), ("line",), ("likely", "line")])
    says = st.sampled_from([(), (), ("letter",)])
    return scene(
        f"s{number}",
        *ways,
        after=draw(st.integers(0, 3)),
        text=draw(_texts()),
        ask=draw(asks),
        says=draw(says),
    )


@st.composite
def scenarios(draw: st.DrawFn, *, forward: bool = False) -> Scenario:
    """Scenarios of three to six scenes with guards, effects, chance and questions.

    Choices lead back, too, unless it is to go `forward` only.
    """
    count = draw(st.integers(3, 6))
    parts = [draw(_scenes(number, count, forward=forward)) for number in range(count)]
    return scenario(*parts, *map(outcome, _ENDS))


def narrow(made: Scenario) -> Scenario:
    """The scenario with no number below 0 in it, so that its states fit into bytes."""
    return replace(made, tracks={**TRACKS, "heat": replace(TRACKS["heat"], low=0)})


@dataclass(frozen=True)
class Drive:
    """A way to play: each number picks one of the open choices, a negative one takes back."""

    picks: tuple[int, ...]

    def verbs(self, play: Play) -> Iterator[str]:
        """Does one thing after the other; yields `choose` before a choice, the others after."""
        for pick in self.picks:
            page = play.page
            if page.question:
                play.answer(page.question.id, None)
                yield "answer"
            elif pick < 0:
                if play.undo():
                    yield "undo"
            elif page.open_options:
                options = page.open_options
                yield "choose"
                play.choose(options[pick % len(options)].id)


def drives() -> st.SearchStrategy[Drive]:
    """Ways to play of up to a dozen steps."""
    return st.lists(st.integers(-1, 2), max_size=12).map(lambda picks: Drive(tuple(picks)))
