"""A scene shown while it is written."""

import io
import os
import subprocess
import sys
from pathlib import Path
from typing import IO

import pytest

from thirteen_hours.library.rehearsal import Rehearsal
from thirteen_hours.plain.lines import Output
from thirteen_hours.plain.preview.events import lines
from thirteen_hours.plain.preview.session import Preview


class Desk:
    """An author with the crossing open in an editor, and a preview beside it."""

    def __init__(self, shelf: Path, asked: Rehearsal, chapter: str = "") -> None:
        self.casebook = shelf / "crossing"
        self.scenes = self.casebook / "envoy" / "10-landing.yaml"
        self.cleared = 0
        self._screen = io.StringIO()
        self.preview = Preview(
            self.casebook,
            "envoy",
            Output(self._screen),
            asked,
            chapter=self.casebook / "envoy" / chapter if chapter else None,
            clear=self._clear,
        )

    def _clear(self) -> None:
        self.cleared += 1

    def _told(self) -> str:
        text = " ".join(self._screen.getvalue().split())
        self._screen.seek(0)
        self._screen.truncate()
        return text

    def opened(self) -> str:
        """What is shown at first."""
        self.preview.saved()
        return self._told()

    def types(self, *typed: str) -> str:
        """What is shown after the last of these lines."""
        told = ""
        for line in typed:
            self.preview.typed(line)
            told = self._told()
        return told

    def writes(self, wrong: str, right: str, file: Path | None = None) -> str:
        """What is shown once this has been put in the place of that, and saved."""
        path = file or self.scenes
        text = path.read_text(encoding="utf-8")
        assert wrong in text
        path.write_text(text.replace(wrong, right), encoding="utf-8")
        self.preview.saved([path])
        return self._told()


@pytest.fixture
def desk(shelf: Path) -> Desk:
    """The preview from the first scene."""
    return Desk(shelf, Rehearsal())


def test_a_save_shows_the_same_point_again(desk: Desk) -> None:
    """After a save the choices are taken again, and what was written stands where one was."""
    assert "The ferry lies at the steps." in desk.opened()
    assert "The water is black." in desk.types("1")
    told = desk.writes("The water is black.", "The water is grey.")
    assert told.startswith("Saved: 10-landing.yaml. 1 choice done again. Chosen: Pay him.")
    assert "The water is grey." in told
    assert "| paid: true (was false)" in told


def test_what_a_save_does_to_the_variables_is_told(desk: Desk) -> None:
    """A changed effect shows in the values at this point, with those before the save."""
    desk.opened()
    desk.types("pay")
    told = desk.writes("paid = true: You have paid.", "trust -2: You have paid.")
    assert "By this save, here: trust 3 to 1, paid true to false." in told
    assert "Changed elsewhere: landing. Type at and its name to go there." in told


def test_lines_that_move_change_nothing(desk: Desk) -> None:
    """A line added above moves every scene in the file, and none of them is called changed."""
    desk.opened()
    assert "Changed" not in desk.writes("chapter: The landing", "# A remark.\nchapter: The landing")


def test_where_it_breaks_is_told_and_mended(desk: Desk) -> None:
    """A choice that is gone stops the play there with its number; once back, all of it is back."""
    desk.opened()
    desk.types("pay", "board")
    broken = desk.writes("      board:\n", "      go-on-board:\n")
    assert "It broke at choice 2, 'board' in scene 'water'." in broken
    assert "[go-on-board]" in broken
    mended = desk.writes("      go-on-board:\n", "      board:\n")
    assert "2 choices done again." in mended
    assert "The other side is a shore like this one." in mended


def test_with_errors_the_last_good_choices_stay(desk: Desk) -> None:
    """What is wrong is told at its place, and one can still choose in what was last good."""
    desk.opened()
    told = desk.writes("goto: crossed", "goto: crossing")
    assert "error[R101]: there is no scene or outcome 'crossing'" in told
    assert "did you mean 'crossed'?" in told
    assert "What was last good stays: 1. Pay him. [pay]" in told
    assert "The other side is a shore" in desk.types("1", "1")
    assert "2 choices done again." in desk.writes("goto: crossing", "goto: crossed")


def test_a_slip_in_a_plan_is_told_and_nothing_stops(desk: Desk) -> None:
    """An error in a test plan is shown; the scenario can be played all the same."""
    desk.opened()
    plan = desk.scenes.with_name("a.test.yaml")
    plan.write_text("test: A\nchoose: [payy]\nexpect: {outcome: crossed}\n", encoding="utf-8")
    told = desk.writes("The water is black.", "The water is grey.")
    assert "error[T101]" in told
    assert "The ferry lies at the steps." in told


def test_an_altered_quotation_is_told_and_nothing_stops(desk: Desk) -> None:
    """A verbatim line that its passage lacks is told, and the scene is shown all the same."""
    desk.opened()
    told = desk.writes("say: He spoke of the bases", "say: He spoke of his bases")
    assert "error[E109]" in told
    assert "The ferry lies at the steps." in told


