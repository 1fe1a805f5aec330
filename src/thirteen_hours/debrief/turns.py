"""Finds the turning points of an evening: which decisions moved most, and what else was open."""

from collections.abc import Iterator, Sequence
from typing import Final

from thirteen_hours.debrief.case import Account, Case
from thirteen_hours.debrief.describe import Decision
from thirteen_hours.debrief.moved import Moved
from thirteen_hours.debrief.turning import (
    Ahead,
    Class,
    Curve,
    Instead,
    Left,
    Reach,
    Turn,
    Turning,
    Within,
)
from thirteen_hours.proof.continuation import (
    NEVER,
    Continuations,
    Course,
    Onward,
    Point,
    Shares,
)
from thirteen_hours.scenario.model import Choice, Scene

MOST: Final = 3
"""So many turning points are told at the most."""

LEAST: Final = 0.01
"""A decision that moves less than this share of the ways on turns nothing."""

_YOURS: Final = "Your evening"


def turning(
    case: Case,
    decisions: Sequence[Decision],
    moved: Sequence[Moved],
    found: Continuations,
) -> Turning:
    """The turning points of a play from what the proof found; `moved` are its inferences."""
    return _Teller(case, decisions, moved, found).told()


def moved_share(before: Shares, after: Shares) -> float:
    """How much of the whole went from one class to another between two points: from 0 to 1."""
    return sum(abs(one - two) for one, two in zip(before, after, strict=True)) / 2


