"""Who supports, contradicts or qualifies something, with their words, and who is silent."""

from collections.abc import Iterable

from msgspec import Struct

from thirteen_hours.debrief.cited import Citations, Quotation
from thirteen_hours.evidence.claims import (
    Bearing,
    answers,
    bearing,
    given,
    stance,
)
from thirteen_hours.evidence.model import Claim


class Voice(Struct, frozen=True):
    """One source on one matter. `says` is its answer to a claim, empty where it gives none.

    `claim` is the number of the claim that it is heard on, 0 where it was cited by itself.
    """

    source: str
    short: str
    note: int
    quotation: Quotation | None
    says: str = ""
    claim: int = 0


class Voices(Struct, frozen=True):
    """The sources by how they bear on a matter; those whose answer `fits` give another one."""

    supports: tuple[Voice, ...] = ()
    fits: tuple[Voice, ...] = ()
    contradicts: tuple[Voice, ...] = ()
    qualifies: tuple[Voice, ...] = ()
    silent: tuple[str, ...] = ()

    @property
    def speaking(self) -> tuple[Voice, ...]:
        """Everyone who is heard, the nearest to the matter first."""
        return (*self.supports, *self.fits, *self.contradicts, *self.qualifies)


def on_answer(citations: Citations, claim: Claim, value: str) -> Voices:
    """How the sources bear on one answer to a claim."""
    return grouped(citations, heard(citations, claim, value))


def heard(citations: Citations, claim: Claim, value: str) -> list[tuple[Bearing, Voice]]:
    """Every source that speaks to a claim, with how it bears on the answer and its words."""
    found: list[tuple[Bearing, Voice]] = []
    for source in citations.columns:
        how = bearing(claim, source.id, value)
        if how != "silent":
            found.append((how, voice(citations, claim, source.id)))
    return found


def voice(citations: Citations, claim: Claim, source: str) -> Voice:
    """What a source says to a claim: its answer and its words."""
    said = stance(claim, source)
    told = "; ".join(answers(claim).get(value, value) for value in given(claim, source))
    return Voice(
        source=source,
        short=citations.evidence.sources[source].short,
        note=citations.number(source),
        quotation=citations.quote(f"{source}/{said.passage}"),
        says=told,
        claim=claim.number,
    )


def cited(citations: Citations, cites: Iterable[str]) -> list[Voice]:
    """The sources of some citations, each with the words that were cited."""
    return [
        Voice(quoted.source, quoted.short, quoted.note, quoted)
        for quoted in citations.quote_all(cites)
    ]


def grouped(citations: Citations, heard: Iterable[tuple[Bearing, Voice]]) -> Voices:
    """Voices by bearing; a source of the compilation that is not among them is silent."""
    groups: dict[Bearing, list[Voice]] = {}
    for how, each in heard:
        groups.setdefault(how, []).append(each)
    speaking = {each.source for voices in groups.values() for each in voices}
    silent = tuple(
        source.short
        for source in citations.columns
        if not source.outside and source.id not in speaking
    )
    return Voices(**{how: tuple(voices) for how, voices in groups.items()}, silent=silent)
