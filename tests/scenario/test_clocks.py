"""What the clocks of a casebook show."""

import pytest

from thirteen_hours.scenario.casebook import Clock
from thirteen_hours.scenario.clocks import told

PORT = Clock("Port", "Europe/Port", ((-4_000_000, 60), (0, 0)))


@pytest.mark.parametrize(
    ("minute", "time", "day"),
    [
        (-60, "00:00", "1 January 1970"),
        (-61, "23:59", "31 December 1969"),
        (0, "00:00", "1 January 1970"),
        (61, "01:01", "1 January 1970"),
        (-5_000_000, "19:40", "29 June 1960"),
    ],
)
def test_clocks_follow_their_offsets(minute: int, time: str, day: str) -> None:
    """A clock shows local time by the offset that held at that instant, before 1970 too."""
    shown = told(PORT, minute)
    assert (shown.time, shown.day) == (time, day)


def test_hour_comes_twice_when_clocks_go_back() -> None:
    """When clocks go back, one hour is shown twice, and both instants are told apart by nothing."""
    assert told(PORT, -30).time == told(PORT, 30).time


def test_weekdays() -> None:
    """The first of January 1970 was a Thursday."""
    assert told(PORT, 0).weekday == "Thursday"


def test_a_clock_without_offsets_shows_utc() -> None:
    """A clock of which nothing is known shows UTC rather than nothing."""
    assert told(Clock("Nowhere", "", ()), 90).time == "01:30"
