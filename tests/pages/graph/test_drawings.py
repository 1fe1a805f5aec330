"""Scenarios as SVG, Mermaid and DOT."""

import os
import re
import shutil
import subprocess
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings

from tests.casebooks.shipped import casebook
from tests.pages.graph.made import HOSTILE, SMALL, hostile, stories
from thirteen_hours.pages.graph import dot, mermaid
from thirteen_hours.pages.graph.sheets import OF_A_GUARD, chapter_sheet, lines, overview, sheets
from thirteen_hours.pages.graph.story import Story, story
from thirteen_hours.pages.graph.svg import svg
from thirteen_hours.reading.printable import printable

SPACE = "{http://www.w3.org/2000/svg}"
ELEMENTS = {"svg", "title", "desc", "rect", "g", "text", "path", "polygon"}
MERMAID = os.environ.get("MERMAID")
"""A folder with `node_modules` in it that has mermaid and jsdom."""

PARSE = """
const { JSDOM } = await import("jsdom");
const page = new JSDOM("<body></body>");
globalThis.window = page.window;
globalThis.document = page.window.document;
const { default: mermaid } = await import("mermaid");
let text = "";
for await (const part of process.stdin) text += part;
for (const chart of text.split("\\0")) await mermaid.parse(chart);
"""

quick = settings(deadline=None, max_examples=60)


def shipped() -> Story:
    """The shipped scenario."""
    book = casebook()
    assert book.casebook
    return story(book.scenarios["attorney-general"], book.casebook)


def whole(found: Story) -> str:
    """A story as one SVG."""
    return svg(found.title, sheets(found), marked="the way of a plan")


def rectangles(drawing: str) -> list[tuple[float, float, float, float]]:
    """Left, top, right and bottom of the outermost frame of each box."""
    boxes = []
    for group in ET.fromstring(drawing).iter(f"{SPACE}g"):  # noqa: S314 - our own drawing
        frames = [
            tuple(float(frame.attrib[name]) for name in ("x", "y", "width", "height"))
            for frame in group.iter(f"{SPACE}rect")
        ]
        x, y, width, height = max(frames, key=lambda frame: frame[2])
        boxes.append((x, y, x + width, y + height))
    return boxes


@given(stories())
@quick
def test_an_svg_is_sound_whatever_is_in_it(found: Story) -> None:
    """Hostile words stay words: the drawing is XML, of the elements that we draw with alone."""
    root = ET.fromstring(whole(found).encode())  # noqa: S314 - our own drawing
    assert {element.tag.removeprefix(SPACE) for element in root.iter()} <= ELEMENTS
    assert all(
        name.islower() and not name.startswith("on")
        for e in root.iter()
        for name in e.attrib
        if name != "viewBox"
    )


@pytest.mark.parametrize("chapter", shipped().chapters)
def test_boxes_do_not_overlap_and_stay_on_the_sheet(chapter: str) -> None:
    """Every box can be read: none lies on another, and none beyond the edge."""
    found = shipped()
    drawing = svg(found.title, [chapter_sheet(found, chapter)])
    width, height = map(float, re.findall(r'viewBox="0 0 (\d+) (\d+)"', drawing)[0])
    boxes = rectangles(drawing)
    assert len(boxes) == len(found.within(chapter).stops)
    for number, (left, top, right, bottom) in enumerate(boxes):
        assert 0 <= left < right <= width
        assert 0 <= top < bottom <= height
        for other in boxes[number + 1 :]:
            assert right < other[0] or other[2] < left or bottom < other[1] or other[3] < top


def test_words_stay_inside_their_boxes() -> None:
    """No line of text is wider than its box, also by the widths of a usual font."""
    for group in ET.fromstring(whole(shipped())).iter(f"{SPACE}g"):  # noqa: S314 - our own drawing
        frame = next(group.iter(f"{SPACE}rect"))
        right = float(frame.attrib["x"]) + float(frame.attrib["width"])
        for text in group.iter(f"{SPACE}text"):
            if "text-anchor" not in text.attrib:
                assert float(text.attrib["x"]) + len(text.text or "") * 7.23 < right


