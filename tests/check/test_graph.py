"""What the proof shows, as findings."""

from pathlib import Path

from tests.check.specimen import checked, example_of


def test_a_finding_of_the_proof_names_the_shortest_play(tmp_path: Path) -> None:
    """A state without an open choice comes with the choices that lead to it, in order."""
    file, text, _ = example_of("G104")
    found = checked(tmp_path, {file: text}).report
    hints = [each.hint for each in found if each.code == "G104"]
    assert hints == ["the shortest play that shows it: first/press"]