class _Teller:
    def __init__(
        self,
        case: Case,
        decisions: Sequence[Decision],
        moved: Sequence[Moved],
        found: Continuations,
    ) -> None:
        self.case = case
        self.decisions = decisions
        self.moved = moved
        self.found = found
        self.curve = tuple(self.grouped(point.shares) for point in found.points)
        own = found.weighted[0].points if found.weighted else ()
        self.weighted = tuple(map(self.grouped, own))

    def told(self) -> Turning:
        classes = self.case.casebook.classes.values()
        outcome = self.case.play.outcome
        ended = outcome.title if outcome else ""
        return Turning(
            classes=tuple(Class(each.id, each.title, each.grave) for each in classes),
            states=self.found.states,
            did=tuple(each.did for each in self.decisions),
            curve=Curve(_YOURS, self.curve, ended),
            accounts=tuple(self._accounts(self.found.accounts)),
            changed=tuple(
                Curve(name, tuple(map(self.grouped, course.points)), self._title(course.outcome))
                for name, course in self.found.changed
            ),
            turns=tuple(self._turns()),
            reach=tuple(self._reach()),
            weights=self.case.scenario.weights if self.weighted else "",
            weighted=(
                (Curve(_YOURS, self.weighted, ended), *self._accounts(self.found.weighted[1:]))
                if self.weighted
                else ()
            ),
        )

    def grouped(self, shares: Shares) -> Shares:
        """The shares in the casebook's order of the classes; one without an outcome has none."""
        by_class = dict(zip(self.found.classes, shares, strict=True))
        return tuple(by_class.get(each, 0.0) for each in self.case.casebook.classes)

    def _title(self, outcome: str) -> str:
        return self.case.scenario.outcomes[outcome].title if outcome else ""

    def _accounts(self, courses: Sequence[Course]) -> Iterator[Curve]:
        for account, course in zip(self.case.accounts, courses, strict=True):
            points = tuple(map(self.grouped, course.points))
            yield Curve(_name(self.case, account), points, self._title(course.outcome))

    # --- The turns

    def _turns(self) -> Iterator[Turn]:
        """The decisions that moved most, in the order of the evening."""
        steps = list(zip(self.curve, self.curve[1:], strict=False))
        by_size = sorted(range(len(steps)), key=lambda at: (-moved_share(*steps[at]), at))
        chosen = [at for at in by_size[:MOST] if moved_share(*steps[at]) >= LEAST]
        for at in sorted(chosen):
            yield self._turn(at, *steps[at])

    def _turn(self, at: int, before: Shares, after: Shares) -> Turn:
        decision = self.decisions[at]
        taken = self.case.play.taken[at].choice
        changes = [
            (each.id, change)
            for each in self.moved
            for change in each.changes
            if change.decision == decision.number and change.before != change.after
        ]
        return Turn(
            decision=decision,
            before=before,
            after=after,
            weighted=(self.weighted[at], self.weighted[at + 1]) if self.weighted else None,
            moved=moved_share(before, after),
            changes=tuple(changes),
            quotations=self.case.citations.quote_all(taken.cites),
            left=self._left(self.found.points[at], decision, before, after),
            instead=self._instead(self.found.points[at], decision, after),
        )

    def _left(self, point: Point, decision: Decision, before: Shares, after: Shares) -> Left | None:
        """The other choice that had most of the class of which the decision lost most."""
        lost = [one - two for one, two in zip(before, after, strict=True)]
        kind = max(range(len(lost)), key=lost.__getitem__)
        others = [each for each in point.open if each.choice != decision.choice]
        best = max(others, key=lambda each: self.grouped(each.shares)[kind], default=None)
        if best is None or self.grouped(best.shares)[kind] <= after[kind]:
            return None
        choice = self._choice(decision.scene, best.choice)
        title = tuple(self.case.casebook.classes.values())[kind].title
        documented = choice.undocumented is None
        return Left(title, choice.id, choice.do, documented, self.grouped(best.shares))

    def _instead(self, point: Point, decision: Decision, after: Shares) -> Instead | None:
        """The best documented of the choices that were open there and lead somewhere else."""
        scene = self.case.scenario.scenes[decision.scene]
        choices = {each.id: each for each in scene.choices}
        others = [
            each for each in point.open if each.choice != decision.choice and each.outcome != NEVER
        ]
        far = [moved_share(after, self.grouped(each.shares)) for each in others]
        if not far or max(far) < LEAST:
            return None
        # What makes little of the difference would not show what the decision decided.
        others = [each for each, gap in zip(others, far, strict=True) if gap >= max(far) / 2]
        best = max(others, key=lambda each: self._evidence(scene, choices[each.choice]))
        return self._told_instead(decision.number, scene, choices[best.choice], best)

    def _evidence(self, scene: Scene, choice: Choice) -> tuple[bool, int, int, int]:
        """How well a choice is documented; of two alike, the author's first is taken."""
        sources = {cite.partition("/")[0] for cite in choice.cites}
        against = {cite.partition("/")[0] for cite in choice.against}
        accounts = len(_accounts_of(self.case, scene.id, choice.id))
        return choice.undocumented is None, accounts, len(sources), -len(against)

    def _told_instead(self, number: int, scene: Scene, choice: Choice, onward: Onward) -> Instead:
        outcome = self.found.outcomes[onward.outcome]
        kind = self.case.scenario.outcomes[outcome].outcome_class
        return Instead(
            number=number,
            choice=choice.id,
            do=choice.do,
            documented=choice.undocumented is None,
            accounts=_accounts_of(self.case, scene.id, choice.id),
            quotations=self.case.citations.quote_all(choice.cites),
            shares=self.grouped(onward.shares),
            example=tuple(map(self._ahead, onward.way)),
            outcome=self._title(outcome),
            outcome_class=self.case.casebook.classes[kind].title,
            standing=self.case.scenario.outcomes[outcome].standing,
        )

    def _ahead(self, step: str) -> Ahead:
        scene, _, name = step.partition("/")
        choice = self._choice(scene, name)
        return Ahead(scene, name, choice.do, choice.undocumented is None)

    def _choice(self, scene: str, name: str) -> Choice:
        return next(each for each in self.case.scenario.scenes[scene].choices if each.id == name)

    # --- Within reach

    def _reach(self) -> Iterator[Reach]:
        last = len(self.found.points) - 1
        for at, point in enumerate(self.found.points):
            number = self.decisions[at].number if at < last else 0
            yield Reach(number, tuple(self._within(point)))

    def _within(self, point: Point) -> Iterator[Within]:
        for outcome, fewest in zip(self.found.outcomes, point.fewest, strict=True):
            part = self.case.scenario.outcomes[outcome]
            yield Within(outcome, part.title, part.outcome_class, part.standing, fewest)


def _accounts_of(case: Case, scene: str, choice: str) -> tuple[str, ...]:
    """The accounts whose own version has a choice, by name."""
    return tuple(
        _name(case, account)
        for account in case.accounts
        if any(
            (step.scene, step.choice) == (scene, choice) and not step.silent
            for step in account.steps
        )
    )


def _name(case: Case, account: Account) -> str:
    source = case.evidence.sources.get(account.source)
    return source.short if source else account.title
