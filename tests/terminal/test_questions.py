"""What the player is asked: percentages, and a line of one's own."""

from pathlib import Path

from tests.terminal.player import REAL, Player, at_the_screen, played_on
from thirteen_hours.journal.home import Home
from thirteen_hours.journal.shelf import shelf as kept
from thirteen_hours.terminal.options import Options


def answers(home: Path) -> list[object]:
    """The answers in the journal."""
    (shelved,) = kept(Home(home))
    return [entry.answer for entry in shelved.entries if hasattr(entry, "answer")]


async def to_the_line(player: Player) -> None:
    """Goes from the card to the question for a line."""
    await player.press("1", "1")
    assert player.sees("In one line: why are you here?")


async def test_a_line_is_written_and_kept(at_once: Options, home: Path) -> None:
    """What is typed stands where the cursor is, and enter keeps it."""
    async with at_the_screen(at_once) as player:
        await to_the_line(player)
        assert player.sees("Write a line and press enter, or esc to pass it over.")
        await player.press(*"To e", "x", "backspace", *"bb")
        column, row = player.app.cursor_position
        assert player.lines[row][:column].strip() == "To ebb"
        await player.press("enter")
        assert not player.asked
        assert answers(home) == ["To ebb"]


async def test_letters_that_are_keys_elsewhere_are_letters_in_a_line(
    at_once: Options, home: Path
) -> None:
    """In a line `q`, `e`, `u`, `b`, `?` and a space are what they are."""
    async with at_the_screen(at_once) as player:
        await to_the_line(player)
        await player.press("q", "u", "e", "b", "space", "question_mark", "enter")
        assert answers(home) == ["queb ?"]


async def test_a_number_alone_is_asked_about(at_once: Options, home: Path) -> None:
    """A choice typed into the line is no answer yet: only a second enter keeps it."""
    async with at_the_screen(at_once) as player:
        await to_the_line(player)
        await player.press("1", "enter")
        assert player.sees("“1” looks like a choice, and this is a question to you")
        assert answers(home) == []
        await player.press("2", "enter")
        assert answers(home) == []
        await player.press("enter")
        assert answers(home) == ["12"]


async def test_a_line_is_passed_over(at_once: Options, home: Path) -> None:
    """Escape, or enter on an empty line, passes the question over for good."""
    async with at_the_screen(at_once) as player:
        await to_the_line(player)
        await player.press("enter")
        assert answers(home) == [None]
        await player.press("1", "escape")
        assert answers(home) == [None, None]
        await player.press("1", "u")
        assert player.sees("1. Pay him.")


async def test_percentages_are_typed_and_must_add_up(at_once: Options, home: Path) -> None:
    """Digits and arrows give shares; they are taken when they come to a hundred."""
    async with at_the_screen(at_once) as player:
        await player.press("1", "1", "escape", "1")
        assert player.sees("How likely is each?")
        assert player.at_cursor.startswith("› −")
        await player.press("6", "0", "right", "left", "down", "3", "0", "down")
        assert player.sees("10 of 100 left to give.")
        await player.press("enter")
        assert player.asked
        await player.press("down", "r", "down")
        assert player.sees("They add up to 100.")
        await player.press("enter")
        assert answers(home) == [None, {"peace": 60, "quarrel": 40}]


async def test_percentages_are_passed_over_by_their_last_row(at_once: Options, home: Path) -> None:
    """Beside escape there is a row for it."""
    async with at_the_screen(at_once) as player:
        await player.press("1", "1", "escape", "1", "down", "down", "down", "enter")
        assert answers(home) == [None, None]


async def test_choices_are_in_sight_after_the_last_answer(at_once: Options) -> None:
    """When a question is answered, the choices that it held back are to be seen, and marked."""
    async with at_the_screen(at_once, (60, 20)) as player:
        await player.press("1")
        await player.read_to("1. Go on.")
        await player.press("1", "escape", "1", "escape")
        assert player.mark == "1. Pay him."
        assert player.sees("You have not spoken of the bases.")


async def test_what_follows_an_answer_is_read_from_its_beginning(home: Path) -> None:
    """Where an answer leads on to new text, that stands at the top of the screen."""
    played_on(home, 99, to="likelihood")
    async with at_the_screen(Options(name=REAL, go_on=True)) as player:
        await player.read_to("1. Go on.")
        await player.press("1", "escape")
        assert player.page.done
        assert player.lines[2].strip().startswith("At two in the morning the clocks went back")
