"""Voices and quotations as blocks: who, when and where before the words."""

from collections.abc import Iterable

from thirteen_hours.debrief.cited import Quotation as Quoted
from thirteen_hours.debrief.voices import Voice, Voices
from thirteen_hours.pages.document.blocks import Block, Inlines, Items, Quotation
from thirteen_hours.pages.document.inlines import joined, marked, noted, paragraph, plain, titled

LEADS = (
    ("supports", "So has it"),
    ("contradicts", "Tells it otherwise"),
    ("qualifies", "Has it in part"),
)
"""What the voices on a claim are headed with."""


def quotation(quoted: Quoted, claim: int = 0) -> Quotation:
    """A passage with author, title, date and page before it, and the claim that it is heard on."""
    on = f", on claim {claim}" if claim else ""
    return Quotation(joined(credit(quoted), on), joined(quoted.words, _completion(quoted)))


def credit(quoted: Quoted) -> Inlines:
    """`Author, Title (date), page`, with the number of the endnote."""
    head = f"{quoted.author}, "
    return joined(
        head, titled(quoted.title), f" ({quoted.dated}), {quoted.page}", noted(quoted.note)
    )


def _completion(quoted: Quoted) -> Inlines:
    return plain(f" {quoted.completion}" if quoted.completion else "")


def voices(
    heard: Voices, leads: Iterable[tuple[str, str]] = LEADS, *, on_claims: bool = False
) -> list[Block]:
    """The voices by how they bear on a matter, then the silent; what nobody does is left out.

    With `on_claims` each says which claim it is heard on.
    """
    items = [
        (paragraph(f"{lead}:"), *(_voice(each, on_claims=on_claims) for each in group))
        for name, lead in leads
        if (group := getattr(heard, name))
    ]
    blocks: list[Block] = [Items(tuple(items))] if items else []
    if heard.silent:
        blocks.append(paragraph(f"Silent: {listed(heard.silent)}."))
    return blocks


def _voice(voice: Voice, *, on_claims: bool) -> Block:
    if voice.quotation is None:
        said = f": {voice.says}" if voice.says else ""
        return paragraph(titled(voice.short), said, noted(voice.note))
    return quotation(voice.quotation, voice.claim if on_claims else 0)


def listed(words: Iterable[str]) -> str:
    """`a`, `a and b`, or `a, b and c`."""
    *most, last = list(words) or [""]
    return f"{', '.join(most)} and {last}" if most else last


def inferred(text: str) -> Inlines:
    """The modeller's sentence, marked as an inference wherever it stands."""
    return joined("The model infers: ", marked(text))
