from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.casebooks.shipped import SCENARIOS
from thirteen_hours.cli.check import command as check
from thirteen_hours.cli.test import command as walk_plans

OCTOBER = SCENARIOS / "october-27"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the shipped casebook that a test may break."""
    copied = tmp_path / "october-27"
    for path in OCTOBER.rglob("*"):
        if path.is_file():
            target = copied / path.relative_to(OCTOBER)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(path.read_bytes())
    return copied


def cable_plan(folder: Path) -> Path:
    """The plan of the cable's account."""
    return folder / "attorney-general" / "account-cable.test.yaml"


def test_plans_that_pass_are_counted() -> None:
    """`thirteen-hours test` walks every plan and ends with 0 when all pass."""
    done = CliRunner().invoke(walk_plans, [str(SCENARIOS)])
    assert done.exit_code == 0, done.output
    assert done.output.splitlines()[-1].endswith("0 failed")


def test_a_wrong_expectation_is_told_at_its_place(copy: Path) -> None:
    """A plan that expects another outcome fails, with the plan's file and what was reached."""
    plan = cable_plan(copy)
    plan.write_text(plan.read_text().replace("outcome: exchange", "outcome: open-trade"))
    done = CliRunner().invoke(walk_plans, [str(copy)])
    assert done.exit_code == 1
    assert "account-cable.test.yaml" in done.output
    assert "the outcome is 'exchange', not 'open-trade'" in done.output


def test_a_plan_that_does_not_fit_the_scenario_is_a_finding(copy: Path) -> None:
    """A choice that no scene has is an error of `check`, at its line and column."""
    plan = cable_plan(copy)
    lines = plan.read_text().splitlines()
    number = next(n for n, line in enumerate(lines) if line.startswith("  - "))
    lines[number] = "  - no-such-choice"
    plan.write_text("\n".join(lines))
    done = CliRunner().invoke(check, [str(copy)])
    assert done.exit_code == 1
    assert f"account-cable.test.yaml:{number + 1}:5: error[T101]" in done.output


def test_an_expected_failure_that_passes_fails(copy: Path) -> None:
    """A plan marked `fails` that goes well is told, for the mark is out of date."""
    plan = cable_plan(copy)
    plan.write_text(plan.read_text() + "\nfails: It used to.\n")
    done = CliRunner().invoke(walk_plans, [str(copy)])
    assert done.exit_code == 1
    assert "it was expected to fail" in done.output
