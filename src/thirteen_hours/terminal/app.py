"""The terminal game: the application itself.

Only what the front page needs is imported here; the rest comes in while the player looks at it.
"""

import os
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, ClassVar, Final, cast

from textual.app import App
from textual.binding import Binding, BindingType
from textual.driver import Driver
from textual.screen import Screen

from thirteen_hours.errors import ThirteenHoursError
from thirteen_hours.journal.home import Home
from thirteen_hours.terminal.commands import Command, bound
from thirteen_hours.terminal.driver import prompt
from thirteen_hours.terminal.options import Options
from thirteen_hours.terminal.palette import Commands
from thirteen_hours.terminal.screens.title import TitleScreen
from thirteen_hours.terminal.settings import Settings
from thirteen_hours.terminal.sheet import Sheet
from thirteen_hours.terminal.small import LEAST, WIDE
from thirteen_hours.terminal.themes import UNCOLOURED, themes, title
from thirteen_hours.terminal.visit import Visit

if TYPE_CHECKING:
    from thirteen_hours.terminal.desk import Desk

_SOONEST: Final = ("play", "help", "backlog", "dossier")
"""The screens that are wanted while one plays; the others are made when they are asked for."""

_SHOW_CURSOR: Final = "\x1b[?25h"
_LEAVE: Final = "Press q to leave; everything is saved as it happens."
_LEAVE_UNSAVED: Final = "Press q to leave; this evening is not saved."


class Quit(Command):
    """Leave the game; everything is saved, unless it was begun with --no-save."""

    keys = "q,ctrl+q"
    hint = "quit"
    rank = 9


