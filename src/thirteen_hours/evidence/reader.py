"""From the trees of evidence files to typed sources and claims, every reference looked up."""

from collections.abc import Iterable, Mapping
from pathlib import PurePath
from typing import Any

from thirteen_hours.evidence import format as f
from thirteen_hours.evidence.bonds import bonds, check_no_circle
from thirteen_hours.evidence.claims import PLAIN_VALUES
from thirteen_hours.evidence.model import (
    Claim,
    Evidence,
    Passage,
    Source,
    Stance,
    StanceKind,
)
from thirteen_hours.findings.finding import Report
from thirteen_hours.findings.nearest import did_you_mean
from thirteen_hours.reading.shape.record import Fields, Key
from thirteen_hours.reading.tree import Scalar, Value

_VALUE_OF_KIND: dict[str, str] = {"asserts": "yes", "denies": "no", "qualifies": "in-part"}
_KINDS: tuple[tuple[Key[Any], StanceKind], ...] = (
    (f.ASSERTS, "asserts"),
    (f.DENIES, "denies"),
    (f.QUALIFIES, "qualifies"),
    (f.SILENT, "silent"),
)
_KIND_OF_WORD: dict[str, StanceKind] = {kind: kind for _, kind in _KINDS}


def read_evidence(sources: Iterable[Value], claims: Iterable[Value], report: Report) -> Evidence:
    """The evidence of a casebook from the trees of its source files and claims files."""
    by_id: dict[str, Source] = {}
    read = [found for tree in sources if (found := f.SOURCE.read(tree, report))]
    for fields in read:
        source = _source(fields, report)
        if source and _is_new(source.id, fields.get(f.SOURCE_ID), by_id, report):
            by_id[source.id] = source
    files = [found for tree in claims if (found := f.CLAIMS_FILE.read(tree, report))]
    origins = {
        key.text: _line(text) for fields in files for key, text in fields.get(f.ORIGINS) or []
    }
    _check_rests_on(read, {**by_id, **origins}, report)
    return Evidence(by_id, _claims(files, by_id, report), origins)


def _is_new(name: str, at: Scalar | None, known: Mapping[str, Any], report: Report) -> bool:
    if name not in known or at is None:
        return True
    first = known[name].place
    report.add("R109", at.place, id=name, first=first, related=((first, "first here"),))
    return False


def _line(scalar: Scalar) -> str:
    return " ".join(scalar.text.split())


def _words(fields: Fields, key: Key[Scalar]) -> str:
    scalar = fields.get(key)
    return _line(scalar) if scalar else ""


def _source(fields: Fields, report: Report) -> Source | None:
    name = fields.get(f.SOURCE_ID)
    witness = fields.get(f.WITNESS)
    dates = fields.get(f.DATES)
    if name is None:
        # Its file is most often called as it is, and what names it is not told off as well.
        report.unread.add(PurePath(fields.node.file.name).stem)
        return None
    passages = {
        key.text: _passage(name.text, key, passage, report)
        for key, passage in fields.get(f.PASSAGES) or []
    }
    return Source(
        id=name.text,
        code=fields.words(f.CODE),
        short=_words(fields, f.SHORT),
        csl=fields.get(f.CSL) or {},
        speaks=_words(fields, f.SPEAKS),
        # A source with a slip in it is kept, so that what names it is not told off as well.
        witness=witness or "outside it",  # type: ignore[arg-type]  # the shape admits these words only
        audience=_words(fields, f.AUDIENCE),
        stake=_words(fields, f.STAKE),
        distance=_words(fields, f.DISTANCE),
        rests_on={key.text: _line(why) for key, why in fields.get(f.RESTS_ON) or []},
        dates=_dates(dates) if dates else {},
        passages=passages,
        outside=bool(fields.get(f.OUTSIDE)),
        verified=_words(fields, f.VERIFIED),
        notes=tuple(_line(note) for note in fields.get(f.NOTES) or []),
        place=name.place,
    )


def _dates(dates: Fields) -> dict[str, str]:
    keys = (f.EVENT, f.SAID, f.PUBLIC, f.ENGLISH)
    return {key.name: date.text for key in keys if (date := dates.get(key))}


