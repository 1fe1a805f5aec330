"""The matrix of claims by sources: one page for print and projector, and one for a terminal."""

from textwrap import wrap
from typing import Final

from thirteen_hours.evidence.claims import given, matrix, matrix_sources, own_answers
from thirteen_hours.evidence.model import Claim, Evidence, Stance
from thirteen_hours.pages.document.blocks import Document, Heading, Items, Pairs, Table
from thirteen_hours.pages.document.inlines import marked, paragraph, plain

LETTERS: Final = {"asserts": "A", "denies": "D", "qualifies": "Q", "silent": "·"}
"""What a stance is called in a cell: letters, so that a page without colour loses nothing."""

WIDTH: Final = 80
"""Columns of a terminal that the matrix fits."""

_TITLE: Final = "Claims and sources"
_LEGEND: Final = (
    "A asserts, D denies, Q qualifies, · is silent, which denies nothing. A small letter tells"
    " which of the claim’s answers the source gives: compare these, not the capitals."
)
_NARROWEST: Final = 16


def matrix_page(evidence: Evidence) -> Document:
    """The matrix as a table, with its legend and the sources' full names."""
    sources = matrix_sources(evidence)
    head = ("Claim", *(source.code for source in sources))
    rows = tuple(
        (plain(f"{claim.number}. {claim.asks}"), *(plain(cell(claim, each)) for _, each in cells))
        for claim, cells in matrix(evidence)
    )
    names = tuple((source.code, marked(f"{source.short}: {source.speaks}")) for source in sources)
    caption = "Who says what, by order of publication from left to right"
    return Document(
        _TITLE,
        (
            Heading(1, _TITLE),
            paragraph(_LEGEND),
            Table(caption, head, rows, compact=True),
            Heading(2, "The answers"),
            Items(tuple((paragraph(marked(each)),) for each in _answers(evidence))),
            Heading(2, "The sources"),
            Pairs(names),
        ),
    )


def lettered(claim: Claim) -> dict[str, tuple[str, str]]:
    """The claim's own answers that some source gives, by id, each with its small letter."""
    heard = [value for source in claim.stances for value in given(claim, source)]
    own = own_answers(claim)
    known = [value for value in own if value in heard]
    return {value: (chr(ord("a") + at), own[value]) for at, value in enumerate(known[:26])}


def cell(claim: Claim, said: Stance) -> str:
    """One cell: a capital for the stance, and small letters for the answers."""
    letters = lettered(claim)
    values = "".join(letters[value][0] for value in said.values if value in letters)
    return f"{LETTERS[said.kind]}{values}"


def matrix_text(evidence: Evidence, width: int = WIDTH) -> str:
    """The matrix as lines of at most `width` columns, legend and answers below it."""
    sources = matrix_sources(evidence)
    rows = [(claim, [cell(claim, each) for _, each in cells]) for claim, cells in matrix(evidence)]
    cells = [cell for _, row in rows for cell in row]
    column = max((len(each) for each in [*cells, *(source.code for source in sources)]), default=1)
    room = max(width - 4 - len(sources) * (column + 1), _NARROWEST)
    lines = [" " * (4 + room) + "".join(f" {source.code:<{column}}" for source in sources)]
    for claim, row in rows:
        first, *rest = wrap(claim.asks, room) or [""]
        told = "".join(f" {each:<{column}}" for each in row)
        lines.append(f"{claim.number:>3} {first:<{room}}{told}")
        lines += [f"    {each}" for each in rest]
    below = ["", *wrap(_LEGEND, width), ""]
    for each in _answers(evidence):
        below += wrap(each, width, subsequent_indent="   ")
    return "\n".join(line.rstrip() for line in [*lines, *below]) + "\n"


def _answers(evidence: Evidence) -> list[str]:
    """The answers to the claims that have their own, each claim a line."""
    return [
        f"{claim.number} " + "; ".join(f"{letter} {text}" for letter, text in told.values())
        for claim, _ in matrix(evidence)
        if (told := lettered(claim))
    ]
