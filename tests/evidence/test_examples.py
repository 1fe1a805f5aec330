"""The examples of the evidence diagnostics that need the text at hand."""

import pytest
import yaml

from tests.evidence.made import marlow, passage
from thirteen_hours.evidence.model import Passage
from thirteen_hours.evidence.text import source_text
from thirteen_hours.evidence.verify import against_text
from thirteen_hours.findings.catalogue import codes, diagnostic
from thirteen_hours.findings.diary import FIRST_WORDS, TEXT
from thirteen_hours.findings.finding import Report

NEED_THE_TEXT = ("E104", "E105", "E106", "E107", "E110", "E111", "E116")


def passages(example: str) -> list[Passage]:
    """The passages of an example's diary, without the marks around what is wrong."""
    read = yaml.safe_load(example.translate({0xAB: None, 0xBB: None}))
    return [
        passage(
            name,
            given["text"],
            page=str(given["page"]),
            paragraph=given["paragraph"],
            breaks_off=bool(given.get("breaks-off")),
            redacted=given.get("redacted", ""),
        )
        for name, given in read["passages"].items()
    ]


def found(example: str) -> list[str]:
    """The codes of what is found when an example is held against the specimen's text."""
    report = Report()
    against_text(marlow(*passages(example)), source_text(TEXT), report)
    return [each.code for each in report]


@pytest.mark.parametrize("code", NEED_THE_TEXT)
def test_examples_show_their_diagnostic(code: str) -> None:
    """The failing example has this finding alone, and the mended one has none."""
    example = diagnostic(code).example
    assert found(example.failing) == [code]
    assert not found(example.mended)


def test_specimen_verifies() -> None:
    """The specimen's own passage stands in the specimen's text."""
    assert not found(f"passages:\n{FIRST_WORDS}")


def test_every_evidence_code_is_told_apart() -> None:
    """No two evidence diagnostics have one name."""
    kinds = [diagnostic(code) for code in codes() if code.startswith("E")]
    assert len({kind.name for kind in kinds}) == len(kinds)
