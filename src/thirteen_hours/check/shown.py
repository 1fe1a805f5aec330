"""The play that shows a fact of the proof, walked through the engine to see where it ends."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from thirteen_hours.check.plans import pass_questions
from thirteen_hours.engine.play import Play
from thirteen_hours.engine.step import node_of
from thirteen_hours.engine.table import Table
from thirteen_hours.errors import ThirteenHoursError
from thirteen_hours.findings.finding import ShortestPlay

_DRAWS: Final = 200
"""Seeds that are tried for one with which chance goes the way of the play."""


def shown_by(table: Table, steps: Sequence[str]) -> ShortestPlay | None:
    """The play that takes these steps (`scene/choice`); None when chance will not have it so."""
    folder = Path(table.scenario.place.file).parent
    for seed in range(_DRAWS if _has_chance(table) else 1):
        play = Play(table, seed=seed)
        if _took(play, steps):
            node = node_of(table, play.state)
            return ShortestPlay(str(folder), tuple(steps), node.id, seed, over=node.is_outcome)
    return None


def _has_chance(table: Table) -> bool:
    return any(scene.by_chance for scene in table.scenario.scenes.values())


def _took(play: Play, steps: Sequence[str]) -> bool:
    try:
        for step in steps:
            pass_questions(play)
            scene, _, choice = step.partition("/")
            if node_of(play.table, play.state).id != scene:
                return False
            play.choose(choice)
        pass_questions(play)
    except ThirteenHoursError:
        return False
    return True
