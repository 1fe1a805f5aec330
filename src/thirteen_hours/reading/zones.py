"""Time zones, from the data that ships with us: the same on every machine.

Zones are of the railway and the telegraph. Before them each town went by the sun, and a clock of
that time is a fixed distance from Greenwich: `UTC-05:20` is one.
"""

import re
from datetime import timedelta, timezone, tzinfo
from functools import cache
from io import BytesIO
from pkgutil import get_data
from typing import Final
from zoneinfo import ZoneInfo

_LONGEST: Final = 60
"""Characters in the longest name of a zone, with some to spare: a longer one is no file's name."""
_WORD: Final = re.compile(r"[A-Za-z0-9_+-]+")
_FIXED: Final = re.compile(r"UTC([+-])(0[0-9]|1[0-4]):([0-5][0-9])")


@cache
def zone(name: str) -> tzinfo | None:
    """The zone of that name, or None when there is none. The system's own data is not asked."""
    if fixed := _FIXED.fullmatch(name):
        east = timedelta(hours=int(fixed[2]), minutes=int(fixed[3]))
        return timezone(-east if fixed[1] == "-" else east)
    return _listed(name)


def _listed(name: str) -> ZoneInfo | None:
    parts = name.split("/")
    if len(name) > _LONGEST or not all(_WORD.fullmatch(part) for part in parts):
        return None
    # Not by importlib.resources, which takes longer to import than all zones to read.
    try:
        data = get_data("tzdata", "/".join(("zoneinfo", *parts)))
        return None if data is None else ZoneInfo.from_file(BytesIO(data), key=name)
    except (OSError, ValueError):
        return None
