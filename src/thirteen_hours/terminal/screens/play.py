"""The scene: the one screen on which an evening is played, changed in place from page to page."""

from collections.abc import Iterable, Sequence
from functools import partial
from typing import ClassVar, Final

from msgspec.structs import replace
from textual import events, on
from textual.binding import BindingType
from textual.widget import Widget

from thirteen_hours.engine.entries import Answer
from thirteen_hours.engine.page import Option, Page
from thirteen_hours.engine.play import LONGEST_LINE
from thirteen_hours.errors import OurFaultError, ThirteenHoursError
from thirteen_hours.pages.doubt import doubt
from thirteen_hours.pages.forms import written
from thirteen_hours.pages.glass import closed
from thirteen_hours.pages.transcript import transcript
from thirteen_hours.scenario.glossary import Glossary
from thirteen_hours.terminal.briefing import BEGIN, briefing
from thirteen_hours.terminal.clocks import clock_line
from thirteen_hours.terminal.column.column import Column
from thirteen_hours.terminal.column.item import Item, words
from thirteen_hours.terminal.column.paper import Paper
from thirteen_hours.terminal.desk import Sitting
from thirteen_hours.terminal.dossier import glosses, met
from thirteen_hours.terminal.line import Line
from thirteen_hours.terminal.pacing import Pacing
from thirteen_hours.terminal.papers import Papers
from thirteen_hours.terminal.rooms import Stack
from thirteen_hours.terminal.scene import box, choices, names, scene, text, unsaid
from thirteen_hours.terminal.screens.play_commands import BINDINGS
from thirteen_hours.terminal.shares import Shares
from thirteen_hours.terminal.sheet import Sheet
from thirteen_hours.terminal.sources import cited, drawn_from

GO_ON: Final = "go-on"
_END: Final = {
    "debrief": "Read the debrief.",
    "transcript": "Save the evening as a transcript.",
    "title": "Go to the front page.",
}


