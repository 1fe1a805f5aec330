"""What a reader of a given year could have concluded: verdicts by public dates and a stated rule.

The rule, for one answer to one claim and one year: only sources public by the end of that year are
heard. If none of them speaks to the claim, that there was anything to ask is *unknown*. If some
give this answer and none contradicts it, it is *supported*. If some contradict it and none gives
it, it is *contradicted*. Otherwise, whether because sources stand against each other or because
they only qualify it, it is *open*. Sources are not weighed: that is for the reader. (`bearing` in
`thirteen_hours.evidence.claims` says what giving and contradicting an answer are.)
"""

from dataclasses import dataclass
from typing import Final, Literal

from thirteen_hours.evidence.claims import bearing, by_publication
from thirteen_hours.evidence.dates import public_by
from thirteen_hours.evidence.model import Claim, Evidence

Verdict = Literal["supported", "contradicted", "open", "unknown"]

RULE: Final = (
    "Only sources public by the end of the year are heard. Where none of them speaks to the claim,"
    " it is unknown that there was anything to ask. An answer that some give and none contradicts"
    " is supported; one that some contradict and none gives is contradicted; every other is open."
    " An answer that can be so beside another contradicts nothing."
    " Sources are not weighed against each other: that is left to you."
)
"""The rule in words, for the reader."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """The verdict on one answer as of the end of `year`, and the sources it rests on."""

    claim: str
    value: str
    year: int
    verdict: Verdict
    supports: tuple[str, ...] = ()
    fits: tuple[str, ...] = ()
    contradicts: tuple[str, ...] = ()
    qualifies: tuple[str, ...] = ()


def judge(evidence: Evidence, claim: Claim, value: str, year: int) -> Judgement:
    """Judges an answer by what was public at the end of a year."""
    heard: dict[str, tuple[str, ...]] = dict.fromkeys(
        ("supports", "fits", "contradicts", "qualifies"), ()
    )
    for source in by_publication(evidence):
        how = bearing(claim, source.id, value)
        if how != "silent" and public_by(source, year):
            heard[how] += (source.id,)
    return Judgement(claim.id, value, year, _verdict(heard), **heard)


def _verdict(heard: dict[str, tuple[str, ...]]) -> Verdict:
    if not any(heard.values()):
        return "unknown"
    if heard["supports"] and not heard["contradicts"]:
        return "supported"
    if heard["contradicts"] and not heard["supports"]:
        return "contradicted"
    return "open"
