"""A scenario drawn from the command line."""

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.cli.conftest import Run
from tests.scenario.talks import write
from thirteen_hours.findings.diagnostic import SPECIMEN_CHAPTER
from thirteen_hours.findings.specimen import plan


@pytest.fixture
def specimen(tmp_path: Path) -> Path:
    """A small casebook with one scenario and a plan."""
    folder = tmp_path / "specimen"
    folder.mkdir()
    write(folder, {"specimen/peace.test.yaml": plan()})
    return folder


@pytest.mark.parametrize("form", ["mermaid", "dot", "svg"])
def test_a_scenario_is_drawn_in_each_form(form: str, specimen: Path, run: Run) -> None:
    """The casebook, the scenario's folder or a file in it: each names the one scenario."""
    drawn = {
        run("graph", str(path), "--format", form).out
        for path in (specimen, specimen / "specimen", specimen / SPECIMEN_CHAPTER)
    }
    assert len(drawn) == 1
    assert "first" in drawn.pop()


def test_a_drawing_is_written_to_a_file(specimen: Path, run: Run, tmp_path: Path) -> None:
    """What is written is the drawing, whole."""
    file = tmp_path / "drawn.svg"
    done = run("graph", str(specimen), "--format", "svg", "--output", str(file))
    assert done.out == f"Written: {file}\n"
    assert ET.parse(file).getroot().tag.endswith("svg")  # noqa: S314 - our own drawing


def test_the_way_of_a_plan_is_marked(specimen: Path, run: Run) -> None:
    """What a test plan goes through is thick, and the drawing says what that means."""
    file = specimen / "specimen" / "peace.test.yaml"
    drawn = run("graph", str(specimen), "--format", "svg", "--plan", str(file)).out
    assert "the way that peace.test.yaml takes" in drawn
    assert "marked) leads to" in drawn
    assert "marked" not in run("graph", str(specimen), "--format", "svg").out


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--chapter", "Nowhere"], "There is no chapter 'Nowhere'."),
        (["--chapter", "x", "--overview"], "not both"),
        (["--plan", "none.yaml"], "no test plan of the scenario"),
    ],
)
def test_what_makes_no_sense_is_said(
    options: list[str], told: str, specimen: Path, run: Run
) -> None:
    """A request that cannot be met ends in a sentence."""
    done = run("graph", str(specimen), *options)
    assert done.code == 2
    assert told in done.err


def test_a_scenario_with_errors_is_drawn_as_far_as_it_goes(specimen: Path, run: Run) -> None:
    """Somebody in the middle of writing sees what there is, and that there are errors."""
    chapter = specimen / SPECIMEN_CHAPTER
    chapter.write_text(chapter.read_text().replace("goto: peace", "goto: to-come", 1))
    done = run("graph", str(specimen), "--format", "svg")
    assert done.code == 0
    assert "to-come (there is none)" in done.out
    assert "there are errors" in done.err
    marked = run("graph", specimen, "--plan", specimen / "specimen" / "peace.test.yaml")
    assert marked.code == 2
    assert "only where there are no errors" in marked.err


def test_a_file_in_svg_is_a_picture(specimen: Path, run: Run, tmp_path: Path) -> None:
    """Whoever names a file in .svg gets the picture without asking for its format."""
    file = tmp_path / "map.svg"
    run("graph", str(specimen), "--output", str(file))
    assert ET.parse(file).getroot().tag.endswith("svg")  # noqa: S314 - our own drawing
