"""Turning points: what could still follow at each decision, and which decisions moved it most."""

from typing import Final

from msgspec import Struct

from thirteen_hours.debrief.cited import Quotation
from thirteen_hours.debrief.describe import Decision
from thirteen_hours.debrief.moved import Change
from thirteen_hours.proof.continuation import Shares

CAUTION: Final = (
    "These figures count the branches of a model that somebody wrote. They are not probabilities of"
    " history. They tell nothing of how near anything came: a class of outcomes has many ways on"
    " because many were written. That what you did could decide the outcome at all is the model’s"
    " assumption, not a finding."
)


class Class(Struct, frozen=True):
    """A class of outcomes, as the casebook names it."""

    id: str
    title: str
    grave: bool


class Curve(Struct, frozen=True):
    """The shares of the classes at each point of an evening: before each decision, and at the end.

    `outcome` is the title of the outcome it came to, empty where it could not go to its end.
    """

    name: str
    points: tuple[Shares, ...]
    outcome: str


class Ahead(Struct, frozen=True):
    """A choice on a way that was not taken; `documented` where a source has it."""

    scene: str
    choice: str
    do: str
    documented: bool


class Left(Struct, frozen=True):
    """Where a class of outcomes that a decision made less of lay most: in a choice not taken there.

    `outcome_class` is the title of the class that lost most; `shares` are those of the choice.
    """

    outcome_class: str
    choice: str
    do: str
    documented: bool
    shares: Shares


class Instead(Struct, frozen=True):
    """What else could have been done, and where it could have led.

    `number` is the decision's. `example` is one shortest way on from there to `outcome`. `accounts`
    are those whose version has the choice; `standing` is the outcome's, as its author gives it.
    """

    number: int
    choice: str
    do: str
    documented: bool
    accounts: tuple[str, ...]
    quotations: tuple[Quotation, ...]
    shares: Shares
    example: tuple[Ahead, ...]
    outcome: str
    outcome_class: str
    standing: str


class Turn(Struct, frozen=True):
    """A decision that moved what could follow: the shares of the classes before and after it.

    `weighted` are the same two by the weights of the choices, where these have any. `moved` is the
    share of the ways on that went from one class to another, from 0 to 1. Each of the `changes` has
    the variable's id before it. `left` is None where no other choice had more of the class that
    lost most than the one that was made.
    """

    decision: Decision
    before: Shares
    after: Shares
    weighted: tuple[Shares, Shares] | None
    moved: float
    changes: tuple[tuple[str, Change], ...]
    quotations: tuple[Quotation, ...]
    left: Left | None
    instead: Instead | None


class Within(Struct, frozen=True):
    """An outcome and the fewest choices other than the player's to it; `fewest` is -1 for never.

    `standing` is what its author says of it: documented, contested or counterfactual.
    """

    outcome: str
    title: str
    outcome_class: str
    standing: str
    fewest: int


class Reach(Struct, frozen=True):
    """What was within reach at a point: before the decision of that number, or, 0, at the end."""

    decision: int
    outcomes: tuple[Within, ...]


class Turning(Struct, frozen=True):
    """The turning points of an evening; `did` has the wording of every decision.

    `caution` says what the figures are, and goes wherever they go. `changed` has the curve in the
    model with other numbers. `weights` says what the weights of the
    choices stand for, and is empty where these have none; `weighted` are then the player's curve
    and those of the accounts by these weights.
    """

    classes: tuple[Class, ...]
    states: int
    did: tuple[str, ...]
    curve: Curve
    accounts: tuple[Curve, ...]
    changed: tuple[Curve, ...]
    turns: tuple[Turn, ...]
    reach: tuple[Reach, ...]
    caution: str = CAUTION
    weights: str = ""
    weighted: tuple[Curve, ...] = ()
