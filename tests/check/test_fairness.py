"""What a scenario owes its reader, beyond being readable."""

from pathlib import Path

import pytest

from tests.scenario.talks import read
from thirteen_hours.check.fairness import check_scenario
from thirteen_hours.findings.catalogue import diagnostic
from thirteen_hours.findings.finding import Report


@pytest.mark.parametrize(("which", "codes"), [("failing", ["E124"]), ("mended", [])])
def test_few_choices_may_be_undocumented(which: str, codes: list[str], tmp_path: Path) -> None:
    """A scenario in which more than one choice in five is undocumented is told so."""
    example = diagnostic("E124").example
    found = read(tmp_path, {example.file: getattr(example, which)})
    assert found.codes == []
    report = Report()
    check_scenario(found.files.scenarios["specimen"], report)
    found_codes = [each.code for each in report if each.code[0] == "E"]
    assert found_codes == codes
