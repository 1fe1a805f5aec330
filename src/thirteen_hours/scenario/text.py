"""The text of a scene: pieces with guarded variants, made of paragraphs and lines."""

from typing import Literal

from msgspec import Struct

from thirteen_hours.findings.place import NOWHERE, Place
from thirteen_hours.language.tree import ALWAYS, Guard

LineKind = Literal["verbatim", "paraphrase", "invented"]


class Part(Struct, frozen=True):
    """A paragraph (no `by`), or a line: speech of a person, with its kind and its citation.

    `text` is small Markdown without line breaks inside a paragraph; one Part is one paragraph.
    """

    text: str
    by: str = ""
    kind: LineKind | None = None
    cites: str = ""
    place: Place = NOWHERE


class Variant(Struct, frozen=True):
    """Parts that are shown when `when` holds; `needs` is an assertion that the proof checks."""

    parts: tuple[Part, ...]
    when: Guard = ALWAYS
    needs: Guard = ALWAYS
    place: Place = NOWHERE


class Piece(Struct, frozen=True):
    """Variants in order: the first whose guard holds is shown. An optional one may show nothing."""

    variants: tuple[Variant, ...]
    optional: bool = False


Text = tuple[Piece, ...]
