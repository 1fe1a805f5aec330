"""How much a search may look at and hold, before it stops and says so."""

import os
from typing import Final

from msgspec import Struct

from thirteen_hours.errors import ThirteenHoursError

BUDGET: Final = 20_000_000
"""States that are looked at before a search stops."""

_MOST: Final = 1 << 30


INTERRUPTED: Final = "It was interrupted."
NO_MEMORY: Final = "There was no memory left."


class Limits(Struct, frozen=True):
    """The most states that are looked at, and the most bytes that are held."""

    states: int = BUDGET
    memory: int = _MOST


class Stopped(ThirteenHoursError):
    """A search came to a limit; the sentence says to which."""


def spare_memory() -> int:
    """Bytes that a search may hold where nobody says how many: 1 GB, on small machines less."""
    spare = [_MOST]
    if "SC_PHYS_PAGES" in getattr(os, "sysconf_names", {}):
        spare.append(os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") // 2)
    try:
        # The module is there on every system but Windows, where there is no such limit either.
        import resource  # noqa: PLC0415
    except ImportError:
        return min(spare)
    limit, _ = resource.getrlimit(resource.RLIMIT_AS)
    if limit != resource.RLIM_INFINITY:
        # What is under the limit is taken by the program itself, too, and lies in pieces.
        spare.append(limit // 4)
    return min(spare)
