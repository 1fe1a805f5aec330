"""Voices and quotations as blocks: who, when and where before the words."""

import re
from collections.abc import Iterable

from thirteen_hours.debrief.cited import Quotation as Quoted
from thirteen_hours.debrief.voices import Voice, Voices
from thirteen_hours.pages.document.blocks import Block, Inlines, Items, Quotation
from thirteen_hours.pages.document.inlines import joined, marked, noted, paragraph, plain, titled

_NOTE = re.compile(r", note (\d+)(?=\))")

LEADS = (
    ("supports", "So has it"),
    ("fits", "Says more, or less, and nothing against it"),
    ("contradicts", "Tells it otherwise"),
    ("qualifies", "Qualifies it"),
)
"""What the voices on a claim are headed with."""


def quotation(quoted: Quoted) -> Quotation:
    """A passage with author, date and page before it."""
    return Quotation(credit(quoted), joined(quoted.words, _completion(quoted)))


def credit(quoted: Quoted) -> Inlines:
    """Who, with the number of the endnote, then when and where."""
    place = f" ({quoted.dated}), {quoted.page}"
    return joined(titled(quoted.short), noted(quoted.note), place)


def told_by(voice: Voice) -> Quotation | None:
    """One voice with its words, for the short form: who, when and where, without a note."""
    if voice.quotation is None:
        return None
    quoted = voice.quotation
    return Quotation(
        joined(titled(quoted.short), f" ({quoted.dated}), {quoted.page}"), plain(quoted.words)
    )


def referring(text: str) -> Inlines:
    """A text with its emphasis, in which what was the number of a note refers to that note."""
    found: list[Inlines] = []
    reached = 0
    for each in _NOTE.finditer(text):
        found += [marked(text[reached : each.start()]), noted(int(each.group(1)))]
        reached = each.end()
    return joined(*found, marked(text[reached:]))


def unnoted(text: str) -> str:
    """A text with its sources named, and without the numbers of notes that are not there."""
    return _NOTE.sub("", text)


def counting(number: int, one: str, several: str = "") -> str:
    """`1 decision`, `3 decisions`."""
    return f"{number} {one}" if number == 1 else f"{number} {several or one + 's'}"


def _completion(quoted: Quoted) -> Inlines:
    return referring(f" {quoted.completion}" if quoted.completion else "")


def voices(heard: Voices, leads: Iterable[tuple[str, str]] = LEADS) -> list[Block]:
    """The voices by how they bear on a matter, then the silent; what nobody does is left out."""
    items = [
        (paragraph(f"{lead}:"), *(_voice(each, answer=name != "supports") for each in group))
        for name, lead in leads
        if (group := getattr(heard, name))
    ]
    blocks: list[Block] = [Items(tuple(items))] if items else []
    if heard.silent:
        blocks.append(paragraph(f"Silent: {listed(heard.silent)}."))
    return blocks


def _voice(voice: Voice, *, answer: bool) -> Block:
    """A voice with its words; `answer` where its answer is another than that in question."""
    if voice.quotation is None:
        said = f": {voice.says}" if voice.says else ""
        return paragraph(titled(voice.short), said, noted(voice.note))
    told = quotation(voice.quotation)
    if not answer:
        return told
    return Quotation(joined(told.credit, answered(voice)), told.words)


def answered(voice: Voice) -> str:
    """What a source answers to a claim, to stand after its credit; empty where it gives none."""
    return f" (its answer: {voice.says})" if voice.says else ""


def listed(words: Iterable[str]) -> str:
    """`a`, `a and b`, or `a, b and c`."""
    *most, last = list(words) or [""]
    return f"{', '.join(most)} and {last}" if most else last


def inferred(text: str) -> Inlines:
    """The modeller's sentence, marked as an inference wherever it stands."""
    return joined("The model infers: ", marked(text))
