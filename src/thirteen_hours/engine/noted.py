"""What a play has noted: what was visited, chosen and said, and which claims it has settled.

It is read off the steps. The state of the table has of it only what some guard reads.
"""

from collections.abc import Iterable

from thirteen_hours.engine.moment import Step
from thirteen_hours.language import keys
from thirteen_hours.scenario.model import Outcome, Scene


def bits(begun: Iterable[str], first: Scene | Outcome, steps: Iterable[Step]) -> dict[str, int]:
    """The bits that are set, each with 1, by key, in the order in which they came to be.

    `begun` are those with which the play began, in its `first` scene.
    """
    noted = [*begun, *_entered(first)]
    for step in steps:
        if choice := step.choice:
            noted += (keys.chose(step.scene, choice.id), *map(keys.said, choice.says))
        noted += _entered(step.to)
    return dict.fromkeys(noted, 1)


def made(first: Scene | Outcome, steps: Iterable[Step]) -> dict[str, str]:
    """The claims that are settled, with their values; what settles one later has the last word."""
    settled = dict(first.makes)
    for step in steps:
        if choice := step.choice:
            settled.update(choice.makes)
        settled.update(step.to.makes)
    return settled


def _entered(part: Scene | Outcome) -> tuple[str, ...]:
    if isinstance(part, Outcome):
        return ()
    return (keys.visited(part.id), *map(keys.said, part.says))
