"""The plain game as it is played and read."""

import io
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests import crossing
from tests.plain.conftest import Play
from thirteen_hours.errors import InputError
from thirteen_hours.journal.home import Home
from thirteen_hours.journal.shelf import shelf as kept
from thirteen_hours.plain.game import run
from thirteen_hours.plain.lines import Output
from thirteen_hours.plain.shares import example, shares

TO_CHOICES = ("To cross.", "60 40")
"""Answers to what is asked first."""


def test_a_whole_evening(play: Play) -> None:
    """An evening is read from its card to its outcome in the order it happens."""
    told = play(*TO_CHOICES, "1", "1")
    order = [
        "The Envoy. The crossing.",
        "You have to be across before the tide turns.",
        "You must bring back: his word.",
        "You may not give: money.",
        "The landing. Harbour, 19:45; Capital, 21:45.",
        "The ferry lies at the steps. Beyond it is the Skerry, and beyond that",
        "Holm: “He spoke of the bases”",
        "You: I have come to cross.",
        "In one line: why are you here?",
        "How likely is each?",
        "- The crossing: You are on the other side.",
        "1. Pay him.",
        "2. Wait for him to speak.",
        "Not now: You have not spoken of the bases.",
        "Choose 1 to 2: 1",
        "Chosen: Pay him.",
        "He counts it.",
        "Harbour, 19:50.",
        "The water is black.",
        "Chosen: Go on board.",
        "Across. Harbour, 20:20; Capital, 22:20.",
        "The other side is a shore like this one.",
        "The evening is over.",
    ]
    places = [told.index(words) for words in order]
    assert places == sorted(places)
    assert "Show him that you have paid." not in told


def test_nothing_but_text(play: Play, shelf: Path) -> None:
    """No control characters, no boxes, no colour and no trailing blanks, in lines of 72 columns."""
    told = play(*TO_CHOICES, "?", "1", "dossier 1", "transcript", "1", "debrief", "history 9")
    for line in told.splitlines():
        # The line of a prompt is the player's too, and a path is not broken.
        assert len(line) <= 72 or str(shelf.parent) in line
        assert line.isprintable()
        assert line == line.rstrip() or line.endswith((": ", "? "))
        assert not set(line) & set("─│┌┐└┘═║╔╗█▌▐░▒▓")


def test_a_chapter_is_headed_once_and_the_time_when_it_changes(play: Play) -> None:
    """The chapter stands over its first scene alone, the time wherever it is another."""
    told = play(*TO_CHOICES, "2", "2")
    assert told.count("The landing.") == 1
    assert told.count("Harbour, 19:45; Capital, 21:45.") == 1
    assert told.count("Harbour, 19:50.") == 1


def test_the_end_of_the_input_saves_and_says_where(play: Play, home: Path) -> None:
    """When the input ends in the middle, the evening is saved, with how to go on with it."""
    told = play(*TO_CHOICES, "1")
    (path,) = (home / "evenings").iterdir()
    assert str(path) in told
    assert "\n\nTo go on:\n\nthirteen-hours play crossing/envoy --plain --continue" in told


