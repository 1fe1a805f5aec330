"""What becomes of a journal when its process is killed, or the disk gives out."""

import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from thirteen_hours.engine.entries import Noted
from thirteen_hours.journal.errors import HomeError, NotSavedError
from thirteen_hours.journal.home import Home
from thirteen_hours.journal.lines import Header
from thirteen_hours.journal.reader import read
from thirteen_hours.journal.writer import Journal

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and limits of POSIX")

BEGIN = """
import sys
from pathlib import Path
from thirteen_hours.engine.entries import Noted
from thirteen_hours.journal.errors import NotSavedError
from thirteen_hours.journal.home import Home
from thirteen_hours.journal.lines import Header
from thirteen_hours.journal.writer import Journal

header = Header(1, "crossing", "envoy", "The Envoy", 1, "", 7, "2026-11-23T19:45:00")
journal = Journal.create(Home(Path(sys.argv[1])), header)
"""

UNTIL_KILLED = """
number = 0
while True:
    journal.append(Noted(str(number)))
    print(number, flush=True)
    number += 1
"""

UNTIL_FULL = """
import resource
resource.setrlimit(resource.RLIMIT_FSIZE, (4000, resource.RLIM_INFINITY))
saved, failed = 0, 0
while failed < 3:
    try:
        journal.append(Noted("word " * 30))
        saved += 1
    except NotSavedError as error:
        failed += 1
        print(error.sentence)
print(saved, flush=True)
if sys.argv[2] == "room":
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    journal.close()
"""


def process(code: str, *arguments: str) -> subprocess.Popen[str]:
    """A process of its own that runs the code."""
    return subprocess.Popen(
        [sys.executable, "-c", BEGIN + code, *arguments], stdout=subprocess.PIPE, text=True
    )


def filled(journal: Journal) -> int:
    """Writes until the disk is full; how many entries there was room for."""
    for written in range(1_000):
        try:
            journal.append(Noted("word " * 100))
        except NotSavedError:
            return written
    raise AssertionError


@contextmanager
def disk(folder: Path, options: str) -> Iterator[Path]:
    """A disk of its own in memory, where this system lets us have one."""
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)]
    try:
        mounted = subprocess.run(mount, capture_output=True, check=False).returncode == 0
    except OSError:
        mounted = False
    if not mounted:
        pytest.skip("only root may mount a disk")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


@pytest.fixture
def tiny(tmp_path: Path) -> Iterator[Path]:
    """A disk with room for a few entries."""
    with disk(tmp_path / "tiny", "size=16k") as folder:
        (folder / "filler").write_bytes(b" " * 8192)
        yield folder


@pytest.fixture
def closed(tmp_path: Path) -> Iterator[Path]:
    """A disk that can only be read."""
    with disk(tmp_path / "closed", "ro") as folder:
        yield folder


@pytest.mark.parametrize("delay", [0.0, 0.003, 0.011, 0.029, 0.07])
def test_a_kill_loses_no_entry(tmp_path: Path, delay: float) -> None:
    """Killed outright at any moment, a journal has every entry whose append had returned."""
    with process(UNTIL_KILLED, str(tmp_path)) as running:
        assert running.stdout
        told = [running.stdout.readline()]
        time.sleep(delay)
        running.send_signal(signal.SIGKILL)
        told += running.stdout.readlines()
    (path,) = (tmp_path / "evenings").iterdir()
    entries = read(path).entries
    # The last line told may itself be cut off in the middle.
    promised = len([line for line in told if line.endswith("\n")])
    assert len(entries) in {promised, promised + 1}
    assert entries == tuple(Noted(str(number)) for number in range(len(entries)))


def test_a_kill_frees_the_journal(tmp_path: Path) -> None:
    """After its process was killed, an evening can be gone on with at once."""
    with process(UNTIL_KILLED, str(tmp_path)) as running:
        assert running.stdout
        running.stdout.readline()
        running.kill()
    (path,) = (tmp_path / "evenings").iterdir()
    with Journal.open(path) as journal:
        assert journal.entries


def test_what_was_written_outlives_a_full_disk(tmp_path: Path) -> None:
    """Where no more can be written, each try says so, and the file holds whole lines alone."""
    with process(UNTIL_FULL, str(tmp_path), "no room") as running:
        assert running.stdout
        *sentences, saved = running.stdout.read().splitlines()
    assert len(sentences) == 3
    assert all("cannot be written" in sentence for sentence in sentences)
    (path,) = (tmp_path / "evenings").iterdir()
    reading = read(path)
    assert reading.whole
    assert len(reading.entries) == int(saved) > 0


def test_what_could_not_be_written_is_tried_again(tmp_path: Path) -> None:
    """Once there is room again, the entries that found none are written, in order."""
    with process(UNTIL_FULL, str(tmp_path), "room") as running:
        assert running.stdout
        saved = int(running.stdout.read().splitlines()[-1])
    (path,) = (tmp_path / "evenings").iterdir()
    reading = read(path)
    assert reading.whole
    assert len(reading.entries) == saved + 3


def test_a_disk_without_room_is_told(tiny: Path, header: Header) -> None:
    """On a disk that fills up, nothing written is lost, and nothing half written is left."""
    journal = Journal.create(Home(tiny), header)
    written = filled(journal)
    reading = read(journal.path)
    assert reading.whole
    assert len(reading.entries) == written > 0
    (tiny / "filler").unlink()
    journal.close()
    assert len(read(journal.path).entries) == written + 1


def test_a_disk_that_can_only_be_read_is_told(closed: Path, header: Header) -> None:
    """A home on a read-only disk gives a sentence with what to do, to root as to anybody."""
    with pytest.raises(HomeError, match="Read-only file system") as caught:
        Journal.create(Home(closed / "home"), header)
    assert "THIRTEEN_HOURS_HOME" in str(caught.value)
