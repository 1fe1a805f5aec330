"""Small made evidence: two sources about one evening, and the text they are verified against."""

from typing import Any

from msgspec.structs import replace

from thirteen_hours.evidence.model import Claim, Evidence, Passage, Source, Stance, StanceKind

TEXT = """\
Papers of the Strait

He spoke of the bases before I had sat down, and did not wait for an
answer. It was a non-
aggression offer, he said. It was late.

I said that I would carry it home. [two lines crossed out] He looked at
the clock, and then at the

Of what was said in the corridor afterwards I have no note and no wish to
make one up; the others had gone, the lamps were out, and the porter, who
might have heard something, has never been asked by anybody since.

[Ada Marlow, A Diary of the Talks (Bristol: Harbour Press, 1931), pp. 12-13]

* * * * *

The envoy accepted nothing. That is all there is to say of the evening,
and the rest is unsurmountable opinion. I have read what others have printed and
I do not find myself in any of it.

[Ivan Petrov, Recollections (Bristol: Harbour Press, 1950)]
"""


def passage(name: str, text: str, source: str = "diary", **more: Any) -> Passage:
    """A passage in the diary's first paragraph, unless `more` says otherwise."""
    return Passage(name, source, text, **{"paragraph": "He spoke of the", "page": "12-13", **more})


def source(name: str, *passages: Passage, **more: Any) -> Source:
    """A source with these passages; what a test does not care for is filled in."""
    usual: dict[str, Any] = {
        "code": name[:2].upper(),
        "short": name.capitalize(),
        "csl": {"type": "book", "title": name.capitalize(), "issued": "1931"},
        "speaks": name.capitalize(),
        "witness": "in the room",
        "audience": "",
        "stake": "",
        "distance": "",
        "rests_on": {},
        "dates": {"event": "1930-05-02", "public": "1931"},
    }
    return Source(id=name, passages={each.id: each for each in passages}, **{**usual, **more})


def claim(name: str = "deal", number: int = 1, **more: Any) -> Claim:
    """A claim without stances unless `more` gives them."""
    usual: dict[str, Any] = {"stances": {}, "values": {}}
    return Claim(name, number, f"Was it {name}?", f"It was {name}.", **{**usual, **more})


def said(kind: StanceKind, *values: str) -> Stance:
    """What a source says of a claim, with the answers it gives."""
    return Stance(kind, values=values)


def evidence(*sources: Source, claims: tuple[Claim, ...] = (), **origins: str) -> Evidence:
    """The evidence of these sources and claims."""
    return Evidence(
        {each.id: each for each in sources}, {each.id: each for each in claims}, origins
    )


def marlow(*passages: Passage) -> Evidence:
    """The diary with these passages."""
    return evidence(source("diary", *passages))


OPENING = passage("opening", "He spoke of the bases before I had sat down")
BROKEN = passage(
    "broken",
    "at the clock, and then at the",
    paragraph="I said that",
    breaks_off=True,
)
CUT = passage(
    "cut",
    "carry it home.",
    paragraph="I said that",
    redacted="two lines crossed out",
)
SIC = replace(
    passage("sic", "the rest is unsurmountable opinion", source="memoir", sic=("unsurmountable",)),
    paragraph="The envoy accepted",
    page="",
)


def strait() -> Evidence:
    """A diary of two sources' worth of passages that all verify against `TEXT`."""
    return evidence(source("diary", OPENING, BROKEN, CUT), source("memoir", SIC))
