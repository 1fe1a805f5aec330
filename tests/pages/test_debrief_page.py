"""The debrief as a page: in its three steps, in every form, with every mark kept."""

import re
from itertools import pairwise

import pytest
from msgspec.structs import replace

from tests.debrief.evening import ACCOUNTS, debriefed
from thirteen_hours.debrief.build import Debrief
from thirteen_hours.pages.debrief.document import document
from thirteen_hours.pages.document.blocks import Figure, Heading
from thirteen_hours.pages.forms import data, written

ODDS = {"line": "They <b>could</b> go.", "odds": {"settled": 70, "war": 30}}
FORMS = ("text", "md", "html")


@pytest.fixture
def debrief() -> Debrief:
    """A debrief with everything in it."""
    return debriefed("refuse", "stay", answers=ODDS, accounts=ACCOUNTS, year=1940)


@pytest.mark.parametrize("form", FORMS)
def test_steps_come_in_order(debrief: Debrief, form: str) -> None:
    """Describing comes before analysing, and applying comes last."""
    page = written(document(debrief), form)
    steps = ["What you did", "What the sources make of it", "What to ask now", "Sources met"]
    found = [page.rindex(step) for step in steps]
    assert found == sorted(found)


@pytest.mark.parametrize("form", FORMS)
def test_marks_survive_in_every_form(form: str) -> None:
    """Truncations and cuts are marked in every form."""
    page = written(document(debriefed("offer", "stay")), form).replace("\\", "")
    page = " ".join(page.split())
    assert "[text breaks off in source]" in page
    assert "[two lines crossed out]" in page


@pytest.mark.parametrize("form", FORMS)
def test_no_placeholder_is_left(debrief: Debrief, form: str) -> None:
    """No page shows the name of a field, a citation's id or Python's nothing."""
    page = written(document(debrief), form)
    assert not re.search(r"\bNone\b|diary/opening|cable/sent|\(\)", page)


def test_headings_leave_no_level_out(debrief: Debrief) -> None:
    """A reader who goes by headings never falls through a missing level."""
    levels = [each.level for each in document(debrief).blocks if isinstance(each, Heading)]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_drawings_say_what_they_show(debrief: Debrief) -> None:
    """Each drawing has a title and a description, and stands as lines where there are none."""
    figures = [each for each in document(debrief).blocks if isinstance(each, Figure)]
    assert len(figures) == 2
    for figure in figures:
        assert "<title>" in figure.svg
        assert re.search(r"<desc>.+</desc>", figure.svg)
        assert figure.lines


def test_drawings_escape_what_was_typed(debrief: Debrief) -> None:
    """What a scenario calls a choice is no markup in a drawing either."""
    decision = replace(debrief.described.decisions[0], did='<a href="x">&')
    described = replace(debrief.described, decisions=(decision,))
    page = written(document(replace(debrief, described=described)), "html")
    assert '<a href="x">' not in page
    assert "&lt;a href=&quot;x&quot;&gt;&amp;" in page


def test_every_reference_has_its_note(debrief: Debrief) -> None:
    """Every number in the text leads to a note, and every note is referred to."""
    page = written(document(debrief), "html")
    referred = set(re.findall(r'href="#note-(\d+)"', page))
    notes = set(re.findall(r'id="note-(\d+)"', page))
    assert referred == notes


def test_text_is_72_columns(debrief: Debrief) -> None:
    """The debrief fits a narrow window."""
    assert max(map(len, written(document(debrief), "text").splitlines())) <= 72


def test_unfinished_evening_has_a_page() -> None:
    """A play that was left is debriefed for what there is, in every form."""
    for form in FORMS:
        page = written(document(debriefed()), form)
        assert "not finished" in page


def test_no_page_has_a_score(debrief: Debrief) -> None:
    """The page says that nothing is a score, and means it."""
    page = written(document(debrief), "text").casefold()
    assert page.count("score") == 1
    assert "%" not in page.replace("70 %", "").replace("30 %", "")


def test_data_is_json(debrief: Debrief) -> None:
    """The data goes out as JSON that a program can read."""
    assert '"scenario": "The envoy"' in data(debrief)
