"""Independent lines of testimony: counted by what sources rest on, never by heads."""

from hypothesis import given
from hypothesis import strategies as st

from tests.evidence.made import evidence, source
from thirteen_hours.evidence.lines import ground_name, reckon

ROOM = {"room": "He was in the room."}


def test_one_room_is_one_line() -> None:
    """Three who sat in one room are one line of testimony."""
    made = evidence(
        source("first", rests_on=ROOM),
        source("second", rests_on=ROOM),
        source("third", rests_on=ROOM),
        room="The meeting.",
    )
    found = reckon(made, ["third", "second", "first"])
    assert found.number == 1
    assert [(link.shared, link.because) for link in found.links] == [
        ("room", "He was in the room."),
        ("room", "He was in the room."),
    ]


def test_a_study_adds_no_line() -> None:
    """Who rests on a source adds nothing to it, and does not make one of two that he joins."""
    made = evidence(
        source("cable"),
        source("memoir"),
        source("study", rests_on={"cable": "It interprets it.", "memoir": "It quotes it."}),
    )
    found = reckon(made, ["study", "memoir", "cable"])
    assert found.heads == ("cable", "memoir")
    assert found.links[0].because == "It interprets it."


def test_a_study_alone_is_a_line() -> None:
    """A source that rests on another is a line where that other is not heard."""
    made = evidence(source("cable"), source("study", rests_on={"cable": "It interprets it."}))
    assert reckon(made, ["study"]).number == 1


def test_links_are_followed() -> None:
    """What a source rests on through another counts too; the reason is the source's own."""
    made = evidence(
        source("report"),
        source("memory", rests_on={"report": "He was told."}),
        source("book", rests_on={"memory": "It was taped."}),
    )
    found = reckon(made, ["book", "report"])
    assert found.number == 1
    assert found.links[0].shared == "report"
    assert found.links[0].because == "It was taped."


def test_circles_end() -> None:
    """Two sources that are said to rest on each other are one line, and the reckoning ends."""
    made = evidence(
        source("one", rests_on={"two": "It says so."}), source("two", rests_on={"one": "Likewise."})
    )
    assert reckon(made, ["one", "two"]).number == 1


def test_no_sources_make_no_line() -> None:
    """Nobody is no testimony."""
    assert reckon(evidence(), []).number == 0


def test_grounds_have_names() -> None:
    """A ground is shown by the short title of a source or the words of an origin."""
    made = evidence(source("diary"), room="The meeting.")
    assert ground_name(made, "diary") == "Diary"
    assert ground_name(made, "room") == "The meeting."


@given(st.dictionaries(st.sampled_from("abcdef"), st.lists(st.sampled_from("abcdefxyz"))))
def test_lines_never_exceed_heads(links: dict[str, list[str]]) -> None:
    """However sources rest on one another, every head is counted once: as a line or as no line."""
    made = evidence(
        *(source(name, rests_on=dict.fromkeys(grounds, "")) for name, grounds in links.items())
    )
    found = reckon(made, links)
    assert found.number + len(found.links) == len(links)
    assert found.number >= bool(links)
    assert {*found.heads, *(link.source for link in found.links)} == set(links)
