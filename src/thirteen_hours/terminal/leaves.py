"""The debrief cut into leaves: first the short form, with a way into the whole of every part."""

from collections.abc import Iterator
from dataclasses import dataclass

from thirteen_hours.debrief.build import Debrief
from thirteen_hours.pages.debrief.document import sources_met, words_used
from thirteen_hours.pages.debrief.panel import Panel
from thirteen_hours.pages.debrief.panels import PANELS, STEPS
from thirteen_hours.pages.document.blocks import Block, Heading
from thirteen_hours.pages.document.inlines import paragraph

SHORT = "In short"
"""The title of the first leaf."""


@dataclass(frozen=True, slots=True)
class Way:
    """A place from which the leaf of a part can be turned to."""

    key: str
    title: str


@dataclass(frozen=True, slots=True)
class Leaf:
    """One leaf: the step that it belongs to, counted from 1 (0 is the short form), and its part."""

    step: int
    key: str
    title: str
    blocks: tuple[Block | Way, ...]


def leaves(debrief: Debrief) -> tuple[Leaf, ...]:
    """The short form, a leaf for every part that has something to say, and the sources met."""
    whole = tuple(_whole(debrief))
    keys = {leaf.key for leaf in whole}
    return (Leaf(0, "", SHORT, tuple(_short(debrief, keys))), *whole)


def _whole(debrief: Debrief) -> Iterator[Leaf]:
    steps = list(STEPS)
    for panel in PANELS:
        if blocks := panel.whole(debrief):
            step = steps.index(panel.step) + 1
            yield Leaf(step, panel.key, panel.entitled(debrief), tuple(blocks))
    if notes := sources_met(debrief):
        heading, *rest = notes
        title = heading.text if isinstance(heading, Heading) else ""
        yield Leaf(len(steps) + 1, "notes", title, tuple(rest))


def _short(debrief: Debrief, keys: set[str]) -> Iterator[Block | Way]:
    yield paragraph("Nothing here is a score.")
    for step, title in STEPS.items():
        panels = [panel for panel in PANELS if panel.step == step]
        sections = [(panel, blocks) for panel in panels if (blocks := panel.brief(debrief))]
        if sections:
            yield Heading(2, title)
        for panel, blocks in sections:
            yield from _section(debrief, panel, blocks, keys)
    short = [block for panel in PANELS for block in panel.brief(debrief)]
    yield from words_used(debrief, short)


def _section(
    debrief: Debrief, panel: Panel, blocks: list[Block], keys: set[str]
) -> Iterator[Block | Way]:
    title = panel.entitled(debrief)
    yield Heading(3, title)
    yield from blocks
    if panel.key in keys and panel.brief != panel.whole:
        yield Way(panel.key, title)
