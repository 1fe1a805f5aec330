"""What has happened and what can be done, as paragraphs and numbered choices."""

from collections.abc import Iterable, Sequence

from thirteen_hours.engine.page import Beat, Page
from thirteen_hours.engine.play import Play
from thirteen_hours.pages.glass import closed
from thirteen_hours.pages.layout import headed, told
from thirteen_hours.plain.lines import Output
from thirteen_hours.scenario.casebook import Casebook
from thirteen_hours.scenario.glossary import Glossary
from thirteen_hours.scenario.model import Question, Scenario


class Teller:
    """Tells beats in order, each word of the glossary explained where it is first met."""

    def __init__(
        self, output: Output, casebook: Casebook, scenario: Scenario, *, explains: bool = True
    ) -> None:
        """Tells on `output`; `explains` is whether glossary words are explained unasked."""
        self._output = output
        self._casebook = casebook
        self._scenario = scenario
        self.glossary = Glossary(casebook)
        self._explains = explains
        self._explained: set[str] = set()

    def card(self) -> None:
        """The briefing card."""
        self._output.paragraph(f"{self._scenario.title}. {self._casebook.title}.")
        self._output.paragraph(self._scenario.summary)
        self.briefing()

    def briefing(self) -> None:
        """What must be brought back, what may not be given, and what is not known."""
        for head, text in self._scenario.briefing:
            self._output.paragraph(f"{head}: {text}")
            self._explain(text)

    def tell(self, beats: Sequence[Beat], first: int = 0) -> None:
        """Tells the beats from number `first` on, counted from 0; `beats` are all there are."""
        for heading, beat in headed(beats, self._casebook, first):
            if beat.chosen:
                self._output.paragraph(f"Chosen: {beat.chosen}")
            if heading:
                self._output.paragraph(f"{heading}.")
            for part in beat.parts:
                self._output.paragraph(told(part, self._casebook, self._scenario.seat))
                self._explain(part.text)

    def ask(self, question: Question) -> None:
        """A question, with the classes where it asks for percentages."""
        self._output.paragraph(question.text)
        if question.kind == "probabilities":
            classes = self._casebook.classes.values()
            self._output.listed([f"{each.title}: {each.means}" for each in classes], "- ")

    def choices(self, page: Page, opened: Play | None = None) -> None:
        """The open choices with their numbers, and what is said of those that are closed.

        Of a play that is `opened` for its author each has its id, and those that are closed say
        why.
        """
        number = 0
        items: list[tuple[str, str]] = []
        for option in page.options:
            if option.open:
                number += 1
                items.append((f"{number}. ", f"{option.do} [{option.id}]" if opened else option.do))
            elif opened:
                why = closed(opened, option)
                items.append(("| ", f"{option.closed or option.do} {why}"))
            elif option.closed:
                items.append(("", f"Not now: {option.closed}"))
        self._output.items(items)

    def _explain(self, text: str) -> None:
        if not self._explains:
            return
        terms = [term for term in self.glossary.found(text) if term.term not in self._explained]
        if terms:
            self._explained.update(term.term for term in terms)
            self._output.listed(explained(term.term, term.means) for term in terms)


def explained(term: str, means: str) -> str:
    """A word of the glossary with what it means."""
    return f"({term}: {means})"


def counted(number: int, things: str) -> str:
    """`1 choice`, `3 choices`: a number with what it counts, in one or in many."""
    return f"{number} {things}" if number != 1 else f"1 {things.removesuffix('s')}"


def sentences(texts: Iterable[str]) -> str:
    """Texts in one paragraph."""
    return " ".join(text for text in texts if text)
