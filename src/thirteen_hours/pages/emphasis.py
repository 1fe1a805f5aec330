"""The one mark of the small Markdown that stands inside a paragraph: `*emphasis*`."""

import re
from typing import Final

EMPHASIS: Final = re.compile(r"(?<![\w*])\*(?=[^\s*])([^*]*[^\s*])\*(?![\w*])")
"""Words between asterisks that belong to them: `2 * 3 * 4` and `a*b*c` are left alone."""


def unmarked(text: str) -> str:
    """The text without its marks of emphasis."""
    return EMPHASIS.sub(r"\1", text)
