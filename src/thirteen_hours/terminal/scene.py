"""A page of a play as items of a column: its text, then its choices."""

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache, partial
from typing import Final

from textual.content import Content

from thirteen_hours.engine.page import Beat, Option, Page
from thirteen_hours.engine.play import Play
from thirteen_hours.pages.document.blocks import Inlines
from thirteen_hours.pages.document.inlines import marked
from thirteen_hours.pages.glass import opened
from thirteen_hours.pages.layout import names_wanted, plain, speaker
from thirteen_hours.scenario.casebook import Casebook
from thirteen_hours.scenario.model import Scenario
from thirteen_hours.scenario.text import Part
from thirteen_hours.terminal.column.item import NOTHING, Item, Role, joined, words

_ROLES: Final[dict[str, Role | None]] = {
    "": None,
    "emphasis": "emphasis",
    "strong": "strong",
    "title": "emphasis",
}
_REMEMBERED: Final = 512
"""Paragraphs that are kept once they are made: those of a long evening."""

_DASH: Final = "— "
_BULLET: Final = "- "

Cited = Callable[[Iterable[str]], str]
"""Tells citations in words; empty for none, or while sources are not open."""


def no_sources(cites: Iterable[str]) -> str:
    """Tells nothing, as in a first play."""
    del cites
    return ""


Named = Callable[[str], str]
"""Tells by what name a person speaks; empty where it is plain who does."""


def unnamed(person: str) -> str:
    """Names nobody, where only one person speaks."""
    del person
    return ""


def names(scenario: Scenario, casebook: Casebook) -> Named:
    """Names those who speak in a scenario, where they are more than one."""
    if not names_wanted(scenario):
        return unnamed
    return partial(speaker, casebook=casebook, seat=scenario.seat)


def scene(
    page: Page, earlier: str = "", cited: Cited = no_sources, named: Named = unnamed
) -> list[Item]:
    """The items of a page; `earlier` is the chapter of the beat before it."""
    items: list[Item] = []
    for beat in page.beats:
        items += beat_items(beat, earlier, cited, named)
        earlier = beat.chapter or earlier
    return items


def beat_items(
    beat: Beat, earlier: str = "", cited: Cited = no_sources, named: Named = unnamed
) -> Iterator[Item]:
    """A beat: the choice that led to it, headings where there are new ones, and its text."""
    if beat.chosen:
        yield Item(words(beat.chosen, "echo"), paced=True)
    for heading in (beat.chapter if beat.chapter != earlier else "", beat.title):
        if heading:
            yield Item(words(heading, "heading"), paced=True)
    for part in beat.parts:
        yield from _part(part, named)
    if told := cited(beat.cites):
        yield Item(words(told, "quiet"), paced=True)


def _part(part: Part, named: Named) -> Iterator[Item]:
    if part.by:
        name = named(part.by)
        said = joined(f"{name}: ", speech(part)) if name else speech(part)
        yield Item(said, lead=words(_DASH), paced=True)
    else:
        yield from paragraph(part.text, paced=True)


def paragraph(small_markdown: str, *, paced: bool = False) -> Iterator[Item]:
    """A paragraph of a casebook, or the lines of a list."""
    for at, line in enumerate(small_markdown.split("\n")):
        if line.startswith(_BULLET):
            item = text(line.removeprefix(_BULLET))
            yield Item(item, lead=words(_BULLET), above=int(not at), paced=paced)
        else:
            yield Item(text(line), above=int(not at), paced=paced)


def speech(part: Part) -> Content:
    """A line of speech; what a source prints, and nothing else, stands in quotation marks."""
    said = text(part.text)
    return joined("“", said, "”") if part.kind == "verbatim" else said


@lru_cache(maxsize=_REMEMBERED)
def text(small_markdown: str) -> Content:
    """A paragraph of a casebook, with its emphasis."""
    return inline(marked(small_markdown))


def inline(runs: Inlines) -> Content:
    """The text of a document's block; references to notes stand in square brackets."""
    whole = NOTHING
    for run in runs:
        if run.note:
            whole += words(f" [{run.note}]", "quiet")
        else:
            whole += words(run.text, _ROLES[run.emphasis])
    return whole


def choices(
    options: Iterable[Option],
    cited: Callable[[Option], str],
    why: Callable[[Option], str],
) -> Iterator[Item]:
    """The choices in the author's order: the open ones numbered, the closed ones in their words.

    A closed one that has no words is shown only where `why` says for an author what it needs.
    """
    number = 0
    for option in options:
        above = 0 if number else 1
        if option.open:
            number += 1
            yield Item(text(option.do), option.id, words(f"{number}. ", "accent"), above=above)
            if told := cited(option):
                yield Item(words(told, "quiet"), indent=3, above=0)
        elif told := " ".join(filter(None, (_in_place_of(option, why(option)), why(option)))):
            yield Item(joined(words(told, "quiet")), lead=words("   "), above=above)


def unsaid(option: Option) -> str:
    """Says nothing of why a choice is closed, as to a player."""
    del option
    return ""


def _in_place_of(option: Option, why: str) -> str:
    return option.closed or (option.do if why else "")


def box(play: Play) -> list[Item]:
    """What a player never sees: where one is, the variables before and after, and why."""
    return [
        Item(words(plain(line), "quiet"), indent=3, above=int(not at))
        for at, line in enumerate(opened(play))
    ]
