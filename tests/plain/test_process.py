"""The plain game as a process of its own: pipes, interruptions, accidents, and what it costs."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from thirteen_hours.journal.reader import read
from thirteen_hours.plain.sitting import MOST_IDLE

TO_CHOICES = "To cross.\n60 40\n"
posix = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")


def game(shelf: Path, *options: str) -> list[str]:
    """The command that plays the crossing in plain text."""
    play = [sys.executable, "-m", "thirteen_hours", "play", "crossing/envoy", "--plain"]
    return [*play, "--scenario-dir", str(shelf), *options]


def begun(shelf: Path) -> "subprocess.Popen[str]":
    """A game that has been told of a first choice, and waits for another."""
    process = subprocess.Popen(
        game(shelf),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    assert process.stdin
    assert process.stdout
    process.stdin.write(f"{TO_CHOICES}1\n")
    process.stdin.flush()
    for line in process.stdout:
        if line.startswith("1. Go on board"):
            break
    return process


def ended(process: "subprocess.Popen[str]", how: signal.Signals) -> tuple[int, str, str]:
    """Its exit code and what it printed, after that signal."""
    process.send_signal(how)
    out, err = process.communicate(timeout=20)
    return process.returncode, out, err


@posix
def test_a_pipe_without_end(shelf: Path) -> None:
    """A pipe that says the same for ever ends the game, with a sentence and the evening kept."""
    endless = subprocess.Popen(["yes", "1"], stdout=subprocess.PIPE)
    with endless:
        done = subprocess.run(
            game(shelf),
            stdin=endless.stdout,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        endless.kill()
    assert done.returncode == 0
    assert done.stderr == ""
    assert f"The last {MOST_IDLE} lines have changed nothing. We stop here." in done.stdout
    assert "is saved in" in done.stdout


def test_a_piped_evening(shelf: Path) -> None:
    """Answers from a pipe play a whole evening; standard error stays empty and the code is 0."""
    done = subprocess.run(
        game(shelf),
        input=f"{TO_CHOICES}1\n1\n",
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "The other side is a shore like this one." in done.stdout


def test_bytes_that_are_no_text_are_survived(shelf: Path) -> None:
    """A pipe full of noise ends like any other."""
    noise = bytes(range(256)) * 20
    done = subprocess.run(game(shelf), input=noise, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


@posix
def test_ctrl_c_saves_and_says_so(shelf: Path, home: Path) -> None:
    """Interrupted at a prompt, the game says where it is saved; no traceback, and code 130."""
    code, out, err = ended(begun(shelf), signal.SIGINT)
    assert code == 130
    assert "Interrupted. Everything up to here is saved" in out
    assert err == ""
    (path,) = (home / "evenings").iterdir()
    assert len(read(path).entries) == 3


@posix
@pytest.mark.parametrize("delay", [0.03, 0.05, 0.07, 0.1, 0.15, 0.2, 0.3])
def test_ctrl_c_at_any_moment_ends_in_a_sentence(shelf: Path, delay: float) -> None:
    """Interrupted while it starts, the game shows no traceback of ours."""
    process = subprocess.Popen(
        game(shelf),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    time.sleep(delay)
    _, _, err = ended(process, signal.SIGINT)
    # Before our first line runs, Python itself speaks; it names no file of ours then.
    assert "thirteen_hours/" not in err


@posix
def test_a_kill_loses_nothing_that_was_chosen(shelf: Path) -> None:
    """Killed outright, the evening goes on at the very line where it was."""
    ended(begun(shelf), signal.SIGKILL)
    again = subprocess.run(
        game(shelf, "--continue"),
        input="1\n",
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    assert "The evening goes on after 1 choice." in again.stdout
    assert "The other side is a shore" in again.stdout


@posix
def test_a_second_window_is_told(shelf: Path) -> None:
    """An evening that is being played cannot be gone on with elsewhere at the same time."""
    process = begun(shelf)
    again = subprocess.run(
        game(shelf, "--continue"), input="1\n", capture_output=True, text=True, check=False
    )
    assert again.returncode == 1
    assert "another window" in again.stderr
    assert "Traceback" not in again.stderr
    process.communicate("1\n")


@posix
def test_a_reader_that_leaves_is_no_error(shelf: Path) -> None:
    """Where the output is cut off by `head`, nothing is complained of."""
    process = subprocess.Popen(
        game(shelf), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout
    process.stdout.close()
    _, err = process.communicate(f"{TO_CHOICES}history 9\n1\nundo\n".encode() * 400)
    assert err == b""


def test_without_saving_nothing_is_left(shelf: Path, home: Path, tmp_path: Path) -> None:
    """With --no-save a game leaves no file in the home, in its own home folder or where it ran."""
    where = tmp_path / "here"
    where.mkdir()
    subprocess.run(
        game(shelf, "--no-save"),
        input=TO_CHOICES,
        cwd=where,
        env={**os.environ, "HOME": str(where), "XDG_CACHE_HOME": str(where / "cache")},
        capture_output=True,
        text=True,
        check=True,
    )
    assert list(where.iterdir()) == []
    assert not home.exists()


def test_only_what_is_needed_is_loaded(shelf: Path) -> None:
    """With the cache in order, a game loads no screen, no YAML, and no library of commands."""
    code = (
        "import sys; from pathlib import Path; from thirteen_hours.plain.game import run;"
        f"run('crossing/envoy', folders=[Path({str(shelf)!r})]);"
        "unwanted = {'textual', 'rich', 'yaml', 'click', 'asyncio'} & set(sys.modules);"
        "unwanted |= {each for each in sys.modules if each.endswith('_reader')};"
        "print(*sorted(unwanted)[-1:])"
    )
    told = [
        subprocess.run(
            [sys.executable, "-c", code],
            input=f"{TO_CHOICES}1\n1\n",
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=True,
        ).stdout.splitlines()[-1]
        for _ in range(2)
    ]
    assert told == ["yaml", ""]


@posix
def test_a_piped_evening_is_cheap() -> None:
    """A complete real evening from a pipe takes less than a second of the processor."""
    import resource  # noqa: PLC0415 - Windows has none

    command = [sys.executable, "-m", "thirteen_hours", "play", "attorney-general", "--plain"]
    spent = []
    for _ in range(2):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        done = subprocess.run(
            command, input="1\n\n" * 60, capture_output=True, encoding="utf-8", check=True
        )
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        spent.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
        assert "The evening is over." in done.stdout
    # The first of the two reads the casebook; what it made of it is there for every other.
    assert min(spent) < 1.0
