"""Local times and zones to minutes UTC."""

from datetime import UTC, date, datetime, timedelta, tzinfo
from itertools import pairwise
from typing import Final

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_AROUND: Final = timedelta(days=200)
"""How far on both sides of a day a clock's offsets are worked out."""
_DAY: Final = 24 * 60
"""Minutes of a day."""


def day_from(text: str) -> date:
    """The day of that name, such as `1930-05-02`.

    Raises:
        ValueError: when the calendar has no such day, or clocks cannot be worked out around it.
    """
    day = date.fromisoformat(text)
    if not date.min.year < day.year < date.max.year:
        raise ValueError(text)
    return day


def minute_of(day: date, hour: int, minute: int, where: tzinfo) -> int:
    """Minutes since 1970-01-01T00:00Z of a local time, negative before; the earlier of two."""
    local = datetime(day.year, day.month, day.day, hour, minute, tzinfo=where)
    return _minutes(local)


def offsets_around(day: date, where: tzinfo) -> tuple[tuple[int, int], ...]:
    """(from minute, minutes east of UTC) for the months around a day, in order."""
    start = datetime(day.year, day.month, day.day, tzinfo=UTC) - _AROUND
    found = [(_minutes(start), _offset(start, where))]
    mornings = [start + timedelta(days=days) for days in range((2 * _AROUND).days + 1)]
    offsets = [_offset(morning, where) for morning in mornings]
    for morning, (before, after) in zip(mornings, pairwise(offsets), strict=False):
        if after != before:
            change = next(
                instant
                for minute in range(1, _DAY + 1)
                if _offset(instant := morning + timedelta(minutes=minute), where) != found[-1][1]
            )
            found.append((_minutes(change), _offset(change, where)))
    return tuple(found)


def _offset(instant: datetime, where: tzinfo) -> int:
    return int((instant.astimezone(where).utcoffset() or timedelta()).total_seconds() // 60)


def _minutes(instant: datetime) -> int:
    return int((instant - _EPOCH).total_seconds() // 60)
