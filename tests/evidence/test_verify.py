"""Passages against the text they come from, and against the lock that was made from it."""

import pytest
from msgspec.structs import replace

from tests.evidence.made import BROKEN, CUT, OPENING, SIC, TEXT, marlow, passage, source, strait
from tests.evidence.made import evidence as made
from thirteen_hours.evidence import verify as verifying
from thirteen_hours.evidence.lock import Lock, LockError, read, written
from thirteen_hours.evidence.locking import make_lock
from thirteen_hours.evidence.model import Evidence, Passage
from thirteen_hours.evidence.text import source_text
from thirteen_hours.evidence.verify import _other_mark, against_text, verify
from thirteen_hours.findings.finding import Finding, Report
from thirteen_hours.findings.place import Place

LONG = " ".join(["word"] * 41)


def lock_of(evidence: Evidence) -> Lock:
    """The lock of evidence that must verify."""
    report = Report()
    lock = make_lock(evidence, source_text(TEXT), report)
    assert lock, list(report)
    return lock


def found_in_text(*passages: Passage) -> list[Finding]:
    """What verifying against the text finds."""
    report = Report()
    against_text(marlow(*passages), source_text(TEXT), report)
    return list(report)


def found_offline(evidence: Evidence, lock: Lock | None) -> list[Finding]:
    """What verifying against a lock finds."""
    report = Report()
    verify(evidence, lock, report, Place("evidence.lock"))
    return list(report)


def codes(findings: list[Finding]) -> list[str]:
    """The codes of findings, in order."""
    return [each.code for each in findings]


def test_true_passages_verify() -> None:
    """Passages that the text has, marked as it has them, give no finding."""
    assert not found_offline(strait(), lock_of(strait()))


@pytest.mark.parametrize(
    ("mutant", "code"),
    [
        pytest.param("He spoke of the basis before I had sat down", "E105", id="a-letter"),
        pytest.param("He talked of the bases before I had sat down", "E105", id="a-word"),
        pytest.param("It was late. I said that I would", "E104", id="across-paragraphs"),
        pytest.param("He looked at the clock, and then at the door", "E106", id="completed"),
        pytest.param("He spoke of the bases before I had sat dow", "E105", id="a-letter-less"),
    ],
)
def test_untrue_passages_are_told_apart(mutant: str, code: str) -> None:
    """With the text at hand, each way of being wrong has its own finding."""
    assert codes(found_in_text(passage("mutant", mutant))) == [code]


def test_nearest_wording_is_given() -> None:
    """For a wording that is not there, the finding gives the nearest that is."""
    (found,) = found_in_text(passage("mutant", "He talked of bases before I ever sat down"))
    assert "He spoke of the bases before I had sat down" in found.hint


def test_a_mark_that_is_drawn_otherwise_is_named() -> None:
    """Where only a mark is another, that mark is told, and the word it stands in."""
    text = OPENING.text.split()[0]
    assert _other_mark("I don't know – he said", "I don’t know - he said").startswith(
        "only a mark differs: the text has ’ (in “don’t”), and the passage '"
    )
    assert _other_mark(f"{text} went", f"{text} came") == ""


def test_searching_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """In a long text only the first few wordings that are not there are looked for."""
    monkeypatch.setattr(verifying, "_SEARCHED", 1)
    wrong = [passage(f"n{at}", "He talked of bases before I ever sat down") for at in range(9)]
    assert [bool(each.hint) for each in found_in_text(*wrong)] == [True] * 3 + [False] * 6


def test_break_is_shown_for_a_completion() -> None:
    """For a passage that completes a truncated text, the finding shows where it breaks off."""
    (found,) = found_in_text(passage("mutant", "He looked at the clock, and then at the door"))
    assert "and then at the [text breaks off]" in found.hint


@pytest.mark.parametrize(
    ("mutant", "code"),
    [
        pytest.param(replace(BROKEN, breaks_off=False), "E107", id="break-not-marked"),
        pytest.param(replace(OPENING, breaks_off=True), "E107", id="break-invented"),
        pytest.param(replace(OPENING, paragraph="I said that"), "E110", id="other-paragraph"),
        pytest.param(replace(CUT, redacted=""), "E111", id="cut-not-marked"),
        pytest.param(replace(OPENING, redacted="two lines crossed out"), "E111", id="cut-invented"),
        pytest.param(replace(OPENING, page="14"), "E116", id="page-not-printed"),
    ],
)
def test_marks_are_verified(mutant: Passage, code: str) -> None:
    """Where a text breaks off or was cut, in which paragraph, on which page: all is checked."""
    text = source_text(TEXT.replace("crossed out", "blacked out, crossed out"))
    report = Report()
    marks = {"redacted": "two lines blacked out, crossed out"} if mutant.redacted else {}
    against_text(marlow(replace(mutant, **marks)), text, report)
    assert codes(list(report)) == [code]


