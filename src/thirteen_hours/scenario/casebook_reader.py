"""From the tree of casebook.yaml to the typed casebook."""

from collections.abc import Collection
from datetime import date, tzinfo

from thirteen_hours.findings.finding import Report
from thirteen_hours.reading.shape.record import Fields
from thirteen_hours.reading.shape.scalars import shortened
from thirteen_hours.reading.tree import Scalar, Value
from thirteen_hours.reading.zones import zone
from thirteen_hours.scenario import casebook_format as f
from thirteen_hours.scenario.calendar import offsets_around
from thirteen_hours.scenario.casebook import (
    Casebook,
    Clock,
    DebriefQuestion,
    OutcomeClass,
    Person,
    Term,
)
from thirteen_hours.scenario.scene_reader import ids, line


def read_casebook_file(
    name: str, tree: Value, days: Collection[date], report: Report
) -> Casebook | None:
    """The casebook; None when it is not a group of keys. `days` are those of its scenarios."""
    fields = f.CASEBOOK.read(tree, report)
    if fields is None:
        return None
    clocks = _clocks(fields, days, report)
    answers = fields.get(f.ANSWERS)
    return Casebook(
        id=name,
        title=line(fields, f.TITLE),
        edition=fields.get(f.EDITION) or 0,
        summary=fields.words(f.SUMMARY),
        clocks=clocks,
        answers=answers.text if answers else "",
        people={key.text: _person(key, found) for key, found in fields.get(f.PEOPLE) or []},
        classes={key.text: _class(key, found) for key, found in fields.get(f.CLASSES) or []},
        years=tuple(fields.get(f.YEARS) or ()),
        glossary=tuple(_term(key, found) for key, found in fields.get(f.GLOSSARY) or []),
        questions=tuple(_question(found) for found in fields.get(f.QUESTIONS) or []),
        place=tree.place,
    )


def _clocks(fields: Fields, days: Collection[date], report: Report) -> tuple[Clock, ...]:
    clocks = []
    for name, written in fields.get(f.CLOCKS) or []:
        where = zone(written.text)
        if where is None:
            # The clock is kept, so that the times on it are not told off as well.
            report.add("R114", written.place, name=shortened(written.text))
        offsets = sorted({pair for day in days for pair in _offsets(day, where)})
        clocks.append(Clock(name.text, written.text, tuple(offsets) or ((0, 0),)))
    return tuple(clocks)


def _offsets(day: date, where: tzinfo | None) -> tuple[tuple[int, int], ...]:
    return offsets_around(day, where) if where else ()


def _person(key: Scalar, fields: Fields) -> Person:
    return Person(key.text, line(fields, f.NAME), line(fields, f.SHORT), line(fields, f.ROLE))


def _class(key: Scalar, fields: Fields) -> OutcomeClass:
    means = line(fields, f.MEANS)
    return OutcomeClass(
        key.text, line(fields, f.TITLE), means, bool(fields.get(f.GRAVE)), key.place
    )


def _term(key: Scalar, fields: Fields) -> Term:
    return Term(key.text, line(fields, f.MEANS), ids(fields.get(f.ALSO)), key.place)


def _question(fields: Fields) -> DebriefQuestion:
    name = fields.get(f.ID)
    asked = fields.get(f.ASK)
    place = asked.place if asked else fields.node.place
    return DebriefQuestion(name.text if name else "", line(fields, f.ASK), place)
