"""What somebody may hand the game by mistake or by malice: a clear sentence each."""

import errno
import io
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Ran, Run
from thirteen_hours.errors import ThirteenHoursError, UsageError
from thirteen_hours.plain.game import run
from thirteen_hours.terminal.desk import Desk
from thirteen_hours.terminal.options import Options

Played = Callable[[str], Ran]
posix = pytest.mark.skipif(sys.platform == "win32", reason="devices and rights of POSIX")


def bomb(path: Path) -> None:
    """Nine lists of nine lists of nine lists, in a few lines."""
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 10)]
    path.write_text("\n".join(lines), encoding="utf-8")


def large(path: Path) -> None:
    """Fifty megabytes of nothing, at the end of what was there."""
    os.truncate(path, 50_000_000)


def folder(path: Path) -> None:
    """A folder of that name."""
    path.unlink()
    path.mkdir()


BAD: dict[str, tuple[Callable[[Path], object], str]] = {
    "missing": (Path.unlink, "[Tt]here is no"),
    "a folder": (folder, "[Tt]here is no|folder"),
    "empty": (lambda path: path.write_bytes(b""), "the file is empty"),
    "binary": (lambda path: path.write_bytes(bytes(range(256)) * 40), "not a text file|not text"),
    "50 MB": (large, "larger than 4,000,000 bytes"),
    "an alias bomb": (bomb, "cannot be played"),
    "escape codes": (
        lambda path: path.write_text('title: "\x1b[2J\\e[31m"', encoding="utf-8"),
        "cannot be played",
    ),
    "nested": (lambda path: path.write_text("[" * 100_000), "nested"),
    "half a file": (lambda path: os.truncate(path, 100), "cannot be played"),
}


@pytest.mark.parametrize("name", ["casebook.yaml", "envoy/scenario.yaml", "envoy/10-landing.yaml"])
@pytest.mark.parametrize("kind", BAD)
def test_a_bad_file_is_a_sentence_in_both_front_ends(kind: str, name: str, shelf: Path) -> None:
    """Each is refused with one printable sentence that says what it is, on a screen or without."""
    spoil, said = BAD[kind]
    spoil(shelf / "crossing" / name)
    with pytest.raises(ThirteenHoursError, match=said) as plain:
        run("crossing/envoy", folders=[shelf], save=False)
    with pytest.raises(ThirteenHoursError) as screen:
        Desk(Options("crossing/envoy", save=False, folders=[shelf]), None)
    assert str(screen.value) == str(plain.value)
    assert plain.value.exit_code in {1, 2}
    assert str(plain.value).replace("\n", " ").isprintable()
    assert len(str(plain.value)) < 1000


def test_an_unknown_scenario_is_a_sentence_in_both_front_ends(shelf: Path) -> None:
    """A name that nothing has is answered with the nearest."""
    with pytest.raises(UsageError, match="There is no scenario 'crossing/envoi'") as plain:
        run("crossing/envoi", folders=[shelf])
    with pytest.raises(UsageError) as screen:
        Desk(Options("crossing/envoi", folders=[shelf]), None)
    assert str(screen.value) == str(plain.value)
    assert "Did you mean 'crossing/envoy'?" in str(plain.value)


def test_a_broken_casebook_hides_no_other(
    shelf: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where one of several cannot be played, that is said, and the others can."""
    monkeypatch.setattr("thirteen_hours.library.finding.default_folders", lambda: ())
    (shelf / "broken" / "part").mkdir(parents=True)
    (shelf / "broken" / "casebook.yaml").write_text("")
    (shelf / "broken" / "part" / "scenario.yaml").write_text("")
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    assert run(folders=[shelf], save=False) == 0
    told = capsys.readouterr().out
    assert "This casebook cannot be played: the file is empty" in " ".join(told.split())
    assert "The ferry lies at the steps." in told
    desk = Desk(Options(folders=[shelf]), None)
    assert [each.listed.name for each in desk.offered] == ["crossing/envoy"]
    assert "the file is empty" in str(desk.refused[0])


@pytest.mark.parametrize("cut", [3, 40])
def test_a_journal_cut_in_the_middle_is_gone_on_with(
    cut: int, run: Run, played: Played, shelf: Path, home: Path
) -> None:
    """However much is missing at its end, what is there is played on, and what is not is said."""
    played("11")
    (path,) = (home / "evenings").iterdir()
    os.truncate(path, path.stat().st_size - cut)
    arguments = ("play", "crossing", "--plain", "--continue", "--scenario-dir", shelf)
    done = run(*arguments, lines="\n\n1\n1\n")
    assert done.code == 0
    assert "was never written to its end, and is left out" in " ".join(done.out.split())
    assert "The other side is a shore like this one." in done.out
    assert "Over after 2 choices" in run("evenings", "--scenario-dir", shelf).out


def test_a_journal_damaged_in_the_middle_keeps_the_rest_beside_it(
    run: Run, played: Played, shelf: Path, home: Path
) -> None:
    """What stands before the damage is played on; what came after is not thrown away."""
    played("1")
    (path,) = (home / "evenings").iterdir()
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join([*lines[:-1], b"\xff\x00 no entry\n", lines[-1]]))
    arguments = ("play", "crossing", "--plain", "--continue", "--scenario-dir", shelf)
    told = " ".join(run(*arguments, lines="2\n1\n").out.split())
    assert "damaged from line" in told
    (aside,) = (each for each in path.parent.iterdir() if "aside" in each.name)
    assert aside.name in told
    assert lines[-1] in aside.read_bytes()


def test_a_full_disk_stops_no_evening(
    played: Played, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where no more can be written, that is said once, and the evening is played to its end."""

    def full(file: int, data: bytes) -> None:
        del file, data
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    played("1")
    monkeypatch.setattr("thirteen_hours.journal.writer.write", full)
    told = " ".join(played("11").out.split())
    assert "(No space left on device)" in told
    assert "The other side is a shore like this one." in told
    assert told.count("Nothing can be saved") + told.count("cannot be written") <= 2
    assert len(list((home / "evenings").iterdir())) == 1


@posix
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
@pytest.mark.parametrize("command", [("play", "--plain"), ("list",), ("evenings",), ("--version",)])
def test_output_that_cannot_be_written_is_a_sentence(command: tuple[str, ...], home: Path) -> None:
    """Printed to a full disk, a command ends with what is wrong, and no report of a defect."""
    with Path("/dev/full").open("w", encoding="utf-8") as disk:
        done = subprocess.run(
            [sys.executable, "-m", "thirteen_hours", *command],
            stdin=subprocess.DEVNULL,
            stdout=disk,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    said = "The output cannot be written (No space left on device). What was chosen is saved.\n"
    assert (done.returncode, done.stderr) == (1, said)
    assert not (home / "crash.txt").exists()
