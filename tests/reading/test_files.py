"""Files from anywhere: text or a clear sentence, within bounds, and never outside the folder."""

import os
from pathlib import Path

import pytest

from thirteen_hours.errors import InputError
from thirteen_hours.reading.files import LARGEST, MOST_FILES, files_in, is_inside, read_text


@pytest.mark.parametrize(
    "data",
    [b"a: 1\nb: 2\n", b"a: 1\r\nb: 2\r\n", b"a: 1\rb: 2\r", b"\xef\xbb\xbfa: 1\r\nb: 2\n"],
    ids=["unix", "windows", "old mac", "byte order mark"],
)
def test_every_editor_saves_the_same_text(data: bytes, tmp_path: Path) -> None:
    """Line ends and byte order marks of all systems are read as one and the same."""
    path = tmp_path / "a.yaml"
    path.write_bytes(data)
    assert read_text(path) == "a: 1\nb: 2\n"


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"PK\x03\x04\0\0", "not a text file"),
        ("a: ä".encode("utf-16"), "not a text file"),
        (b"a: 1\nb: \x92\n", "Line 2 is not text in UTF-8"),
    ],
    ids=["archive", "UTF-16", "Windows"],
)
def test_what_is_not_text_is_refused_with_advice(data: bytes, says: str, tmp_path: Path) -> None:
    """Binary files and other encodings are named for what they are, with what to do."""
    path = tmp_path / "a.yaml"
    path.write_bytes(data)
    with pytest.raises(InputError, match=says) as caught:
        read_text(path)
    assert "UTF-8" in (caught.value.hint or "")
    assert caught.value.place == str(path)


def test_large_files_are_refused_unread(tmp_path: Path) -> None:
    """The largest file is read, and one byte more is not, however large the file says it is."""
    path = tmp_path / "a.yaml"
    path.write_bytes(b"#" * LARGEST)
    assert len(read_text(path)) == LARGEST
    os.truncate(path, 2**40)
    with pytest.raises(InputError, match="larger than 4,000,000 bytes"):
        read_text(path)


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    """A folder, a pipe and nothing at all are told apart; a pipe is not waited for."""
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(InputError, match="is a folder"):
        read_text(tmp_path)
    with pytest.raises(InputError, match="no such file"):
        read_text(tmp_path / "none")
    with pytest.raises(InputError, match="not an ordinary file"):
        read_text(tmp_path / "pipe")


def test_links_that_lead_out_are_passed_over(tmp_path: Path) -> None:
    """Only files of the folder itself are listed, sorted, whatever links stand in it."""
    folder, outside = tmp_path / "in", tmp_path / "out"
    folder.mkdir()
    outside.mkdir()
    (outside / "secret.yaml").write_text("a: 1\n")
    for name in ("b.yaml", "a.yaml", "c.txt"):
        (folder / name).write_text("a: 1\n")
    (folder / "link.yaml").symlink_to(outside / "secret.yaml")
    (folder / "round.yaml").symlink_to(folder / "round.yaml")
    (folder / "inside.yaml").symlink_to(folder / "a.yaml")
    assert [path.name for path in files_in(folder)] == ["a.yaml", "b.yaml", "inside.yaml"]
    assert not is_inside(folder / "link.yaml", folder)


def test_folders_that_lead_out_are_passed_over(tmp_path: Path) -> None:
    """A folder inside may be a link too: what counts is where the files really are."""
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "secret.yaml").write_text("a: 1\n")
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "sources").symlink_to(tmp_path / "out")
    assert files_in(tmp_path / "in" / "sources", within=tmp_path / "in") == []


def test_folders_with_too_many_files_are_refused(tmp_path: Path) -> None:
    """A folder of another kind is refused before its files are read."""
    for number in range(MOST_FILES + 1):
        (tmp_path / f"{number}.yaml").touch()
    with pytest.raises(InputError, match="more than 2,000 files"):
        files_in(tmp_path)
