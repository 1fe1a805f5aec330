"""The specimen casebook: small, whole and clean; most examples are one slip in one file of it."""

from functools import cache
from typing import Final

from thirteen_hours.findings import diary
from thirteen_hours.findings.diagnostic import SPECIMEN_CHAPTER, Example

CASEBOOK: Final = "casebook.yaml"
CLAIMS: Final = "evidence/claims.yaml"
SCENARIO: Final = "specimen/scenario.yaml"
PLAN: Final = "specimen/peace.test.yaml"

_CASEBOOK: Final = """\
format: 1
title: The talks of 2 May 1930
edition: 1
clocks:
  Town: Europe/London
answers: The envoy
people:
  host:
    name: Ada Marlow
    short: Marlow
  envoy:
    name: Ivan Petrov
    short: the envoy
classes:
  settled: {title: Settled, means: They agree.}
  broken: {title: Broken off, means: They part without a word., grave: yes}
"""

_CLAIMS: Final = """\
origins:
  gossip: What was told in the town the day after.
claims:
  bases:
    number: 1
    asks: Did the envoy speak of the bases first?
    says: The envoy spoke of the bases first.
    stances:
      diary: {asserts: first-words}
"""

_SCENARIO: Final = """\
format: 1
title: The talks
edition: 1
seat: host
date: 1930-05-02
start: first
briefing:
  You must bring back: A word that can be kept.
tracks:
  trust:
    range: 0..6
    start: 3
    means: How far the envoy believes what he hears.
    unit: steps
    tell: Whether he looks up.
    told-in: second
flags:
  told: He has told what he came to tell.
enums:
  tone:
    values: [plain, sharp]
    start: plain
    means: How you have spoken to him.
topics:
  bases: The bases
points:
  bases: no
questions:
  likely: {kind: probabilities, text: How likely is each?}
outcomes:
  peace:
    title: He comes back
    class: settled
    standing: documented
    supports: diary/first-words
    text: He comes back in the morning.
  quarrel:
    title: He leaves
    class: broken
    standing: documented
    supports: diary/first-words
    text: He leaves the same night.
"""

_CHAPTER: Final = """\
scenes:
  first:
    at: 19:45 Town
    sources: diary/first-words
    text: The envoy has come.
    ask: likely
    choices:
      listen:
        do: Let him speak.
        from: diary/first-words
        says: bases
        makes: {bases: yes}
        effects:
          trust +1: He is not used to being heard. (diary/first-words)
          told = true: He has said what he came to say. (no source)
        goto: second
      press:
        do: Ask at once.
        from: diary/first-words
        effects:
          tone = sharp: The question was one. (no source)
        goto: second
  second:
    after: 5
    sources: setting
    text:
      - He rises.
      - {if: trust > 3, text: He looks at you for once.}
      - {if: tone == sharp, text: He does not look at you.}
      - {by: envoy, kind: invented, say: It is late.}
      - variants:
          - {if: told, text: He leaves his coat where it is.}
          - {text: He takes his coat.}
    then:
      - {if: trust >= 4, goto: peace, because: He has been heard.}
      - {goto: doubt, because: He has not.}
  doubt:
    sources: setting
    text: He stands at the door.
    chance:
      - {weight: 1, goto: peace, because: He may have understood all the same.}
      - {weight: 1, goto: quarrel, because: He may not.}
"""


@cache
def files() -> dict[str, str]:
    """The specimen's files by their paths in it, without a lock and without test plans."""
    return {
        CASEBOOK: _CASEBOOK,
        diary.FILE: diary.diary(),
        CLAIMS: _CLAIMS,
        SCENARIO: _SCENARIO,
        SPECIMEN_CHAPTER: _CHAPTER,
    }


def plan(choice: str = "listen", outcome: str = "peace") -> str:
    """A test plan of the specimen, which is not among its files: to choose this ends like that."""
    return f"test: What comes of it\nchoose:\n  - {choice}\nexpect:\n  outcome: {outcome}\n"


def slip(wrong: str, right: str, file: str = SPECIMEN_CHAPTER) -> Example:
    """The example in which a file of the specimen has `wrong` where `right` stands.

    `wrong` has the marks « and »; `right` is in the file exactly once.

    Raises:
        ValueError: when `right` is not in the file exactly once.
    """
    sound = files()[file]
    before, after = sound.split(right)
    return Example(failing=f"{before}{wrong}{after}", mended=sound, file=file)
