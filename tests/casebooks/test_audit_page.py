"""The audit of the shipped scenario covers what there is, and counts it right."""

import re
from pathlib import Path

import pytest

from thirteen_hours.findings.finding import Report
from thirteen_hours.scenario.folder import CasebookFiles, read_casebook
from thirteen_hours.scenario.model import Scenario


@pytest.fixture(scope="module")
def files(root: Path) -> CasebookFiles:
    """The casebook."""
    return read_casebook(root / "scenarios" / "october-27", Report())


@pytest.fixture(scope="module")
def scenario(files: CasebookFiles) -> Scenario:
    """Its scenario."""
    return files.scenarios["attorney-general"]


@pytest.fixture(scope="module")
def audit(root: Path) -> str:
    """The audit."""
    return (root / "docs" / "audit.md").read_text(encoding="utf-8")


def test_every_beat_and_every_outcome_was_audited(scenario: Scenario, audit: str) -> None:
    """The audit has a verdict on each scene and each outcome, under its own name."""
    rows = [line for line in audit.splitlines() if line.startswith("|")]
    named = {name for row in rows for name in re.findall(r"`([a-z-]+)`", row.split("|")[1])}
    assert named == {*scenario.scenes, *scenario.outcomes}


def test_the_audit_counts_the_choices_right(scenario: Scenario, audit: str) -> None:
    """How many choices there are, and how many of them no source has, is as the audit says."""
    choices = [choice for scene in scenario.scenes.values() for choice in scene.choices]
    alone = [choice for choice in choices if choice.undocumented]
    assert f"Of {len(choices)} choices {len(alone)} are undocumented" in audit


def test_every_choice_and_outcome_cites(scenario: Scenario) -> None:
    """A choice cites a passage or says why none has it; an outcome has support or a warrant."""
    for scene in scenario.scenes.values():
        for choice in scene.choices:
            assert choice.cites or choice.undocumented
    for outcome in scenario.outcomes.values():
        assert outcome.supports
        assert outcome.warrant or outcome.standing != "counterfactual"


def test_every_effect_states_its_inference(scenario: Scenario) -> None:
    """Each effect has its sentence of reasoning, and each rule that ends an evening has one."""
    for scene in scenario.scenes.values():
        effects = [*(each for choice in scene.choices for each in choice.effects)]
        effects += [each for route in scene.routes for each in route.effects]
        assert all(each.because for each in effects)
        assert all(route.because for route in scene.routes if route.goto in scenario.outcomes)
