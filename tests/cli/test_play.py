"""`thirteen-hours` and `thirteen-hours play`: which game is begun, and with what."""

import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from tests.cli.conftest import Run
from thirteen_hours.cli.begin import PLAIN_VARIABLE

Begun = list[tuple[str, dict[str, Any]]]


@pytest.fixture
def begun(monkeypatch: pytest.MonkeyPatch) -> Begun:
    """What was begun: `plain` or `terminal`, with its options; neither game is really played."""
    calls: Begun = []

    def stand_in(name: str) -> SimpleNamespace:
        def run(scenario: str | None = None, **options: Any) -> int:
            calls.append((name, {"scenario": scenario, **options}))
            return 0

        return SimpleNamespace(run=run)

    monkeypatch.setitem(sys.modules, "thirteen_hours.plain.game", stand_in("plain"))
    monkeypatch.setitem(sys.modules, "thirteen_hours.terminal.game", stand_in("terminal"))
    return calls


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> None:
    """A terminal on both sides."""
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)


def begin(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    """Runs the command line at a keyboard."""
    from thirteen_hours.__main__ import main  # noqa: PLC0415

    monkeypatch.setattr("sys.stdin", SimpleNamespace(isatty=lambda: True))
    return main(list(arguments))


@pytest.mark.usefixtures("screen")
@pytest.mark.parametrize(
    ("flag", "environ", "expected"),
    [
        ([], {"TERM": "xterm"}, "terminal"),
        ([], {"TERM": "dumb"}, "plain"),
        ([], {"TERM": "xterm", PLAIN_VARIABLE: "1"}, "plain"),
        ([], {"TERM": "dumb", PLAIN_VARIABLE: "0"}, "terminal"),
        (["--plain"], {"TERM": "xterm", PLAIN_VARIABLE: "0"}, "plain"),
        (["--no-plain"], {"TERM": "dumb", PLAIN_VARIABLE: "1"}, "terminal"),
    ],
)
def test_the_flag_beats_the_variable_beats_what_is_found(
    monkeypatch: pytest.MonkeyPatch,
    begun: Begun,
    flag: list[str],
    environ: dict[str, str],
    expected: str,
) -> None:
    """--plain and --no-plain win over THIRTEEN_HOURS_PLAIN, and that over the kind of terminal."""
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    assert begin(monkeypatch, "play", *flag) == 0
    assert [name for name, _ in begun] == [expected]


def test_a_pipe_is_played_in_plain_text(run: Run, begun: Begun) -> None:
    """Where input or output is no terminal, the plain game begins, with a command or without."""
    run("play")
    run()
    assert [name for name, _ in begun] == ["plain", "plain"]


@pytest.mark.usefixtures("screen")
def test_options_reach_the_game(
    monkeypatch: pytest.MonkeyPatch, begun: Begun, tmp_path: Path
) -> None:
    """What was asked for on the command line is what the game is begun with."""
    common = ["play", "envoy", "--continue", "--seed", "7", "--open-sources"]
    folder = ["--scenario-dir", str(tmp_path)]
    begin(monkeypatch, *common, *folder)
    begin(monkeypatch, *common, *folder, "--plain", "--width", "40", "--no-glossary")
    shared = {
        "scenario": "envoy",
        "save": True,
        "seed": 7,
        "folders": (tmp_path,),
        "open_sources": True,
        "go_on": True,
        "rehearsal": None,
    }
    assert begun == [
        ("terminal", shared),
        ("plain", {**shared, "width": 40, "explains": False}),
    ]
    begin(monkeypatch, "play", "--no-save")
    assert begun[-1][1]["save"] is False


def test_the_game_alone_waits_for_no_library_of_commands(run: Run, begun: Begun) -> None:
    """`thirteen-hours` by itself begins without loading the command line's library."""
    loaded = sys.modules.pop("click", None)
    try:
        run()
        assert "click" not in sys.modules
    finally:
        if loaded:
            sys.modules["click"] = loaded
    assert begun


@pytest.mark.parametrize(
    "wrong",
    [
        ["play", "--seed", "-1"],
        ["play", "--seed", "many"],
        ["play", "--width", "3", "--plain"],
        ["play", "--width", "99999"],
        ["play", "--continue", "--no-save"],
        ["play", "--fly"],
        ["play", "envoi"],
        ["play", "envoy", "--scenario-dir", "/nowhere/at/all", "--plain"],
        ["plays"],
    ],
)
def test_a_wrong_request_is_code_2_and_a_sentence(run: Run, wrong: list[str]) -> None:
    """What cannot be asked for is refused on standard error with exit code 2."""
    done = run(*wrong)
    assert done.code == 2
    assert done.err
    assert "Traceback" not in done.err
    assert done.out == ""


def test_an_unknown_scenario_gets_advice(run: Run, shelf: Path) -> None:
    """A name that is nearly right is answered with the right one."""
    done = run("play", "envoi", "--plain", "--scenario-dir", shelf)
    assert done.err.startswith("There is no scenario 'envoi'.\nDid you mean 'envoy'? For one in")
    assert "add `--scenario-dir FOLDER`" in done.err


@pytest.mark.usefixtures("screen")
def test_options_without_a_command_are_those_of_play(
    monkeypatch: pytest.MonkeyPatch, begun: Begun
) -> None:
    """`thirteen-hours --plain` plays as `thirteen-hours play --plain` does."""
    begin(monkeypatch, "--plain", "--seed", "7")
    assert begun[0][0] == "plain"
    assert begun[0][1]["seed"] == 7
