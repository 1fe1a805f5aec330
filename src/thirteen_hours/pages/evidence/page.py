"""The page that a name asks for: a claim's, a source's, or the list of both."""

from collections.abc import Sequence
from typing import Any

from msgspec import to_builtins

from thirteen_hours.errors import UsageError
from thirteen_hours.evidence.chicago.note import note
from thirteen_hours.evidence.chicago.rich import markdown
from thirteen_hours.evidence.claims import by_number, by_publication, matrix
from thirteen_hours.evidence.model import Claim, Evidence, Source
from thirteen_hours.findings.nearest import did_you_mean
from thirteen_hours.pages.document.blocks import Document
from thirteen_hours.pages.evidence.card import source_card, source_list
from thirteen_hours.pages.evidence.claim import claim_list, claim_page
from thirteen_hours.pages.evidence.matrix import cell


def found(evidence: Evidence, name: str) -> Claim | Source:
    """The claim or source of that name: a claim's id or number, a source's id or code.

    Raises:
        UsageError: nothing has that name; the hint has the nearest that there is.
    """
    if name in evidence.claims:
        return evidence.claims[name]
    if name in evidence.sources:
        return evidence.sources[name]
    for claim in evidence.claims.values():
        if name == str(claim.number):
            return claim
    for source in evidence.sources.values():
        if name.casefold() == source.code.casefold():
            return source
    hint = did_you_mean(name, [*evidence.claims, *evidence.sources])
    raise UsageError(
        f"There is no claim and no source '{name[:60]}'.",
        hint=hint or "`thirteen-hours evidence show` lists them all.",
    )


def page(evidence: Evidence, name: str | None, years: Sequence[int]) -> Document:
    """The page of a claim or a source, or, without a name, the lists of all."""
    if name is None:
        sources, claims = source_list(evidence), claim_list(evidence)
        return Document("Evidence", (*sources.blocks, *claims.blocks))
    each = found(evidence, name)
    if isinstance(each, Claim):
        return claim_page(evidence, each, years)
    return source_card(evidence, each)


def page_data(evidence: Evidence, name: str | None) -> Any:
    """The same as plain data: the whole of a claim or source, or the names of all."""
    if name is None:
        return {
            "sources": [_named(source) for source in by_publication(evidence)],
            "claims": [
                {"id": claim.id, "number": claim.number, "asks": claim.asks}
                for claim in by_number(evidence)
            ],
        }
    each = found(evidence, name)
    plain = to_builtins(each)
    plain.pop("place")
    if isinstance(each, Source):
        plain["note"] = markdown(note(each.csl))
    _drop_places(plain)
    return plain


def matrix_data(evidence: Evidence) -> list[dict[str, Any]]:
    """The matrix as plain data: one row a claim, one cell a source code."""
    return [
        {
            "number": claim.number,
            "claim": claim.id,
            "asks": claim.asks,
            "cells": {source.code: cell(claim, said) for source, said in cells},
        }
        for claim, cells in matrix(evidence)
    ]


def _named(source: Source) -> dict[str, Any]:
    return {"id": source.id, "code": source.code, "short": source.short, "dates": source.dates}


def _drop_places(plain: dict[str, Any]) -> None:
    """Takes out where things stand in files: that is for authors, not for readers."""
    for group in ("passages", "stances"):
        for each in plain.get(group, {}).values():
            each.pop("place", None)
