"""Several evenings of one scenario side by side."""

from collections.abc import Sequence
from dataclasses import dataclass

from thirteen_hours.engine.play import Play


@dataclass(frozen=True, slots=True)
class Row:
    """What each evening did in one scene: the wording of its choices there, none where it was not.

    `alike` says whether all of them did the same.
    """

    scene: str
    choices: tuple[tuple[str, ...], ...]

    @property
    def alike(self) -> bool:
        """Whether every evening did the same here."""
        return len(set(self.choices)) == 1


@dataclass(frozen=True, slots=True)
class Comparison:
    """Evenings side by side, in the order they were given.

    Attributes:
        together: How many decisions they share before they part.
        parted: The scene in which they part; empty when none decides otherwise.
        rows: The scenes decided in, in the order they were first met.
        outcomes: The title of each one's outcome, empty for one that is not done.
        made: The claims on which they differ, with each one's value, empty where it has none.
    """

    together: int
    parted: str
    rows: tuple[Row, ...]
    outcomes: tuple[str, ...]
    made: dict[str, tuple[str, ...]]


def compare(plays: Sequence[Play]) -> Comparison:
    """Sets plays of one scenario side by side."""
    decisions = [[(taken.scene, taken.choice.id) for taken in play.taken] for play in plays]
    together = _shared(decisions)
    next_scenes = [path[together][0] for path in decisions if len(path) > together]
    claims = sorted({claim for play in plays for claim in play.made})
    made = {claim: tuple(play.made.get(claim, "") for play in plays) for claim in claims}
    return Comparison(
        together=together,
        parted=next_scenes[0] if len(next_scenes) > 1 else "",
        rows=_rows(plays),
        outcomes=tuple(play.outcome.title if play.outcome else "" for play in plays),
        made={claim: values for claim, values in made.items() if len(set(values)) > 1},
    )


def _shared(decisions: Sequence[Sequence[tuple[str, str]]]) -> int:
    """How many decisions all begin with."""
    shared = 0
    for step in zip(*decisions, strict=False):
        if len(set(step)) > 1:
            break
        shared += 1
    return shared


def _rows(plays: Sequence[Play]) -> tuple[Row, ...]:
    scenes = dict.fromkeys(taken.scene for play in plays for taken in play.taken)
    return tuple(
        Row(
            scene,
            tuple(
                tuple(taken.choice.do for taken in play.taken if taken.scene == scene)
                for play in plays
            ),
        )
        for scene in scenes
    )
