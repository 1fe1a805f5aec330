"""Whole evenings on the screen, by keys and by mouse."""

from pathlib import Path
from threading import Event

import pytest

from tests.terminal.player import LARGE, REAL, SMALL, Player, at_the_screen, files, left, played_on
from thirteen_hours.journal.writer import Journal
from thirteen_hours.terminal.app import ThirteenHours
from thirteen_hours.terminal.desk import Desk
from thirteen_hours.terminal.options import Options
from thirteen_hours.terminal.screens.play import PlayScreen


async def play_by_keys(player: Player) -> None:
    """Plays the first choices to the end, reading as a person must: what is not seen is not taken.

    A number pressed before its choice is in sight turns the page, so it is simply pressed again.
    """
    while not player.page.done:
        entries = len(player.evening.play.entries)
        question = player.page.question
        for _ in range(8):
            await player.press("1")
            if len(player.evening.play.entries) > entries or (question and player.asked):
                break
        if question:
            await player.press("escape")


async def test_the_keyboard_alone_plays_a_whole_evening() -> None:
    """From the front page to the debrief at 80 by 24, with keys and without the mouse."""
    async with at_the_screen(Options(name=None)) as player:
        await player.press("enter")
        await player.until(lambda: not player.sees("Quit"))
        if player.app.visit.sitting is None:
            await player.press("1")
            await player.until(lambda: player.app.visit.sitting is not None)
        await play_by_keys(player)
        assert len(player.taken) >= 9
        await player.read_to("Read the debrief.")
        await player.press("1")
        assert player.sees("1. What you did")


async def test_the_mouse_alone_plays_a_whole_evening(shelf: Path) -> None:
    """From the front page to the debrief at 80 by 24, with clicks and without a key."""
    async with at_the_screen(Options(folders=[shelf])) as player:
        await player.click("Begin")
        await player.click("The Envoy")
        await player.until(lambda: player.app.visit.sitting is not None)
        await player.click("Begin as Ada Marlow.")
        await player.click("1. Go on.")
        await player.click("esc pass over")
        await player.click("1. Go on.")
        for times, name in ((12, "The crossing"), (8, "The quarrel")):
            row = next(row for row, line in enumerate(player.lines) if f"+   {name}" in line)
            for _ in range(times):
                await player.pilot.click(offset=(player.lines[row].index("+"), row))
                # The second click of a double one is no click of its own.
                await player.pilot.pause(0.0)
        assert player.sees("They add up to 100.")
        await player.click("This is my answer.")
        await player.click("1. Pay him.")
        await player.click("1. Go on board.")
        await player.click("1. Read the debrief.")
        assert player.sees("1. What you did")
        assert player.taken == ["pay", "board"]


async def test_a_number_takes_no_choice_that_was_not_seen() -> None:
    """A number whose choice is below the fold turns the page, and takes it only after that."""
    async with at_the_screen(Options(name=REAL)) as player:
        assert not player.sees("1. Begin as")
        await player.press("1")
        assert player.sees("1. Begin as")
        await player.press("1")
        assert not player.sees("2. Carry it as the President's own resolve.")
        await player.press("2")
        assert player.taken == []
        assert player.mark.startswith("2. Carry it as the President's own resolve.")
        assert player.at_cursor.startswith("› 2. Carry it")
        await player.press("2")
        assert len(player.taken) == 1


async def test_a_number_skips_no_text_that_was_not_read() -> None:
    """However far down the choice is, a number turns on by no more than a screenful."""
    async with at_the_screen(Options(name=REAL), (60, 20)) as player:
        await player.press("1")
        await player.press("1")
        await player.press("1")
        seen = [line for line in player.lines if line.strip()]
        while not player.sees("3. Carry it"):
            await player.press("3")
            lines = [line for line in player.lines if line.strip()]
            assert set(seen[-6:]) & set(lines)
            seen = lines
        assert player.taken == []


