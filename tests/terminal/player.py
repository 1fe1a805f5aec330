"""Somebody at the screen: what they see there, and what they press and click."""

from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from rich.segment import Segment
from textual.pilot import Pilot

from tests.terminal.contrast import contrast
from thirteen_hours.engine.page import Page
from thirteen_hours.journal.evening import Evening, begin
from thirteen_hours.journal.home import Home
from thirteen_hours.library.opening import Opened, open_scenario
from thirteen_hours.terminal.app import ThirteenHours
from thirteen_hours.terminal.options import Options
from thirteen_hours.terminal.screens.play import PlayScreen
from thirteen_hours.terminal.sheet import Sheet

SMALL = (80, 24)
LARGE = (120, 40)
CROSSING = "crossing/envoy"
REAL = "attorney-general"
_PATIENCE = 400
_STARTED = "2026-11-23T19:45:00"


class Player:
    """The game on a screen, and whoever plays it there."""

    def __init__(self, app: ThirteenHours, pilot: Pilot[None]) -> None:
        self.app = app
        self.pilot = pilot

    # --- What they do

    async def press(self, *keys: str) -> None:
        """Presses keys one after another."""
        await self.pilot.press(*keys)
        await self.pilot.pause()

    async def click(self, text: str) -> None:
        """Clicks on the last place where this text stands on the screen."""
        lines = self.lines
        row = max(row for row, line in enumerate(lines) if text in line)
        await self.pilot.click(offset=(lines[row].index(text), row))
        await self.pilot.pause()

    async def read_to(self, text: str) -> None:
        """Reads on until this text is in sight."""
        for _ in range(20):
            if self.sees(text):
                return
            await self.press("space")
        pytest.fail(f"{text!r} never came into sight")

    async def resize(self, columns: int, lines: int) -> None:
        """Makes the window another size."""
        await self.pilot.resize_terminal(columns, lines)
        await self.pilot.pause()

    async def until(self, so: Callable[[], bool]) -> None:
        """Waits until something is so; fails when it never is."""
        for _ in range(_PATIENCE):
            if so():
                await self.pilot.pause()
                return
            await self.pilot.pause(0.01)
        pytest.fail("it never came to be")

    # --- What they see

    @property
    def lines(self) -> list[str]:
        """The lines of the screen."""
        return [strip.text for strip in self.app.screen._compositor.render_strips()]

    @property
    def text(self) -> str:
        """All that is on the screen, in one line."""
        return " ".join(" ".join(self.lines).split())

    @property
    def segments(self) -> list[Segment]:
        """Everything on the screen, as it is drawn."""
        return [s for strip in self.app.screen._compositor.render_strips() for s in strip]

    def faint(self, least: float) -> set[str]:
        """The text on the screen whose contrast with its ground is less than that."""
        return {
            segment.text
            for segment in self.segments
            if segment.text.strip(" ▔▁▎▊▋▃▅") and contrast(*_colours(segment)) < least
        }

    def sees(self, text: str) -> bool:
        """Whether this text is on the screen."""
        return text in self.text

    @property
    def mark(self) -> str:
        """The first line of the entry that is marked; empty when none is in sight."""
        marked = (line.split("›")[1] for line in self.lines if "›" in line)
        return next(marked, "").strip().split("  ")[0]

    @property
    def at_cursor(self) -> str:
        """The line at the terminal's cursor, from there on."""
        x, y = self.app.cursor_position
        return self.lines[y][x:].strip().split("  ")[0]

    @property
    def foot(self) -> str:
        """The line at the foot of the screen."""
        assert isinstance(self.app.screen, Sheet)
        return self.app.screen.foot.text

    @property
    def asked(self) -> bool:
        """Whether a question stands there to be answered."""
        return self.app.screen.has_class("-line") or self.app.screen.has_class("-shares")

    # --- What has come of it

    @property
    def evening(self) -> Evening:
        """The evening that is played."""
        assert self.app.visit.sitting is not None
        return self.app.visit.sitting.evening

    @property
    def page(self) -> Page:
        """Where that evening stands."""
        return self.evening.page

    @property
    def taken(self) -> list[str]:
        """The choices in force."""
        return [each.choice.id for each in self.evening.play.taken]


@asynccontextmanager
async def at_the_screen(
    options: Options, size: tuple[int, int] = SMALL, environ: Mapping[str, str] | None = None
) -> AsyncIterator[Player]:
    """The game on a screen of that size, when all of it is there."""
    app = ThirteenHours(options, environ or {})
    async with app.run_test(size=size) as pilot:
        player = Player(app, pilot)
        await player.until(lambda: hasattr(app.visit, "desk"))
        if options.at_once:
            await player.until(lambda: isinstance(app.screen, PlayScreen))
        yield player


def left(
    home: Path,
    shelf: Path,
    *steps: str | dict[str, int] | None,
    name: str = CROSSING,
    started: str = _STARTED,
) -> Opened:
    """Leaves an evening behind, after these answers and choices; returns its scenario.

    A step at a question is its answer (None passes it over), and elsewhere a choice's id.
    """
    opened = open_scenario(name, [shelf])
    with begin(opened.table, Home(home), seed=7, started=started) as evening:
        for step in steps:
            if evening.page.question:
                evening.answer(evening.page.question.id, step)
            else:
                assert isinstance(step, str)
                evening.choose(step)
    return opened


def files(folder: Path) -> list[Path]:
    """Every file in a folder, at whatever depth."""
    return sorted(each for each in folder.rglob("*") if each.is_file())


def played_on(home: Path, decisions: int, *, to: str = "") -> None:
    """Leaves a real evening behind on which the first choice was taken so many times.

    It goes no further than the question `to`, or than its end.
    """
    opened = open_scenario(REAL)
    with begin(opened.table, Home(home), seed=7, started=_STARTED) as evening:
        while not evening.page.done and len(evening.play.taken) < decisions:
            if evening.page.question:
                if evening.page.question.id == to:
                    break
                evening.answer(evening.page.question.id, None)
            else:
                evening.choose(evening.page.open_options[0].id)


def _colours(segment: Segment) -> tuple[str, str]:
    """The colour of what is drawn and that of its ground, as `#rrggbb`."""
    style = segment.style
    assert style
    assert style.color
    assert style.bgcolor
    colours = style.color.get_truecolor().hex, style.bgcolor.get_truecolor().hex
    return (colours[1], colours[0]) if style.reverse else colours
