"""The evidence in formats of other programs: CSL-JSON for sources, CSV for what is a table."""

import csv
import json
from collections.abc import Iterable, Mapping
from io import StringIO
from typing import Any, Final

from thirteen_hours.evidence.chicago.fields import Item, date_of
from thirteen_hours.evidence.chicago.note import note
from thirteen_hours.evidence.chicago.rich import plain
from thirteen_hours.evidence.claims import (
    by_publication,
    given,
    matrix,
    matrix_sources,
    own_answers,
)
from thirteen_hours.evidence.model import Claim, Evidence, Source, Stance

_DATES: Final = ("issued", "original-date", "accessed", "event-date", "submitted")
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")

SOURCE_COLUMNS: Final = (
    *("id", "code", "short", "speaks", "witness", "audience", "stake", "distance", "rests on"),
    *("event", "said", "public", "english", "outside", "verified", "passages", "note"),
)
CELL_COLUMNS: Final = (
    *("number", "claim", "asks", "source", "stance", "values", "was", "because"),
    *("passage", "quotation", "page", "paragraph", "breaks off"),
)


def csl_json(evidence: Evidence) -> str:
    """The sources as CSL-JSON, which pandoc and Zotero read; dates in parts, as its schema asks."""
    items = [csl_item(source) for source in evidence.sources.values()]
    return json.dumps(items, indent=2, ensure_ascii=False) + "\n"


def csl_item(source: Source) -> dict[str, Any]:
    """A source's CSL item under the source's id."""
    return {"id": source.id, **{key: _field(source.csl, key) for key in source.csl}}


def _field(item: Item, name: str) -> Any:
    numbers = date_of(item, name) if name in _DATES else ()
    if numbers:
        return {"date-parts": [list(numbers)]}
    if name in _DATES and isinstance(item[name], str):
        return {"literal": item[name]}
    return item[name]


def sources_csv(evidence: Evidence) -> str:
    """One row a source, in the order in which they became public."""
    return _table(SOURCE_COLUMNS, map(_source_row, by_publication(evidence)))


def _source_row(source: Source) -> Mapping[str, object]:
    return {
        **{key: source.dates.get(key, "") for key in ("event", "said", "public", "english")},
        "id": source.id,
        "code": source.code,
        "short": source.short,
        "speaks": source.speaks,
        "witness": source.witness,
        "audience": source.audience,
        "stake": source.stake,
        "distance": source.distance,
        "rests on": "; ".join(f"{ground}: {why}" for ground, why in source.rests_on.items()),
        "outside": "yes" if source.outside else "no",
        "verified": source.verified,
        "passages": len(source.passages),
        "note": plain(note(source.csl)),
    }


def matrix_csv(evidence: Evidence) -> str:
    """One row a claim and one column a source: the stance, and the answers given in parentheses."""
    codes = [source.code for source in matrix_sources(evidence)]
    rows = (
        {
            "number": claim.number,
            "claim": claim.id,
            "asks": claim.asks,
            **{source.code: _cell(claim, source, said) for source, said in cells},
        }
        for claim, cells in matrix(evidence)
    )
    return _table(("number", "claim", "asks", *codes), rows)


def _cell(claim: Claim, source: Source, said: Stance) -> str:
    values = ", ".join(given(claim, source.id)) if own_answers(claim) else ""
    return f"{said.kind} ({values})" if values else said.kind


def cells_csv(evidence: Evidence) -> str:
    """One row a cell of the matrix that is not silent or was recoded, with its quotation."""
    rows = (
        _cell_row(evidence, claim, source, said)
        for claim, cells in matrix(evidence)
        for source, said in cells
        if said.kind != "silent" or said.was
    )
    return _table(CELL_COLUMNS, rows)


def _cell_row(
    evidence: Evidence, claim: Claim, source: Source, said: Stance
) -> Mapping[str, object]:
    passage = evidence.sources[source.id].passages.get(said.passage)
    return {
        "number": claim.number,
        "claim": claim.id,
        "asks": claim.asks,
        "source": source.id,
        "stance": said.kind,
        "values": "; ".join(said.values if own_answers(claim) else ()),
        "was": said.was or "",
        "because": said.because,
        "passage": passage.cite if passage else "",
        "quotation": passage.text if passage else "",
        "page": passage.page if passage else "",
        "paragraph": passage.paragraph if passage else "",
        "breaks off": ("yes" if passage.breaks_off else "no") if passage else "",
    }


def _table(columns: Iterable[str], rows: Iterable[Mapping[str, object]]) -> str:
    out = StringIO()
    writer = csv.DictWriter(out, tuple(columns))
    writer.writeheader()
    writer.writerows({key: _inert(value) for key, value in row.items()} for row in rows)
    return out.getvalue()


def _inert(value: object) -> object:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value