@pytest.mark.parametrize(
    ("mutant", "code"),
    [
        pytest.param(replace(OPENING, text="He spoke of the basis"), "E101", id="wording"),
        pytest.param(replace(BROKEN, text=f"{BROKEN.text} door"), "E101", id="completed"),
        pytest.param(replace(BROKEN, breaks_off=False), "E118", id="break"),
        pytest.param(replace(CUT, redacted=""), "E118", id="cut"),
        pytest.param(replace(OPENING, paragraph="I said that"), "E118", id="paragraph"),
    ],
)
def test_changes_are_seen_offline(mutant: Passage, code: str) -> None:
    """Without the text, whatever changed since it was verified is a finding."""
    lock = lock_of(strait())
    diary = strait().sources["diary"]
    changed = replace(diary, passages={**diary.passages, mutant.id: mutant})
    evidence = made(changed, strait().sources["memoir"])
    assert codes(found_offline(evidence, lock)) == [code]


def test_reflowed_wording_is_the_same() -> None:
    """A passage may be typed over several lines."""
    reflowed = replace(OPENING, text="He spoke of the bases\n  before I had sat down\n")
    lock = lock_of(marlow(OPENING))
    assert not found_offline(marlow(reflowed), lock)


def test_new_and_vanished_passages_are_seen_offline() -> None:
    """A passage that the lock does not have, and one that only the lock has, are findings."""
    lock = lock_of(marlow(OPENING))
    renamed = replace(OPENING, id="renamed")
    assert codes(found_offline(marlow(renamed), lock)) == ["E102", "E114"] or codes(
        found_offline(marlow(renamed), lock)
    ) == ["E114", "E102"]


def test_missing_lock_is_one_finding() -> None:
    """Without a lock there is one finding for all passages, and none if there are no passages."""
    assert codes(found_offline(strait(), None)) == ["E113"]
    assert not found_offline(made(), None)


def test_long_passages_are_seen_offline() -> None:
    """A passage of more than 40 words is a finding, verified or not."""
    assert "E103" in codes(found_offline(marlow(passage("long", LONG)), None))


def test_spelling_that_is_not_there_is_seen() -> None:
    """What is marked as the source's spelling must stand in the passage."""
    wrong = replace(SIC, sic=("insurmountable",))
    evidence = made(source("memoir", wrong))
    assert codes(found_offline(evidence, lock_of(made(source("memoir", SIC))))) == ["E115"]


def test_outside_sources_need_no_lock_but_a_check() -> None:
    """A source outside the text is not locked, and must say how far it was checked."""
    outside = source("archive", passage("words", "Anything", source="archive"), outside=True)
    assert codes(found_offline(made(outside), None)) == ["E117"]
    assert not found_offline(made(replace(outside, verified="Read whole.")), None)


@pytest.mark.parametrize("change", [{"text": "Anythink"}, {"paragraph": "Anybody"}])
def test_outside_passages_cannot_change_unseen(change: dict[str, str]) -> None:
    """What no text at hand can verify is pinned by the lock: one letter changed is an error."""
    words = passage("words", "Anything", source="archive")
    archive = source("archive", words, outside=True, verified="Read whole.")
    lock = lock_of(made(source("diary", OPENING), archive))
    assert not found_offline(made(source("diary", OPENING), archive), lock)
    other = replace(archive, passages={"words": replace(words, **change)})
    assert codes(found_offline(made(source("diary", OPENING), other), lock)) == ["E118"]


def test_quoting_stays_a_third() -> None:
    """More than a third of an extract cannot be locked; what two passages share counts once."""
    twice = replace(OPENING, id="twice", text="of the bases before I had sat down")
    assert lock_of(marlow(OPENING, twice)).extracts[0].quoted == 10
    report = Report()
    texts = [each.text for each in source_text(TEXT).paragraphs[1:4]]
    whole = [passage(f"n{at}", each, paragraph=each[:9]) for at, each in enumerate(texts)]
    whole[1] = replace(whole[1], breaks_off=True)
    whole[2] = replace(whole[2], text=texts[2].partition(";")[0])
    assert make_lock(marlow(*whole), source_text(TEXT), report) is None
    assert codes(list(report)) == ["E112"]


def test_extracts_end_at_their_attributions() -> None:
    """What each publication fills is counted apart."""
    extracts = lock_of(strait()).extracts
    assert [each.sources for each in extracts] == [("diary",), ("memoir",)]
    assert [each.lines for each in extracts] == [(1, 12), (18, 20)]


def test_lock_survives_its_file() -> None:
    """A lock reads back as it was written, and is written the same every time."""
    lock = lock_of(strait())
    assert read(written(lock)) == lock
    assert written(read(written(lock))) == written(lock)


@pytest.mark.parametrize(
    "data", [b"", b"{", b"[]", b'{"format": 1}', b"\xff", b'{"\xcd": 1}', b"{}" * 9]
)
def test_damaged_lock_is_a_clear_error(data: bytes) -> None:
    """A lock that cannot be read is said to be so, with what to do."""
    with pytest.raises(LockError, match="cannot be read"):
        read(data)


def test_lock_of_another_format_is_refused() -> None:
    """A lock of a later program is not guessed at."""
    later = written(replace(lock_of(strait()), format=2))
    with pytest.raises(LockError, match="format 2"):
        read(later)


def test_text_that_does_not_hold_makes_no_lock() -> None:
    """A lock is made only when every passage verifies."""
    report = Report()
    assert make_lock(marlow(passage("x", "not there")), source_text(TEXT), report) is None
    assert codes(list(report)) == ["E105"]
