"""The clocks over a scene."""

import pytest

from tests import crossing
from thirteen_hours.scenario.casebook import Casebook
from thirteen_hours.terminal.clocks import clock_line

DAY = 24 * 60


@pytest.fixture(scope="module")
def casebook(tmp_path_factory: pytest.TempPathFactory) -> Casebook:
    """The crossing's casebook."""
    return crossing.compiled(tmp_path_factory.mktemp("casebooks"))[0]


def test_the_clock_says_the_day_once_it_is_another(casebook: Casebook) -> None:
    """Who plays past midnight sees on the first clock that it is another day, and which."""
    first = casebook.clocks[0].name
    assert clock_line(casebook, 60, began=0).plain.startswith(f"{first} 01:00")
    assert "day" not in clock_line(casebook, 60, began=0).plain.split("    ")[0]
    assert clock_line(casebook, DAY + 60, began=0).plain.startswith(f"{first} 01:00 Friday")
