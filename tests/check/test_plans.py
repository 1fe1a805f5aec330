import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.casebooks.shipped import SCENARIOS
from thirteen_hours.cli.check import command as check
from thirteen_hours.cli.test import command as walk_plans
from thirteen_hours.errors import InputError, UsageError

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
    assert re.fullmatch(r"[0-9]+ passed", done.output.splitlines()[-1])


def test_a_wrong_expectation_is_told_at_its_place(copy: Path) -> None:
    """A plan that expects another outcome fails, at its line, with what was expected and got."""
    plan = cable_plan(copy)
    plan.write_text(plan.read_text().replace("outcome: exchange", "outcome: open-trade"))
    done = CliRunner().invoke(walk_plans, [str(copy)])
    assert done.exit_code == 1
    lines = plan.read_text().splitlines()
    number = next(n for n, line in enumerate(lines, 1) if "outcome:" in line)
    told = done.output[done.output.index("-- ") :].splitlines()
    assert told[1].endswith(f"account-cable.test.yaml:{number}:12: the outcome is another")
    assert [line.split() for line in told[2:4]] == [
        ["expected:", "open-trade"],
        ["got:", "exchange"],
    ]
    assert told[-1].startswith("1 failed, ")


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
    assert "this passed, and was expected to fail" in done.output
    assert done.output.splitlines()[-1].endswith("1 passed unexpectedly")


def test_an_expected_failure_is_no_failure(copy: Path) -> None:
    """A plan that fails as its `fails` says is counted apart, and nothing is wrong."""
    plan = cable_plan(copy)
    text = plan.read_text().replace("outcome: exchange", "outcome: open-trade")
    plan.write_text(f"{text}\nfails: The trade is not written yet.\n")
    done = CliRunner().invoke(walk_plans, ["-v", str(copy)])
    assert done.exit_code == 0
    assert "expected to fail: The trade is not written yet." in done.output
    assert done.output.splitlines()[-1].endswith("1 expected to fail")


def test_plans_are_chosen_by_file_and_by_word(copy: Path) -> None:
    """A plan's own path walks that plan; `-k` walks those that have the word in name or file."""
    one = CliRunner().invoke(walk_plans, [str(cable_plan(copy))])
    assert one.output.splitlines()[-1] == "1 passed"
    some = CliRunner().invoke(walk_plans, ["-k", "ULTIMATUM", str(copy)])
    assert some.output.splitlines()[-1] == "2 passed"
    none = CliRunner().invoke(walk_plans, ["-k", "nothing-of-it", str(copy)])
    assert isinstance(none.exception, UsageError)


def test_the_first_failure_can_be_the_last(copy: Path) -> None:
    """With `-x` no plan is walked after one that failed."""
    for plan in (copy / "attorney-general").glob("*.test.yaml"):
        plan.write_text(re.sub(r"outcome: \S+", "outcome: open-trade", plan.read_text()))
    done = CliRunner().invoke(walk_plans, ["-x", str(copy)])
    assert done.exit_code == 1
    assert done.output.splitlines()[-1].startswith("1 failed")
    assert "open-trade" in done.output


def test_a_golden_evening_is_written_and_then_kept_to(copy: Path) -> None:
    """A golden file is asked for, written with `--update`, and then every changed word is told."""
    plan = cable_plan(copy)
    plan.write_text(plan.read_text() + "\ngolden: cable\n")
    missing = CliRunner().invoke(walk_plans, [str(plan)])
    assert missing.exit_code == 1
    assert "there is no cable.golden.txt yet" in missing.output
    written = CliRunner().invoke(walk_plans, ["--update", str(plan)])
    assert written.exit_code == 0
    assert CliRunner().invoke(walk_plans, [str(plan)]).exit_code == 0
    golden = plan.with_name("cable.golden.txt")
    kept = golden.read_text()
    assert "highest officer of the law" in kept
    golden.write_text(kept.replace("highest officer", "lowest officer"))
    changed = CliRunner().invoke(walk_plans, [str(plan)])
    assert changed.exit_code == 1
    assert re.search(r"^    -.*lowest officer", changed.output, re.MULTILINE)
    assert re.search(r"^    \+.*highest officer", changed.output, re.MULTILINE)


def test_a_golden_file_of_any_length_is_soon_told(copy: Path) -> None:
    """A golden file that is no evening's is refused by its length, however long it is."""
    plan = cable_plan(copy)
    plan.write_text(plan.read_text() + "\ngolden: cable\n")
    plan.with_name("cable.golden.txt").write_text("\n" * 1_000_000)
    done = CliRunner().invoke(walk_plans, [str(plan)])
    assert done.exit_code == 1
    assert "It has 1,000,000 lines" in done.output


def test_a_golden_file_never_leads_out_of_its_folder(copy: Path, tmp_path: Path) -> None:
    """A link in the place of a golden file is neither read nor written through."""
    plan = cable_plan(copy)
    plan.write_text(plan.read_text() + "\ngolden: cable\n")
    elsewhere = tmp_path / "elsewhere.txt"
    elsewhere.write_text("Mine.")
    plan.with_name("cable.golden.txt").symlink_to(elsewhere)
    done = CliRunner().invoke(walk_plans, ["--update", str(plan)])
    assert isinstance(done.exception, InputError)
    assert elsewhere.read_text() == "Mine."
