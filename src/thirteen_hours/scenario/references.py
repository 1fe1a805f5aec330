"""What the parts of a scenario may refer to, and the looking up of every reference in one place."""

import re
from collections.abc import Collection, Iterable
from datetime import UTC, date
from typing import Final

from msgspec import Struct

from thirteen_hours.evidence.model import Evidence
from thirteen_hours.findings.finding import Report
from thirteen_hours.findings.nearest import did_you_mean
from thirteen_hours.language.scope import Scope
from thirteen_hours.language.tree import ALWAYS, Guard
from thirteen_hours.reading.shape.scalars import shortened
from thirteen_hours.reading.tree import Scalar
from thirteen_hours.reading.zones import zone
from thirteen_hours.scenario.calendar import day_from, minute_of
from thirteen_hours.scenario.casebook import Casebook
from thirteen_hours.scenario.expressions import read_effect, read_guard
from thirteen_hours.scenario.model import Consequence

_TIME: Final = re.compile(
    r"(?:(?P<date>[0-9]{4}-[0-9]{2}-[0-9]{2}) )?"
    r"(?P<hour>[0-9]{1,2}):(?P<minute>[0-9]{2}) (?P<clock>\S.*)"
)
_LIKE_A_TIME: Final = re.compile(
    r"(?P<hour>[0-9]{1,2})(?:[:.h](?P<minute>[0-9]{2}))? ?(?:(?P<half>[apAP])\.?[mM]\.?)? ?"
    r"(?P<clock>\S.*)?"
)
_NOON: Final = 12
_STARTS_FROM: Final = re.compile(r"\s*\(([^()]*)\)\s*$")
_UNSOURCED: Final = "no source"
_CODES: Final = {
    "scene or outcome": "R101",
    "person": "R102",
    "topic": "R103",
    "claim": "R105",
    "outcome class": "R107",
    "question": "R108",
    "scene": "R112",
    "outcome": "R113",
}


class References(Struct, frozen=True, dict=True):
    """The names of one scenario and its casebook; every method reports what it does not find."""

    casebook: Casebook
    evidence: Evidence
    scope: Scope
    places: Collection[str]
    questions: Collection[str]
    day: date
    report: Report

    def known(self, name: Scalar, among: Collection[str], what: str) -> str:
        """The name, after reporting it when it is not among the known ones."""
        if name.text not in among:
            hint = did_you_mean(name.text, among)
            self.report.add(_CODES[what], name.place, name=shortened(name.text), hint=hint)
        return name.text

    def all_known(
        self, names: Iterable[Scalar] | None, among: Collection[str], what: str
    ) -> tuple[str, ...]:
        """Each of the names, looked up."""
        return tuple(self.known(name, among, what) for name in names or ())

    def target(self, name: Scalar | None) -> str:
        """Where a `goto` leads."""
        return self.known(name, self.places, "scene or outcome") if name else ""

    def guard(self, written: Scalar | None) -> Guard:
        """The guard, or one that always holds where there is none."""
        if written is None:
            return ALWAYS
        return read_guard(written, self.scope, self.report) or ALWAYS

    def citation(self, written: Scalar) -> str:
        """A `source/passage`, looked up."""
        self._check_citation(written.text, written)
        return written.text

    def citations(self, written: Iterable[Scalar] | None) -> tuple[str, ...]:
        """Each of the citations, looked up."""
        return tuple(self.citation(cite) for cite in written or ())

    def _check_citation(self, cite: str, where: Scalar) -> None:
        source, _, passage = cite.partition("/")
        known = self.evidence.sources.get(source)
        if known is None:
            hint = self._whole_citation(cite) or did_you_mean(source, self.evidence.sources)
            self.report.add("R110", where.place, id=shortened(source), hint=hint)
        elif passage not in known.passages:
            hint = did_you_mean(passage, known.passages)
            self.report.add("R104", where.place, cite=shortened(cite), hint=hint)

    def _whole_citation(self, passage: str) -> str:
        """What was meant by the id of a passage alone."""
        sources = self.evidence.sources.values()
        whole = [each.passages[passage].cite for each in sources if passage in each.passages]
        return f"write {' or '.join(whole)}" if whole else ""

    def made(self, pairs: Iterable[tuple[Scalar, Scalar]] | None) -> tuple[tuple[str, str], ...]:
        """Claims with the values that are made true, both looked up."""
        return tuple(self._made(claim, value) for claim, value in pairs or ())

    def _made(self, claim: Scalar, value: Scalar) -> tuple[str, str]:
        self.known(claim, self.evidence.claims, "claim")
        found = self.evidence.claims.get(claim.text)
        if found is not None and value.text not in found.values:
            hint = did_you_mean(value.text, found.values)
            known = ", ".join(found.values)
            self.report.add(
                "R106", value.place, value=shortened(value.text), known=known, hint=hint
            )
        return claim.text, value.text

    def consequences(
        self, effects: Iterable[tuple[Scalar, Scalar]] | None
    ) -> tuple[Consequence, ...]:
        """Effects with their sentences and the passages they start from."""
        found = (self._consequence(key, why) for key, why in effects or ())
        return tuple(consequence for consequence in found if consequence)

    def _consequence(self, key: Scalar, why: Scalar) -> Consequence | None:
        effect = read_effect(key, self.scope, self.report)
        text = " ".join(why.text.split())
        ending = _STARTS_FROM.search(text)
        if ending is None or not text[: ending.start()]:
            place = why.place if text else key.place
            self.report.add("S114", place, effect=shortened(key.text))
            return None
        cite = ending.group(1).strip()
        if cite != _UNSOURCED:
            self._check_citation(cite, why)
        if effect is None:
            return None
        starts_from = "" if cite == _UNSOURCED else cite
        return Consequence(effect, text[: ending.start()], starts_from, key.place)

    def minute(self, written: Scalar | None) -> int | None:
        """`19:45 Leeds` in minutes UTC, or None where no time is written (or it is wrong)."""
        if written is None:
            return None
        if not self.casebook.clocks:
            return None  # that there are none has been reported
        zones = {clock.name: clock.zone for clock in self.casebook.clocks}
        found = _TIME.fullmatch(written.text.strip())
        if found is None or found["clock"] not in zones:
            text, clocks = shortened(written.text), ", ".join(zones)
            hint = _meant_time(written.text, zones)
            self.report.add("S108", written.place, found=text, clocks=clocks, hint=hint)
            return None
        clock = zone(zones[found["clock"]]) or UTC  # a zone that there is not has been reported
        try:
            day = day_from(found["date"]) if found["date"] else self.day
            return minute_of(day, int(found["hour"]), int(found["minute"]), clock)
        except ValueError:
            self.report.add("S119", written.place, found=shortened(written.text))
            return None


def _meant_time(written: str, clocks: Collection[str]) -> str:
    """How a time that is written otherwise would be written here; nothing if that is unsure."""
    found = _LIKE_A_TIME.fullmatch(written.strip())
    if found is None:
        return ""
    hour, minute = int(found["hour"]), found["minute"] or "00"
    if found["half"] and found["half"].lower() == "p" and hour < _NOON:
        hour += _NOON
    clock = found["clock"] if found["clock"] in clocks else next(iter(clocks), "")
    return f"write `{hour:02}:{minute} {clock}`" if clock else ""
