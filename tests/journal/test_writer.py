"""A journal open for writing."""

import os
import stat
import sys
from pathlib import Path

import pytest

from thirteen_hours.engine.entries import Chose, Noted, Undid
from thirteen_hours.journal.errors import HomeError, InUseError, NotAJournalError
from thirteen_hours.journal.home import Home
from thirteen_hours.journal.lines import Header, entry_line, header_line
from thirteen_hours.journal.reader import read
from thirteen_hours.journal.writer import Journal

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
not_root = pytest.mark.skipif(
    hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write everywhere"
)


def test_an_entry_is_in_the_file_when_append_returns(home: Home, header: Header) -> None:
    """Nothing waits in a buffer: another reader sees each entry at once."""
    with Journal.create(home, header) as journal:
        for number in range(3):
            journal.append(Noted(str(number)))
            assert len(read(journal.path).entries) == number + 1


@posix
def test_only_the_owner_can_look_inside(home: Home, header: Header) -> None:
    """Folders are made with mode 0700 and journals with 0600."""
    with Journal.create(home, header) as journal:
        modes = [
            stat.S_IMODE(path.stat().st_mode) for path in (home.folder, home.evenings, journal.path)
        ]
    assert modes == [0o700, 0o700, 0o600]


def test_a_journal_is_gone_on_with(home: Home, header: Header) -> None:
    """Opened again, a journal has its entries and takes more."""
    with Journal.create(home, header) as journal:
        journal.append(Undid())
    with Journal.open(journal.path) as again:
        assert again.header == header
        assert again.entries == (Undid(),)
        again.append(Noted("more"))
    assert read(journal.path).entries == (Undid(), Noted("more"))


def test_an_evening_on_which_nothing_happened_leaves_nothing(home: Home, header: Header) -> None:
    """Opening the game and closing it again adds no journal."""
    with Journal.create(home, header) as journal:
        assert journal.path.exists()
    assert list(home.evenings.iterdir()) == []


def test_two_evenings_begun_in_one_second_do_not_meet(home: Home, header: Header) -> None:
    """Journals of the same scenario and time get files of their own."""
    with Journal.create(home, header) as one, Journal.create(home, header) as other:
        one.append(Noted("one"))
        other.append(Noted("other"))
    assert read(one.path).entries == (Noted("one"),)
    assert read(other.path).entries == (Noted("other"),)


def test_the_second_writer_is_told(home: Home, header: Header) -> None:
    """While a journal is open, opening it again fails with a sentence and changes nothing."""
    with Journal.create(home, header) as journal:
        journal.append(Undid())
        with pytest.raises(InUseError, match="another window"):
            Journal.open(journal.path)
        journal.append(Undid())
    Journal.open(journal.path).close()
    assert len(read(journal.path).entries) == 2


def test_a_torn_line_is_mended_and_told(home: Home, header: Header) -> None:
    """A last line without its end is cut off, kept beside the journal, and play goes on."""
    with Journal.create(home, header) as journal:
        journal.append(Undid())
    with journal.path.open("ab") as file:
        file.write(b'{"n":2,"entr')
    with Journal.open(journal.path) as again:
        (told,) = again.repairs
        again.append(Noted("on"))
    assert "never written to its end" in told
    assert read(journal.path).entries == (Undid(), Noted("on"))
    assert (home.evenings / f"{journal.path.name}.aside-1").read_bytes() == b'{"n":2,"entr'


def test_damage_is_set_aside_and_never_deleted(home: Home, header: Header) -> None:
    """From a damaged line on, every byte is kept beside the journal, however often it happens."""
    with Journal.create(home, header) as journal:
        journal.append(Undid())
    for number in (1, 2):
        damage = b"noise\n" + entry_line(3, Chose("a", "b")) * number
        with journal.path.open("ab") as file:
            file.write(damage)
        with Journal.open(journal.path) as again:
            assert again.entries == (Undid(),)
            assert f"aside-{number}" in again.repairs[0]
        kept = home.evenings / f"{journal.path.name}.aside-{number}"
        assert kept.read_bytes() == damage


def test_looking_cuts_nothing(home: Home, header: Header) -> None:
    """What a play cannot use stays in the journal until something else is written in its place."""
    with Journal.create(home, header) as journal:
        for text in "abc":
            journal.append(Noted(text))
    before = journal.path.read_bytes()
    with Journal.open(journal.path) as again:
        again.keep_first(1)
    assert journal.path.read_bytes() == before
    with Journal.open(journal.path) as again:
        again.keep_first(1)
        again.append(Noted("new"))
    assert read(journal.path).entries == (Noted("a"), Noted("new"))
    (kept,) = home.evenings.glob("*.aside-1")
    assert before.endswith(kept.read_bytes())
    assert kept.read_bytes().count(b"\n") == 2


def test_a_header_chooses_no_path(home: Home) -> None:
    """A scenario's id becomes part of a file name only as far as it is letters and hyphens."""
    strange = Header(1, "c", "../../../etc/passwd", "T", 1, "", 1, "../../\0 2026/11")
    with Journal.create(home, strange) as journal:
        journal.append(Undid())
        assert journal.path.parent == home.evenings
        assert journal.path.name == "202611-etcpasswd.jsonl"


@posix
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    """A named pipe in place of a journal is refused at once."""
    path = tmp_path / "pipe.jsonl"
    os.mkfifo(path)
    with pytest.raises(NotAJournalError):
        Journal.open(path)


def test_a_file_in_place_of_the_home_is_told(tmp_path: Path, header: Header) -> None:
    """A home that cannot be a folder gives a sentence that names it and says what to do."""
    (tmp_path / "home").write_text("")
    with pytest.raises(HomeError, match="Nothing can be saved") as caught:
        Journal.create(Home(tmp_path / "home"), header)
    assert "THIRTEEN_HOURS_HOME" in str(caught.value)


@posix
@not_root
def test_a_read_only_home_is_told(tmp_path: Path, header: Header) -> None:
    """A home without permission to write gives a sentence, not a traceback."""
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(HomeError, match="Nothing can be saved"):
            Journal.create(Home(tmp_path / "home"), header)
    finally:
        tmp_path.chmod(0o700)


def test_a_header_alone_is_a_journal(tmp_path: Path, header: Header) -> None:
    """A process killed before the first choice leaves a journal that can be gone on with."""
    path = tmp_path / "fresh.jsonl"
    path.write_bytes(header_line(header))
    with Journal.open(path) as journal:
        journal.append(Undid())
    assert read(path).entries == (Undid(),)
