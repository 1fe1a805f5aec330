"""The nearest true wording of a quotation that a text does not have.

Comparing every stretch of a text with a quotation takes time that grows with both, so the words
choose first: only the stretches that share most words with the quotation are compared letter by
letter.
"""

from collections import Counter
from collections.abc import Sequence
from heapq import nlargest

from thirteen_hours.evidence.text import Paragraph, SourceText

LONGEST = 120
"""Quotations of more words than this are not looked for: none may be a third as long."""

STRETCHES = 12
"""How many stretches of the text are compared with care."""

ALIKE = 0.5
"""The least likeness (0 to 1) at which a stretch counts as the wording that was meant."""


def nearest_wording(text: SourceText, quotation: str) -> str | None:
    """The stretch of the text, inside one paragraph, that is most like a folded quotation.

    None when nothing is like it. Time grows with the length of the text and of the quotation, and
    no faster: a text of a million words takes about a second.
    """
    words = quotation.split()
    if not words or len(words) > LONGEST:
        return None
    best = max(
        (_fitted(window, words) for window in _likely(text, words)),
        default=(0.0, ""),
        key=lambda each: each[0],
    )
    return best[1] if best[0] >= ALIKE else None


def _likely(text: SourceText, words: Sequence[str]) -> list[list[str]]:
    """The stretches that share most words with the quotation, with a margin on both sides."""
    scored = [
        (shared, at, number)
        for number, paragraph in enumerate(text.paragraphs)
        for shared, at in _shares(paragraph, words)
    ]
    margin = len(words) // 2 + 2
    found = []
    for _, at, number in nlargest(STRETCHES, scored, key=lambda each: each[0]):
        here = text.paragraphs[number].text.split()
        found.append(here[max(0, at - margin) : at + len(words) + margin])
    return found


def _shares(paragraph: Paragraph, words: Sequence[str]) -> list[tuple[int, int]]:
    """For windows as long as the quotation: how many words they share, and where they start.

    Windows that share nothing are left out, and so are those no better than the one before them.
    """
    here = paragraph.text.split()
    wanted = Counter(words)
    shared = 0
    found: list[tuple[int, int]] = []
    last = 0
    for at, word in enumerate(here):
        wanted[word] -= 1
        shared += wanted[word] >= 0
        if at >= len(words):
            gone = here[at - len(words)]
            shared -= wanted[gone] >= 0
            wanted[gone] += 1
        if shared > last:
            found.append((shared, max(0, at - len(words) + 1)))
        last = shared
    return found


def _fitted(window: Sequence[str], words: Sequence[str]) -> tuple[float, str]:
    """How like the quotation the best part of a window is, and that part."""
    # Imported here: nothing is compared while every quotation is where it is said to be.
    from difflib import SequenceMatcher  # noqa: PLC0415

    blocks = SequenceMatcher(None, window, words, autojunk=False).get_matching_blocks()[:-1]
    if not blocks:
        return 0.0, ""
    first, last = blocks[0], blocks[-1]
    start = max(0, first.a - first.b)
    end = last.a + last.size + (len(words) - last.b - last.size)
    part = " ".join(window[start:end])
    return SequenceMatcher(None, part, " ".join(words), autojunk=False).ratio(), part
