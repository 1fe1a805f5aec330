"""What is declared and never used: what is told of, and what is left alone."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.check.specimen import checked
from thirteen_hours.findings import diary, specimen
from thirteen_hours.findings.diagnostic import SPECIMEN_CHAPTER

FILES = specimen.files()
WARNING, NOTE = "warning", "note"


def added(file: str, after: str, more: str) -> dict[str, str]:
    """A file of the specimen with something put in after that."""
    assert FILES[file].count(after) == 1
    return {file: FILES[file].replace(after, f"{after}{more}")}


SECOND_SOURCE = {
    "evidence/sources/letter.yaml": FILES[diary.FILE]
    .replace("source: diary", "source: letter")
    .replace("code: DI", "code: LE")
    .replace("passages:\n", "outside: yes\nverified: Read whole.\npassages:\n")
}
SPOKEN = "    stances: {diary: {asserts: first-words}}\n"
CLAIM = "  weather:\n    number: 2\n    asks: Did it rain?\n    says: It rained.\n"

TOLD: Mapping[str, tuple[dict[str, str], str, str]] = {
    "a topic": (
        added(specimen.SCENARIO, "topics:\n", "  weather: The weather\n"),
        "topic 'weather' is never spoken of",
        WARNING,
    ),
    "a question": (
        added(specimen.SCENARIO, "questions:\n", "  why: {kind: line, text: Why?}\n"),
        "question 'why' is never asked",
        WARNING,
    ),
    "a class": (
        added(specimen.CASEBOOK, "classes:\n", "  war: {title: War, means: Guns are heard.}\n"),
        "class 'war' is not used: no outcome is of it",
        NOTE,
    ),
    "a word": (
        {specimen.CASEBOOK: f"{FILES[specimen.CASEBOOK]}glossary:\n  dacha: {{means: A house.}}\n"},
        "word 'dacha' is not used: it stands in no text",
        NOTE,
    ),
    "a source": (
        SECOND_SOURCE,
        "source 'letter' is not used: nothing cites it, and no claim has it speak",
        NOTE,
    ),
    "a claim": (
        {specimen.CLAIMS: f"{FILES[specimen.CLAIMS]}{CLAIM}"},
        "claim 'weather' is not used: no source speaks to it, and nothing settles it",
        NOTE,
    ),
}


@pytest.mark.parametrize("kind", TOLD)
def test_what_nothing_uses_is_told(tmp_path: Path, kind: str) -> None:
    """Each kind of thing that a casebook declares is told of, alone, when nothing uses it."""
    changed, message, severity = TOLD[kind]
    found = [(each.message, each.severity) for each in checked(tmp_path, changed).report]
    assert found == [(message, severity)]


NORMAL: Mapping[str, dict[str, str]] = {
    "a person who does not speak": added(
        specimen.CASEBOOK, "people:\n", "  cook: {name: Ann Bell, short: the cook}\n"
    ),
    "a clock on which nothing is timed": added(
        specimen.CASEBOOK, "clocks:\n", "  Harbour: Europe/Paris\n"
    ),
    "a word that stands in a text": {
        specimen.CASEBOOK: f"{FILES[specimen.CASEBOOK]}glossary:\n  coat: {{means: A garment.}}\n"
    },
    "a claim that a source speaks to": {
        specimen.CLAIMS: f"{FILES[specimen.CLAIMS]}{CLAIM}{SPOKEN}"
    },
    "a source that is only a card": {
        name: text.partition("passages:")[0] for name, text in SECOND_SOURCE.items()
    },
    "a source that another rests on": {
        **SECOND_SOURCE,
        diary.FILE: diary.diary(card="rests-on: {letter: It copies it.}\n"),
    },
    "a topic that no condition asks about": FILES,
}


@pytest.mark.parametrize("kind", NORMAL)
def test_what_is_normal_is_not_told(tmp_path: Path, kind: str) -> None:
    """What may well be there without being used brings no finding."""
    assert [str(each) for each in checked(tmp_path, dict(NORMAL[kind])).report] == []


def test_nothing_is_called_unused_beside_a_slip(tmp_path: Path) -> None:
    """While something is not understood, it may be what uses the rest."""
    chapter = FILES[SPECIMEN_CHAPTER].replace("says: bases", "speaks: bases")
    chapter = chapter.replace("ask: likely", "asking: likely")
    assert {each.code for each in checked(tmp_path, {SPECIMEN_CHAPTER: chapter}).report} == {"S101"}
