"""Whole evenings on the screen, by keys."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from textual.pilot import Pilot

from thirteen_hours.terminal.app import ThirteenHours
from thirteen_hours.terminal.options import Options
from thirteen_hours.terminal.themes import PALETTES

AA = 4.5
AAA = 7.0
PATIENCE = 200


@asynccontextmanager
async def game(
    home: Path, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int] = (80, 24)
) -> AsyncIterator[tuple[ThirteenHours, Pilot[None]]]:
    """The game on a screen of that size, with an evening begun and its card read."""
    monkeypatch.setenv("THIRTEEN_HOURS_HOME", str(home))
    app = ThirteenHours(Options())
    async with app.run_test(size=size) as pilot:
        await until(pilot, lambda: hasattr(app, "desk"))
        await pilot.press("enter")
        await until(pilot, lambda: app.sitting is not None)
        await pilot.pause()
        for _ in range(3):
            if not shown(app).startswith("Begin as"):
                await pilot.press("pagedown")
        await pilot.press("1")
        await pilot.pause()
        yield app, pilot


async def until(pilot: Pilot[None], so: Callable[[], bool]) -> None:
    """Waits until something is so; fails when it never is."""
    for _ in range(PATIENCE):
        if so():
            return
        await pilot.pause(0.02)
    pytest.fail("it never came to be")


def shown(app: ThirteenHours) -> str:
    """The first choice of the page that the evening is at."""
    assert app.sitting is not None
    options = app.sitting.evening.page.open_options
    return options[0].do if options else ""


def decisions(app: ThirteenHours) -> int:
    """How many decisions are in force."""
    assert app.sitting is not None
    return len(app.sitting.evening.play.taken)


async def test_number_keys_play_to_the_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With number keys alone, and escape at the questions, an evening comes to its outcome."""
    async with game(tmp_path, monkeypatch) as (app, pilot):
        assert app.sitting is not None
        evening = app.sitting.evening
        while not evening.page.done:
            before = len(evening.play.entries)
            # A question comes after *Go on*; once that is passed, 1 is typed into the answer.
            keys = ["1", "escape"] if evening.page.question else ["1"]
            for key in keys:
                await pilot.press(key)
                await pilot.pause(0.05)
            await until(pilot, lambda so=before: len(evening.play.entries) > so)  # type: ignore[misc]
        assert decisions(app) >= 9


async def test_arrows_and_enter_choose_what_is_marked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The arrows go to the second choice, and enter takes it."""
    async with game(tmp_path, monkeypatch, (120, 40)) as (app, pilot):
        assert app.sitting is not None
        before = app.sitting.evening.page.open_options
        await pilot.press("down", "enter")
        await pilot.pause()
        taken = app.sitting.evening.play.taken
        assert [each.choice.id for each in taken] == [before[1].id]


async def test_undo_takes_the_last_choice_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`u` brings back the scene before, with its choices."""
    async with game(tmp_path, monkeypatch) as (app, pilot):
        first = shown(app)
        await pilot.press("1")
        await pilot.pause()
        assert decisions(app) == 1
        await pilot.press("u")
        await pilot.pause()
        assert decisions(app) == 0
        assert shown(app) == first


@pytest.mark.parametrize("key", ["e", "b", "question_mark"])
async def test_papers_open_and_close_over_the_scene(
    key: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Dossier, backlog and help open on their keys, and escape leads back to the same choice."""
    async with game(tmp_path, monkeypatch) as (app, pilot):
        scene = app.screen
        first = shown(app)
        await pilot.press(key)
        await pilot.pause()
        assert app.screen is not scene
        await pilot.press("escape")
        await pilot.pause()
        assert app.screen is scene
        assert shown(app) == first


async def test_what_was_chosen_is_saved_as_it_happens(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The journal has a choice before the next key is pressed."""
    async with game(tmp_path, monkeypatch) as (_, pilot):
        await pilot.press("1")
        await pilot.pause()
        (journal,) = (tmp_path / "evenings").glob("*.jsonl")
        assert '"chose"' in journal.read_text()


def luminance(colour: str) -> float:
    """The relative luminance of `#rrggbb`, as WCAG 2.2 defines it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, from 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", PALETTES)
def test_every_role_can_be_read_on_every_ground(name: str) -> None:
    """Each colour of a theme has WCAG's AA contrast on its grounds, of high contrast AAA."""
    palette = PALETTES[name]
    least = AAA if name == "contrast" else AA
    for ground in (palette.page, palette.side):
        for role in (palette.text, palette.quiet, palette.accent, palette.trouble):
            assert contrast(role, ground) >= least
    assert contrast(palette.text, palette.chosen) >= least
