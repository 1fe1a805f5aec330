"""Reading which answers to a claim go together: all of them looked up, none part of itself."""

from collections.abc import Mapping

from thirteen_hours.findings.finding import Report
from thirteen_hours.findings.nearest import did_you_mean
from thirteen_hours.findings.place import Place
from thirteen_hours.reading.shape.record import Fields, Key
from thirteen_hours.reading.tree import Scalar

Bonds = dict[str, dict[str, str]]
"""Answers with those that each is bound to, and why."""

Written = list[tuple[Scalar, list[tuple[Scalar, Scalar]]]]
"""Bonds as they stand in a file."""


def bonds(fields: Fields, key: Key[Written], known: Mapping[str, str], report: Report) -> Bonds:
    """The bonds under a key of a claim, those among answers that the claim has."""
    found: Bonds = {}
    for one, others in fields.get(key) or []:
        if not _is_known(one, known, report):
            continue
        for other, why in others:
            if _is_known(other, known, report):
                found.setdefault(one.text, {})[other.text] = " ".join(why.text.split())
    return found


def check_no_circle(part_of: Bonds, place: Place, report: Report) -> None:
    """Reports an answer that would be a part of itself, at once or at some remove."""
    for value in part_of:
        seen: set[str] = set()
        waiting = [*part_of[value]]
        while waiting:
            larger = waiting.pop()
            if larger not in seen:
                seen.add(larger)
                waiting += part_of.get(larger, {})
        if value in seen:
            report.add("R117", place, value=value)
            return


def _is_known(value: Scalar, known: Mapping[str, str], report: Report) -> bool:
    if value.text in known:
        return True
    hint = did_you_mean(value.text, known)
    report.add("R106", value.place, value=value.text, hint=hint, known=", ".join(known))
    return False
