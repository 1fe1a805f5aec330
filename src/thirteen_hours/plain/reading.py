"""Reading in the line mode: the debrief, its parts, and the evidence."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from thirteen_hours.debrief.build import Debrief
    from thirteen_hours.evidence.model import Evidence
    from thirteen_hours.pages.document.blocks import Document
    from thirteen_hours.plain.sitting import Sitting

_FULL: Final = "full"
_MOST_DIGITS: Final = 4
_LATER: Final = "The turning points are being worked out: type debrief turning to read them."
_PATIENCE: Final = 30.0
"""Seconds for which somebody who asked for the turning points is kept waiting, at the most."""


def debrief(sitting: "Sitting", rest: str) -> None:
    """The debrief in short, one part of it, or all."""
    if not sitting.evening.page.done:
        sitting.complain("The debrief opens when the evening is over.")
        return
    from thirteen_hours.pages.debrief import document as page  # noqa: PLC0415 - once an evening
    from thirteen_hours.pages.debrief.panels import PANELS, panel  # noqa: PLC0415

    keys = ", ".join(each.key for each in PANELS)
    one = panel(rest)
    if one:
        patience = _PATIENCE if one.key == "turning" else 0
        write_out(sitting, page.part(_weighed(sitting, patience), one))
    elif rest == _FULL:
        write_out(sitting, page.document(_weighed(sitting, _PATIENCE)))
    elif rest:
        sitting.complain(f"The debrief has no part of that name. It has {keys}; or {_FULL}.")
    else:
        ways = f"One part in full: type debrief and one of {keys}. Everything: debrief {_FULL}."
        weighed = _weighed(sitting, 0)
        later = [] if weighed.turning else [_LATER]
        write_out(sitting, page.brief(weighed, [ways, *later]))


def _weighed(sitting: "Sitting", patience: float) -> "Debrief":
    from thirteen_hours.debrief.accounts import accounts  # noqa: PLC0415 - once an evening
    from thirteen_hours.debrief.build import build  # noqa: PLC0415

    opened = sitting.opened
    return build(
        sitting.evening.play,
        opened.casebook,
        opened.evidence,
        accounts=accounts(opened.plans, opened.table),
        found=sitting.followed(patience),
    )


def evidence(sitting: "Sitting", rest: str) -> None:
    """The sources of what was last told; or what is asked for by name, by a word or by a year."""
    play, shown = sitting.evening.play, sitting.evening.page
    if not (play.sources_open or shown.done):
        sitting.complain("The sources open when the evening is over, or with sources on.")
    elif rest:
        _look_up(sitting, rest)
    else:
        _behind(sitting)


def _look_up(sitting: "Sitting", rest: str) -> None:
    from thirteen_hours.errors import UsageError  # noqa: PLC0415 - seldom needed

    try:
        write_out(sitting, _page(sitting, rest))
    except UsageError as error:
        sitting.complain(f"{error.sentence} Type evidence list for all there is.")


def _page(sitting: "Sitting", rest: str) -> "Document":
    """The page that some words ask for; raises UsageError where nothing has that name."""
    from thirteen_hours.pages.evidence.card import source_list  # noqa: PLC0415 - seldom needed
    from thirteen_hours.pages.evidence.page import page  # noqa: PLC0415
    from thirteen_hours.pages.evidence.search import search_page  # noqa: PLC0415

    opened = sitting.opened
    word, _, after = rest.partition(" ")
    if word == "search" and after:
        return search_page(opened.evidence, after)
    if word == "year" and after.isdecimal() and len(after) <= _MOST_DIGITS:
        return source_list(opened.evidence, int(after))
    name = None if rest == "list" else rest
    return page(opened.evidence, name, opened.casebook.years)


def _behind(sitting: "Sitting") -> None:
    """What stands behind the last of the text and behind the choices."""
    shown = sitting.evening.page
    cites = [cite for beat in shown.beats for cite in beat.cites]
    sitting.output.paragraph(
        "Behind what was last told:" if cites else "No source stands behind it."
    )
    known = sitting.opened.evidence
    _quote(sitting, known, cites)
    scene = sitting.opened.scenario.scenes.get(shown.beats[-1].scene) if shown.beats else None
    is_open = {option.id: number for number, option in enumerate(shown.open_options, start=1)}
    for choice in scene.choices if scene else ():
        if choice.id in is_open:
            behind = "no source has it" if choice.undocumented else "drawn from"
            sitting.output.paragraph(f"Choice {is_open[choice.id]}: {behind}")
            _quote(sitting, known, choice.cites)
    sitting.output.paragraph(
        "More: evidence list, evidence and a name from it, evidence search and a word, evidence"
        " year and a year."
    )


def _quote(sitting: "Sitting", known: "Evidence", cites: Iterable[str]) -> None:
    from thirteen_hours.evidence.shown import named, page  # noqa: PLC0415 - seldom needed
    from thirteen_hours.evidence.shown import words as quoted  # noqa: PLC0415

    lines = []
    for cite in dict.fromkeys(cites):
        passage = known.passage(cite)
        source = known.sources[passage.source]
        lines.append(f"{named(source)}, {page(passage)}: {quoted(passage)}")
    if lines:
        sitting.output.listed(lines, "- ")


def write_out(sitting: "Sitting", document: "Document") -> None:
    """A document as lines of the sitting's width, without underlines."""
    from thirteen_hours.pages.document.text import text  # noqa: PLC0415 - seldom needed

    sitting.output.verbatim(text(document, sitting.output.width, underlined=False))
