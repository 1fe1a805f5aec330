"""The page on verdicts by year says what the rule says."""

import re
from pathlib import Path

from thirteen_hours.evidence.asof import RULE, judge
from thirteen_hours.evidence.model import Evidence
from thirteen_hours.findings.finding import Report
from thirteen_hours.pages.evidence.verdicts import SIGNS
from thirteen_hours.scenario.folder import read_casebook


def rows(text: str) -> list[list[str]]:
    """The computed table of the page, its head first."""
    table = text.partition("<!-- computed -->\n")[2].partition("\n\n")[0]
    cells = [
        [cell.strip(" `") for cell in line.strip("|").split("|")] for line in table.split("\n")
    ]
    return [cells[0], *cells[2:]]


def computed(evidence: Evidence, row: list[str], years: list[str]) -> list[str]:
    """A row as the rule makes it."""
    claim, answer = row[:2]
    verdicts = (judge(evidence, evidence.claims[claim], answer, int(year)) for year in years)
    return [claim, answer, *(SIGNS[each.verdict] for each in verdicts)]


def test_verdicts_on_the_page_are_computed(root: Path) -> None:
    """Every verdict that the documentation prints is the one that the rule gives."""
    text = (root / "docs" / "as-of.md").read_text(encoding="utf-8")
    evidence = read_casebook(root / "scenarios" / "october-27", Report()).evidence
    head, *found = rows(text)
    assert len(found) == 10
    assert found == [computed(evidence, row, head[2:]) for row in found]


def test_rule_on_the_page_is_the_rule(root: Path) -> None:
    """The documentation states the rule in the words that the debrief shows."""
    text = (root / "docs" / "as-of.md").read_text(encoding="utf-8")
    assert RULE in " ".join(re.sub(r"(?m)^> ?", "", text).split())
