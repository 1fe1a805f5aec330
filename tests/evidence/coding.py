"""The first coding of the matrix, to hold the casebook's own against."""

from collections.abc import Iterator, Mapping

from thirteen_hours.evidence.claims import stance
from thirteen_hours.evidence.model import Evidence, StanceKind


def unaccounted(evidence: Evidence, cells: Mapping[tuple[int, str], StanceKind]) -> Iterator[str]:
    """The cells of an earlier coding that are neither kept nor recoded with a reason.

    `cells` has the earlier stance by the claim's number and the source's code.
    """
    codes = {source.code: source.id for source in evidence.sources.values()}
    numbers = {claim.number: claim for claim in evidence.claims.values()}
    for (number, code), before in cells.items():
        claim, source = numbers.get(number), codes.get(code)
        if claim is None or source is None:
            yield f"{number} {code}: no such claim or source"
            continue
        said = stance(claim, source)
        recoded = said.was == before and bool(said.because)
        if said.kind != before and not recoded:
            yield f"{number} {code}: was {before}, is {said.kind}, without a reason"
