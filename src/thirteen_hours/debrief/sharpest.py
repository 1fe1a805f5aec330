"""The sharpest disagreement of the sources on what was done that evening."""

from collections.abc import Iterable
from typing import Final

from msgspec import Struct

from thirteen_hours.debrief.case import Case
from thirteen_hours.debrief.settled import Settled
from thirteen_hours.debrief.voices import Voice
from thirteen_hours.evidence.lines import reckon
from thirteen_hours.evidence.model import Witness
from thirteen_hours.scenario.placeholders import asked_about

_NEAREST: Final[tuple[Witness, ...]] = ("in the room", "outside it", "heard a report", "scholar")

_SEVERAL: Final = 2

RULE: Final = (
    "Of all that you did, the matter on which the most independent lines of testimony stand against"
    " each other; one that the questions name, or that several sources have on either side, goes"
    " before the rest. On either side the witness who was nearest speaks."
)
"""The choice in words, for the reader."""


class Sharpest(Struct, frozen=True):
    """A claim, and one source on either side of what the evening made of it; None is nobody."""

    claim: Settled
    has_it_so: Voice | None
    tells_it_otherwise: Voice | None


def sharpest(case: Case, claims: Iterable[Settled]) -> Sharpest | None:
    """The sharpest disagreement, by `RULE`; None where no source contradicts anything."""
    disputed = [each for each in claims if each.voices.contradicts and not each.unsaid]
    if not disputed:
        return None
    named = asked_about(case.casebook.questions)
    claim = max(disputed, key=lambda each: (*_substance(each, named), *_sharpness(case, each)))
    return Sharpest(
        claim, nearest(case, claim.voices.supports), nearest(case, claim.voices.contradicts)
    )


def _substance(claim: Settled, named: frozenset[str]) -> tuple[bool, bool]:
    """Whether anyone is on both sides, and whether what they differ on is more than a detail."""
    sides = len(claim.voices.supports), len(claim.voices.contradicts)
    return min(sides) > 0, claim.claim in named or min(sides) >= _SEVERAL


def _sharpness(case: Case, claim: Settled) -> tuple[int, int]:
    against = reckon(case.evidence, [each.source for each in claim.voices.contradicts]).number
    return min(claim.lines, against), claim.lines + against


def nearest(case: Case, voices: tuple[Voice, ...]) -> Voice | None:
    """The voice of the witness who was nearest; of those who were as near, the first to speak."""

    def distance(voice: Voice) -> int:
        return _NEAREST.index(case.evidence.sources[voice.source].witness)

    return min(voices, key=distance, default=None)
