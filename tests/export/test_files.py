"""Writing a file whole or not at all."""

import errno
import os
from pathlib import Path

import pytest

from thirteen_hours.export.files import SaveError, save


def test_files_are_written_in_utf8(tmp_path: Path) -> None:
    """What is saved is there, in UTF-8, and nothing else is."""
    save("“Café” — ok\n", tmp_path / "page.md")
    assert (tmp_path / "page.md").read_bytes() == "“Café” — ok\n".encode()
    assert [each.name for each in tmp_path.iterdir()] == ["page.md"]


def test_files_are_replaced(tmp_path: Path) -> None:
    """A file that stood there before is replaced, and keeps its permissions."""
    path = tmp_path / "page.md"
    path.write_text("old", encoding="utf-8")
    path.chmod(0o600)
    save(b"new", path)
    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o600


def test_new_files_are_as_readable_as_others(tmp_path: Path) -> None:
    """A new file has the permissions that any other program's would have."""
    save("x", tmp_path / "ours")
    (tmp_path / "theirs").write_text("x", encoding="utf-8")
    assert (tmp_path / "ours").stat().st_mode == (tmp_path / "theirs").stat().st_mode


@pytest.mark.parametrize("name", ["missing/page.md", "."])
def test_what_cannot_be_written_is_told(tmp_path: Path, name: str) -> None:
    """A missing folder, or a folder in place of a file, is a clear error with the path in it."""
    with pytest.raises(SaveError) as error:
        save("x", tmp_path / name)
    assert str(tmp_path) in str(error.value)
    assert list(tmp_path.iterdir()) == []


def test_what_is_no_file_is_never_replaced(tmp_path: Path) -> None:
    """A pipe is written to and stays a pipe."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        save("through the pipe", pipe)
        assert os.read(reader, 99) == b"through the pipe"
    finally:
        os.close(reader)
    assert pipe.is_fifo()


def test_links_are_followed(tmp_path: Path) -> None:
    """A link stays a link, and what it points to is written."""
    (tmp_path / "link").symlink_to(tmp_path / "page.md")
    save("x", tmp_path / "link")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "page.md").read_text(encoding="utf-8") == "x"


def test_failing_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When writing fails half-way, the old file stays as it was and nothing else is left."""

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    (tmp_path / "page.md").write_text("old", encoding="utf-8")
    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(SaveError, match="No space left on device"):
        save("new", tmp_path / "page.md")
    assert (tmp_path / "page.md").read_text(encoding="utf-8") == "old"
    assert [each.name for each in tmp_path.iterdir()] == ["page.md"]
