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
    assert plays == [ShortestPlay(folder, ("first/press",), "third", seed=0)]


def test_scenes_that_go_round_of_themselves_come_with_the_choice_that_leads_there(
    tmp_path: Path,
) -> None:
    """A play that never comes out of automatic scenes is shown up to the choice that starts it."""
    file, text, _ = example_of("G105")
    choices = text[text.index("    choices:\n      wait:") : text.index("  second:\n")]
    round_and_round = text.replace(choices, "    goto: third\n")
    found = {each.code: each for each in checked(tmp_path, {file: round_and_round}).report}
    play = found["G105"].play
    assert play
    assert (play.steps, play.ends_in) == (("first/press",), "third")
    assert "third" in play.stops
    assert found["G109"].play == play


def test_fairness_is_not_judged_where_plays_are_stuck(tmp_path: Path) -> None:
    """A choice into a dead end leads to no grave outcome, and is not said to."""
    file, text, _ = example_of("G104")
    codes = {each.code for each in checked(tmp_path, {file: text}).report}
    assert "G104" in codes
    assert codes.isdisjoint({"G118", "G119"})


def test_a_fault_in_the_first_scene_needs_no_choice(tmp_path: Path) -> None:
    """What is wrong at the very beginning is shown by the play as it begins."""
    file, text, _ = example_of("G106")
    text = text.replace("text: The envoy has come.", "text: [{needs: told, text: He spoke.}]")
    plays = {each.play.steps for each in checked(tmp_path, {file: text}).report if each.play}
    assert () in plays
