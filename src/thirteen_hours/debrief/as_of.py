"""The evening judged by what was public at the end of a year."""

from msgspec import Struct

from thirteen_hours.debrief.case import Case
from thirteen_hours.evidence.asof import RULE, Verdict, judge
from thirteen_hours.evidence.claims import answers
from thirteen_hours.evidence.dates import public_by, year_public
from thirteen_hours.evidence.model import Evidence


class Verdicts(Struct, frozen=True):
    """One thing said or done that evening, judged as of a year; sources by their short names."""

    number: int
    asks: str
    answer: str
    verdict: Verdict
    supports: tuple[str, ...]
    fits: tuple[str, ...]
    contradicts: tuple[str, ...]
    qualifies: tuple[str, ...]


class Year(Struct, frozen=True):
    """The evening as of the end of one year: what was public, what was new, and the verdicts."""

    year: int
    public: tuple[str, ...]
    new: tuple[str, ...]
    verdicts: tuple[Verdicts, ...]

    def count(self, verdict: Verdict) -> int:
        """How many of the evening's answers have this verdict."""
        return sum(each.verdict == verdict for each in self.verdicts)


class AsOf(Struct, frozen=True):
    """The casebook's years with their verdicts; `chosen` is the year asked for, 0 if none."""

    rule: str
    years: tuple[Year, ...]
    chosen: int = 0


def as_of(case: Case, chosen: int = 0) -> AsOf:
    """Judges the evening as of every year of the casebook, and of one more if it is asked for."""
    years = sorted({*case.casebook.years, *([chosen] if chosen else [])})
    earlier = [0, *years]
    return AsOf(
        RULE,
        tuple(_year(case, year, before) for year, before in zip(years, earlier, strict=False)),
        chosen,
    )


def _year(case: Case, year: int, before: int) -> Year:
    public = [
        source
        for source in case.evidence.sources.values()
        if not source.outside and public_by(source, year)
    ]
    return Year(
        year=year,
        public=tuple(source.short for source in public),
        new=tuple(source.short for source in public if (year_public(source) or 0) > before),
        verdicts=tuple(_verdicts(case, year)),
    )


def _verdicts(case: Case, year: int) -> list[Verdicts]:
    found = []
    for claim, value in ((each.claim, each.value) for each in case.settled() if not each.unsaid):
        judged = judge(case.evidence, claim, value, year)
        found.append(
            Verdicts(
                number=claim.number,
                asks=claim.asks,
                answer=answers(claim).get(value, value),
                verdict=judged.verdict,
                supports=_short(case.evidence, judged.supports),
                fits=_short(case.evidence, judged.fits),
                contradicts=_short(case.evidence, judged.contradicts),
                qualifies=_short(case.evidence, judged.qualifies),
            )
        )
    return found


def _short(evidence: Evidence, sources: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(evidence.sources[each].short for each in sources)
