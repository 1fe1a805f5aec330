"""An expression as tokens, each with its column in the text."""

import re
from collections.abc import Iterator
from typing import Final, Literal

from msgspec import Struct

Kind = Literal["word", "number", "operator", "keyword", "symbol", "stranger", "end"]

KEYWORDS: Final = frozenset({"and", "or", "not", "in", "true", "false"})
"""Words with a meaning of their own: no variable and no value of an enum can be called so.

A scene, choice or topic can, since it is only named between parentheses.
"""

_PATTERN: Final = re.compile(
    r"""\s+
    | (?P<number>-?[0-9]+(?![\w-]))
    | (?P<word>\w+(?:-\w+)*(?:/\w+(?:-\w+)*)?)
    | (?P<operator>==(?!=)|!=|<=|>=|<(?![>=])|>(?![=<]))
    | (?P<symbol>[(),])
    | (?P<stranger>===?|=>|=<|<>|=|&&?|\|\|?|!|[-+*/%]|.)
    """,
    re.VERBOSE | re.DOTALL,
)


class Token(Struct, frozen=True):
    """A stretch of an expression; `start` counts its columns from 0.

    A `stranger` is what the language does not know; the `end` token has no text.
    """

    kind: Kind
    text: str
    start: int

    @property
    def end(self) -> int:
        """The column after the last."""
        return self.start + len(self.text)


def tokens(text: str) -> Iterator[Token]:
    """The tokens of `text` without its white space, and at last the end."""
    for match in _PATTERN.finditer(text):
        kind = match.lastgroup
        if kind == "word" and match.group() in KEYWORDS:
            kind = "keyword"
        if kind is not None:
            yield Token(kind, match.group(), match.start())  # type: ignore[arg-type] # the groups are kinds
    yield Token("end", "", len(text.rstrip()))
