"""A casebook's folder as somebody's computer may hold it."""

from pathlib import Path

import pytest

from tests.scenario.talks import read, slipped, write
from thirteen_hours.findings.diagnostic import SPECIMEN_CHAPTER
from thirteen_hours.findings.finding import Report
from thirteen_hours.findings.specimen import CASEBOOK, CLAIMS, SCENARIO, files
from thirteen_hours.scenario.folder import read_casebook


@pytest.mark.parametrize(("end", "mark"), [("\r\n", ""), ("\r", ""), ("\n", "\ufeff")])
def test_files_of_every_system_are_read(end: str, mark: str, tmp_path: Path) -> None:
    """A casebook that was saved on another system is the same casebook."""
    usual = read(tmp_path / "one")
    other = read(tmp_path / "two", {n: mark + t.replace("\n", end) for n, t in files().items()})
    assert other.codes == []
    scenarios = [each.files.scenarios["specimen"] for each in (usual, other)]
    assert scenarios[0].digest == scenarios[1].digest


def test_a_file_that_cannot_be_read_is_one_finding(tmp_path: Path) -> None:
    """While a chapter cannot be read, nothing that may stand in it is called unknown."""
    for number, data in enumerate((b"\0", b"scenes: [", b"\xff", b"a: *b")):
        found = read(tmp_path / str(number), {"specimen/20-more.yaml": data, **misnamed()})
        assert len(found.codes) == 1, found.codes
        assert not [code for code in found.codes if code.startswith(("R", "X", "T"))]


def misnamed() -> dict[str, str]:
    """The specimen with a way to a scene that may stand in another file."""
    return slipped("goto: quarrel", "goto: elsewhere")


def test_one_broken_casebook_does_not_hide_what_another_has(tmp_path: Path) -> None:
    """Casebooks are judged apart, though one report tells of them all."""
    write(tmp_path / "one", misnamed())
    write(tmp_path / "two", {CLAIMS: "["})
    report = Report()
    read_casebook(tmp_path / "one", report)
    read_casebook(tmp_path / "two", report)
    assert sorted(finding.code for finding in report) == ["R101", "Y118"]


def test_independent_faults_are_told_in_one_run(tmp_path: Path) -> None:
    """Faults in all files are found together, each once and at its place."""
    changed = {
        **slipped("answers: The envoy\n", "answer: The envoy\n", CASEBOOK),
        **slipped("number: 1", "number: one", CLAIMS),
        **slipped("start: plain", "start: plane", SCENARIO),
        **slipped("trust +1", "trust +x"),
    }
    assert read(tmp_path, changed).places == [
        ("S101", CASEBOOK, 6, 1),
        ("S104", CLAIMS, 5, 13),
        ("X103", SPECIMEN_CHAPTER, 14, 18),
        ("S105", SCENARIO, 22, 12),
    ]


def test_links_out_of_the_casebook_are_not_followed(tmp_path: Path) -> None:
    """What stands outside the folder is neither read nor shown, whatever its link is called."""
    (tmp_path / "secret").write_text("password: 1\n")
    folder = tmp_path / "talks"
    write(folder, {})
    for name in (CASEBOOK, CLAIMS, SPECIMEN_CHAPTER, "evidence.lock"):
        (folder / name).unlink(missing_ok=True)
        (folder / name).symlink_to(tmp_path / "secret")
    report = Report()
    found = read_casebook(folder, report)
    assert found.lock is None
    assert not [name for name, file in found.files.items() if "password" in file.text]
    assert {finding.code for finding in report} == {"Y109"}


def test_empty_folder_is_told_what_it_lacks(tmp_path: Path) -> None:
    """A folder without a casebook.yaml is a finding, and nothing else."""
    report = Report()
    assert read_casebook(tmp_path, report).casebook is None
    assert [(each.code, each.place.line) for each in report] == [("Y109", 0)]
