"""Questions to ask of claims: who says what, and whether a source agrees with an answer.

Silence is never a denial. A source that is not among a claim's stances is silent, and a silent
source neither supports nor contradicts anything.
"""

from collections.abc import Iterator, Mapping
from typing import Final, Literal

from thirteen_hours.evidence.compatible import compatible, includes
from thirteen_hours.evidence.model import Claim, Evidence, Source, Stance, StanceKind

Bearing = Literal["supports", "fits", "contradicts", "qualifies", "silent"]
"""How what a source says bears on one answer to a claim."""

BEARINGS: Final[tuple[Bearing, ...]] = (
    *("supports", "fits", "contradicts", "qualifies", "silent"),
)

STANCES: Final[tuple[StanceKind, ...]] = ("asserts", "denies", "qualifies", "silent")

PLAIN_VALUES: Final[Mapping[str, str]] = {"yes": "yes", "no": "no", "in-part": "in part"}
"""The answers to a claim that has no values of its own."""

_PLAIN_VALUE: Final[Mapping[StanceKind, tuple[str, ...]]] = {
    "asserts": ("yes",),
    "denies": ("no",),
    "qualifies": ("in-part",),
    "silent": (),
}
_SILENT: Final = Stance("silent")


def stance(claim: Claim, source: str) -> Stance:
    """What a source says of a claim; silence where the claim does not name it."""
    return claim.stances.get(source, _SILENT)


def answers(claim: Claim) -> Mapping[str, str]:
    """The answers that a claim can have, by id, with their wording."""
    return claim.values or PLAIN_VALUES


def own_answers(claim: Claim) -> Mapping[str, str]:
    """The answers that the claim declares itself; none when it is only asserted or denied."""
    return {} if claim.values.keys() == PLAIN_VALUES.keys() else claim.values


def given(claim: Claim, source: str) -> tuple[str, ...]:
    """The answers that a source gives to a claim."""
    said = stance(claim, source)
    return said.values if said.values or own_answers(claim) else _PLAIN_VALUE[said.kind]


def bearing(claim: Claim, source: str, value: str) -> Bearing:
    """How a source bears on one answer to a claim.

    It supports the answer that it gives, and every answer that this one includes. An answer that
    can be so beside the one in question fits it. Otherwise a source that asserts or denies the
    claim contradicts the answer, and one that qualifies the claim qualifies it; so does one that
    speaks to the claim and gives no answer, but a denial contradicts what is asserted.
    """
    said = stance(claim, source)
    if said.kind == "silent":
        return "silent"
    values = given(claim, source)
    if any(includes(claim, each, value) for each in values):
        return "supports"
    if said.kind == "qualifies" and not own_answers(claim):
        return "qualifies"
    if any(compatible(claim, each, value) for each in values):
        return "fits"
    return _apart(claim, said, value)


def _apart(claim: Claim, said: Stance, value: str) -> Bearing:
    """How a source bears on an answer that its own, if it has one, does not go with."""
    if said.kind == "qualifies":
        return "qualifies"
    if said.values or not own_answers(claim):
        return "contradicts"
    return "contradicts" if said.kind == "denies" and value in _asserted(claim) else "qualifies"


def first_asserted(claim: Claim) -> str:
    """The answer of the first source that asserts the claim; empty where none does."""
    return next(iter(_asserted(claim)), "")


def _asserted(claim: Claim) -> dict[str, None]:
    """The answers of the sources that assert the claim, in order."""
    return {
        value: None
        for source, said in claim.stances.items()
        if said.kind == "asserts"
        for value in given(claim, source)
    }


def speaking(claim: Claim) -> tuple[str, ...]:
    """The sources that say anything of a claim, in the claim's order."""
    return tuple(source for source, said in claim.stances.items() if said.kind != "silent")


def bearings(claim: Claim, value: str, evidence: Evidence) -> dict[Bearing, tuple[str, ...]]:
    """The sources by how they bear on an answer, in order of publication.

    Outside sources are counted where they speak, and are not called silent where they do not.
    """
    found: dict[Bearing, tuple[str, ...]] = dict.fromkeys(BEARINGS, ())
    for source in by_publication(evidence):
        how = bearing(claim, source.id, value)
        if how != "silent" or not source.outside:
            found[how] += (source.id,)
    return found


def by_publication(evidence: Evidence) -> tuple[Source, ...]:
    """The sources in the order in which they became public; those never public last."""
    return tuple(
        sorted(evidence.sources.values(), key=lambda source: source.dates.get("public", "9999"))
    )


def by_number(evidence: Evidence) -> tuple[Claim, ...]:
    """The claims by their numbers."""
    return tuple(sorted(evidence.claims.values(), key=lambda claim: claim.number))


def matrix(evidence: Evidence) -> Iterator[tuple[Claim, tuple[tuple[Source, Stance], ...]]]:
    """Every claim with what every source says of it: claims by number, sources by publication.

    Outside sources have a column only if they speak to some claim.
    """
    columns = matrix_sources(evidence)
    for claim in by_number(evidence):
        yield claim, tuple((source, stance(claim, source.id)) for source in columns)


def matrix_sources(evidence: Evidence) -> tuple[Source, ...]:
    """The sources that have a column in the matrix."""
    heard = {source for claim in evidence.claims.values() for source in speaking(claim)}
    sources = by_publication(evidence)
    return tuple(each for each in sources if not each.outside or each.id in heard)
