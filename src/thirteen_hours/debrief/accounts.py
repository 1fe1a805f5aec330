"""The accounts' plans walked, so that an evening can be set beside them."""

from collections.abc import Iterable, Iterator

from thirteen_hours.debrief.case import Account, Step
from thirteen_hours.engine.play import Play
from thirteen_hours.engine.table import Table
from thirteen_hours.errors import ThirteenHoursError
from thirteen_hours.scenario.plan import Plan


def accounts(plans: Iterable[Plan], table: Table) -> tuple[Account, ...]:
    """The accounts among some plans, each walked as far as it goes."""
    return tuple(_account(plan, table) for plan in plans if plan.account)


def _account(plan: Plan, table: Table) -> Account:
    play = Play(table, seed=plan.seed)
    steps = tuple(_walked(plan, play))
    outcome = play.outcome
    return Account(plan.account, plan.name, steps, outcome.id if outcome else "")


def _walked(plan: Plan, play: Play) -> Iterator[Step]:
    for step in plan.steps:
        while question := play.page.question:
            play.answer(question.id, None)
        try:
            play.choose(step.choice)
        except ThirteenHoursError:
            return
        taken = play.taken[-1]
        yield Step(taken.scene, taken.choice.id, taken.choice.do, step.silent)
