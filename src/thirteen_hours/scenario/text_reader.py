"""From the text of a scene, a choice or an outcome to pieces, variants, paragraphs and lines."""

import re
from collections.abc import Iterator
from typing import Any, Final

from thirteen_hours.findings.place import Place
from thirteen_hours.reading.shape.record import Fields, Key
from thirteen_hours.reading.tree import Scalar
from thirteen_hours.scenario import scene_format as f
from thirteen_hours.scenario.references import References
from thirteen_hours.scenario.text import LineKind, Part, Piece, Text, Variant

_PARAGRAPH: Final = re.compile(r"[^\n]+(?:\n[^\n]*\S[^\n]*)*")
_LINE_KINDS: Final[dict[str, LineKind]] = {
    "verbatim": "verbatim",
    "paraphrase": "paraphrase",
    "invented": "invented",
}


def read_text(written: Any, names: References) -> Text:
    """The pieces of a text: one string, or a list of paragraphs, lines and variants."""
    if written is None:
        return ()
    if isinstance(written, Scalar):
        return _piece_of(written)
    return tuple(piece for item in written for piece in _item(item, names))


def paragraphs(scalar: Scalar) -> Iterator[Part]:
    """The paragraphs of a scalar, each on one line but for the lines of a list."""
    for found in _PARAGRAPH.finditer(scalar.text):
        lines = [line.strip() for line in found.group().split("\n")]
        text = ""
        for line in filter(None, lines):
            joint = "" if not text else "\n" if line.startswith("- ") else " "
            text += joint + line
        if text:
            yield Part(text, place=scalar.at(found.start(), min(len(lines[0]), 60) or 1))


def _piece_of(scalar: Scalar) -> tuple[Piece, ...]:
    return (Piece((Variant(tuple(paragraphs(scalar)), place=scalar.place),)),)


def _item(item: Any, names: References) -> tuple[Piece, ...]:
    if isinstance(item, Scalar):
        return _piece_of(item)
    variants = item.get(f.VARIANTS)
    if item.has(f.VARIANTS):
        _check_alone(item, (f.PROSE, f.SAY, f.IF, f.NEEDS), names)
        found = [_variant(fields, names) for fields in variants or ()]
        check_order(variants or [], item.place(f.VARIANTS), names)
        return (Piece(tuple(found)),) if found else ()
    guard = item.get(f.IF)
    variant = Variant(
        _parts(item, names),
        names.guard(guard),
        names.guard(item.get(f.NEEDS)),
        item.node.place,
    )
    return (Piece((variant,), optional=guard is not None),)


def _variant(fields: Fields, names: References) -> Variant:
    return Variant(
        _variant_parts(fields, names),
        names.guard(fields.get(f.IF)),
        names.guard(fields.get(f.NEEDS)),
        fields.node.place,
    )


def _variant_parts(fields: Fields, names: References) -> tuple[Part, ...]:
    written = fields.get(f.VARIANT_TEXT)
    if fields.has(f.SAY) or not fields.has(f.VARIANT_TEXT):
        return _parts(fields, names)
    items = [written] if isinstance(written, Scalar) else written or []
    return tuple(part for item in items for part in _parts(item, names))


def _parts(item: Any, names: References) -> tuple[Part, ...]:
    """The paragraphs of an item that is text, or the one line of an item that is speech."""
    if isinstance(item, Scalar):
        return tuple(paragraphs(item))
    if item.has(f.SAY):
        _check_alone(item, (f.PROSE,), names)
        return _line(item, names)
    if all(map(item.lacks, (f.PROSE, f.SAY, f.VARIANTS))):
        names.report.add("S110", item.node.place, problem="it has neither `text` nor `say`")
    prose = item.get(f.PROSE)
    return tuple(paragraphs(prose)) if prose else ()


def _line(item: Fields, names: References) -> tuple[Part, ...]:
    say = item.get(f.SAY)
    by = item.get(f.BY)
    kind = item.get(f.KIND)
    cites = names.citations(item.get(f.FROM))
    needed: list[Key[Any]] = [f.BY, f.KIND]
    if kind in {"verbatim", "paraphrase"}:
        needed.append(f.FROM)
    for key in needed:
        if item.lacks(key):
            names.report.add("S102", item.node.place, key=key.name, record="line of speech")
    if say is None or by is None or kind is None:
        return ()
    speaker = names.known(by, names.casebook.people, "person")
    text = " ".join(say.text.split())
    return (Part(text, speaker, _LINE_KINDS[kind], cites[0] if cites else "", say.place),)


def _check_alone(item: Fields, others: tuple[Key[Any], ...], names: References) -> None:
    for key in others:
        if item.has(key):
            problem = f"`{key.name}` does not go with what else stands here"
            names.report.add("S110", item.key_place(key), problem=problem)


def check_order(alternatives: list[Fields], place: Place, names: References) -> None:
    """Reports guarded alternatives whose last is guarded, or of which an earlier one is not.

    `place` is where the list stands.
    """
    if not alternatives:
        names.report.add("S111", place)
        return
    if alternatives[-1].has(f.IF):
        names.report.add("S111", alternatives[-1].place(f.IF))
    for number, alternative in enumerate(alternatives[:-1], 1):
        if alternative.lacks(f.IF):
            names.report.add("S112", alternative.node.place, number=number)
            return
