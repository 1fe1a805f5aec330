"""What is read from a journal, whoever wrote it."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thirteen_hours.engine.entries import (
    Answered,
    Chose,
    Entry,
    Noted,
    OpenedSources,
    Undid,
)
from thirteen_hours.errors import ThirteenHoursError
from thirteen_hours.journal.errors import NotAJournalError
from thirteen_hours.journal.files import LARGEST
from thirteen_hours.journal.lines import (
    FORMAT,
    LONGEST_LINE,
    LONGEST_TEXT,
    MOST_ENTRIES,
    Header,
    entry_line,
    fit,
    header_line,
)
from thirteen_hours.journal.reader import Reading, parse, read

HEADER = Header(FORMAT, "crossing", "envoy", "The Envoy", 1, "0" * 64, 7, "2026-11-23T19:45:00")
TOP = header_line(HEADER)

ENTRIES: tuple[Entry, ...] = (
    Chose("first", "tell"),
    Answered("line", "He said: “no”."),
    Answered("odds", {"peace": 60, "war": 40}),
    Answered("line"),
    Undid(),
    Noted("Ünder the lamp"),
    OpenedSources(on=True),
)

texts = st.text(max_size=50)
entries: st.SearchStrategy[Entry] = st.one_of(
    st.builds(Chose, texts, texts),
    st.builds(Answered, texts, st.none() | texts | st.dictionaries(texts, st.integers(0, 100))),
    st.builds(Noted, texts),
    st.builds(OpenedSources, st.booleans()),
    st.just(Undid()),
)


def lines(*written: Entry) -> bytes:
    """A journal with these entries."""
    return TOP + b"".join(entry_line(n, entry) for n, entry in enumerate(written, start=1))


def readable(data: bytes) -> Reading | None:
    """What the reader makes of the bytes; None when it says that they are no journal."""
    try:
        return parse(data, "a journal")
    except ThirteenHoursError:
        return None


def test_what_was_written_is_read() -> None:
    """Every kind of entry comes back as it was written, in order."""
    reading = parse(lines(*ENTRIES), "a journal")
    assert reading.header == HEADER
    assert reading.entries == ENTRIES
    assert reading.whole
    assert not reading.trouble


@given(st.lists(entries, max_size=8))
def test_any_entry_survives_being_written(written: list[Entry]) -> None:
    """Whatever a player types comes back, short of what no terminal should be sent."""
    data = lines(*written)
    assert data.count(b"\n") == len(written) + 1
    assert parse(data, "a journal").entries == tuple(fit(entry) for entry in written)


@given(st.lists(entries, min_size=1, max_size=4), st.data())
def test_a_torn_last_line_costs_only_itself(written: list[Entry], data: st.DataObject) -> None:
    """A journal cut anywhere in its last line yields everything before that line, and says so."""
    whole = lines(*written)
    before = len(lines(*written[:-1]))
    cut = data.draw(st.integers(before + 1, len(whole) - 1))
    reading = parse(whole[:cut], "a journal")
    assert reading.entries == tuple(fit(entry) for entry in written[:-1])
    assert reading.ends[-1] == before
    assert reading.torn
    assert "never written to its end" in reading.trouble


@pytest.mark.parametrize(
    "damage",
    [
        pytest.param(b"\0" * 40 + b"\n", id="zeros"),
        pytest.param(b"\n", id="an-empty-line"),
        pytest.param(b"\xff\xfe\n", id="not-utf-8"),
        pytest.param(b'{"n":2,"entry":"danced"}\n', id="an-unknown-entry"),
        pytest.param(b'{"n":2,"entry":"chose","scene":1,"choice":"a"}\n', id="a-wrong-type"),
        pytest.param(b'{"n":7,"entry":"undid"}\n', id="a-wrong-number"),
        pytest.param(b'{"n":2,"entry":"noted","text":"' + b"a" * LONGEST_LINE + b'"}\n', id="long"),
        pytest.param(b"[" * (LONGEST_LINE - 1) + b"\n", id="deep"),
        pytest.param(b'{"x":' * 13_000 + b"\n", id="deep-in-a-field"),
    ],
)
def test_a_damaged_line_keeps_what_stands_before_it(damage: bytes) -> None:
    """What cannot be read in the middle hides nothing before it, and the line is named."""
    whole = lines(Undid()) + damage + entry_line(3, Undid())
    reading = parse(whole, "a journal")
    assert reading.entries == (Undid(),)
    assert reading.size > reading.ends[-1] == len(lines(Undid()))
    assert "damaged from line 3" in reading.trouble


@given(st.binary(max_size=400))
def test_any_bytes_after_the_header_are_survived(data: bytes) -> None:
    """No bytes make the reader fail, and what it trusts adds up."""
    reading = parse(TOP + data, "a journal")
    assert len(reading.ends) == len(reading.entries) + 1
    assert reading.ends[-1] <= reading.size == len(TOP) + len(data)


@given(st.binary(max_size=400))
def test_any_bytes_are_survived(data: bytes) -> None:
    """No bytes make the reader fail in any other way than by saying that this is no journal."""
    readable(data)


@given(st.integers(0, 10_000), st.binary(min_size=1, max_size=4))
def test_any_change_of_a_journal_is_survived(where: int, change: bytes) -> None:
    """Whatever bytes of a good journal are overwritten, what is read is a beginning of it."""
    whole = lines(*ENTRIES)
    where %= len(whole)
    reading = readable(whole[:where] + change + whole[where + len(change) :])
    if reading and where >= len(TOP):
        kept = sum(end <= where for end in reading.ends) - 1
        assert reading.entries[:kept] == ENTRIES[:kept]


@pytest.mark.parametrize("name", ["casebook", "scenario", "title", "started"])
def test_nothing_shown_from_a_header_controls_the_terminal(name: str) -> None:
    """An escape sequence in a header is taken out before anybody can print it."""
    data = TOP.replace(getattr(HEADER, name).encode(), b"\\u001b[31m\\u202eShown\\u0007\\u009b", 1)
    shown = getattr(parse(data, "a journal").header, name)
    assert "Shown" in shown
    assert shown.isprintable()


@given(entries)
def test_nothing_shown_from_an_entry_controls_the_terminal(entry: Entry) -> None:
    """Neither a note nor an answer nor an id brings a control character with it."""
    (read_back,) = parse(lines(entry), "a journal").entries
    match read_back:
        case Noted(text):
            shown = [text]
        case Chose(scene, choice):
            shown = [scene, choice]
        case Answered(question, str() as answer):
            shown = [question, answer]
        case Answered(question, dict() as answer):
            shown = [question, *answer]
        case _:
            shown = []
    kept = str.maketrans("", "", "\u00a0\u200c\u200d")
    assert all(text.translate(kept).isprintable() for text in shown)


def test_what_a_player_writes_is_kept_to_a_length() -> None:
    """A note of any length fits the longest line, even if all of it has to be escaped."""
    note = fit(Noted("\\" * LONGEST_TEXT * 3))
    assert len(entry_line(10**9, note)) < LONGEST_LINE
    assert len(entry_line(10**9, fit(Noted("\U0001f56f" * LONGEST_TEXT * 2)))) < LONGEST_LINE


def test_a_later_format_is_told_apart(tmp_path: Path) -> None:
    """A journal of a later version is called that, not damaged."""
    path = tmp_path / "later.jsonl"
    path.write_bytes(b'{"journal":2,"chapters":[]}\n')
    with pytest.raises(NotAJournalError, match="later version"):
        read(path)


def test_a_file_beyond_the_limit_is_not_read(tmp_path: Path) -> None:
    """A file too large to be a journal is refused by its size alone."""
    path = tmp_path / "large.jsonl"
    with path.open("wb") as file:
        file.truncate(LARGEST + 1)
    with pytest.raises(NotAJournalError, match="too large"):
        read(path)


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    """A folder, a device and a missing file each get a sentence, and nothing waits for them."""
    for path in (tmp_path, Path("/dev/zero"), tmp_path / "nothing", Path("a\0b")):
        with pytest.raises(NotAJournalError):
            read(path)


def test_entries_without_end_are_not_read() -> None:
    """A journal of more entries than anybody plays is read up to a limit, in bounded time."""
    endless = TOP + b"".join(entry_line(n, Undid()) for n in range(1, MOST_ENTRIES + 3))
    reading = parse(endless, "a journal")
    assert len(reading.entries) == MOST_ENTRIES
    assert not reading.whole
