"""Every test of a play runs twice: straight, and saved and restored at each step."""

from collections.abc import Callable

import pytest

from tests.engine.playing import Playing
from thirteen_hours.scenario.model import Scenario

Begin = Callable[..., Playing]


@pytest.fixture(params=["straight", "restored"])
def begin(request: pytest.FixtureRequest) -> Begin:
    """Begins a play of a scenario, in both ways."""

    def begun(scenario: Scenario, seed: int = 0) -> Playing:
        return Playing(scenario, seed=seed, restored=request.param == "restored")

    return begun
