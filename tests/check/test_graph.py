from pathlib import Path

import pytest

from thirteen_hours.check.casebook import Checked, check_casebook, prove
from thirteen_hours.findings.catalogue import codes, diagnostic
from thirteen_hours.findings.finding import Finding
from thirteen_hours.findings.specimen import files

GRAPH = [code for code in codes() if code.startswith("G")]
SMALL_BUDGET = 3


def proved(folder: Path, file: str, text: str, budget: int = 10_000) -> list[Finding]:
    """What the proof finds in the specimen with one file of it changed."""
    for name, sound in files().items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text if name == file else sound)
    checked = Checked()
    checked.casebooks.append(check_casebook(folder, checked.report))
    # The specimen has no lock of its own, and its evidence is not what is looked at here.
    checked.report.findings[:] = [f for f in checked.report.findings if f.code[0] != "E"]
    prove(checked, budget=budget)
    return list(checked.report)


@pytest.mark.parametrize("code", GRAPH)
def test_each_failing_example_is_found_where_it_is_marked(code: str, tmp_path: Path) -> None:
    """The proof finds the fault of each example, at the marked line and column."""
    example = diagnostic(code).example
    budget = SMALL_BUDGET if code == "G114" else 10_000
    before, rest = example.failing.split("«")
    text = before + rest.replace("»", "")
    found = proved(tmp_path, example.file, text, budget)
    line = before.count("\n") + 1
    column = len(before) - (before.rfind("\n") + 1) + 1
    places = [(each.place.line, each.place.column) for each in found if each.code == code]
    assert places == [(line, column)], found
    assert diagnostic(code).shown in [each.message for each in found]


@pytest.mark.parametrize("code", GRAPH)
def test_each_mended_example_is_clean(code: str, tmp_path: Path) -> None:
    """The proof finds nothing at all in a mended example."""
    example = diagnostic(code).example
    assert proved(tmp_path, example.file, example.mended) == []


def test_a_finding_of_the_proof_names_the_shortest_play(tmp_path: Path) -> None:
    """A state without an open choice comes with the choices that lead to it, in order."""
    example = diagnostic("G104").example
    text = example.failing.replace("«", "").replace("»", "")
    found = proved(tmp_path, example.file, text)
    hints = [each.hint for each in found if each.code == "G104"]
    assert hints == ["the shortest play that shows it: first/press"]
