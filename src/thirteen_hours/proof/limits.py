"""How much a search may look at and hold, before it stops and says so."""

import os
from typing import Final

from msgspec import Struct

from thirteen_hours.errors import InputError, ThirteenHoursError

BUDGET: Final = 20_000_000
"""States that are looked at before a search stops."""

_MOST: Final = 1 << 30

NEXT_TO_NOTHING: Final = 1e-9
"""The share of plays that may be missing from a count that is told as exact."""

_LEAST: Final = 160 << 20
"""Bytes under which numpy's own library ends the process when it is loaded, and not by an error."""

INTERRUPTED: Final = "It was interrupted."
NO_MEMORY: Final = "There was no memory left."


class Limits(Struct, frozen=True):
    """The most states that are looked at, and the most bytes that are held."""

    states: int = BUDGET
    memory: int = _MOST

    def allow(self, room: int) -> None:
        """Raises Stopped where so many bytes are more than may be held."""
        if room > self.memory:
            raise Stopped(f"It needs more than {self.memory >> 20:,} MB of memory.")


class Stopped(ThirteenHoursError):
    """The work came to a limit; the sentence says to which."""


def spare_memory() -> int:
    """Bytes that a search may hold where nobody says how many: 1 GB, on small machines less."""
    spare = [_MOST]
    if "SC_PHYS_PAGES" in getattr(os, "sysconf_names", {}):
        spare.append(os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") // 2)
    if limit := _limit():
        # What is under the limit is taken by the program itself, too, and lies in pieces.
        spare.append(limit // 4)
    return min(spare)


def ask_for_room() -> None:
    """Raises InputError where the system gives the program less memory than any proof takes."""
    limit = _limit()
    if limit and limit < _LEAST:
        raise InputError(
            f"The system lets this program have {limit >> 20} MB of memory. The proof takes"
            f" {_LEAST >> 20} MB at the least, so nothing was explored.",
            hint="Raise the limit (`ulimit -v`), or check on another machine.",
        )


def _limit() -> int:
    """Bytes of memory that the system lets the program have; 0 for no limit."""
    try:
        # The module is there on every system but Windows, where there is no such limit either.
        import resource  # noqa: PLC0415
    except ImportError:
        return 0
    limit, _ = resource.getrlimit(resource.RLIMIT_AS)
    return 0 if limit == resource.RLIM_INFINITY else limit