def _passage(source: str, name: Scalar, fields: Fields, report: Report) -> Passage:
    page = _words(fields, f.PAGE)
    completion = fields.get(f.COMPLETION)
    if fields.lacks(f.PAGE):
        report.add("S116", name.place, id=name.text)
    return Passage(
        id=name.text,
        source=source,
        text=_words(fields, f.TEXT),
        page="" if page == "no page given" else page,
        paragraph=_words(fields, f.PARAGRAPH),
        breaks_off=bool(fields.get(f.BREAKS_OFF)),
        redacted=_words(fields, f.REDACTED),
        completion=_words(completion, f.COMPLETED) if completion else "",
        completion_from=_words(completion, f.COMPLETED_FROM) if completion else "",
        sic=tuple(_line(spelling) for spelling in fields.get(f.SIC) or []),
        note=_words(fields, f.NOTE),
        place=fields.place(f.TEXT),
    )


def _check_rests_on(sources: list[Fields], known: Mapping[str, Any], report: Report) -> None:
    for fields in sources:
        for key, _ in fields.get(f.RESTS_ON) or []:
            if key.text not in known:
                hint = did_you_mean(key.text, known)
                report.add("R111", key.place, id=key.text, hint=hint)


def _claims(files: list[Fields], sources: dict[str, Source], report: Report) -> dict[str, Claim]:
    claims: dict[str, Claim] = {}
    numbers: dict[int, Claim] = {}
    for fields in files:
        for key, written in fields.get(f.CLAIMS) or []:
            claim = _claim(key, written, sources, report)
            if not _is_new(key.text, key, claims, report):
                continue
            if earlier := numbers.get(claim.number):
                place = written.place(f.NUMBER)
                report.add("R116", place, number=claim.number, other=earlier.id)
            claims[claim.id] = numbers[claim.number] = claim
    return dict(sorted(claims.items(), key=lambda item: item[1].number))


def _claim(name: Scalar, fields: Fields, sources: dict[str, Source], report: Report) -> Claim:
    values = {key.text: _line(words) for key, words in fields.get(f.VALUES) or []}
    stances = {}
    for key, written in fields.get(f.STANCES) or []:
        source = sources.get(key.text)
        if source is None:
            hint = did_you_mean(key.text, sources)
            report.add("R110", key.place, id=key.text, hint=hint)
        elif stance := _stance(source, written, values, report):
            stances[key.text] = stance
    known = values or dict(PLAIN_VALUES)
    part_of = bonds(fields, f.PART_OF, known, report)
    check_no_circle(part_of, fields.key_place(f.PART_OF), report)
    return Claim(
        id=name.text,
        number=fields.get(f.NUMBER) or 0,
        asks=_words(fields, f.ASKS),
        says=_words(fields, f.SAYS),
        stances=stances,
        values=known,
        note=_words(fields, f.NOTE),
        part_of=part_of,
        agrees_with=bonds(fields, f.AGREES_WITH, known, report),
        place=name.place,
    )


def _stance(
    source: Source, fields: Fields, values: Mapping[str, str], report: Report
) -> Stance | None:
    kinds = [(key, kind) for key, kind in _KINDS if fields.has(key)]
    if not kinds and not all(fields.lacks(key) for key, _ in _KINDS):
        return None
    if len(kinds) != 1:
        found = ", ".join(kind for _, kind in kinds) or "none of them"
        report.add("S117", fields.node.place, found=found)
        return None
    key, kind = kinds[0]
    passage = "" if kind == "silent" else fields.words(key)
    if passage and passage not in source.passages:
        hint = did_you_mean(passage, source.passages)
        report.add("R104", fields.place(key), cite=f"{source.id}/{passage}", hint=hint)
    was = _KIND_OF_WORD.get(fields.get(f.WAS) or "")
    if was is not None and fields.lacks(f.BECAUSE):
        report.add("S102", fields.place(f.WAS), key="because", record="recoded stance")
    return Stance(
        kind=kind,
        passage=passage,
        values=_given(fields, kind, values, report),
        was=was,
        because=_words(fields, f.BECAUSE),
        note=_words(fields, f.NOTE),
        place=fields.node.place,
    )


def _given(fields: Fields, kind: str, values: Mapping[str, str], report: Report) -> tuple[str, ...]:
    given = fields.get(f.GIVES)
    if given is None:
        plain = _VALUE_OF_KIND.get(kind)
        return (plain,) if plain and not values else ()
    known = values or PLAIN_VALUES
    for value in given:
        if value.text not in known:
            hint = did_you_mean(value.text, known)
            report.add("R106", value.place, value=value.text, hint=hint, known=", ".join(known))
    return tuple(value.text for value in given if value.text in known)