class ThirteenHours(App[None]):
    """The game on a screen.

    Attributes:
        visit: What the player has in front of them.
        fault: What has stopped it; None while nothing has.
        opening: Whether an evening is about to open without the front page.
    """

    TITLE = "Thirteen Hours"
    CSS = """
    CommandPalette SearchIcon { display: none; }
    /* Textual's own is dim, and so cannot be read on the marked row. */
    CommandPalette > .command-palette--help-text { text-style: not bold; }
    """
    COMMANDS: ClassVar = {Commands}
    HORIZONTAL_BREAKPOINTS = [(0, "-cramped"), (LEAST[0], "-narrow"), (WIDE, "-wide")]  # noqa: RUF012 - Textual's own type is wrong, and ours must be its
    VERTICAL_BREAKPOINTS = [(0, "-low"), (LEAST[1], "-high")]  # noqa: RUF012 - the same
    BINDINGS: ClassVar[list[BindingType]] = [
        *bound(Quit),
        Binding("ctrl+c", "say_how_to_leave", show=False, system=True),
    ]

    def __init__(
        self,
        options: Options,
        environ: Mapping[str, str] = os.environ,
        settled: Callable[[], None] = lambda: None,
    ) -> None:
        """A game with these options; `settled` is called when all that it needs is there."""
        # Where NO_COLOR is set, Textual decides in its own __init__ between grey and no colour.
        uncoloured = "NO_COLOR" in environ
        super().__init__(ansi_color=True if uncoloured else None)
        self.options = options
        self.home = Home.find() if options.save else None
        self.settings = Settings.load(self.home)
        self.fault: Exception | None = None
        self.opening = options.at_once
        self.visit = Visit(options, self.settings, self.go)
        self._waiting: list[Callable[[], None]] | None = []
        self._settled = settled
        for theme in themes():
            self.register_theme(theme)
        self._uncoloured = uncoloured
        # Set before anything is drawn or watched: otherwise all is styled twice before it is seen.
        self.set_reactive(App.theme, self._theme_name)
        self.stylesheet.set_variables(self.get_css_variables())
        self._apply_motion()

    def get_driver_class(self) -> type[Driver]:
        """The driver for this platform."""
        return prompt(super().get_driver_class())

    def get_default_screen(self) -> Screen[None]:
        """The front page."""
        return TitleScreen()

    def apply_settings(self) -> None:
        """Makes what is set visible."""
        self.theme = self._theme_name
        self._apply_motion()

    def _apply_motion(self) -> None:
        self.animation_level = "none" if self.settings.still else "full"

    @property
    def _theme_name(self) -> str:
        return title(UNCOLOURED if self._uncoloured else self.settings["theme"])

    # --- Starting

    def on_ready(self) -> None:
        """Shows the terminal's cursor, and brings the rest of the game in."""
        self._show_cursor()
        self.app_resume_signal.subscribe(self, lambda _: self._show_cursor())
        self.call_after_refresh(self.run_worker, self._fetch, thread=True)

    def _show_cursor(self) -> None:
        # Textual hides it and yet moves it about; whoever feels or hears the screen follows it.
        if isinstance(self._driver, Driver):
            self._driver.write(_SHOW_CURSOR)

    def _fetch(self) -> None:
        # The rest of the game, and the engine under it: what the front page does without.
        from thirteen_hours.terminal.desk import Desk  # noqa: PLC0415
        from thirteen_hours.terminal.furniture import FURNITURE  # noqa: PLC0415

        try:
            desk = Desk(self.options, self.home)
        except ThirteenHoursError as error:
            self.call_from_thread(self.stop, error)
        else:
            self.call_from_thread(self._furnish, desk, FURNITURE)

    def _furnish(self, desk: "Desk", furniture: Mapping[str, Callable[[], Sheet]]) -> None:
        self.visit.desk = desk
        for name, made in furniture.items():
            self.install_screen(made(), name)
        waiting, self._waiting = self._waiting, None
        for callback in waiting or ():
            self.attempt(callback)
        if self.opening:
            self._open_at_once()
        self.call_after_refresh(self._make_ready, list(_SOONEST))

    async def _make_ready(self, names: list[str]) -> None:
        """Makes screens behind the one in front, one at a time, so that each opens at once."""
        if not names:
            self._settled()
            return
        # Not pushed: a key on its way to the screen in front would find this one there.
        screen, mounted = self._get_screen(names[0])
        await mounted
        cast("Sheet", screen).make_ready()
        self.call_after_refresh(self._make_ready, names[1:])

    def attempt(self, action: Callable[[], None]) -> None:
        """Does something, and lets the sheet in front say what went wrong if it does."""
        if isinstance(self.screen, Sheet):
            self.screen.attempt(action)
        else:
            action()

    def _open_at_once(self) -> None:
        self.opening = False
        try:
            self.visit.play_at_once()
        except ThirteenHoursError as error:
            front = cast("Sheet", self.screen_stack[0])
            front.arrive()
            front.fail(error)

    def when_ready(self, callback: Callable[[], None]) -> None:
        """Calls back when the whole game is there: at once, or in a moment."""
        if self._waiting is None:
            callback()
        else:
            self._waiting.append(callback)

    # --- Going about

    def go(self, name: str) -> None:
        """Brings a screen to the front, when it is there; one under others is uncovered."""

        def bring() -> None:
            self.call_later(self._bring, name)

        self.when_ready(bring)

    async def _bring(self, name: str) -> None:
        screen = cast("Sheet", self.get_screen(name))
        if screen.is_running and screen not in self.screen_stack:
            # Shown before it is seen, so that it comes up in one frame.
            screen.come()
        with self.batch_update():
            if screen not in self.screen_stack:
                await self.push_screen(screen)
            while self.screen is not screen:
                self.pop_screen()

    def front_page(self) -> None:
        """Goes to the front page. An evening that is not saved stays, to be gone on with."""
        self.visit.get_up()
        while len(self.screen_stack) > 1:
            self.pop_screen()

    def save(self, kind: str, text: str, ending: str) -> str:
        """Writes a file for the player; says where it is. Raises NotKeptError when it cannot be."""
        return f"Saved: {self.visit.desk.keep(text, kind, ending)}"

    def told_instead(self, setting: str) -> str:
        """What keeps a setting from being seen, as a sentence; empty when nothing does."""
        if setting == "theme" and self._uncoloured:
            return "NO_COLOR is set, so the theme is kept for another time."
        return ""

    # --- Leaving

    def leave(self) -> None:
        """Leaves the game with everything saved."""
        self.visit.lay_away()
        if self._waiting is None:
            self.visit.desk.stop()
        self.exit()

    def stop(self, fault: ThirteenHoursError) -> None:
        """Leaves the game because it cannot go on, and lets the command line say why."""
        self.fault = fault
        self.exit()

    def action_quit(self) -> None:  # type: ignore[override] # Textual's is a coroutine, and need not be
        """Leaves the game."""
        self.leave()

    def action_say_how_to_leave(self) -> None:
        """Answers ctrl+c, which copies in other places and so does not leave."""
        if isinstance(self.screen, Sheet):
            self.screen.say(_LEAVE_UNSAVED if self.visit.is_unsaved else _LEAVE)

    def _fatal_error(self) -> None:
        """Keeps Textual's traceback from the player; the command line says what has happened."""
        self.fault = self._exception
        self._close_messages_no_wait()
