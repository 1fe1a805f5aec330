"""`check --watch`, as a process of its own: what it tells of saves, and when."""

import json
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from typing import Any

import pytest

from tests.check.specimen import checked, example_of
from thirteen_hours.errors import CLEAN, ERRORS_FOUND
from thirteen_hours.findings.diagnostic import SPECIMEN_CHAPTER
from thirteen_hours.findings.specimen import SCENARIO, files
from thirteen_hours.scenario.folder import SCHEMA_FOLDER

CHAPTER = files()[SPECIMEN_CHAPTER]
STUCK = example_of("G104")[1]
HALF = 0.05
"""Seconds between the halves of a save."""

posix = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")


class Watched:
    """A `check --watch` that writes a JSON document after every save."""

    def __init__(self, folder: Path, *options: str) -> None:
        command = [sys.executable, "-m", "thirteen_hours", "check", str(folder), "--watch"]
        self.process = subprocess.Popen(
            [*command, "--format", "json", *options],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )
        self._lines: Queue[str] = Queue()
        Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        assert self.process.stdout
        for line in self.process.stdout:
            self._lines.put(line)

    def told(self, quiet: float = 0.6) -> list[dict[str, Any]]:
        """The documents that come until for so long there was none; the first is waited for."""
        found = [self._lines.get(timeout=20)]
        try:
            while True:
                found.append(self._lines.get(timeout=quiet))
        except Empty:
            return [json.loads(line) for line in found]

    def ended(self) -> tuple[int, str]:
        """The exit code after Ctrl+C, and what stood on the standard error."""
        self.process.send_signal(signal.SIGINT)
        assert self.process.stderr
        told = self.process.stderr.read()
        return self.process.wait(timeout=20), told


@pytest.fixture
def watched(tmp_path: Path) -> Iterator[Callable[..., Watched]]:
    """Starts watching the specimen in `tmp_path`, and ends it when the test is over."""
    checked(tmp_path)
    running: list[Watched] = []

    def begin(*options: str) -> Watched:
        running.append(Watched(tmp_path, *options))
        return running[-1]

    yield begin
    for each in running:
        each.process.kill()
        each.process.communicate()


# --- How editors save


def over(path: Path, text: str) -> None:
    """Writes over the file."""
    path.write_text(text)


def beside(path: Path, text: str) -> None:
    """Writes beside it and renames: VS Code with atomic saves, Kate, gedit."""
    fresh = path.with_name(f".{path.name}.tmp")
    fresh.write_text(text)
    fresh.replace(path)


def as_vim_does(path: Path, text: str) -> None:
    """Tries the folder with a file called 4913, moves the old file away, writes, and tidies up."""
    trial, backup, swap = (path.with_name(name) for name in ("4913", f"{path.name}~", ".x.swp"))
    swap.write_bytes(b"b0VIM")
    trial.touch()
    trial.unlink()
    path.rename(backup)
    path.write_text(text)
    backup.unlink()
    swap.unlink()


def in_two(path: Path, text: str, first: str) -> None:
    """Writes something, and the whole a moment later."""
    path.write_text(first)
    time.sleep(HALF)
    path.write_text(text)


def emptied_first(path: Path, text: str) -> None:
    """Empties the file, and fills it a moment later."""
    in_two(path, text, "")


def half_first(path: Path, text: str) -> None:
    """Writes the first half, and the rest a moment later."""
    in_two(path, text, text[: len(text) // 2])


def deleted_first(path: Path, text: str) -> None:
    """Deletes the file, and makes it anew a moment later."""
    path.unlink()
    time.sleep(HALF)
    path.write_text(text)


SAVES = (over, beside, as_vim_does, emptied_first, half_first, deleted_first)


def test_however_an_editor_saves_one_whole_report_comes(
    tmp_path: Path, watched: Callable[..., Watched]
) -> None:
    """No half of a save is ever checked, and no file of the editor's own is noticed."""
    watching = watched()
    assert watching.told()[0]["findings"] == []
    for number, save in enumerate(SAVES):
        save(tmp_path / SPECIMEN_CHAPTER, f"{CHAPTER}# {number} ways.\n")
        told = watching.told()
        assert [each["findings"] for each in told] == [[]], save.__name__


def test_an_editors_own_files_are_no_saves(tmp_path: Path, watched: Callable[..., Watched]) -> None:
    """A swap file, a backup and a lock beside a chapter bring no report."""
    watching = watched()
    watching.told()
    chapter = tmp_path / SPECIMEN_CHAPTER
    for name in (f".{chapter.name}.swp", f"{chapter.name}~", f"#{chapter.name}#", "4913"):
        chapter.with_name(name).write_text("b0VIM")
    chapter.with_name(f".#{chapter.name}").symlink_to("somebody@somewhere.1")
    time.sleep(0.4)
    over(chapter, STUCK)
    told = watching.told()
    assert [each["findings"][0]["code"] for each in told] == ["G104"]


# --- What goes with it


@posix
def test_strict_is_what_it_ends_with(tmp_path: Path, watched: Callable[..., Watched]) -> None:
    """Ctrl+C ends with what the last check would have ended with, warnings counted if asked."""
    warned = {SCENARIO: files()[SCENARIO].replace("told-in: second", "told-in: first")}
    codes = []
    for options in ((), ("--strict",)):
        checked(tmp_path, warned)
        watching = watched(*options)
        assert watching.told()[0]["warnings"] == 1
        codes.append(watching.ended()[0])
    assert codes == [CLEAN, ERRORS_FOUND]


@posix
def test_plans_are_written_at_every_save(tmp_path: Path, watched: Callable[..., Watched]) -> None:
    """A fault that comes with a save comes with its plan, even into the folder that is watched."""
    watching = watched("--plans", str(tmp_path / "specimen"))
    watching.told()
    over(tmp_path / SPECIMEN_CHAPTER, STUCK)
    told = watching.told(quiet=1.0)
    # The plan is itself a save, of which one more report comes, and then no more.
    assert [each["findings"][0]["code"] for each in told] == ["G104", "G104"]
    assert len(list((tmp_path / "specimen").glob("*.test.yaml"))) == 1
    assert "1 test plan written" in watching.ended()[1]


def test_schemas_follow_what_is_written(tmp_path: Path, watched: Callable[..., Watched]) -> None:
    """An editor that has been given the casebook's names is given the new ones at every save."""
    (tmp_path / SCHEMA_FOLDER).mkdir()
    watching = watched()
    watching.told()
    over(tmp_path / SPECIMEN_CHAPTER, CHAPTER.replace("doubt", "hesitation"))
    watching.told()
    schema = (tmp_path / SCHEMA_FOLDER / "specimen" / "chapter.json").read_text()
    assert "hesitation" in schema
    over(tmp_path / SPECIMEN_CHAPTER, "scenes: {")
    watching.told()
    assert (tmp_path / SCHEMA_FOLDER / "specimen" / "chapter.json").read_text() == schema


def test_schemas_that_cannot_be_written_are_no_error(
    tmp_path: Path, watched: Callable[..., Watched]
) -> None:
    """Where something stands in the way of the schemas, a check is what it is without them."""
    (tmp_path / SCHEMA_FOLDER).mkdir()
    (tmp_path / SCHEMA_FOLDER / "specimen").write_text("in the way")
    assert watched().told()[0]["findings"] == []
