"""What the clocks of a casebook show at an instant."""

from bisect import bisect_right
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

from thirteen_hours.scenario.casebook import Casebook, Clock

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September"),
    *("October", "November", "December"),
)


@dataclass(frozen=True, slots=True)
class Reading:
    """What one clock shows: `19:50` on `Saturday`, which is `27 October 1962` (`1962-10-27`)."""

    clock: str
    time: str
    weekday: str
    day: str
    iso: str


def told(clock: Clock, minute: int) -> Reading:
    """What a clock shows at an instant in minutes UTC since 1970-01-01T00:00Z."""
    at = bisect_right(clock.offsets, minute, key=lambda offset: offset[0]) - 1
    east = clock.offsets[max(at, 0)][1] if clock.offsets else 0
    local = _EPOCH + timedelta(minutes=minute + east)
    return Reading(
        clock=clock.name,
        time=f"{local:%H:%M}",
        weekday=_DAYS[local.weekday()],
        day=f"{local.day} {_MONTHS[local.month - 1]} {local.year}",
        iso=f"{local:%Y-%m-%d}",
    )


def readings(casebook: Casebook, minute: int) -> tuple[Reading, ...]:
    """What every clock of the casebook shows at an instant, the largest clock first."""
    return tuple(told(clock, minute) for clock in casebook.clocks)
