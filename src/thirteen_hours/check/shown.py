"""The play that shows a fact of the proof, walked through the engine to see where it ends."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from thirteen_hours.check.plans import pass_questions
from thirteen_hours.engine.errors import EndlessScenario
from thirteen_hours.engine.play import Play
from thirteen_hours.engine.step import node_of
from thirteen_hours.engine.table import Table
from thirteen_hours.errors import ThirteenHoursError
from thirteen_hours.findings.finding import ShortestPlay

_DRAWS: Final = 200
"""Seeds that are tried for one with which chance goes the way of the play."""


def shown_by(table: Table, steps: Sequence[str]) -> ShortestPlay | None:
    """The play that takes these steps (`scene/choice`).

    None when chance will not have it so, or when the scenario goes round before the first choice.
    """
    for seed in range(_DRAWS) if _has_chance(table) else (None,):
        try:
            shown = _took(table, steps, seed)
        except ThirteenHoursError:
            continue
        if shown:
            return shown
    return None


def _has_chance(table: Table) -> bool:
    return any(scene.by_chance for scene in table.scenario.scenes.values())


def _took(table: Table, steps: Sequence[str], seed: int | None) -> ShortestPlay | None:
    """The play with this seed; None if it comes elsewhere. Raises what a choice raises."""
    folder = str(Path(table.scenario.place.file).parent)
    play = Play(table, seed=seed or 0)
    for number, step in enumerate(steps, 1):
        pass_questions(play)
        scene, _, choice = step.partition("/")
        if node_of(table, play.state).id != scene:
            return None
        try:
            play.choose(choice)
        except EndlessScenario as error:
            if number < len(steps):
                return None
            return ShortestPlay(folder, tuple(steps), error.scene, seed, stops=error.sentence)
    pass_questions(play)
    node = node_of(table, play.state)
    return ShortestPlay(folder, tuple(steps), node.id, seed, over=node.is_outcome)
