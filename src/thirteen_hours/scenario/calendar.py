"""Local times and zones to minutes UTC, with the zone data that ships with us."""

from datetime import UTC, date, datetime, timedelta
from functools import cache
from importlib.resources import files
from typing import Final
from zoneinfo import ZoneInfo

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_AROUND: Final = timedelta(days=200)
"""How far on both sides of a day a clock's offsets are worked out."""


@cache
def zone(name: str) -> ZoneInfo | None:
    """The zone of that name, or None when there is none. The system's own data is not asked."""
    parts = name.split("/")
    if not all(part.replace("_", "").replace("-", "").replace("+", "").isalnum() for part in parts):
        return None
    file = files("tzdata").joinpath("zoneinfo", *parts)
    if not file.is_file():
        return None
    with file.open("rb") as data:
        try:
            return ZoneInfo.from_file(data, key=name)
        except ValueError:
            return None


def minute_of(day: date, hour: int, minute: int, where: ZoneInfo) -> int:
    """Minutes since 1970-01-01T00:00Z of a local time, negative before; the earlier of two."""
    local = datetime(day.year, day.month, day.day, hour, minute, tzinfo=where)
    return _minutes(local)


def offsets_around(day: date, where: ZoneInfo) -> tuple[tuple[int, int], ...]:
    """(from minute, minutes east of UTC) for the months around a day, in order."""
    start = datetime(day.year, day.month, day.day, tzinfo=UTC) - _AROUND
    found = [(_minutes(start), _offset(start, where))]
    for days in range((2 * _AROUND).days):
        morning = start + timedelta(days=days)
        if _offset(morning + timedelta(days=1), where) != _offset(morning, where):
            change = next(
                instant
                for hour in range(1, 25)
                if _offset(instant := morning + timedelta(hours=hour), where) != found[-1][1]
            )
            found.append((_minutes(change), _offset(change, where)))
    return tuple(found)


def _offset(instant: datetime, where: ZoneInfo) -> int:
    return int((instant.astimezone(where).utcoffset() or timedelta()).total_seconds() // 60)


def _minutes(instant: datetime) -> int:
    return int((instant - _EPOCH).total_seconds() // 60)
