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


HISTORIAN = """
turkey-raised-by: dobrynin         | · | yes | yes | yes | yes | yes | yes | yes
deal: in-exchange                  | · | no | no | open | open | yes | open | yes, leaning
time-frame: four-to-five-months    | · | · | · | · | · | · | · | yes
italy: yes                         | · | yes | yes | yes | open | open | open | open
ultimatum: ultimatum               | · | no | open | open | open | open | open | open
takeover: yes                      | · | · | yes | open | open | open | no | weakened
proposed-by-rusk: yes              | · | · | · | · | yes | yes | yes | yes
who-knew: nine          | · | · | · | · | yes | six | five named | two or three beside the brothers
edited: yes                        | · | · | · | · | · | yes | yes | yes
retaliation: in-europe             | · | “perhaps”, no place | · | · | · | · | · | yes
"""
"""The historian's table, a column a year; 1994 and 1995 are one."""

YEARS = (1962, 1969, 1970, 1974, 1988, 1989, 1990, 1994, 1995)


def differing(evidence: Evidence) -> dict[tuple[str, int], tuple[str, str]]:
    """Every cell in which the rule gives another verdict than the historian, with both."""
    found = {}
    for line in HISTORIAN.strip().split("\n"):
        head, *cells = (each.strip() for each in line.split("|"))
        claim, _, answer = head.partition(": ")
        for year, told in zip(YEARS, [*cells, cells[-1]], strict=True):
            rule = SIGNS[judge(evidence, evidence.claims[claim], answer, year).verdict]
            if rule != told:
                found[claim, year] = told, rule
    return found


def listed(years: str) -> list[int]:
    """`1970 to 1990`, `1994, 1995` or `1969` as the casebook's years."""
    if " to " in years:
        first, last = map(int, years.split(" to "))
        return [year for year in YEARS if first <= year <= last]
    return [int(year) for year in years.split(", ")]


def test_every_difference_from_the_historian_has_its_reason(root: Path) -> None:
    """The documentation lists each cell where rule and historian differ, and no other, with why."""
    text = (root / "docs" / "as-of.md").read_text(encoding="utf-8")
    table = text.partition("<!-- differences -->\n")[2].strip().split("\n")[2:]
    told: dict[tuple[str, int], tuple[str, str]] = {}
    for line in table:
        claim, years, historian, rule, why = (
            each.strip(" `") for each in line.strip("|").split("|")
        )
        assert why
        told |= {(claim, year): (historian, rule) for year in listed(years)}
    evidence = read_casebook(root / "scenarios" / "october-27", Report()).evidence
    assert told == differing(evidence)
