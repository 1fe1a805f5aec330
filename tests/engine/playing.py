"""A play in a test: driven straight, or saved and restored after every step."""

from collections.abc import Sequence

from msgspec import json

from thirteen_hours.engine.entries import Answer, Entry
from thirteen_hours.engine.page import Option, Page
from thirteen_hours.engine.play import Play
from thirteen_hours.engine.table import compile_scenario
from thirteen_hours.scenario.model import Scenario


def saved_and_restored(play: Play) -> Play:
    """The play again, from nothing but its seed and its entries as JSON."""
    data = json.encode(play.entries)
    return Play(play.table, seed=play.seed, entries=json.decode(data, type=list[Entry]))


class Playing:
    """The verbs of a play; when `restored`, each is followed by saving and restoring it."""

    def __init__(self, scenario: Scenario, *, seed: int = 0, restored: bool = False) -> None:
        self.play = Play(compile_scenario(scenario), seed=seed)
        self.restored = restored

    def choose(self, *choices: str) -> "Playing":
        """Takes the choices one after the other."""
        for choice in choices:
            self.play.choose(choice)
            self._save()
        return self

    def answer(self, question: str, answer: Answer | None) -> "Playing":
        """Answers the open question."""
        self.play.answer(question, answer)
        self._save()
        return self

    def undo(self) -> bool:
        """Takes the last choice back."""
        undone = self.play.undo()
        self._save()
        return undone

    @property
    def page(self) -> Page:
        """What there is to show."""
        return self.play.page

    def asked(self) -> str | None:
        """The id of the question on the page, or None."""
        question = self.page.question
        return question.id if question else None

    @property
    def told(self) -> list[str]:
        """The paragraphs on the page."""
        return [part.text for beat in self.page.beats for part in beat.parts]

    def option(self, name: str) -> Option:
        """A choice on the page."""
        return next(option for option in self.page.options if option.id == name)

    def _save(self) -> None:
        if self.restored:
            self.play = saved_and_restored(self.play)


def open_ids(page: Page) -> Sequence[str]:
    """The ids of the choices that can be taken."""
    return [option.id for option in page.open_options]
