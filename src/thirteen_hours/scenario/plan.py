"""Test plans, typed: a path through a scenario by ids, with what is expected at its end."""

from msgspec import Struct

from thirteen_hours.findings.place import NOWHERE, Place
from thirteen_hours.language.tree import Guard
from thirteen_hours.scenario.fixture import BEGINNING, Fixture


class Step(Struct, frozen=True):
    """One choice of a plan: its id, in a scene if that is named; `silent` where the account is."""

    choice: str
    scene: str = ""
    silent: str = ""
    place: Place = NOWHERE


class Named(Struct, frozen=True):
    """An id or words that are expected, and where that is said; in that scene, if one is named."""

    text: str
    place: Place = NOWHERE
    scene: str = ""


class Condition(Struct, frozen=True):
    """A condition that is to hold at the end, as it was written."""

    written: str
    guard: Guard
    place: Place = NOWHERE


class Expectation(Struct, frozen=True):
    """What a plan expects at its end; what it says nothing of is not looked at.

    `scene` is where it ends if not at an outcome. `open` and `closed` are the choices that stand so
    there. `documented` is `yes` where every choice is to be drawn from a passage, `no` where one is
    to be drawn from none.
    """

    place: Place = NOWHERE
    outcome: Named | None = None
    outcome_class: Named | None = None
    standing: Named | None = None
    scene: Named | None = None
    open: tuple[Named, ...] = ()
    closed: tuple[Named, ...] = ()
    that: tuple[Condition, ...] = ()
    text: tuple[Named, ...] = ()
    not_text: tuple[Named, ...] = ()
    makes: tuple[tuple[str, Named], ...] = ()
    documented: Named | None = None


class Plan(Struct, frozen=True):
    """A path through a scenario; the account of a source where `account` names one.

    `golden` names the file beside the plan with which the whole evening is compared. `fails` is the
    reason why it is expected to fail.
    """

    name: str
    place: Place
    steps: tuple[Step, ...]
    account: str = ""
    seed: int = 0
    start: Fixture = BEGINNING
    expect: Expectation = Expectation()
    golden: str = ""
    fails: str = ""
