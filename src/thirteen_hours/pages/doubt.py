"""A line that can hardly be meant as an answer. Answers are kept for good, so it is asked again."""

import re
from typing import Final

_WORD: Final = re.compile(r"[^\W\d_]{2}")


def doubt(line: str, again: str, otherwise: str) -> str:
    """What to say before such a line is taken as an answer; empty for a line that holds a word.

    Args:
        line: What was written.
        again: How to give it as the answer all the same.
        otherwise: How to pass the question over.
    """
    if not line or _WORD.search(line):
        return ""
    return (
        f"“{line}” looks like a choice, and this is a question to you; the choices come after it. "
        f"Write a line, or {otherwise}. If it is your answer all the same, {again}."
    )
