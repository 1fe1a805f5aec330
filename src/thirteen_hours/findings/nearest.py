"""Did-you-mean: the nearest known word to one that is not known."""

from collections.abc import Iterable
from difflib import get_close_matches

LONGEST = 60
"""Words beyond this length are not compared: no id is that long, and it takes quadratic time."""


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word most like `word`, or None when none is like it."""
    if len(word) > LONGEST:
        return None
    matches = get_close_matches(word, [name for name in known if len(name) <= LONGEST], n=1)
    return matches[0] if matches else None


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """`did you mean 'x'?`, or nothing."""
    found = nearest(word, known)
    return f"did you mean '{found}'?" if found else ""
