"""Time zones, from the data that ships with us: the same on every machine."""

import re
from functools import cache
from importlib.resources import files
from typing import Final
from zoneinfo import ZoneInfo

_LONGEST: Final = 60
"""Characters in the longest name of a zone, with some to spare: a longer one is no file's name."""
_WORD: Final = re.compile(r"[A-Za-z0-9_+-]+")


@cache
def zone(name: str) -> ZoneInfo | None:
    """The zone of that name, or None when there is none. The system's own data is not asked."""
    parts = name.split("/")
    if len(name) > _LONGEST or not all(_WORD.fullmatch(part) for part in parts):
        return None
    file = files("tzdata").joinpath("zoneinfo", *parts)
    if not file.is_file():
        return None
    with file.open("rb") as data:
        try:
            return ZoneInfo.from_file(data, key=name)
        except ValueError:
            return None
