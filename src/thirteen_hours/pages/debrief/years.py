"""The evening as of a year: what was public, and what could have been concluded."""

from thirteen_hours.debrief.as_of import Verdicts, Year
from thirteen_hours.debrief.build import Debrief
from thirteen_hours.evidence.asof import Verdict
from thirteen_hours.pages.debrief.told import listed
from thirteen_hours.pages.document.blocks import Block, Heading, Inlines, Table
from thirteen_hours.pages.document.inlines import paragraph, plain
from thirteen_hours.pages.evidence.verdicts import LEGEND, SIGNS

_FEW = 3
_COUNTED: tuple[Verdict, ...] = ("supported", "contradicted", "open", "unknown")


def year_blocks(debrief: Debrief) -> list[Block]:
    """A table of all years, and the chosen year told in full."""
    as_of = debrief.as_of
    if not as_of.years:
        return []
    if not as_of.years[0].verdicts:
        nothing = "Your evening has settled nothing that a source could be asked about."
        return [paragraph(nothing)]
    blocks: list[Block] = [
        paragraph("Your evening judged with only what was public. ", as_of.rule),
        _table(as_of.years),
        paragraph(LEGEND),
    ]
    chosen = next((year for year in as_of.years if year.year == as_of.chosen), None)
    return [*blocks, *(told(chosen) if chosen else [])]


def year_brief(debrief: Debrief) -> list[Block]:
    """How much of the evening could be known when; a year that was asked for in full."""
    as_of = debrief.as_of
    if not as_of.years or not as_of.years[0].verdicts:
        return []
    chosen = next((year for year in as_of.years if year.year == as_of.chosen), None)
    if chosen:
        return told(chosen)
    counts = "; ".join(_counted(year) for year in _turning(as_of.years))
    return [paragraph(f"Judged by what was public at the end of a year: {counts}.")]


def _turning(years: tuple[Year, ...]) -> list[Year]:
    """The first year, the last, and one between them: enough to see that the record changed."""
    return [years[0], years[len(years) // 2], years[-1]] if len(years) > _FEW else list(years)


def _counted(year: Year) -> str:
    if year.count("unknown") == len(year.verdicts):
        return f"in {year.year} nobody could have known that there was anything to ask"
    counts = ", ".join(
        f"{number} {verdict}" for verdict in _COUNTED if (number := year.count(verdict))
    )
    return f"in {year.year} {counts}"


def _table(years: tuple[Year, ...]) -> Table:
    rows = tuple(
        (
            plain(f"{first.number}. {first.asks} {first.answer}"),
            *(plain(SIGNS[year.verdicts[at].verdict]) for year in years),
        )
        for at, first in enumerate(years[0].verdicts)
    )
    head = ("Your evening", *(str(year.year) for year in years))
    return Table("What a reader of each year could have concluded of your evening", head, rows)


def told(year: Year) -> list[Block]:
    """One year in full: what was public by its end, and every verdict with its sources."""
    public = listed(year.public) if year.public else "none of the sources"
    new = f" New since the year before in this list: {listed(year.new)}." if year.new else ""
    rows = tuple(_row(each) for each in year.verdicts)
    head = ("Your evening", "Verdict", "For", "Against", "In part, or beside it")
    return [
        Heading(4, f"At the end of {year.year}", f"year-{year.year}"),
        paragraph(f"Public: {public}.{new}"),
        Table(f"Your evening as of {year.year}", head, rows),
    ]


def _row(each: Verdicts) -> tuple[Inlines, ...]:
    return (
        plain(f"{each.number}. {each.asks} {each.answer}"),
        plain(each.verdict),
        *(
            plain(", ".join(names))
            for names in (each.supports, each.contradicts, (*each.qualifies, *each.fits))
        ),
    )
