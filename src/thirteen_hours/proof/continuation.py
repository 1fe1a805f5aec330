"""What could still follow from each point of an evening, in numbers: data that any layer can read.

The numbers count the branches of a model that somebody wrote: every choice that is open at a moment
weighs alike where nothing else is said, and chance is drawn by its declared weights. They are not
probabilities of history.
"""

from msgspec import Struct

Shares = tuple[float, ...]
"""For each class of outcomes, in the order of `Continuations.classes`, its share of the ways on."""

Steps = tuple[str, ...]
"""Choices in order, each as `scene/choice`; where nobody asks in which scene, as `/choice`."""

NEVER = -1
"""In the place of a number of choices: the outcome can no longer be reached."""


class Evening(Struct, frozen=True):
    """One way to play a scenario: the seed, and the choices in force."""

    seed: int
    steps: Steps


class Onward(Struct, frozen=True):
    """A choice that was open at a point, with one shortest way on from it.

    The way begins after the choice and leads to `outcome` (by its place among the outcomes): the
    nearest in the likeliest class that the evening did not come to, if there is one. It is empty
    where the choice itself ends the play. `outcome` is NEVER where no way on comes to an end.
    """

    choice: str
    shares: Shares
    outcome: int
    way: Steps


class Point(Struct, frozen=True):
    """A moment at which the player chose, or the end, at which nothing is `open`.

    `fewest` has for each outcome the smallest number of choices to make from here on that were not
    made that evening, or NEVER.
    """

    shares: Shares
    fewest: tuple[int, ...]
    open: tuple[Onward, ...] = ()


class Course(Struct, frozen=True):
    """The shares at each point of one evening, from the first decision to the end.

    `outcome` is where the same choices end, empty where they cannot all be taken; the points then
    go only as far as they can.
    """

    points: tuple[Shares, ...]
    outcome: str


class Continuations(Struct, frozen=True):
    """An evening with all that could have followed from each point of it.

    `classes` are those that the scenario's outcomes have, by id, in the order of the outcomes.
    `accounts` are the courses of other plays of the same scenario, in the order in which they were
    asked for; `changed` are the courses of the evening in the model with its numbers changed.
    `weighted` are the evening's own course and those of the accounts once more, with each choice
    counted by the weight that its author gives it; there are none where it gives none.
    """

    outcomes: tuple[str, ...]
    classes: tuple[str, ...]
    states: int
    points: tuple[Point, ...]
    accounts: tuple[Course, ...] = ()
    changed: tuple[tuple[str, Course], ...] = ()
    weighted: tuple[Course, ...] = ()
