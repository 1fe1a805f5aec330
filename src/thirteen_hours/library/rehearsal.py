"""A rehearsal: an author tries a scenario out, from any scene, in any state, with the box open.

It is never saved, so that no rehearsal is ever taken for an evening that somebody played.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from thirteen_hours.engine.play import Play
from thirteen_hours.engine.table import Table
from thirteen_hours.errors import ThirteenHoursError, UsageError
from thirteen_hours.findings.nearest import did_you_mean

UNSAVED: Final = "This is a rehearsal: nothing of it is saved."


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """What an author asks for.

    Attributes:
        scene: The id of the scene to begin in; empty for the first.
        settings: What is so there, such as `trust=3` or `said(friday)`.
        choices: The ids of choices that are taken before the author takes over.
        glass: Whether the hidden variables are shown, and why closed choices are closed.
    """

    scene: str = ""
    settings: Sequence[str] = ()
    choices: Sequence[str] = ()
    glass: bool = False

    def begin(self, table: Table, seed: int = 0) -> Play:
        """The play at the point where the author takes over; questions on the way are passed over.

        Raises:
            UsageError: There is no such scene, variable or choice, or a choice is closed.
        """
        # Authors alone wait for the readers; whoever plays never does.
        from thirteen_hours.scenario.fixture_reader import stated  # noqa: PLC0415

        start = stated(self.scene, self.settings, table.scenario)
        play = Play(table, seed=seed, start=start)
        for number, choice in enumerate(self.choices, start=1):
            while question := play.page.question:
                play.answer(question.id, None)
            name = choice.rpartition("/")[2]
            try:
                play.choose(name)
            except ThirteenHoursError as error:
                raise UsageError(
                    f"Choice {number} cannot be taken. {error.sentence}", hint=_hint(name, play)
                ) from error
        return play


def _hint(choice: str, play: Play) -> str | None:
    """What could be taken instead."""
    there = [option.id for option in play.page.open_options]
    if not there:
        return None
    near = did_you_mean(choice, there)
    return near.capitalize() if near else f"Open are: {', '.join(there)}."


def listed(choices: str) -> tuple[str, ...]:
    """The choices that a text lists with commas between."""
    return tuple(filter(None, (each.strip() for each in choices.split(","))))
