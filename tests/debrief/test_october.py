"""Debriefs of the shipped scenarios: every play has one, in every form, and soon."""

import random
import time
from pathlib import Path

import pytest

from thirteen_hours.debrief.accounts import accounts
from thirteen_hours.debrief.build import Debrief, build
from thirteen_hours.debrief.case import Account
from thirteen_hours.engine.play import Play
from thirteen_hours.engine.table import Table, compile_scenario
from thirteen_hours.findings.finding import Report
from thirteen_hours.pages.debrief.document import brief, document
from thirteen_hours.pages.forms import data, written
from thirteen_hours.scenario.folder import CasebookFiles, read_casebook
from thirteen_hours.scenario.plan import Plan
from thirteen_hours.terminal.leaves import leaves

PLAYS = 12
SOON = 0.2
LINE = "That they would go, <b>and</b> *not* because he asked."


@pytest.fixture(scope="module")
def files(root: Path) -> CasebookFiles:
    """The casebook."""
    return read_casebook(root / "scenarios" / "october-27", Report())


@pytest.fixture(scope="module")
def table(files: CasebookFiles) -> Table:
    """The scenario's table."""
    return compile_scenario(files.scenarios["attorney-general"])


@pytest.fixture(scope="module")
def plans(files: CasebookFiles) -> list[Plan]:
    """The accounts' plans."""
    return [plan for plan in files.plans["attorney-general"] if plan.account]


@pytest.fixture(scope="module")
def walked(plans: list[Plan], table: Table) -> tuple[Account, ...]:
    """The accounts."""
    return accounts(plans, table)


def at_random(files: CasebookFiles, table: Table, seed: int) -> Play:
    """A finished play whose choices are drawn."""
    drawn = random.Random(seed)
    play = Play(table, seed=seed)
    assert files.casebook
    classes = list(files.casebook.classes)
    while play.page.question or not play.outcome:
        question = play.page.question
        if question is None:
            play.choose(drawn.choice(play.page.open_options).id)
        elif question.kind == "line":
            play.answer(question.id, LINE)
        else:
            play.answer(question.id, {**dict.fromkeys(classes, 0), classes[0]: 100})
    return play


def debriefed(files: CasebookFiles, play: Play, walked: tuple[Account, ...]) -> Debrief:
    """The debrief of a play."""
    assert files.casebook
    return build(play, files.casebook, files.evidence, accounts=walked)


@pytest.mark.parametrize("seed", range(PLAYS))
def test_every_play_has_its_debrief(
    files: CasebookFiles, table: Table, walked: tuple[Account, ...], seed: int
) -> None:
    """Any play is debriefed in every form; its words are shown as typed, and no field is empty."""
    debrief = debriefed(files, at_random(files, table, seed), walked)
    page = document(debrief)
    text = written(page, "text")
    assert "You wrote: That they would go, <b>and</b>" in text
    assert "<b>and</b>" not in written(page, "html")
    assert max(len(line) for line in text.splitlines() if "//" not in line) <= 72
    for form in (text, written(page, "md"), data(debrief)):
        assert "None(" not in form
        assert "()" not in form
    assert debrief.described.ending
    assert debrief.moved
    assert debrief.rule
    assert debrief.assumption


def test_debrief_comes_at_once(files: CasebookFiles, table: Table, plans: list[Plan]) -> None:
    """From the last choice to every leaf of the debrief, and its short form, takes under 0.2 s."""
    play = at_random(files, table, 1)
    took = []
    for _ in range(5):
        start = time.process_time()
        debrief = debriefed(files, play, accounts(plans, table))
        assert leaves(debrief)
        assert written(brief(debrief), "text")
        took.append(time.process_time() - start)
    assert min(took) < SOON


def test_every_change_states_its_inference(
    files: CasebookFiles, table: Table, walked: tuple[Account, ...]
) -> None:
    """No track changes without a sentence of inference, and no outcome comes without a rule."""
    for seed in range(PLAYS):
        debrief = debriefed(files, at_random(files, table, seed), walked)
        changes = [change for each in debrief.moved for change in each.changes]
        assert all(change.because for change in changes)
        assert debrief.rule
        assert debrief.rule.because


def test_each_account_is_matched_in_full_by_its_own_plan_alone(
    files: CasebookFiles, table: Table, plans: list[Plan], walked: tuple[Account, ...]
) -> None:
    """An account's plan matches it on every point it speaks to, and no other plan does."""
    for plan in plans:
        play = Play(table, seed=plan.seed)
        for step in plan.steps:
            while question := play.page.question:
                play.answer(question.id, None)
            play.choose(step.choice)
        while question := play.page.question:
            play.answer(question.id, None)
        found = debriefed(files, play, walked).resemblance
        full = {each.source for each in found if each.alike == each.spoken}
        assert full == {plan.account}
        assert found[0].source == plan.account