def test_everything_is_said_in_words_too() -> None:
    """Who does not see the drawing is told every scene, way, condition, class and standing."""
    root = ET.fromstring(whole(SMALL))  # noqa: S314 - our own drawing
    told = root.findtext(f"{SPACE}desc") or ""
    assert "first A door. The evening begins here." in told
    assert "ask (documented, marked) leads to Two: second" in told
    assert "wait (undocumented) if trust >= 3 leads to Two: second" in told
    assert "1 in 2 (chance) leads to peace" in told
    assert "war War. Fighting, grave counterfactual." in told
    labels = [group.attrib["aria-label"] for group in root.iter(f"{SPACE}g")]
    assert all(label in told for label in labels)


def test_a_chapter_names_what_lies_outside() -> None:
    """On a chapter's sheet a way out says to which chapter, and a scene says who leads to it."""
    first, second = chapter_sheet(SMALL, "One"), chapter_sheet(SMALL, "Two")
    assert [row.leads for row in first.boxes[0].rows] == ["Two: second", "Two: second", "war"]
    assert second.boxes[0].notes == ("Entered from One.",)


def test_the_overview_counts_the_ways() -> None:
    """Between chapters there is one line, with the number of ways."""
    box = overview(SMALL).boxes[0]
    assert [(row.name, row.leads, row.on_path) for row in box.rows] == [
        ("2 ways", "Two", True),
        ("1 way", "war", False),
    ]


def test_a_condition_is_never_cut() -> None:
    """The longest condition that can be written is shown whole."""
    longest = " and ".join(["visited(a-scene-of-some-length)"] * 14)[:500]
    assert " ".join(lines(f"if {longest}", OF_A_GUARD)) == f"if {longest}"


CHART = re.compile(r'---\ntitle: "(?:[^"\\\n]|\\.)*"\n---\nflowchart LR\n(?:  .*\n)*', re.DOTALL)
LINE = re.compile(
    r"""\s+(?:subgraph\ c\d+\["(?:[^"\n]*)"\] | end
    | n\d+(?:\["[^"\n]*"\]|\(\["[^"\n]*"\]\)) | e\d+>"[^"\n]*"\]
    | n\d+\ (?:-->|-\.->|==>)\|"[^"\n]*"\|\ [ne]\d+
    | style\ n\d+\ [a-z0-9#:,\- ]+)""",
    re.VERBOSE,
)


@given(stories())
@quick
def test_a_mermaid_chart_is_sound_whatever_is_in_it(found: Story) -> None:
    """Every line is one of Mermaid's, and hostile words are numbers in quotation marks."""
    for chart in (mermaid.mermaid(found), mermaid.overview(overview(found), found.title)):
        assert chart == printable(chart, keep="\n")
        assert CHART.fullmatch(chart)
        body = chart.split("flowchart LR\n")[1]
        assert all(LINE.fullmatch(line) for line in body.splitlines()), body


@pytest.mark.skipif(
    not (MERMAID and shutil.which("node")),
    reason="no node, or MERMAID names no folder with mermaid and jsdom (see CONTRIBUTING)",
)
def test_mermaid_itself_reads_the_charts() -> None:
    """The real Mermaid has nothing to complain of."""
    nasty = map(hostile, HOSTILE)
    charts = [mermaid.mermaid(found) for found in (shipped(), SMALL, *nasty)]
    charts += [mermaid.overview(overview(found), found.title) for found in (shipped(), SMALL)]
    done = subprocess.run(
        ["node", "--input-type=module", "--eval", PARSE],
        cwd=MERMAID,
        input="\0".join(charts),
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]


@given(stories())
@quick
def test_dot_is_sound_whatever_is_in_it(found: Story) -> None:
    """Outside of quotation marks there are our own words alone."""
    for graph in (dot.dot(found), dot.overview(overview(found), found.title)):
        assert graph == printable(graph, keep="\n")
        bare = re.sub(r'"(?:[^"\\]|\\.)*"', "T", graph)
        assert re.fullmatch(r"digraph T \{\n[A-Za-z0-9_ \[\]=,;{}\n>.-]*\}\n", bare), bare


@pytest.mark.skipif(shutil.which("dot") is None, reason="Graphviz is not installed")
def test_graphviz_itself_reads_the_graphs() -> None:
    """The real Graphviz has nothing to complain of."""
    nasty = map(hostile, HOSTILE)
    graphs = [dot.dot(found) for found in (shipped(), SMALL, *nasty)]
    for graph in [*graphs, dot.overview(overview(shipped()), "All")]:
        done = subprocess.run(
            ["dot", "-Tcanon"], input=graph, capture_output=True, encoding="utf-8", check=False
        )
        assert (done.returncode, done.stderr) == (0, "")
