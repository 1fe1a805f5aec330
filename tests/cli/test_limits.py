import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli.endless import write

BEGUN = 2.0
"""Seconds after which a command is exploring, and long from done."""

PROGRAM = 60
"""Megabytes that the program takes before it has found anything."""

_MEASURED = """\
import resource, subprocess, sys
code = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL).returncode
print(code, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""

_UNIT = 1 << (20 if sys.platform == "darwin" else 10)

CHECK = [sys.executable, "-m", "thirteen_hours", "check"]

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="limits and signals are those of Unix"
)


@pytest.fixture(scope="module")
def endless(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A casebook that no search can finish."""
    folder = tmp_path_factory.mktemp("books") / "endless"
    write(folder)
    return folder


def said_of(output: str) -> str:
    """What the command says of the scenario, without the number of states."""
    line = next(line for line in output.splitlines() if line.startswith("specimen: "))
    return re.sub(r"[0-9,]{3,} states", "N states", line)


REST = (
    " N states were found. Of 0 of 4 scenes and outcomes every state was looked at; not of first,"
    " second, peace, quarrel. In the first scene, and where plays come back to it, every play of up"
    " to N decisions was followed."
)


def without_decisions(sentence: str) -> str:
    """The sentence with no number of decisions in it."""
    return re.sub(r"[0-9]+ decisions", "N decisions", sentence)


def test_too_many_states_for_the_memory(endless: Path) -> None:
    """A scenario that takes more memory than was named is told as not complete: exit code 1."""
    command = [*CHECK, "--memory", "8", str(endless)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    told = without_decisions(said_of(done.stdout))
    assert told == f"specimen: not complete. It needs more than 8 MB of memory.{REST}"
    assert "error[G114]" in done.stdout
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("megabytes", [50, 150])
def test_the_memory_that_was_named_is_kept(endless: Path, megabytes: int) -> None:
    """What a scenario takes, looking for faults included, is what was named, beside the program."""
    command = [*CHECK, "--memory", str(megabytes), str(endless)]
    # The system lets a program's peak begin with that of the program which has started it, and the
    # tests are larger than what is measured: so a small one stands between them.
    measured = [sys.executable, "-c", _MEASURED, *command]
    done = subprocess.run(measured, capture_output=True, text=True, check=True)
    code, peak = map(int, done.stdout.split())
    assert code == 1
    assert peak / _UNIT < PROGRAM + megabytes


def test_a_system_that_gives_little_memory(endless: Path) -> None:
    """Under a limit of the system's the same is told, and never a traceback."""
    command = f"ulimit -v 400000; exec {' '.join(CHECK)} {endless}"
    done = subprocess.run(["sh", "-c", command], capture_output=True, text=True, check=False)
    assert done.returncode == 1, done.stderr
    assert re.search(r"(needs more than [0-9]+ MB of|was no) memory", said_of(done.stdout))
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("megabytes", [80, 100, 120, 150])
@pytest.mark.parametrize("command", ["check", "stats"])
def test_a_system_that_gives_next_to_none(endless: Path, command: str, megabytes: int) -> None:
    """Where no proof can even begin, that is the one thing said, with exit code 1."""
    asked = f"{sys.executable} -m thirteen_hours {command} {endless}"
    limited = f"ulimit -v {megabytes << 10}; exec {asked}"
    done = subprocess.run(["sh", "-c", limited], capture_output=True, text=True, check=False)
    assert done.returncode == 1, done.stderr
    assert f"The system lets this program have {megabytes} MB of memory." in done.stderr
    assert "nothing was explored" in done.stderr
    assert "Traceback" not in done.stderr


def test_an_interruption(endless: Path) -> None:
    """Interrupted from the keyboard, the command says how far it has come, with exit code 1."""
    command = [*CHECK, "--memory", "4000", str(endless)]
    running = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, bufsize=1
    )
    assert running.stderr
    # It has begun to explore when it says so for the first time.
    assert "states" in running.stderr.readline()
    running.send_signal(signal.SIGINT)
    told, complaints = running.communicate()
    assert running.returncode == 1
    assert said_of(told).startswith("specimen: not complete. It was interrupted. N states were")
    assert "Traceback" not in complaints


def test_an_interrupted_first_check_of_watch(endless: Path) -> None:
    """Where the first check was broken off, that is told, and its end is not a clean one."""
    command = [*CHECK, "--watch", "--memory", "4000", str(endless)]
    running = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    time.sleep(BEGUN)
    running.send_signal(signal.SIGINT)
    told, complaints = running.communicate()
    assert running.returncode == 1
    assert "It was interrupted." in told
    assert "Traceback" not in complaints


def test_an_interrupted_count(endless: Path) -> None:
    """`stats` that is broken off stops, and gives no reason that is not so."""
    command = [sys.executable, "-m", "thirteen_hours", "stats", str(endless)]
    running = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    time.sleep(BEGUN)
    running.send_signal(signal.SIGINT)
    told, complaints = running.communicate()
    assert running.returncode == 130
    assert "Plays:" not in told
    assert "Interrupted." in complaints
