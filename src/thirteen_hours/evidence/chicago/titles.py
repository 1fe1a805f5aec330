"""Titles as Chicago sets them: in headline capitals, in italics or between quotation marks."""

import re
from typing import Final

from thirteen_hours.evidence.chicago.rich import Rich, italic, roman

_SMALL: Final = frozenset(
    {
        *("a", "an", "and", "as", "at", "but", "by", "d", "de", "down", "et", "for", "from", "in"),
        *("into", "nor", "of", "on", "onto", "or", "over", "so", "the", "till", "to", "up", "van"),
        *("via", "von", "with", "yet"),
    }
)
"""Words that keep a small first letter inside a title."""

_WORD: Final = re.compile(r"[^\s\-–—/]+")
_OPENING: Final = "“‘\"'([*"
_STARTS_ANEW: Final = (":", "?", "!", "—")
_OUTER_TO_INNER: Final = str.maketrans({"“": "‘", "”": "’"})


def headline(title: str) -> str:
    """A title in headline capitals: words that have capitals already are left as they are."""
    words = list(_WORD.finditer(title))
    pieces: list[str] = []
    reached = 0
    for at, found in enumerate(words):
        before = title[: found.start()].rstrip()
        prominent = at in (0, len(words) - 1) or before.endswith(_STARTS_ANEW)
        pieces += [title[reached : found.start()], _capital(found.group(), prominent=prominent)]
        reached = found.end()
    return "".join([*pieces, title[reached:]])


def _capital(word: str, *, prominent: bool) -> str:
    bare = word.lstrip(_OPENING)
    core = bare.rstrip(".,;:?!”’\"')]*")
    if bare != bare.lower() or "." in core or (core in _SMALL and not prominent):
        return word
    return word[: len(word) - len(bare)] + bare[:1].upper() + bare[1:]


def set_off(title: str) -> Rich:
    """The title of a whole work, in italics."""
    return italic(headline(title))


def quoted(title: str) -> Rich:
    """The title of a part of a work, between quotation marks; its own marks become single ones."""
    return roman(f"“{headline(title).translate(_OUTER_TO_INNER)}”") if title else ()