@pytest.mark.parametrize(
    ("answers", "promised", "options"),
    [
        ("1", "The evening goes on after 1 choice.", {}),
        ("1", "The water is black.", {"width": 0, "explains": False}),
        ("11", "Nothing here is a score", {}),
    ],
)
def test_the_command_it_ends_with_works(
    play: Play, shelf: Path, answers: str, promised: str, options: dict[str, int]
) -> None:
    """What is printed at the end can be typed as it stands: it finds the scenario, and goes on."""
    told = play(*TO_CHOICES, *answers, **options)
    program, *words = shlex.split(told.splitlines()[-1])
    assert program == "thirteen-hours"
    assert words[-1] == "--no-glossary" or str(shelf) == words[-1]
    done = subprocess.run(
        [sys.executable, "-m", "thirteen_hours", *words],
        input="",
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    assert promised in done.stdout


def test_a_number_is_no_line_of_ones_own(play: Play) -> None:
    """A choice typed at a question is asked about; it is an answer only when it is typed twice."""
    told = " ".join(play("1", "To cross.", "60 40", "1", "transcript").split())
    assert "“1” looks like a choice, and this is a question to you" in told
    assert "In one line: why are you here? To cross." in told
    assert "Chosen: Pay him." in told
    told = " ".join(play("7", "8", "8", "60 40", "transcript").split())
    assert told.count("looks like a choice") == 2
    assert "In one line: why are you here? 8" in told


def test_going_on(play: Play) -> None:
    """An evening that was left goes on where it was, and is told again from the last choice."""
    play(*TO_CHOICES, "1")
    told = play("1", go_on=True)
    assert "The evening goes on after 1 choice." in told
    assert "He counts it." in told
    assert "The ferry lies" not in told
    assert "The other side is a shore" in told


def test_nothing_to_go_on_with(play: Play) -> None:
    """A finished evening is not gone on with; that is said, and a new one begins."""
    play(*TO_CHOICES, "1", "1")
    told = play(go_on=True)
    assert told.startswith("There is no evening to go on with; a new one begins.")
    assert "The ferry lies at the steps." in told


def test_by_hand_an_evening_that_was_left_is_offered(play: Play) -> None:
    """At a keyboard the player may go on or begin anew; a pipe always begins anew."""
    play(*TO_CHOICES, "1")
    told = play("3", "1", "1", by_hand=True)
    assert "You left an evening" in told
    assert "Type a number from 1 to 2, or quit." in told
    assert "The other side is a shore" in told
    assert "You left an evening" not in play()
    play(*TO_CHOICES, "1")
    assert "The ferry lies at the steps." in play("2", by_hand=True)


def test_wrong_input_gets_one_line_and_the_prompt_again(play: Play) -> None:
    """Whatever is typed wrongly is answered in one sentence, and nothing happens."""
    told = play(*TO_CHOICES, "3", "0", "99999999", "1x", "dosier", "x" * 9000, "-1")
    assert told.count("Type a number from 1 to 2, or ? for help.") == 4
    assert "There is no command dosier. Did you mean 'dossier'?" in told
    assert told.count("Choose 1 to 2:") == 8
    assert "Chosen" not in told


def test_a_blank_line_shows_the_choices_again(play: Play) -> None:
    """A blank line at a choice repeats the choices and takes none."""
    told = play(*TO_CHOICES, "")
    assert told.count("1. Pay him.") == 2


def test_questions_can_be_passed_over(play: Play) -> None:
    """A blank line passes a question over, and it is not asked again."""
    told = play("", "", "1", "undo")
    assert told.count("How likely is each?") == 1
    assert "1. Pay him." in told


def test_help_says_whether_this_evening_is_saved(play: Play) -> None:
    """Whoever asks for help in an evening that is not saved is not told that everything is."""
    assert "quit: leave; everything is saved" in play("?")
    told = play("?", save=False)
    assert "quit: leave; nothing of this evening is saved" in told
    assert "everything is saved" not in told


@pytest.mark.parametrize("count", range(2, 9))
def test_the_example_would_be_taken(count: int) -> None:
    """The row that is shown to whoever typed a wrong one is a right one, for any number of them."""
    classes = [str(number) for number in range(count)]
    assert list(shares(example(count), classes)) == classes


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (
            "60",
            (
                "There must be 2 numbers, one for each in this order, and there is 1. "
                "Type them like this: 50 50"
            ),
        ),
        (
            "60 20 20",
            (
                "There must be 2 numbers, one for each in this order, and there are 3. "
                "Type them like this: 50 50"
            ),
        ),
        ("60 30", "They must add up to 100, and they add up to 90."),
        ("60.5 39.5", "Only whole numbers are wanted, such as 60 or 5."),
        ("-1 101", "Only whole numbers are wanted, such as 60 or 5."),
        ("many few", "Only whole numbers are wanted, such as 60 or 5."),
    ],
)
def test_percentages_must_add_up(play: Play, typed: str, said: str) -> None:
    """A row of percentages that does not fit is answered with what is wrong, and asked again."""
    told = " ".join(play("", typed, "60%, 40%").split())
    assert said in told
    assert "1. Pay him." in told


