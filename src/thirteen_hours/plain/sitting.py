"""One sitting at the game: what is new is told, a line is read, and what it asks for is done."""

from typing import TYPE_CHECKING

from thirteen_hours.engine.page import Page
from thirteen_hours.findings.nearest import did_you_mean
from thirteen_hours.journal.evening import Evening
from thirteen_hours.library.opening import Opened
from thirteen_hours.pages.doubt import doubt
from thirteen_hours.plain.commands import command_of, words
from thirteen_hours.plain.lines import Input, Output
from thirteen_hours.plain.scene import Teller
from thirteen_hours.plain.shares import WrongSharesError, shares

if TYPE_CHECKING:
    from thirteen_hours.library.continuing import Continuing
    from thirteen_hours.proof.continuation import Continuations

_MOST_DIGITS = 4

MOST_IDLE = 500
"""Lines of a pipe in a row that may leave the evening as it is; a pipe can go on for ever."""


class Sitting:
    """An evening played in lines, until the player leaves it or the input ends.

    Attributes:
        evening: What is played.
        opened: Its scenario.
        output: Where it is told.
        teller: What tells it.
        glass: Whether the hidden variables are shown.
        leaving: Whether the player has had enough.
    """

    def __init__(
        self, evening: Evening, opened: Opened, output: Output, *, explains: bool = True
    ) -> None:
        """Sits down to an evening; `explains` is whether glossary words are explained unasked."""
        self.evening = evening
        self.opened = opened
        self.output = output
        self.teller = Teller(output, opened.casebook, opened.scenario, explains=explains)
        self.glass = False
        self.leaving = False
        self._told = 0
        self._seen: tuple[object, ...] = ()
        self._following: Continuing | None = None
        self._doubted = ""
        self._idle = 0

    def play(self, lines: Input) -> None:
        """Plays from where the evening stands; returns when the player leaves.

        What comes from a pipe is given up when it has long done nothing.
        """
        self.go_back()
        while not self.leaving:
            self._catch_up()
            self.output.prompt(self._prompt(self.evening.page))
            line = lines.line()
            self.output.answered("" if line is None else None if lines.by_hand else line)
            if line is None:
                return
            entries = len(self.evening.play.entries)
            self._take(line)
            moved = lines.by_hand or len(self.evening.play.entries) > entries
            self._idle = 0 if moved else self._idle + 1
            if self._idle == MOST_IDLE:
                self.complain(f"The last {MOST_IDLE} lines have changed nothing. We stop here.")
                return

    def go_back(self) -> None:
        """Tells again what came after the last choice, as after one was taken back."""
        self._told = len(self.evening.play.beats) - len(self.evening.page.beats)
        self._seen = ()

    def followed(self, seconds: float) -> "Continuations | None":
        """What could have followed the evening, if it is found within so many seconds.

        It is worked out in a process of its own, from when it is first asked for.
        """
        from thirteen_hours.library.continuing import Continuing, asked  # noqa: PLC0415 - seldom

        question = asked(self.opened, self.evening.play)
        if self._following is None or self._following.asked != question:
            self._following = Continuing(question)
        return self._following.wait(seconds)

    def show(self) -> None:
        """Shows what there is to answer or to choose."""
        page = self.evening.page
        if self.glass:
            from thirteen_hours.pages import glass  # noqa: PLC0415 - for authors alone

            self.output.listed(glass.opened(self.evening.play), "| ")
        if page.question:
            self.teller.ask(page.question)
        elif page.done:
            self.output.paragraph(
                "The evening is over. Type debrief to weigh it against the sources, undo to take "
                "the last choice back, ? for more, or quit."
            )
        else:
            self.teller.choices(page, self.evening.play if self.glass else None)

    def complain(self, sentence: str) -> None:
        """Says in one line what was wrong with the player's."""
        self.output.paragraph(sentence)

    # --- Inside

    def _catch_up(self) -> None:
        for notice in self.evening.notices():
            self.output.paragraph(notice)
        play, page = self.evening.play, self.evening.page
        self.teller.tell(play.beats, self._told)
        self._told = len(play.beats)
        seen = (len(play.taken), page.question, page.outcome)
        if seen != self._seen:
            self._seen = seen
            self.show()

    def _prompt(self, page: Page) -> str:
        if page.question:
            wanted = "Your line" if page.question.kind == "line" else "Percentages in this order"
            return f"{wanted}, or a blank line to pass:"
        if page.done:
            return "What now?"
        count = len(page.open_options)
        if not count:
            return "No choice is open here. Undo, or quit:"
        return f"Choose 1 to {count}:" if count > 1 else "Choose 1:"

    def _take(self, line: str) -> None:
        page = self.evening.page
        name, _, rest = line.partition(" ")
        command = command_of(name)
        if page.question and page.question.kind == "line":
            # Only a command by itself is one here: an answer may begin with any word.
            command = command if not rest else None
        if command:
            command.run(self, rest.strip())
        elif page.question:
            self._answer(page, line)
        elif not line:
            self.show()
        elif line[0].isdecimal():
            self._choose(page, line)
        else:
            hint = did_you_mean(name, words()).capitalize()
            self.complain(
                f"There is no command {name[:40]}. {hint or 'Type ? for those there are.'}"
            )

    def _choose(self, page: Page, line: str) -> None:
        options = page.open_options
        number = int(line) if line.isdecimal() and len(line) <= _MOST_DIGITS else 0
        if 1 <= number <= len(options):
            self.evening.choose(options[number - 1].id)
        elif page.done:
            self.complain("The evening is over; there is nothing left to choose.")
        elif not options:
            self.complain("No choice is open here. Type undo, or quit.")
        elif len(options) == 1:
            self.complain("There is one choice: type 1, or ? for help.")
        else:
            self.complain(f"Type a number from 1 to {len(options)}, or ? for help.")

    def _answer(self, page: Page, line: str) -> None:
        question = page.question
        if question is None:
            return
        if not line:
            self.evening.answer(question.id, None)
        elif question.kind == "line":
            self._answer_line(question.id, line)
        else:
            try:
                answer = shares(line, list(self.opened.casebook.classes))
            except WrongSharesError as error:
                self.complain(error.sentence)
            else:
                self.evening.answer(question.id, answer)

    def _answer_line(self, question_id: str, line: str) -> None:
        said = doubt(line, "type it once more", "a blank one to pass the question over")
        if said and line != self._doubted:
            self._doubted = line
            self.complain(said)
        else:
            self.evening.answer(question_id, line)
