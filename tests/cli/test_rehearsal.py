"""`thirteen-hours play` with the options for authors: a rehearsal, which is never an evening."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run
from thirteen_hours.errors import USAGE


def test_it_begins_anywhere_with_the_box_open(run: Run, shelf: Path) -> None:
    """The scene, the state and the choices asked for are there, with ids, values and reasons."""
    options = ("--at", "landing", "--set", "trust=5", "--set", "said(bases)", "--glass")
    done = run("play", shelf / "crossing", "--plain", *options, lines="\n\nundo\n")
    lines = done.out.splitlines()
    assert "| Scene landing, envoy/10-landing.yaml:3" in lines
    assert "| trust: 5 (of 0..6)" in lines
    assert "| said(bases): true" in lines
    assert "1. Pay him. [pay]" in lines
    assert "3. Ask him about the bases again. [ask]" in lines
    hidden = "| Show him that you have paid. [hide: hidden, closed; it needs paid (it is false)]"
    assert hidden in done.out.replace("\n  ", " ")


def test_variables_are_told_before_and_after_a_choice(run: Run, shelf: Path) -> None:
    """A choice leaves each variable with its value before, and each effect with its reason."""
    done = run("play", shelf / "crossing", "--plain", "--glass", lines="\n\n1\n")
    after = done.out.partition("He counts it.")[2].splitlines()
    assert "| paid: true (was false)" in after
    assert "| paid, false to true: You have paid. (no source)" in after


def test_choices_can_be_taken_first(run: Run, shelf: Path) -> None:
    """The author takes over after the choices that were named, with questions passed over."""
    done = run("play", shelf / "crossing", "--plain", "--choose", "landing/pay", lines="1\n")
    assert done.out.startswith("This is a rehearsal: nothing of it is saved.")
    assert "The other side is a shore like this one." in done.out


def test_a_rehearsal_is_never_an_evening(run: Run, shelf: Path, home: Path) -> None:
    """Nothing of a rehearsal is saved, though it was played to its end."""
    run("play", shelf / "crossing", "--plain", "--at", "water", lines="1\n")
    assert list(home.rglob("*.jsonl")) == []
    assert "No evening has been saved yet." in run("evenings").out


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--at", "watr"], "Did you mean 'water'?"),
        (["--at", "crossed"], "There is no scene 'crossed'"),
        (["--set", "trsut=3"], "Did you mean 'trust'?"),
        (["--set", "trust=7"], "7 is outside the range of 'trust', 0 to 6."),
        (["--set", "trust=high"], "'trust' is a whole number from 0 to 6"),
        (["--set", "said(base)"], "Did you mean 'bases'?"),
        (["--set", "trust >= 3 and x"], "Write such as trust=3"),
        (["--choose", "pay,boards"], "Did you mean 'board'?"),
        (["--choose", "ask"], "it needs said(bases) (it is false)"),
        (["--choose", "pay,board,turn"], "The play is over."),
        (["--at", "water", "--continue"], "cannot be used with a rehearsal"),
    ],
)
def test_what_cannot_be_is_a_sentence(run: Run, shelf: Path, options: list[str], said: str) -> None:
    """A scene, variable, value or choice that is not there is refused before anything begins."""
    done = run("play", shelf / "crossing", "--plain", *options)
    assert done.code == USAGE
    assert said in done.err
    assert done.out == ""


def test_a_path_says_which_scenario(run: Run, shelf: Path) -> None:
    """A casebook's folder, a scenario's, and any file in it mean that scenario."""
    for path in ("", "envoy", "envoy/10-landing.yaml", "casebook.yaml"):
        done = run("play", shelf / "crossing" / path, "--plain", lines="")
        assert done.out.startswith("The Envoy. The crossing.")


def test_a_casebook_with_several_scenarios_asks_which(run: Run, shelf: Path) -> None:
    """Where a path leads to several scenarios they are named."""
    other = shelf / "crossing" / "ferryman"
    other.mkdir()
    scenario = (shelf / "crossing" / "envoy" / "scenario.yaml").read_text(encoding="utf-8")
    (other / "scenario.yaml").write_text(scenario, encoding="utf-8")
    done = run("play", shelf / "crossing", "--plain")
    assert done.code == USAGE
    assert "Name the folder of one: envoy, ferryman." in done.err


def test_where_nothing_is_open_one_can_go_back(run: Run, shelf: Path) -> None:
    """In a state with no open choice, which an author may meet, the prompt says what is left."""
    scenes = shelf / "crossing" / "envoy" / "10-landing.yaml"
    text = scenes.read_text(encoding="utf-8")
    for do in ("do: Go on board.\n", "do: Turn back.\n"):
        text = text.replace(do, f"{do}        if: trust >= 4\n")
    scenes.write_text(text, encoding="utf-8")
    done = run("play", shelf / "crossing", "--plain", "--choose", "pay", lines="1\nundo\n")
    assert done.out.count("No choice is open here. Undo, or quit:") == 2
    assert "No choice is open here. Type undo, or quit." in done.out
    assert "1. Pay him." in done.out
