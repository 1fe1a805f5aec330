"""Local times to one line of minutes, across zones and across the day the clocks go back."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from tests.scenario.talks import read, slipped
from thirteen_hours.findings.specimen import CASEBOOK, SCENARIO
from thirteen_hours.reading.zones import zone
from thirteen_hours.scenario.calendar import day_from, minute_of, offsets_around
from thirteen_hours.scenario.casebook import Clock
from thirteen_hours.scenario.clocks import told

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
EVENING = date(1962, 10, 27)
CLOCKS = [
    "America/New_York",
    "Europe/Moscow",
    "America/Havana",
    "Australia/Lord_Howe",
    "Asia/Tokyo",
    "UTC-05:20",
    "UTC+02:01",
]


def utc(minute: int) -> str:
    """An instant in UTC, in words."""
    return f"{EPOCH + timedelta(minutes=minute):%Y-%m-%d %H:%M}"


@pytest.mark.parametrize(
    ("day", "hour", "minute", "where", "instant"),
    [
        (EVENING, 19, 45, "America/New_York", "1962-10-27 23:45"),
        (date(1962, 10, 28), 9, 0, "America/New_York", "1962-10-28 14:00"),
        (date(1962, 10, 28), 17, 0, "Europe/Moscow", "1962-10-28 14:00"),
        (EVENING, 19, 45, "America/Havana", "1962-10-28 00:45"),
        (date(1962, 10, 28), 1, 30, "America/New_York", "1962-10-28 05:30"),
        (date(1861, 4, 12), 4, 30, "UTC-05:20", "1861-04-12 09:50"),
        (date(1914, 7, 30), 16, 0, "UTC+02:01", "1914-07-30 13:59"),
    ],
)
def test_local_times_are_instants(
    day: date, hour: int, minute: int, where: str, instant: str
) -> None:
    """A time on a clock is the instant it was there and then; of two, the earlier."""
    found = zone(where)
    assert found is not None
    assert utc(minute_of(day, hour, minute, found)) == instant


@pytest.mark.parametrize("where", CLOCKS)
@pytest.mark.parametrize("day", [EVENING, date(1930, 5, 2), date(1995, 3, 26), date(2, 1, 1)])
def test_clocks_show_what_their_zone_says(where: str, day: date) -> None:
    """For months around a day a clock agrees with its zone to the minute, changes included."""
    found = zone(where)
    assert found is not None
    clock = Clock("Here", where, offsets_around(day, found))
    noon = minute_of(day, 12, 0, found)
    around = [noon + 60 * 24 * days for days in range(-190, 190)]
    changes = [minute for minute, _ in clock.offsets[1:]]
    for minute in [*around, *changes, *(minute - 1 for minute in changes)]:
        expected = (EPOCH + timedelta(minutes=minute)).astimezone(found)
        assert told(clock, minute).time == f"{expected:%H:%M}"


def test_minutes_of_a_scenario(tmp_path: Path) -> None:
    """A scene's time is that of its scenario's day on the clock it names."""
    found = read(
        tmp_path,
        {
            **slipped("Town: Europe/London", "Washington: America/New_York", CASEBOOK),
            **slipped("date: 1930-05-02", "date: 1962-10-27", SCENARIO),
            **slipped("at: 19:45 Town", "at: 19:45 Washington"),
        },
    )
    assert found.codes == []
    scene = found.files.scenarios["specimen"].scenes["first"]
    assert scene.at is not None
    assert utc(scene.at) == "1962-10-27 23:45"


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("24:00 Town", "S119"),
        ("19:60 Town", "S119"),
        ("1930-02-30 19:45 Town", "S119"),
        ("0000-01-01 19:45 Town", "S119"),
        ("19:45", "S108"),
        ("19:45 Village", "S108"),
        ("quarter to eight", "S108"),
        ("١٩:٤٥ Town", "S108"),
    ],
)
def test_what_is_no_time_is_a_finding(written: str, code: str, tmp_path: Path) -> None:
    """A time that is not one, or not on one of the clocks, is told where it stands."""
    found = read(tmp_path, slipped("at: 19:45 Town", f"at: {written}"))
    assert [(each.code, each.place.line, each.place.column) for each in found.findings] == [
        (code, 3, 9)
    ]


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31", "1930-02-30", "0000-00-00"])
def test_days_at_the_edge_of_the_calendar_are_findings(day: str, tmp_path: Path) -> None:
    """No day that an author writes makes the reader fail."""
    found = read(tmp_path, slipped("date: 1930-05-02", f"date: {day}", SCENARIO))
    assert set(found.codes) == {"S119"}
    with pytest.raises(ValueError, match=r".*"):
        day_from(day)


@pytest.mark.parametrize(
    "name",
    [
        *["", "London", "Europe", "Europe/Londn", "../zone.tab", "/etc/passwd", "x" * 5000],
        *["UTC-5", "UTC-05", "UTC-15:00", "UTC05:20", "UTC+02:60", "+02:01"],
    ],
)
def test_what_is_no_zone_is_none(name: str) -> None:
    """Only names of zones are looked up, and nothing outside their data is opened."""
    assert zone(name) is None
