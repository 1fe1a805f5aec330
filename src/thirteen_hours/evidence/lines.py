"""Independent lines of testimony: what stands behind a number of heads.

Sources rest on one another and on common origins, and a casebook says so (`rests-on`). Six sources
that all go back to one meeting are one line, however many they are.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from thirteen_hours.evidence.model import Evidence

RULE: Final = (
    "Sources are taken in order of how little they rest on, then of when they became public. One"
    " makes a line of its own when neither it nor anything that it rests on, at any remove, is in a"
    " line already counted. The number is the least that can be said: heads are never counted."
)
"""The reckoning in words, for the reader."""


@dataclass(frozen=True, slots=True)
class Link:
    """Why a source makes no line of its own: what it shares with the line of `head`.

    `shared` is a source or an origin; `because` is the casebook's reason for that link.
    """

    source: str
    head: str
    shared: str
    because: str


@dataclass(frozen=True, slots=True)
class Reckoning:
    """The sources that each make a line, and why the others do not."""

    heads: tuple[str, ...]
    links: tuple[Link, ...]

    @property
    def number(self) -> int:
        """How many independent lines of testimony there are, at the least."""
        return len(self.heads)


def reckon(evidence: Evidence, sources: Iterable[str]) -> Reckoning:
    """Counts the independent lines of testimony that some sources make together (see `RULE`)."""
    closures = {source: _closure(evidence, source) for source in dict.fromkeys(sources)}
    heads: list[str] = []
    links: list[Link] = []
    for source in sorted(closures, key=lambda each: _order(evidence, each, closures)):
        head = next((each for each in heads if closures[each] & closures[source]), None)
        if head is None:
            heads.append(source)
        else:
            links.append(_link(evidence, source, head, closures))
    return Reckoning(tuple(heads), tuple(links))


def _order(
    evidence: Evidence, source: str, closures: Mapping[str, frozenset[str]]
) -> tuple[int, str, str]:
    public = evidence.sources[source].dates.get("public", "9999")
    return len(closures[source]), public, source


def _closure(evidence: Evidence, source: str) -> frozenset[str]:
    """A source with all that it rests on, at any remove; a casebook's circle ends here too."""
    seen = {source}
    waiting = [source]
    while waiting:
        known = evidence.sources.get(waiting.pop())
        for ground in known.rests_on if known else ():
            if ground not in seen:
                seen.add(ground)
                waiting.append(ground)
    return frozenset(seen)


def _link(
    evidence: Evidence, source: str, head: str, closures: Mapping[str, frozenset[str]]
) -> Link:
    """What a source shares with a line: its head if it rests on that, else the nearest ground."""
    shared = closures[source] & closures[head]
    nearest = head if head in shared else next(iter(_near(evidence, source, shared)))
    return Link(source, head, nearest, _reason(evidence, source, nearest))


def _near(evidence: Evidence, source: str, shared: frozenset[str]) -> list[str]:
    """What is shared, with the source's own direct grounds first."""
    direct = evidence.sources[source].rests_on
    return sorted(shared, key=lambda each: (each not in direct, each))


def _reason(evidence: Evidence, source: str, ground: str) -> str:
    """Why a source rests on what leads it, at some remove, to a ground."""
    for direct, why in evidence.sources[source].rests_on.items():
        if ground in _closure(evidence, direct):
            return why
    return ""


def ground_name(evidence: Evidence, ground: str) -> str:
    """A source or an origin as a reader knows it."""
    if ground in evidence.sources:
        return evidence.sources[ground].short
    return evidence.origins.get(ground, ground)
