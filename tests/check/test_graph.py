"""What the proof shows, as findings."""

from pathlib import Path

from tests.check.specimen import checked, example_of
from thirteen_hours.findings.finding import ShortestPlay


def test_a_finding_of_the_proof_names_the_shortest_play(tmp_path: Path) -> None:
    """A state without an open choice comes with the choices that lead to it, in order."""
    file, text, _ = example_of("G104")
    found = checked(tmp_path, {file: text}).report
    plays = [each.play for each in found if each.code == "G104"]
    folder = str(tmp_path / "specimen")
    assert plays == [ShortestPlay(folder, ("first/press",), "third")]
