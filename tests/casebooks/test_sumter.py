"""The second casebook: another crisis, written by the documentation alone."""

import pytest

from tests.casebooks.shipped import casebook
from thirteen_hours.check.plans import run
from thirteen_hours.debrief.build import build
from thirteen_hours.engine.table import compile_scenario
from thirteen_hours.pages.debrief.described import decision_brief
from thirteen_hours.proof.facts import facts
from thirteen_hours.proof.space import explore
from thirteen_hours.scenario.plan import Plan

FILES = casebook("sumter")
SCENARIO = FILES.scenarios["major-anderson"]
TABLE = compile_scenario(SCENARIO)
PLANS = list(FILES.plans["major-anderson"])


@pytest.mark.parametrize("plan", PLANS, ids=[plan.place.file.split("/")[-1] for plan in PLANS])
def test_every_plan_goes_as_it_says(plan: Plan) -> None:
    """Each account of the night, and each other plan, can be played and ends as expected."""
    result = run(plan, TABLE)
    assert result.passed, [failure.message for failure in result.failures]


def test_every_ending_has_a_plan() -> None:
    """Each outcome is the end of a play that is walked by name."""
    reached = {run(plan, TABLE).play.outcome for plan in PLANS}
    assert {each.id for each in reached if each} == set(SCENARIO.outcomes)


def test_the_accounts_keep_to_documented_choices() -> None:
    """Every account comes, by documented choices alone, to an outcome that is no counterfactual."""
    for result in (run(plan, TABLE) for plan in PLANS if plan.account):
        outcome = result.play.outcome
        assert outcome is not None
        assert outcome.standing != "counterfactual"
        assert all(taken.choice.undocumented is None for taken in result.play.taken)


def test_the_whole_night_is_explored() -> None:
    """Every play is looked at, and nothing in the night is stuck or out of reach."""
    space = explore(TABLE)
    assert space.complete
    assert list(facts(space)) == []


def test_sources_disagree_on_most_claims() -> None:
    """There is something to weigh: on most claims two sources give different answers."""
    disputed = [
        claim
        for claim in FILES.evidence.claims.values()
        if len({(said.kind, said.values) for said in claim.stances.values()}) > 1
    ]
    assert len(disputed) * 2 > len(FILES.evidence.claims)


def test_the_debrief_says_the_day_once_it_is_another() -> None:
    """A night that ends two days later is not told as if it had ended before it began."""
    (plan,) = (each for each in PLANS if "without exception" in each.name)
    assert FILES.casebook is not None
    debrief = build(run(plan, TABLE).play, FILES.casebook, FILES.evidence)
    told = "from Thursday 11 April 1861, 15:30, to Saturday 13 April 1861, 22:00"
    assert told in str(decision_brief(debrief))
