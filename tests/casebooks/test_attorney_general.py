import random

import pytest

from tests.casebooks.shipped import SCENARIOS, casebook, space, table
from thirteen_hours.check.casebook import check_paths
from thirteen_hours.check.plans import Result, run
from thirteen_hours.engine.play import Play
from thirteen_hours.engine.replay import replay
from thirteen_hours.proof.facts import facts
from thirteen_hours.proof.plays import Plays
from thirteen_hours.scenario.plan import Plan

PLANS = casebook().plans["attorney-general"]


def played_at_random(seed: int) -> Play:
    """A whole play in which every open choice is as likely as any other."""
    chance = random.Random(seed)
    play = Play(table())
    while not play.page.done:
        page = play.page
        if page.question:
            play.answer(page.question.id, None)
        else:
            play.choose(chance.choice(page.open_options).id)
    return play


def test_the_shipped_casebooks_are_clean() -> None:
    """Nothing at all is found in what we ship, not even a warning."""
    found = [f"{each.place}: {each.message}" for each in check_paths([SCENARIOS]).report]
    assert found == []


def test_no_play_is_stuck_and_nothing_is_out_of_reach() -> None:
    """The whole space is explored, and it shows no fault in the scenario."""
    assert space().complete
    assert [(fact.code, fact.what, fact.play) for fact in facts(space())] == []


@pytest.mark.parametrize("plan", PLANS, ids=[plan.place.file.split("/")[-1] for plan in PLANS])
def test_every_plan_goes_as_it_says(plan: Plan) -> None:
    """Each account of the evening, and each other plan, can be played and ends as expected."""
    result = run(plan, table())
    assert result.passed, [failure.message for failure in result.failures]


def accounts() -> list[Result]:
    """The accounts, played."""
    return [run(plan, table()) for plan in PLANS if plan.account]


def test_the_accounts_end_in_the_acceptance_by_documented_choices() -> None:
    """Every account ends in an outcome that is not counterfactual, by documented choices alone."""
    for result in accounts():
        outcome = result.play.outcome
        assert outcome is not None
        assert outcome.standing != "counterfactual"
        assert all(taken.choice.undocumented is None for taken in result.play.taken)


def test_no_two_accounts_read_alike() -> None:
    """Each account is an evening of its own: no two show the same text."""
    texts = [
        tuple(part.text for beat in result.play.beats for part in beat.parts)
        for result in accounts()
    ]
    assert len(texts) >= 6
    assert len(set(texts)) == len(texts)


def test_every_choice_can_be_walked() -> None:
    """Every choice of every scene is taken once, by its shortest play, in the real engine."""
    walked: set[str] = set()
    plays = Plays(space())
    for node in space().order:
        for link in space().links(node):
            if step := space().step(link.way):
                walk((*plays.to(plays.nearest(link.sources)), step))
                walked.add(step)
    choices = {
        f"{scene.id}/{choice.id}"
        for scene in table().scenario.scenes.values()
        for choice in scene.choices
    }
    assert choices - walked == set()


def walk(path: tuple[str, ...]) -> Play:
    """Plays choices given as `scene/choice`, passing questions over."""
    play = Play(table())
    for step in path:
        while question := play.page.question:
            play.answer(question.id, None)
        scene, _, choice = step.partition("/")
        assert play.table.nodes[play.state[0]].id == scene
        play.choose(choice)
    return play


@pytest.mark.parametrize("first", range(0, 500, 100))
def test_random_plays_end_and_replay_to_the_same_bytes(first: int) -> None:
    """Plays by random choice reach an outcome, and their entries give the same play again."""
    for seed in range(first, first + 100):
        play = played_at_random(seed)
        again = replay(table(), 0, play.entries)
        assert again.stopped is None
        assert again.play.beats == play.beats
        assert again.play.values == play.values
        assert again.play.made == play.made


def test_an_evening_has_its_size() -> None:
    """About fourteen decisions and 2,000 to 3,500 words on an ordinary play."""
    plays = [played_at_random(seed) for seed in range(200)]
    decisions = sorted(len(play.taken) for play in plays)
    words = sorted(
        sum(len(part.text.split()) for beat in play.beats for part in beat.parts) for play in plays
    )
    assert 12 <= decisions[100] <= 17
    assert 1_900 <= words[100] <= 3_500


def test_few_choices_are_undocumented() -> None:
    """At most one choice in five is undocumented, and each of those says why at full length."""
    scenes = table().scenario.scenes.values()
    choices = [choice for scene in scenes for choice in scene.choices]
    cards = [choice.undocumented for choice in choices if choice.undocumented]
    assert len(cards) * 5 <= len(choices)
    for card in cards:
        assert card.because
        assert card.advocate
        assert card.rewrite
        assert card.mechanism
        assert card.silence
