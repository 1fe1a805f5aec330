"""A document as Markdown, with footnotes, in the form that pandoc and most readers know."""

import re
from functools import singledispatch
from typing import Final

from thirteen_hours.pages.document.blocks import (
    Block,
    Document,
    Endnotes,
    Figure,
    Heading,
    Inlines,
    Items,
    Pairs,
    Paragraph,
    Quotation,
    Run,
    Table,
)
from thirteen_hours.reading.printable import printable

_SPECIAL: Final = re.compile(r"([\\`*_\[\]<>|#~^$&])")
_MARKS: Final = {"": "", "emphasis": "*", "strong": "**", "title": "*"}
_LEADING: Final = re.compile(r"^(\s*)([-+=:]|\d+[.)])(?=\s|$)")


def markdown(document: Document) -> str:
    """The document as Markdown; what is not ours is escaped, so that it shows as it was typed."""
    return "\n\n".join(_block(block) for block in document.blocks) + "\n"


def escaped(words: str) -> str:
    """Words as Markdown that shows them and nothing else."""
    words = _SPECIAL.sub(r"\\\1", " ".join(printable(words).split()))
    return _LEADING.sub(lambda found: f"{found[1]}{found[2][:-1]}\\{found[2][-1]}", words)


def inline(content: Inlines) -> str:
    """A block's text as Markdown."""
    return "".join(map(_run, content))


def _run(run: Run) -> str:
    if run.note:
        return f"[^{run.note}]"
    lead = run.text[: len(run.text) - len(run.text.lstrip())]
    tail = run.text[len(run.text.rstrip()) :] if run.text.strip() else ""
    words = _SPECIAL.sub(r"\\\1", printable(run.text).strip())
    mark = _MARKS[run.emphasis] if words else ""
    return f"{lead}{mark}{words}{mark}{tail}".replace("\n", " ")


@singledispatch
def _block(block: Block) -> str:
    """A block as Markdown; every kind of block has its own form below."""
    raise TypeError(block)


@_block.register
def _heading(block: Heading) -> str:
    return f"{'#' * block.level} {escaped(block.text)}"


@_block.register
def _paragraph(block: Paragraph) -> str:
    return _safe(inline(block.content))


@_block.register
def _quotation(block: Quotation) -> str:
    return f"{_safe(inline(block.credit))}:\n\n> {_safe(inline(block.words))}"


@_block.register
def _items(block: Items) -> str:
    return "\n".join(
        _item(f"{number}. " if block.numbered else "- ", item)
        for number, item in enumerate(block.items, block.start)
    )


def _item(bullet: str, item: tuple[Block, ...]) -> str:
    first, *rest = "\n\n".join(_block(part) for part in item).split("\n")
    indent = " " * len(bullet)
    return "\n".join([f"{bullet}{first}", *(f"{indent}{line}".rstrip() for line in rest)])


@_block.register
def _pairs(block: Pairs) -> str:
    return "\n".join(f"- **{escaped(term)}**: {inline(text)}" for term, text in block.pairs)


@_block.register
def _figure(block: Figure) -> str:
    drawing = "\n".join(f"    {line}" for line in block.lines)
    return f"{escaped(block.title)}\n\n{drawing}"


@_block.register
def _endnotes(block: Endnotes) -> str:
    return "\n\n".join(f"[^{number}]: {inline(text)}" for number, text in block.notes)


@_block.register
def _table(block: Table) -> str:
    lines = [
        f"*{escaped(block.caption)}*",
        "",
        _cells([escaped(head) for head in block.head]),
        _cells(["---"] * len(block.head)),
        *(_cells([inline(cell) for cell in row]) for row in block.rows),
    ]
    return "\n".join(lines)


def _safe(words: str) -> str:
    """A paragraph whose first characters do not make it something else."""
    return _LEADING.sub(lambda found: f"{found[1]}{found[2][:-1]}\\{found[2][-1]}", words)


def _cells(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"
