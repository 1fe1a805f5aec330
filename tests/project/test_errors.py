"""What every error of ours offers to whoever shows it."""

import ast
import pickle
from pathlib import Path

import pytest

from thirteen_hours import errors
from thirteen_hours.errors import InputError, OurFaultError, ThirteenHoursError, UsageError


@pytest.mark.parametrize(
    ("error", "shown"),
    [
        pytest.param(InputError("There is no such file."), "There is no such file.", id="bare"),
        pytest.param(
            InputError("This save is damaged.", place="plays/7.journal"),
            "plays/7.journal: This save is damaged.",
            id="with-its-place",
        ),
        pytest.param(
            UsageError("No scenario is called `dobrinin`.", hint="Try `thirteen-hours list`."),
            "No scenario is called `dobrinin`.\nTry `thirteen-hours list`.",
            id="with-what-to-do",
        ),
    ],
)
def test_an_error_reads_as_sentences(error: ThirteenHoursError, shown: str) -> None:
    """An error shown as it is says where, what and what to do, leaving out what it has not got."""
    assert str(error) == shown


def test_exit_codes_are_those_that_scripts_rely_on() -> None:
    """The four exit codes never change: clean, errors found, usage, our own fault."""
    codes = [errors.CLEAN, errors.ERRORS_FOUND, errors.USAGE, errors.OUR_FAULT]
    assert codes == [0, 1, 2, 3]
    kinds: list[type[ThirteenHoursError]] = [InputError, UsageError, OurFaultError]
    assert [kind.exit_code for kind in kinds] == [1, 2, 3]


def test_an_error_survives_a_process() -> None:
    """An error that comes back from another process still has its place and its hint."""
    error = InputError("No.", place="a.yaml:1:2", hint="Look.")
    back = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes, made on this line
    assert (back.sentence, back.place, back.hint) == ("No.", "a.yaml:1:2", "Look.")


def test_all_our_errors_have_one_root(package: Path) -> None:
    """Whoever catches `ThirteenHoursError` catches every error that this package defines."""
    strays = [
        f"{path.relative_to(package).as_posix()}: {node.name}"
        for path in sorted(package.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef)
        and node.name != "ThirteenHoursError"
        and {ast.unparse(base) for base in node.bases} & {"Exception", "ValueError", "RuntimeError"}
    ]
    assert not strays