def test_an_answer_may_begin_with_any_word(play: Play) -> None:
    """A line that begins with a command's word is an answer; the word alone is the command."""
    told = play("?", "Save him from the quarrel.", "60 40", "transcript")
    assert "You can also type:" in told.replace("\n", " ")
    assert "  Save him from the quarrel." in told


def test_undo_takes_back_and_tells_again(play: Play) -> None:
    """After undo the earlier place is shown again; where nothing was chosen, that is said."""
    told = play(*TO_CHOICES, "undo", "1", "undo", "2")
    assert "There is no choice to take back." in told
    assert "Taken back." in told
    assert told.count("The ferry lies at the steps.") == 2
    assert told.index("Taken back.") < told.index("Chosen: Wait for him to speak.")


def test_words_are_explained_where_they_are_first_met(play: Play) -> None:
    """Each word of the glossary is explained once, below its paragraph, in whatever form."""
    told = play(*TO_CHOICES, "1")
    assert told.count("(ferry: a boat that goes to and fro)") == 1
    assert told.count("(Skerry: the rock in the middle of the sound)") == 1
    assert "(ferry:" not in play(*TO_CHOICES, explains=False)
    told = play(*TO_CHOICES, "glossary", "glossary FERRIES", "glossary xyz", explains=False)
    assert "Type glossary and a word: ferry, Skerry." in told
    assert "(ferry: a boat that goes to and fro)" in told
    assert "The glossary has no word xyz." in told


def test_the_dossier_and_the_clocks(play: Play) -> None:
    """What lies on the desk can be listed and read; every clock is told with its day."""
    told = play(*TO_CHOICES, "dossier", "dossier 1", "dossier 2", "clocks", "briefing")
    assert "1. A letter" in told
    assert "Come at once.\n\n- bring the seal\n- bring nobody\n" in told
    assert "Type dossier and a number from 1 to 1." in told
    assert "Harbour: Friday, 2 May 1930, 19:45\nCapital: Friday, 2 May 1930, 21:45" in told
    assert told.count("You may not give: money.") == 2


def test_the_sources_stay_closed_until_the_end(play: Play) -> None:
    """During a play the sources of choices are shown only after they were opened on purpose."""
    told = play(*TO_CHOICES, "evidence", "debrief", "sources", "sources on", "evidence")
    before, after = told.split("The sources are open.")
    assert "The sources open when the evening is over" in before
    assert "The debrief opens when the evening is over." in before
    assert "He spoke of the bases before" not in before
    assert "Choice 1: drawn from" in after
    assert "Marlow, The diary, p. 12: “He spoke of the bases before" in after
    ended = play(*TO_CHOICES, "1", "1", "evidence", "debrief", "undo", "evidence")
    assert "Behind what was last told:" in ended
    assert "What the sources make of it" in ended
    assert "Everything: debrief full" in ended
    assert ended.rindex("The sources open when") > ended.index("Taken back.")


def test_the_debrief_and_the_evidence_are_read_by_commands(play: Play) -> None:
    """Once the evening is over, a part of the debrief, a source, a claim or a word can be had."""
    told = play(
        *(*TO_CHOICES, "1", "1", "debrief accounts", "debrief full", "debrief nothing"),
        *("evidence list", "evidence diary", "evidence 1", "evidence search bases"),
        *("evidence year 1900", "evidence nothing"),
    )
    order = (
        *("Whose account did you play?", "In short", "The debrief has no part of that name."),
        *("The sources", "What was at stake", "Independent lines", "It stands in", "None was."),
        "There is no claim and no source 'nothing'.",
    )
    places = [told.index(words) for words in order]
    assert places == sorted(places)


def test_notes_are_kept(play: Play, home: Path) -> None:
    """A note is in the transcript and in the journal."""
    told = play(*TO_CHOICES, "note the rock \x1b[2J", "note", "transcript")
    assert "Noted." in told
    assert "- the rock" in told
    (shelved,) = kept(Home(home))
    assert len(shelved.entries) == 3


