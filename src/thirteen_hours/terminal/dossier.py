"""The dossier: the papers that could lie on the desk, and the words met so far."""

import re
from collections.abc import Collection, Iterable, Iterator
from typing import Final

from thirteen_hours.engine.play import Play
from thirteen_hours.scenario.casebook import Term
from thirteen_hours.scenario.glossary import Glossary
from thirteen_hours.scenario.model import Document
from thirteen_hours.terminal.column.item import Item, joined, words
from thirteen_hours.terminal.scene import paragraph

DOCUMENT: Final = "paper:"
_PARAGRAPHS: Final = "\n\n"


def dossier(
    documents: Iterable[Document], unfolded: Collection[str], terms: Iterable[Term]
) -> list[Item]:
    """The papers by their titles, the unfolded ones with their text; then the words."""
    items = [Item(words("On the desk", "heading"))]
    for document in documents:
        items += _paper(document, open_=document.id in unfolded)
    items += glosses("Words", terms)
    return items


def _paper(document: Document, *, open_: bool) -> Iterator[Item]:
    lead = words("− " if open_ else "+ ", "accent")
    yield Item(words(document.title), f"{DOCUMENT}{document.id}", lead)
    if open_:
        for each in document.text.strip().split(_PARAGRAPHS):
            yield from paragraph(_unwrapped(each))


def _unwrapped(text: str) -> str:
    """A paragraph without the line breaks of the file it stands in; a list keeps its lines."""
    return re.sub(r"\s*\n\s*(?!\s*- )", " ", text)


def glosses(heading: str, terms: Iterable[Term]) -> Iterator[Item]:
    """Words with what they mean, under a heading; nothing where there are none."""
    known = list(terms)
    if known:
        yield Item(words(heading, "heading"), above=2)
    for term in known:
        yield Item(joined(words(term.term, "strong"), f": {term.means}"))


def met(glossary: Glossary, play: Play) -> tuple[Term, ...]:
    """The words of the glossary that the player has read so far, in that order."""
    return glossary.found("\n".join(part.text for beat in play.beats for part in beat.parts))
