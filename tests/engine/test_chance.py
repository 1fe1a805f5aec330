from collections import Counter

from tests.engine.build import choice, outcome, route, scenario, scene
from thirteen_hours.engine.play import Play
from thirteen_hours.engine.table import compile_scenario

DIE = compile_scenario(
    scenario(
        scene("hall", choice("roll", "die")),
        scene("die", route("low", weight=3), route("high", weight=1)),
        scene("low", choice("roll", "die")),
        scene("high", choice("roll", "die")),
    )
)


def _rolls(seed: int, count: int) -> list[str]:
    play = Play(DIE, seed=seed)
    rolls = []
    for _ in range(count):
        play.choose("roll")
        rolls.append(play.beats[-1].scene)
    return rolls


def test_chance_follows_the_seed_alone() -> None:
    """A seed gives the same draws on every machine and in every version; these are seed 1's."""
    assert _rolls(1, 12) == _rolls(1, 12)
    assert "".join(roll[0] for roll in _rolls(1, 12)) == "llhllllllllh"


def test_seeds_differ() -> None:
    """Different seeds give different draws, and one seed different draws at different steps."""
    assert len({tuple(_rolls(seed, 12)) for seed in range(50)}) > 40
    assert set(_rolls(7, 40)) == {"low", "high"}


def test_weights_are_shares() -> None:
    """A way of weight 3 against 1 is drawn three times in four."""
    drawn = Counter(roll for seed in range(400) for roll in _rolls(seed, 5))
    assert 0.72 < drawn["low"] / drawn.total() < 0.78


def test_a_scene_of_chance_met_again_draws_again() -> None:
    """Chance that leads back to itself comes out in the end, as dice do."""
    table = compile_scenario(
        scenario(
            scene("hall", choice("roll", "die")),
            scene("die", route("die", weight=5), route("peace", weight=1)),
            outcome("peace"),
        )
    )
    for seed in range(50):
        play = Play(table, seed=seed)
        play.choose("roll")
        assert play.outcome