def test_quitting_at_once_keeps_nothing(play: Play, home: Path) -> None:
    """An evening on which nothing happened leaves no journal, and says so."""
    assert "Nothing has happened yet that could be saved." in play("quit")
    assert list((home / "evenings").iterdir()) == []


def test_without_saving_nothing_is_left(play: Play, home: Path, shelf: Path) -> None:
    """With `save=False` no file is made or changed anywhere, and the game says so."""
    before = sorted(shelf.rglob("*"))
    told = play(*TO_CHOICES, "1", "save", "1", save=False)
    assert told.count("Nothing of this evening is saved.") == 2
    assert "--continue" not in told
    assert not home.exists()
    assert sorted(shelf.rglob("*")) == before


def test_a_home_that_cannot_be_written_is_said_once(play: Play, home: Path) -> None:
    """Where nothing can be saved the game says so at the start and is played to its end."""
    home.write_text("in the way")
    told = play(*TO_CHOICES, "1", "1")
    assert told.count("will not be saved") == 1
    assert "The other side is a shore" in told


def test_a_width_of_ones_own(play: Play) -> None:
    """Lines are as wide as is asked for, and with 0 a paragraph is one line."""
    assert max(len(line) for line in play(width=30, save=False).splitlines()) <= 50
    assert (
        "The ferry lies at the steps. Beyond it is the Skerry, and beyond that the other side.\n"
        in play(width=0)
    )


def test_marks_that_a_terminal_lacks_are_typewritten(tmp_path: Path) -> None:
    """Where only ASCII can be shown, quotation marks are straight and nothing fails."""
    path = tmp_path / "out.txt"
    with path.open("w", encoding="ascii") as stream:
        output = Output(stream)
        output.paragraph("Holm: “He spoke – of the bases…”")
        output.paragraph("Ærø, 中")
    assert path.read_text("ascii") == 'Holm: "He spoke - of the bases..."\n\n?r?, ?\n'


def test_nothing_in_a_scenario_controls_the_terminal(play: Play, shelf: Path) -> None:
    """Escape sequences in the words of a scenario are taken out before they are shown."""
    text = crossing.SCENES.replace("He counts it.", '"He \\e[31mcounts\\a it.\\u202E"')
    (shelf / "crossing" / "envoy" / "10-landing.yaml").write_text(text, encoding="utf-8")
    try:
        told = play(*TO_CHOICES, "1", "transcript")
    except Exception as error:  # noqa: BLE001 - the reader may refuse it, which is as good
        told = str(error)
    assert all(line.isprintable() for line in told.splitlines())


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.one_of(
            st.text(max_size=20),
            st.sampled_from(["1", "2", "", "undo", "?", "evidence", "sources on", "60 40", "h 2"]),
        ),
        max_size=25,
    )
)
def test_any_input_is_survived(play: Play, lines: list[str]) -> None:
    """Whatever is typed, the game goes on to the end of the input and ends cleanly."""
    told = play(*lines)
    assert "saved" in told
    assert told.translate({0x00A0: 32, 0x200C: 32, 0x200D: 32, 10: 32}).isprintable()


def test_where_there_are_several_evenings_it_asks_which(
    shelf: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without a name, and with several scenarios, the player chooses one by its title."""
    crossing.written(shelf / "other").rename(shelf / "second")
    monkeypatch.setattr("thirteen_hours.library.finding.default_folders", lambda: ())
    monkeypatch.setattr("sys.stdin", io.StringIO("7\n2\nquit\n"))
    assert run(folders=[shelf]) == 0
    told = capsys.readouterr().out
    assert "Which evening?\n\n1. The Envoy. The crossing.\n2. The Envoy. The crossing." in told
    assert "Type a number from 1 to 2, or quit." in told
    assert "The ferry lies at the steps." in told
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    assert run(folders=[shelf]) == 0


def test_where_there_is_none_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With no scenario anywhere there is a sentence."""
    monkeypatch.setattr("thirteen_hours.library.finding.default_folders", lambda: ())
    with pytest.raises(InputError, match="no scenarios"):
        run(folders=[tmp_path])
