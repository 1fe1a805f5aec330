"""What all our screens are: a head, a column, a place for a sentence, and a foot."""

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, ClassVar, cast

from textual import events, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.screen import Screen
from textual.widget import Widget

from thirteen_hours.errors import ThirteenHoursError
from thirteen_hours.terminal.column.column import Column
from thirteen_hours.terminal.column.item import Item, Role, words
from thirteen_hours.terminal.column.paper import Paper
from thirteen_hours.terminal.commands import Command, bound
from thirteen_hours.terminal.foot import Foot
from thirteen_hours.terminal.head import Head
from thirteen_hours.terminal.notice import Notice
from thirteen_hours.terminal.rooms import Row
from thirteen_hours.terminal.small import Small

if TYPE_CHECKING:
    from thirteen_hours.terminal.app import ThirteenHours


class Help(Command):
    """Say what the marked entry is, and which keys do what here."""

    keys = "question_mark,f1"
    hint = "help"
    rank = 8


class Back(Command):
    """Go back to where you came from."""

    keys = "escape,q"
    hint = "back"
    rank = 9


class Sheet(Screen[None]):
    """A screen of ours. Subclasses say what stands in the column, and what taking an entry does.

    A sheet is made once and shown again and again: making screens is what would keep players
    waiting. `arrive` is called whenever it comes to the front.
    """

    BLANK = True
    BINDINGS: ClassVar[list[BindingType]] = [*bound(Help)]
    DEFAULT_CSS = """
    Sheet {
        background: $background;
        color: $role-text;
        layout: vertical;
        overflow: hidden;
        & > .body { height: 1fr; }
        Column { width: 1fr; height: 1fr; }
        Small { display: none; }
        &.-cramped, &.-low {
            & > * { display: none !important; }
            & > Small { display: block !important; }
        }
    }
    """

    def __init__(self) -> None:
        super().__init__()
        self.head = Head()
        self.column = self.make_column()
        self.column.watcher = self.follow
        self.notice = Notice()
        self._came = False
        self._styled_in = ""
        self.foot = Foot()

    def compose(self) -> ComposeResult:
        """Head, body, sentence, foot; and what stands there alone on a screen that is too small."""
        yield self.head
        with Row(classes="body"):
            yield from self.body()
        yield self.notice
        yield self.foot
        yield Small()

    def body(self) -> Iterable[Widget]:
        """What stands between the head and the foot."""
        yield self.column

    @property
    def game(self) -> "ThirteenHours":
        """The application that the sheet is shown by."""
        return cast("ThirteenHours", self.app)

    # --- For subclasses

    def make_column(self) -> Column:
        """The column of this sheet."""
        return Column()

    def arrive(self) -> None:
        """Shows what there is to show, now that the sheet is in front."""

    def take(self, entry: str) -> None:
        """Does what taking this entry of the column means."""

    def help_on(self, entry: str) -> Sequence[Item]:
        """What there is to say of the marked entry, before the keys."""
        del entry
        return ()

    def entitle(self, text: str | Content) -> None:
        """Says at the head where one is."""
        self.head.say(words(text, "strong") if isinstance(text, str) else text)

    def say(self, sentence: str, role: Role | None = None) -> None:
        """Says a sentence in place; an empty one takes the last away."""
        self.notice.say(sentence, role)

    def fail(self, error: ThirteenHoursError) -> None:
        """Says what went wrong, where, and what to do."""
        self.say(str(error), "trouble")

    def attempt(self, action: Callable[[], None]) -> None:
        """Does something, and says what went wrong if it does."""
        try:
            action()
        except ThirteenHoursError as error:
            self.fail(error)

    # --- What comes in

    def on_screen_resume(self, event: events.ScreenResume) -> None:
        """Comes to the front; what is shown on it may have been made ready before."""
        # Nothing but another theme changes the styles of a sheet while it is out of sight.
        event.refresh_styles = event.refresh_styles and self._styled_in != self.app.theme
        self._styled_in = self.app.theme
        if self._came:
            self._take_up()
        else:
            self.come()
        self._came = False

    def come(self) -> None:
        """Makes ready to be seen."""
        self._came = not self.is_current
        self.measure()
        self._take_up()
        self.arrive()

    def make_ready(self) -> None:
        """Is laid out behind the screen in front, so that it comes up in one frame."""
        if not self.stack_updates:
            # Textual lays out no screen that it believes never to have been in front.
            self.stack_updates += 1
            self._styled_in = self.app.theme
            self.post_message(events.Resize(self.app.size, self.app.size))
            # A timer that runs for the first time keeps its first frame for a whole period.
            self._update_timer.resume()

    def measure(self) -> None:
        """Sets the text as wide as the player likes it."""
        settings = self.game.settings
        if self.column.measure != settings.measure:
            self.column.measure = settings.measure

    @property
    def read(self) -> Column:
        """The column that is being read, with which head and foot are aligned."""
        return self.column

    def follow(self, paper: Paper) -> None:
        """Keeps head and foot aligned with the text, and says whether there is more of it."""
        if paper is not self.read or not self.is_attached:
            return
        left = paper.region.x + paper.left
        right = left + paper.room
        self.head.align(left)
        self.foot.align(left, right)
        self.notice.align(left, right)
        self.foot.tell(above=paper.top > 0, below=paper.top < paper.last_top)

    @on(Column.Taken)
    def _taken(self, event: Column.Taken) -> None:
        event.stop()
        self.say("")
        if event.column is self.column:
            self.attempt(lambda: self.take(event.entry))
            event.column.changed()

    def on_resize(self, event: events.Resize) -> None:
        """Takes the keyboard up again after the screen was too small for it."""
        del event
        self.call_after_refresh(self._take_up)

    def _take_up(self) -> None:
        """Gives the keyboard to what is read, and brings the terminal's cursor to its mark."""
        if self.focused is not self.read:
            self.read.focus()
        else:
            self.read.place_cursor()

    # --- Commands

    def action_help(self) -> None:
        """Opens the help page on this sheet."""
        self.game.go("help")

    def action_back(self) -> None:
        """Goes back."""
        self.app.pop_screen()

    def action_read_on(self) -> None:
        """Turns the text on, wherever the keyboard is."""
        self.read.action_read_on()

    def action_read_back(self) -> None:
        """Turns the text back, wherever the keyboard is."""
        self.read.action_read_back()
