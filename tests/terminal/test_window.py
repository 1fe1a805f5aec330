"""The game in a window of its own: killed, interrupted, begun where there is no room."""

import re
import signal
import sys
import time
from pathlib import Path

import pytest

from tests.terminal.player import left
from thirteen_hours.journal.reader import read

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals of POSIX")
if sys.platform != "win32":
    from tests.terminal.window import Window

PLAY = ("play", "crossing/envoy", "--scenario-dir")
CTRL_C = "\x03"


def entries(home: Path) -> int:
    """How many steps the one journal holds."""
    (path,) = (home / "evenings").glob("*.jsonl")
    return len(read(path).entries)


def test_a_kill_loses_nothing_and_continue_comes_back(home: Path, shelf: Path) -> None:
    """Killed right after a choice was shown, the evening goes on at the very page it was on."""
    left(home, shelf, "To cross.", None)
    with Window(*PLAY, shelf, "--continue") as window:
        window.wait_for("Begin as Ada Marlow.")
        window.press("1")
        window.wait_for("Pay him.")
        window.press("1")
        window.wait_for("The water is black.")
        window.end(signal.SIGKILL)
    assert entries(home) == 3
    with Window(*PLAY, shelf, "--continue") as window:
        window.wait_for("The water is black.")
        window.press("q")
        assert window.end() == 0


def test_ctrl_c_leaves_nothing_undone(home: Path, shelf: Path) -> None:
    """Pressed in the game it says how to leave; sent from outside it ends the game in order."""
    with Window(*PLAY, shelf) as window:
        window.wait_for("Begin as Ada Marlow.")
        window.press(CTRL_C)
        window.wait_for("Press q to leave; everything is saved as it happens.")
        window.press("1")
        window.wait_for("Go on.")
        window.press("1")
        window.wait_for("why are you here?")
        window.press("To cross." + CTRL_C)
        window.press("\r")
        window.wait_for("Go on.")
        assert entries(home) == 1
        window.end(signal.SIGINT)
        assert "Traceback" not in window.text
    assert entries(home) == 1


@pytest.mark.parametrize("delay", [0.1, 0.4])
def test_ctrl_c_while_it_starts_shows_no_traceback_of_ours(shelf: Path, delay: float) -> None:
    """At whatever moment ctrl+c comes, the game stands there or is gone, and no traceback."""
    with Window(*PLAY, shelf) as window:
        until = time.monotonic() + delay
        while time.monotonic() < until:
            window._read(0.01)
        window.press(CTRL_C)
        window._read(0.5)
        window.press("q")
        window.end(signal.SIGTERM)
        # Before our first line runs, Python itself speaks; it names no file of ours then.
        assert "thirteen_hours/" not in window.text


def test_a_window_too_small_is_told_at_once(shelf: Path) -> None:
    """Begun at 40 by 10 the game says what it needs, and can be left."""
    with Window(*PLAY, shelf, size=(40, 10)) as window:
        window.wait_for("Please make this window larger")
        window.press("q")
        assert window.end() == 0


def test_no_color_sends_no_colour(shelf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With NO_COLOR set the terminal is sent no sequence that sets a colour."""
    monkeypatch.setenv("NO_COLOR", "1")
    with Window(*PLAY, shelf) as window:
        window.wait_for("Begin as Ada Marlow.")
        sent = window.data
        window.press("q")
        assert window.end() == 0
    colours = rb"\x1b\[[0-9;]*\b(3[0-7]|38|4[0-7]|48|9[0-7]|10[0-7])\b[0-9;]*m"
    assert not re.search(colours, sent)


def test_what_cannot_be_played_is_said_on_the_terminal(tmp_path: Path) -> None:
    """An unknown scenario and a folder that is none end with a sentence, a code, and no screen."""
    for arguments, told in (
        (("play", "envoi"), "There is no scenario 'envoi'."),
        ((*PLAY, tmp_path / "none"), "There is no such folder of scenarios."),
    ):
        with Window(*arguments) as window:
            assert window.end() == 2
            assert told in window.text
            assert "Traceback" not in window.text


def test_escape_is_told_from_the_keys_that_begin_like_it(home: Path, shelf: Path) -> None:
    """A lone escape closes a paper, in the old way and in the modern one; an arrow does not."""
    left(home, shelf, "To cross.", None)
    with Window(*PLAY, shelf, "--continue") as window:
        window.wait_for("Begin as Ada Marlow.")
        for escape in ("\x1b", "\x1b[27u"):
            window.press("?")
            window.wait_for("What the keys do here")
            window.press("\x1b[B")
            window.press(escape)
            window.wait_for("Begin as Ada Marlow.")
        window.press("q")
        assert window.end() == 0