async def test_arrows_and_enter_choose_what_is_marked(at_once: Options) -> None:
    """The arrows go to the second choice, enter takes it, and the terminal's cursor goes along."""
    async with at_the_screen(at_once, LARGE) as player:
        await player.press("1", "1", "escape", "1", "escape")
        assert player.mark == "1. Pay him."
        assert player.at_cursor == "› 1. Pay him."
        await player.press("down")
        assert player.at_cursor == "› 2. Wait for him to speak."
        await player.press("enter")
        assert player.taken == ["wait"]


async def test_undo_takes_the_last_choice_back(home: Path, shelf: Path, going_on: Options) -> None:
    """`u` brings back the scene before, with its choices."""
    left(home, shelf, None, None, "pay")
    async with at_the_screen(going_on) as player:
        assert player.sees("The water is black.")
        await player.press("u")
        assert player.taken == []
        assert player.sees("1. Pay him.")


@pytest.mark.parametrize("key", ["e", "b", "question_mark"])
async def test_papers_open_and_close_over_the_scene(
    key: str, home: Path, shelf: Path, going_on: Options
) -> None:
    """Dossier, backlog and help open on their keys, time and again, and the mark stays put."""
    left(home, shelf, None, None, "pay")
    async with at_the_screen(going_on) as player:
        await player.press("down")
        for _ in range(2):
            scene = player.lines
            await player.press(key)
            assert player.lines != scene
            await player.press("escape")
            assert player.lines == scene
            assert player.at_cursor == "› 2. Turn back."


async def test_what_was_chosen_is_saved_as_it_happens(at_once: Options, home: Path) -> None:
    """The journal has a choice before the next key is pressed."""
    async with at_the_screen(at_once) as player:
        await player.press("1", "1", "escape", "1", "escape", "1")
        (journal,) = (home / "evenings").glob("*.jsonl")
        assert '"pay"' in journal.read_text()


async def test_continue_comes_back_to_the_same_line(home: Path, shelf: Path) -> None:
    """The front page says where an evening was left, and Continue shows the very page it was on."""
    left(home, shelf, "To cross.", None, "pay")
    async with at_the_screen(Options(folders=[shelf])) as player:
        assert player.sees("Continue The Envoy, 19:50 in Harbour")
        await player.click("Continue")
        await player.until(lambda: player.app.visit.sitting is not None)
        page = player.lines
        await player.press("escape")
        assert player.sees("Continue The Envoy")
        await player.press("enter")
        await player.until(lambda: player.lines == page)
        assert player.mark == "1. Go on board."


async def test_the_option_continue_goes_straight_to_the_evening(
    home: Path, shelf: Path, going_on: Options
) -> None:
    """With --continue the evening opens at its page, and the front page is behind it."""
    left(home, shelf, None, None, "wait")
    async with at_the_screen(going_on) as player:
        assert player.taken == ["wait"]
        assert player.sees("The water is black.")
        await player.press("escape")
        assert player.sees("Thirteen Hours")


async def test_with_nothing_to_go_on_with_a_new_evening_begins(going_on: Options) -> None:
    """--continue without an evening that was left begins one, and says so."""
    async with at_the_screen(going_on) as player:
        assert player.sees("There was no evening to go on with; this is a new one.")
        assert player.sees("Begin as Ada Marlow.")


async def test_a_name_begins_at_once_and_forgets_no_evening(
    home: Path, shelf: Path, at_once: Options
) -> None:
    """Named on the command line, an evening begins; one that was left is told of."""
    left(home, shelf, None, None, "wait")
    async with at_the_screen(at_once) as player:
        assert player.taken == []
        assert player.sees("An evening was left (The Envoy, 19:50 in Harbour)")


async def test_continue_says_when_there_is_nothing(shelf: Path) -> None:
    """On the front page Continue with nothing left is answered with a sentence."""
    async with at_the_screen(Options(folders=[shelf])) as player:
        await player.press("down", "enter")
        assert player.sees("There is no evening to go on with. Begin one.")


async def test_an_evening_in_another_window_is_not_opened(
    home: Path, shelf: Path, going_on: Options
) -> None:
    """What is being played elsewhere is told of on the front page, and left alone."""
    left(home, shelf, None, None, "wait")
    async with at_the_screen(going_on) as player:
        async with at_the_screen(Options(folders=[shelf])) as other:
            await other.press("down", "enter")
            await other.until(lambda: other.sees("being played in another window"))
            assert other.app.visit.sitting is None
        await player.press("1")
        assert player.taken == ["wait", "board"]


