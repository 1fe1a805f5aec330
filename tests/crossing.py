"""A small casebook for tests: an envoy waits at a ferry, with two questions and two outcomes."""

from pathlib import Path
from typing import Final

from thirteen_hours.engine.table import Table, compile_scenario
from thirteen_hours.findings.finding import Report
from thirteen_hours.scenario.casebook import Casebook
from thirteen_hours.scenario.folder import read_casebook

CASEBOOK: Final = """\
format: 1
title: The crossing
edition: 1
summary: A ferry, and two people who wait for it.
clocks:
  Harbour: Europe/Lisbon
  Capital: Europe/Moscow
answers: Capital
people:
  ferryman: {name: Anders Holm, short: Holm, role: The ferryman}
  envoy: {name: Ada Marlow, short: Marlow, role: The envoy}
classes:
  peace: {title: The crossing, means: You are on the other side.}
  quarrel: {title: The quarrel, means: "You are still here, and it is said.", grave: yes}
years: [1931]
glossary:
  ferry:
    means: a boat that goes to and fro
    also: [ferries]
  Skerry:
    means: the rock in the middle of the sound
questions: []
"""

DIARY: Final = """\
source: diary
code: DI
short: The diary
csl:
  type: book
  author:
    - {family: Marlow, given: Ada}
  title: A Diary of the Talks
  publisher: Harbour Press
  publisher-place: Bristol
  issued: 1931
speaks: Ada Marlow, the envoy
witness: in the room
audience: Herself.
stake: None that is known.
distance: The same night.
dates: {event: 1930-05-02, said: 1930-05-02, public: 1931}
passages:
  bases:
    text: He spoke of the bases before I had sat down
    page: 12
    paragraph: He spoke of the
"""

CLAIMS: Final = """\
claims:
  spoke:
    number: 1
    asks: Did he speak first?
    says: He spoke first.
    stances:
      diary: {asserts: bases}
"""

SCENARIO: Final = """\
format: 1
title: The Envoy
edition: 1
seat: envoy
date: 1930-05-02
summary: You have to be across before the tide turns.
start: landing
briefing:
  You must bring back: his word.
  You may not give: money.
dossier:
  letter:
    title: A letter
    text: |
      Come at once.

      - bring the *seal*
      - bring nobody
tracks:
  trust:
    range: 0..6
    start: 3
    means: How far he trusts you.
    unit: steps
    tell: His hands.
    told-in: landing
flags:
  paid: You have paid.
topics:
  bases: The bases
questions:
  line: {kind: line, text: "In one line: why are you here?"}
  odds: {kind: probabilities, text: How likely is each?}
outcomes:
  crossed:
    title: Across
    class: peace
    standing: documented
    after: 30
    text: The other side is a shore like this one.
    supports: diary/bases
  stayed:
    title: Ashore
    class: quarrel
    standing: documented
    after: 1
    text: The tide turns without you.
    supports: diary/bases
"""

SCENES: Final = """\
chapter: The landing
scenes:
  landing:
    at: 19:45 Harbour
    sources: setting
    text:
      - |
        The ferry lies at the steps. Beyond it is the Skerry, and *beyond that* the other side.

        Two ferries crossed before you came.
      - by: ferryman
        kind: verbatim
        say: He spoke of the bases
        from: diary/bases
      - by: envoy
        kind: invented
        say: I have come to cross.
    ask: [line, odds]
    choices:
      pay:
        do: Pay him.
        from: diary/bases
        effects:
          paid = true: You have paid. (no source)
        text: He counts it.
        goto: water
      wait:
        do: Wait for him to speak.
        from: diary/bases
        says: bases
        goto: water
      ask:
        do: Ask him about the bases again.
        if: said(bases)
        closed: You have not spoken of the bases.
        from: diary/bases
        goto: water
      hide:
        do: Show him that you have paid.
        if: paid
        from: diary/bases
        goto: water
  water:
    after: 5
    sources: setting
    text: The water is black.
    choices:
      board:
        do: Go on board.
        from: diary/bases
        goto: crossed
      turn:
        do: Turn back.
        from: diary/bases
        goto: stayed
"""

FILES: Final = {
    "casebook.yaml": CASEBOOK,
    "evidence/sources/diary.yaml": DIARY,
    "evidence/claims.yaml": CLAIMS,
    "envoy/scenario.yaml": SCENARIO,
    "envoy/10-landing.yaml": SCENES,
}


def written(folder: Path, **changed: str) -> Path:
    """Writes the casebook into `folder/crossing`; `changed` replaces files by their stem."""
    casebook = folder / "crossing"
    for name, text in FILES.items():
        path = casebook / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(changed.get(path.stem, text), encoding="utf-8")
    return casebook


def compiled(folder: Path, **changed: str) -> tuple[Casebook, Table]:
    """The casebook and its scenario's table, read from `folder` after writing it there."""
    report = Report()
    files = read_casebook(written(folder, **changed), report)
    assert not list(report)
    assert files.casebook
    return files.casebook, compile_scenario(files.scenarios["envoy"])