class PlayScreen(Sheet):
    """Shows the page on which the evening stands, and hands on what the player does."""

    BINDINGS: ClassVar[list[BindingType]] = [*BINDINGS]

    DEFAULT_CSS = """
    PlayScreen {
        & .page { width: 1fr; height: 1fr; }
        & .page > Line, & .page > Shares { display: none; }
        &.-line .page > Line { display: block; }
        &.-line .page > #text { height: auto; }
        &.-shares .page > #text { display: none; }
        &.-shares .page > Shares { display: block; }
        & Papers { display: none; width: 40; background: $surface; padding: 1 0; }
        &.-wide Papers { display: block; }
    }
    """

    def __init__(self) -> None:
        super().__init__()
        self.papers = Papers("papers")
        self.shares = Shares()
        self.shares.watcher = self.follow
        self.line = Line(LONGEST_LINE, "Write a line and press enter, or esc to pass it over.")
        self.pacing = Pacing(self.column)
        self._sitting: Sitting | None = None
        self._briefed = False
        self._read_up_to: set[str] = set()
        self._doubted = ""

    def make_column(self) -> Column:
        """The column of the text."""
        return Column(name="text")

    def body(self) -> Iterable[Widget]:
        """The page, and the dossier beside it where there is room."""
        yield Stack(self.column, self.line, self.shares, classes="page")
        yield self.papers

    @property
    def read(self) -> Column:
        """The column that is being read: the text's, or that of a question."""
        return self.shares if self.has_class("-shares") else self.column

    def follow(self, paper: Paper) -> None:
        """Keeps the line aligned too."""
        super().follow(paper)
        if paper is self.column:
            self.line.align(paper.left, paper.left + paper.room)

    # --- Which page

    def arrive(self) -> None:
        """Shows where the evening stands; comes back to where it was if it was only covered."""
        sitting = self.game.visit.sitting
        if sitting is None:
            return
        if sitting is not self._sitting:
            self._sitting = sitting
            self._briefed = bool(sitting.evening.play.taken or self.game.options.rehearsal)
            self._read_up_to = set()
            self._glossary = Glossary(sitting.opened.casebook)
            self._named = names(sitting.opened.scenario, sitting.opened.casebook)
            self.show_page()
            if sitting.told:
                self.say(" ".join(filter(None, (self.notice.text, sitting.told))))
                sitting.told = ""
        self._take_up()

    @property
    def sitting(self) -> Sitting:
        """The evening that is played here."""
        if self._sitting is None:
            raise OurFaultError("No evening is being played.")
        return self._sitting

    def show_page(self, read: int = 0) -> None:
        """Shows the page of the play, of which the first `read` beats have been read before."""
        page = self.sitting.evening.page
        opened = self.sitting.opened
        began = self.sitting.evening.play.beats[0].minute
        self.head.say(clock_line(opened.casebook, page.minute, began))
        asking = page.question if page.question and page.question.id in self._read_up_to else None
        self.set_class(bool(asking and asking.kind == "line"), "-line")
        self.set_class(bool(asking and asking.kind == "probabilities"), "-shares")
        if asking and asking.kind == "probabilities":
            self.shares.ask(asking.text, tuple(opened.casebook.classes.values()))
        elif asking:
            self.column.show([Item(words(asking.text, "strong"))])
            self.line.value = self._doubted = ""
        elif self._briefed:
            self._show_text(page, read)
        else:
            self.column.show(briefing(opened.scenario, opened.casebook, page.minute))
        self._take_up()
        self.papers.lay(
            opened.scenario.dossier.values(), met(self._glossary, self.sitting.evening.play)
        )
        self.say(" ".join(self.sitting.evening.notices()))
        self.foot.look()

    def _show_text(self, page: Page, read: int) -> None:
        told = self._told(page)
        fresh = len(self._told(replace(page, beats=page.beats[:read])))
        seen = box(self.sitting.evening.play) if self.game.options.glass else []
        self.column.show([*told, *seen, *self._entries(page)])
        if fresh:
            # What is new stands at the top, or else the choices, with as much above as fits.
            self.column.turn_to(self.column.lines_of(fresh).start)
        if self.game.settings.paced and fresh < len(told):
            self.pacing.begin(fresh)

    def _told(self, page: Page) -> list[Item]:
        """The text of a page."""
        beats = self.sitting.evening.play.beats
        before = beats[: len(beats) - len(self.sitting.evening.page.beats)]
        evidence = self.sitting.opened.evidence
        opened = self.sitting.evening.play.sources_open
        return scene(
            page,
            before[-1].chapter if before else "",
            (lambda cites: cited(evidence, cites)) if opened else lambda _: "",
            self._named,
        )

    def _entries(self, page: Page) -> list[Item]:
        if page.question:
            return [Item(words("Go on."), GO_ON, words("1. ", "accent"))]
        if page.done:
            return [
                Item(words(told), entry, words(f"{number}. ", "accent"), above=int(number == 1))
                for number, (entry, told) in enumerate(_END.items(), start=1)
            ]
        opened = self.game.options.glass
        why = partial(closed, self.sitting.evening.play) if opened else unsaid
        return list(choices(page.options, self._drawn_from, why))

    def _drawn_from(self, option: Option) -> str:
        play = self.sitting.evening.play
        if not play.sources_open:
            return f"[{option.id}]" if self.game.options.glass else ""
        here = self.sitting.opened.scenario.scenes[play.page.beats[-1].scene]
        return drawn_from(self.sitting.opened.evidence, option, here.choices)

    # --- What the player does

    def take(self, entry: str) -> None:
        """Takes a choice, or what stands in its place."""
        page = self.sitting.evening.page
        if not self._briefed:
            self._briefed = entry == BEGIN
        elif page.question:
            self._read_up_to.add(page.question.id)
        elif page.done:
            self._leave_by(entry)
            return
        else:
            self.sitting.evening.choose(entry)
            if self.sitting.evening.page.done:
                self.game.visit.desk.follow(self.sitting)
        self.show_page()

    def _leave_by(self, entry: str) -> None:
        match entry:
            case "debrief":
                self.game.go("debrief")
            case "transcript":
                self.action_save_transcript()
            case _:
                self.game.front_page()

    @on(Shares.Answered)
    def _shared(self, event: Shares.Answered) -> None:
        event.stop()
        self._answer(event.answer)

    @on(Line.Submitted)
    def _written(self, event: Line.Submitted) -> None:
        event.stop()
        line = event.value.strip()
        said = doubt(line, "press enter once more", "press esc to pass the question over")
        if said and line != self._doubted:
            self._doubted = line
            self.say(said)
        else:
            self._answer(line or None)

    def _answer(self, answer: Answer | None) -> None:
        page = self.sitting.evening.page
        if page.question is None:
            return
        try:
            self.sitting.evening.answer(page.question.id, answer)
        except ThirteenHoursError as error:
            self.fail(error)
        else:
            self.show_page(len(page.beats))

    def on_key(self, event: events.Key) -> None:
        """While text is appearing any key shows the rest, and just after that none chooses."""
        if self.pacing.going_on:
            self.pacing.complete()
        elif not (
            self.pacing.guarded and (event.key in {"enter", "space"} or event.key.isdecimal())
        ):
            return
        event.stop()
        event.prevent_default()

    def on_click(self) -> None:
        """While text is appearing a click shows the rest."""
        if self.pacing.going_on:
            self.pacing.complete()

    def help_on(self, entry: str) -> Sequence[Item]:
        """What choosing means here, and the words of this page that the glossary has."""
        page = self.sitting.evening.page
        chosen = next((option.do for option in page.options if option.id == entry), "")
        told = "Enter takes it. You can take it back with u." if chosen else ""
        found = self._glossary.found(
            "\n".join(part.text for beat in page.beats for part in beat.parts)
        )
        items = [Item(text(chosen)), Item(words(told, "quiet"), above=0)] if chosen else []
        return [*items, *glosses("Words on this page", found)]

    # --- Commands

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Which commands mean something now."""
        del parameters
        asking = self.has_class("-line") or self.has_class("-shares")
        match action:
            case "pass_over":
                return asking
            case "front_page":
                return not asking
            case "take_back":
                return bool(self._sitting and self._sitting.evening.play.taken)
            case _:
                return True

    def action_open_dossier(self) -> None:
        """Goes to the dossier: beside the text, or, where there is no room, on its own screen."""
        if not self.has_class("-wide"):
            self.game.go("dossier")
        elif self.papers.has_focus:
            self._take_up()
        else:
            self.papers.focus()

    def action_look_back(self) -> None:
        """Opens the backlog."""
        self.game.go("backlog")

    @on(Column.TurnedBack)
    def _turned_back(self, event: Column.TurnedBack) -> None:
        event.stop()
        if self._briefed:
            self.action_look_back()

    def action_take_back(self) -> None:
        """Takes the last choice back."""
        self.sitting.evening.undo()
        self.show_page()

    def action_pass_over(self) -> None:
        """Passes the question over."""
        self._answer(None)

    def action_front_page(self) -> None:
        """Comes back from the dossier, or goes to the front page."""
        if self.papers.has_focus:
            self._take_up()
        else:
            self.game.front_page()

    def action_settings(self) -> None:
        """Opens the settings."""
        self.game.go("settings")

    def action_save_transcript(self) -> None:
        """Writes the transcript to a file, and says where it is."""
        opened, evening = self.sitting.opened, self.sitting.evening
        page = transcript(evening.play, opened.casebook)
        self.attempt(lambda: self.say(self.game.save("transcript", written(page, "text"), ".txt")))

    def _take_up(self) -> None:
        """Gives the keyboard to the line that is to be written, or else to what is read."""
        if not self.has_class("-line"):
            super()._take_up()
        else:
            self.line.take_up()