async def test_a_long_evening_is_gone_on_with(home: Path) -> None:
    """A real evening that was left late is there again, decision for decision."""
    played_on(home, 12)
    async with at_the_screen(Options(name=REAL, go_on=True), SMALL) as player:
        assert len(player.taken) == 12
        await player.press("b")
        assert player.sees("So far")


async def test_without_saving_nothing_is_left(tmp_path: Path, shelf: Path) -> None:
    """With --no-save an evening, its settings and its end leave no file anywhere."""
    before = files(tmp_path)
    options = Options(name="crossing/envoy", folders=[shelf], save=False)
    async with at_the_screen(options) as player:
        await player.press("1", "1", "escape", "1", "escape", "1", "1")
        assert player.taken == ["pay", "board"]
        await player.press("s", "enter")
        assert player.sees("Light")
    assert files(tmp_path) == before


async def test_a_transcript_is_written_at_any_moment(at_once: Options, tmp_path: Path) -> None:
    """`t` writes the evening so far beside the player, and says where."""
    async with at_the_screen(at_once) as player:
        await player.press("1", "t")
        (saved,) = (tmp_path / "here").iterdir()
        assert saved.name in player.text.replace(" ", "")
        assert "The ferry lies at the steps." in saved.read_text(encoding="utf-8")


async def test_no_front_page_flashes_by_before_an_evening_that_was_named(at_once: Options) -> None:
    """Until the evening is there nothing of the menu is; it is there when one comes back to it."""
    app = ThirteenHours(at_once, {})
    async with app.run_test(size=SMALL) as pilot:
        player = Player(app, pilot)
        seen = set()
        while not isinstance(app.screen, PlayScreen):
            seen.add(player.sees("Evenings"))
            await pilot.pause(0.001)
        assert True not in seen
        await player.press("escape")
        assert player.sees("Evenings")


async def test_the_front_page_is_there_when_an_evening_that_was_named_does_not_open(
    going_on: Options, home: Path, shelf: Path
) -> None:
    """An evening that is played elsewhere is told of on the front page, with the menu."""
    left(home, shelf, "To cross.", None, "pay")
    (path,) = (home / "evenings").iterdir()
    with Journal.open(path):
        app = ThirteenHours(going_on, {})
        async with app.run_test(size=SMALL) as pilot:
            player = Player(app, pilot)
            await player.until(lambda: player.sees("Quit"))
            assert player.sees("another")


@pytest.mark.parametrize(
    ("keys", "sight"),
    [(["question_mark"], "What the keys do here"), ([*["down"] * 4, "enter"], "Reading width")],
)
async def test_a_key_before_all_of_the_game_is_there_is_answered_when_it_is(
    keys: list[str], sight: str, shelf: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever asks for help or for the settings at once gets them, and breaks nothing."""
    there = Event()

    def later(*given: object) -> Desk:
        there.wait()
        return Desk(*given)  # type: ignore[arg-type] # handed on as they come

    monkeypatch.setattr("thirteen_hours.terminal.desk.Desk", later)
    app = ThirteenHours(Options(folders=[shelf]), {})
    async with app.run_test(size=SMALL) as pilot:
        player = Player(app, pilot)
        await player.press(*keys)
        there.set()
        await player.until(lambda: player.sees(sight))


async def test_an_evening_just_left_can_be_gone_on_with(
    home: Path, shelf: Path, going_on: Options
) -> None:
    """Whoever leaves an evening for the front page finds *Continue* marked, and enter goes on."""
    left(home, shelf, None, None, "pay")
    async with at_the_screen(going_on) as player:
        await player.press("escape")
        await player.until(lambda: player.sees("Quit"))
        assert player.mark.startswith("Continue")
        await player.press("enter")
        await player.until(lambda: not player.sees("Quit"))
        assert player.taken == ["pay"]
