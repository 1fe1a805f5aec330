"""What stands in braces in the questions of a casebook."""

from pathlib import Path

import pytest

from tests.check.specimen import checked
from thirteen_hours.findings import specimen

FILES = specimen.files()


def told(folder: Path, asked: str) -> list[str]:
    """What is found when the casebook has such a question."""
    more = f'questions:\n  - {{id: own-words, text: "{asked}"}}\n'
    changed = {specimen.CASEBOOK: FILES[specimen.CASEBOOK] + more}
    return [each.message for each in checked(folder, changed).report]


@pytest.mark.parametrize(
    "asked",
    [
        "Your evening is nearest to {account}.",
        "So it is in {for:bases}, and otherwise in {against:bases}.",
        "So it is in {for}, and otherwise in {against}.",
        "You said this: {said-of:bases}. You expected this: {said-of:likely}.",
    ],
)
def test_what_can_be_filled_in_is_not_told(tmp_path: Path, asked: str) -> None:
    """Claims, questions and topics that there are, and the account, bring no finding."""
    assert told(tmp_path, asked) == []


@pytest.mark.parametrize(
    ("asked", "why"),
    [
        ("{witness}", "what can stand in braces is account, for, against, said-of"),
        ("{account:diary}", "nothing follows `account`"),
        ("{said-of}", "it must say of which question or topic, as in `{said-of:bases}`"),
        ("{said-of:basis}", "there is no question or topic 'basis'"),
        ("{for:basis}", "there is no claim 'basis'"),
        ("{Said of: bases}", "what can stand in braces is account, for, against, said-of"),
    ],
)
def test_what_cannot_be_filled_in_is_told(tmp_path: Path, asked: str, why: str) -> None:
    """Whatever else stands in braces is told of, with what would do."""
    assert told(tmp_path, f"What of {asked}?") == [f"'{asked}' cannot be filled in: {why}"]
