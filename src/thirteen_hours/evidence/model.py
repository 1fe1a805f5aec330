"""Sources, passages and claims: the typed, frozen evidence of a casebook."""

from typing import Any, Literal

from msgspec import Struct

from thirteen_hours.findings.place import NOWHERE, Place

StanceKind = Literal["asserts", "denies", "qualifies", "silent"]
Witness = Literal["in the room", "outside it", "heard a report", "scholar"]


class Passage(Struct, frozen=True):
    """A short verbatim extract: wording, and the place in words that the source prints.

    `page` is empty when the source prints none. `breaks_off`: the source stops mid-sentence here.
    """

    id: str
    source: str
    text: str
    page: str = ""
    paragraph: str = ""
    breaks_off: bool = False
    redacted: str = ""
    completion: str = ""
    completion_from: str = ""
    sic: tuple[str, ...] = ()
    note: str = ""
    place: Place = NOWHERE

    @property
    def cite(self) -> str:
        """The citation of this passage: `source/passage`."""
        return f"{self.source}/{self.id}"


class Source(Struct, frozen=True):
    """A publication or document: its CSL item, and who speaks, to whom, and resting on what.

    `dates` maps event, said, public and english to a year, month or day; a missing one is not
    known.
    """

    id: str
    code: str
    short: str
    csl: dict[str, Any]
    speaks: str
    witness: Witness
    audience: str
    stake: str
    distance: str
    rests_on: dict[str, str]
    dates: dict[str, str]
    passages: dict[str, Passage]
    outside: bool = False
    verified: str = ""
    notes: tuple[str, ...] = ()
    place: Place = NOWHERE


class Stance(Struct, frozen=True):
    """What one source says of one claim, with the values it gives and how the cell was recoded."""

    kind: StanceKind
    passage: str = ""
    values: tuple[str, ...] = ()
    was: StanceKind | None = None
    because: str = ""
    note: str = ""
    place: Place = NOWHERE


class Claim(Struct, frozen=True):
    """A proposition about the event; `values` maps the answers that sources give to their wording.

    A claim without values of its own has `yes`, `no` and `in-part`. A source not in `stances` is
    silent. `part_of`: whoever gives a larger answer gives this one too. `agrees_with`: both can be
    so, and neither says the other. Each such bond has the casebook's reason.
    """

    id: str
    number: int
    asks: str
    says: str
    stances: dict[str, Stance]
    values: dict[str, str]
    note: str = ""
    part_of: dict[str, dict[str, str]] = {}
    agrees_with: dict[str, dict[str, str]] = {}
    place: Place = NOWHERE


class Evidence(Struct, frozen=True):
    """All that a casebook has of evidence; `origins` are what several sources can rest on."""

    sources: dict[str, Source]
    claims: dict[str, Claim]
    origins: dict[str, str]

    def passage(self, cite: str) -> Passage:
        """The passage that `source/passage` names; raises KeyError when there is none."""
        source, _, passage = cite.partition("/")
        return self.sources[source].passages[passage]
