"""Paragraphs as lines, speech with its speaker, and what stands over a beat."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import crossing
from thirteen_hours.engine.page import Beat
from thirteen_hours.pages.layout import NARROWEST, headed, plain, speaker, told, wrapped
from thirteen_hours.scenario.casebook import Casebook
from thirteen_hours.scenario.text import Part


@pytest.fixture(scope="module")
def casebook(tmp_path_factory: pytest.TempPathFactory) -> Casebook:
    """The crossing's casebook."""
    return crossing.compiled(tmp_path_factory.mktemp("casebooks"))[0]


@given(st.text(), st.integers(NARROWEST, 100), st.sampled_from(["", "1. ", "- "]))
def test_wrapping_keeps_every_word(text: str, width: int, mark: str) -> None:
    """Whatever is wrapped has the same words in the same order, in lines that fit."""
    lines = wrapped(text, width, first=mark, rest=" " * len(mark))
    assert lines[0].startswith(mark.rstrip())
    words = " ".join(line[len(mark) :] for line in lines).split()
    assert words == wrapped(text, 0)[0].split()
    assert all(len(line) <= width or len(line.split()) <= 2 for line in lines)


def test_a_long_word_stays_whole() -> None:
    """A path can be copied from the screen: it is never broken."""
    path = "/" + "folder/" * 30
    assert path in wrapped(f"It is saved in {path} now.", 40)


def test_emphasis_is_not_read_out() -> None:
    """The asterisks of emphasis go, and those that are none stay."""
    assert plain("He *does* count 2 * 3 * 4.") == "He does count 2 * 3 * 4."


def test_speech_names_its_speaker(casebook: Casebook) -> None:
    """Others speak under their short names, the seat as `You`, sources in quotation marks."""
    assert told(Part("Come.", by="ferryman", kind="invented"), casebook, "envoy") == "Holm: Come."
    said = Part("He “spoke”", by="ferryman", kind="verbatim")
    assert told(said, casebook, "envoy") == "Holm: “He ‘spoke’”"
    assert told(Part("Yes.", by="envoy", kind="paraphrase"), casebook, "envoy") == "You: Yes."
    assert told(Part("It rains."), casebook, "envoy") == "It rains."
    assert speaker("nobody-known", casebook, "envoy") == "nobody-known"


def test_what_stands_over_a_beat_is_what_is_new(casebook: Casebook) -> None:
    """Chapter and time are said when they change, a title always; the first by every clock."""
    beats = [
        Beat("a", 0, (), chapter="One"),
        Beat("a", 0, ()),
        Beat("b", 0, (), chapter="One"),
        Beat("c", 5, (), chapter="One", title="Noon"),
        Beat("d", 5, (), chapter="Two"),
        Beat("end", 5, (), title="Noon"),
        Beat("end", 22 * 60, (), title="Night"),
    ]
    over = [heading for heading, _ in headed(beats, casebook)]
    assert over == [
        "One. Harbour, 00:00; Capital, 03:00",
        "",
        "",
        "Noon. Harbour, 00:05; Capital, 03:05",
        "Two",
        "Noon",
        "Night. Harbour, 22:00; Capital, Friday, 01:00",
    ]


def test_the_day_is_told_when_it_is_another(casebook: Casebook) -> None:
    """Who is taken past midnight by a scene is told which day it is there."""
    day = 24 * 60
    beats = [
        Beat("a", 0, ()),
        Beat("b", day - 5, ()),
        Beat("c", day + 5, ()),
        Beat("d", day + 9, ()),
    ]
    over = [heading for heading, _ in headed(beats, casebook)]
    assert over == [
        "Harbour, 00:00; Capital, 03:00",
        "Harbour, 23:55",
        "Harbour, Friday, 2 January 1970, 00:05",
        "Harbour, 00:09",
    ]


def test_nothing_here_touches_a_file(package: Path) -> None:
    """The pages render; they neither read nor write."""
    for name in ("layout", "transcript"):
        source = (package / "pages" / f"{name}.py").read_text(encoding="utf-8")
        assert "open(" not in source
        assert "pathlib" not in source
