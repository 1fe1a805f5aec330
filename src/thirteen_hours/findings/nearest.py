"""Did-you-mean: the nearest known word to one that is not known."""

from collections.abc import Iterable
from itertools import islice
from typing import Final

LONGEST: Final = 60
"""Words beyond this length are not compared: no id is that long, and it takes quadratic time."""


MOST: Final = 200
"""So many words of about the same length are compared; a casebook has fewer, and time is dear."""

_ABOUT: Final = 3
"""Letters by which words of about the same length may differ in it."""


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word most like `word`, or None when none is like it."""
    if len(word) > LONGEST:
        return None
    # Imported here: what is in order has no word that is not known.
    from difflib import get_close_matches  # noqa: PLC0415

    like = (name for name in known if abs(len(name) - len(word)) <= _ABOUT)
    matches = get_close_matches(word, islice(like, MOST), n=1)
    return matches[0] if matches else None


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """`did you mean 'x'?`, or nothing."""
    found = nearest(word, known)
    return f"did you mean '{found}'?" if found else ""