def test_where_nothing_is_open_one_can_go_back(desk: Desk) -> None:
    """In a state with no open choice a preview says so, and undoing leads out of it."""
    desk.opened()
    text = desk.scenes.read_text(encoding="utf-8")
    shut = text.replace("do: Go on board.\n", "do: Go on board.\n        if: trust >= 4\n")
    desk.scenes.write_text(shut, encoding="utf-8")
    desk.writes("do: Turn back.\n", "do: Turn back.\n        if: trust >= 4\n")
    told = desk.types("1")
    assert "[board: hidden, closed; it needs trust >= 4 (it is 3)]" in told
    assert "No choice is open here." in desk.types("1")
    assert "| Scene landing" in desk.types("undo")


def test_it_waits_where_nothing_is_good_yet(desk: Desk) -> None:
    """Opened on a file with errors it shows them, and begins once they are mended."""
    text = desk.scenes.read_text(encoding="utf-8")
    desk.scenes.write_text("chapter: [", encoding="utf-8")
    told = desk.opened()
    assert "error[Y118]" in told
    assert "There is nothing to show yet." in told
    assert "Mend the file" in desk.types("1")
    desk.scenes.write_text(text, encoding="utf-8")
    assert "The ferry lies at the steps." in desk.opened()


def test_one_can_go_elsewhere(desk: Desk) -> None:
    """`at`, `set`, `start` and `undo` lead about, and a wrong word leaves everything as it is."""
    desk.opened()
    assert "Did you mean 'water'?" in desk.types("at watr")
    assert "| Scene water" in desk.types("at water")
    assert "| trust: 6 (of 0..6)" in desk.types("set trust=6")
    assert "outside the range" in desk.types("set trust=7")
    assert "| said(bases): true" in desk.types("set said(bases)")
    assert "The tide turns without you." in desk.types("turn")
    assert "| Scene water" in desk.types("undo")
    assert "no choice to take back" in desk.types("undo")
    assert "Did you mean 'board'?" in desk.types("boart")
    assert "Type a number from 1 to 2" in desk.types("9")
    told = desk.types("start")
    assert "| Scene landing" in told
    assert "| trust: 3" in told
    assert "asked here, and passed over" not in told.lower().partition("landing")[2]


def test_a_scene_that_is_renamed_can_be_gone_to(shelf: Path) -> None:
    """When the scene in which it began is called otherwise now, that is told, and one can go on."""
    desk = Desk(shelf, Rehearsal("water"))
    desk.opened()
    text = desk.scenes.read_text(encoding="utf-8")
    desk.scenes.write_text(text.replace("goto: water", "goto: sea"), encoding="utf-8")
    told = desk.writes("  water:\n", "  sea:\n")
    assert "It cannot begin as it did. There is no scene 'water' in envoy." in told
    assert "| Scene sea" in desk.types("at sea")


def test_a_chapter_begins_with_its_first_scene(shelf: Path) -> None:
    """Given the file that is being written, it begins in the first scene of that file."""
    desk = Desk(shelf, Rehearsal(), "20-water.yaml")
    landing, water = desk.scenes.read_text(encoding="utf-8").split("  water:\n")
    desk.scenes.write_text(landing, encoding="utf-8")
    desk.scenes.with_name("20-water.yaml").write_text(f"scenes:\n  water:\n{water}")
    assert "| Scene water, envoy/20-water.yaml:2" in desk.opened()


def test_pages_come_in_one_place_and_help_beside_them(desk: Desk) -> None:
    """A page clears the screen before it; help and complaints leave the page in sight."""
    desk.opened()
    assert desk.cleared == 1
    desk.types("?", "at watr", "nonsense")
    assert desk.cleared == 1
    desk.types("1")
    desk.writes("The water is black.", "The water is grey.")
    assert desk.cleared == 3


def test_lines_come_whole_from_a_descriptor() -> None:
    """What is typed in pieces, without an end or with control characters comes as clean lines."""
    end, begin = os.pipe()
    os.write(begin, b"at wa\xc3\xa4ter\r\n\x1b[2Jundo\n\nlast")
    os.close(begin)
    assert list(lines(end)) == ["at waäter", "[2Jundo", "", "last"]
    os.close(end)


def test_a_save_is_seen_by_the_command(shelf: Path) -> None:
    """The command itself shows a scene, hears of a save, shows it again and leaves on `quit`."""
    scenes = shelf / "crossing" / "envoy" / "10-landing.yaml"
    command = [sys.executable, "-m", "thirteen_hours", "preview", str(scenes)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
    ) as process:
        assert process.stdin
        assert process.stdout
        _read_to(process.stdout, "Choose, or save the file")
        text = scenes.read_text(encoding="utf-8")
        scenes.write_text(text.replace("Two ferries", "Four ferries"), encoding="utf-8")
        shown = _read_to(process.stdout, "Choose, or save the file")
        process.stdin.write("quit\n")
        process.stdin.close()
        assert process.wait(timeout=30) == 0
    assert "Saved: 10-landing.yaml." in shown
    assert "Four ferries crossed before you came." in shown


def _read_to(stream: IO[str], end: str) -> str:
    """What comes up to these words."""
    text = ""
    while end not in text:
        read = stream.read(1)
        assert read, text
        text += read
    return text
