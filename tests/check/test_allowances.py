"""What an author allows, with a reason."""

from pathlib import Path

import pytest

from tests.check.specimen import checked, example_of, told
from thirteen_hours.check.casebook import Checked
from thirteen_hours.findings.diagnostic import SPECIMEN_CHAPTER
from thirteen_hours.findings.specimen import files

ATTIC = """\
  attic:
    sources: setting
    text: Dust.
    goto: quarrel
"""
"""A scene that nothing leads to."""

WHY = "# check: allow G101 because the stairs are still to be written"


def with_attic(folder: Path, comment: str, attic: str = ATTIC) -> Checked:
    """The specimen with the attic, a comment before it."""
    return checked(folder, {SPECIMEN_CHAPTER: f"{files()[SPECIMEN_CHAPTER]}{comment}\n{attic}"})


def severities(found: Checked) -> list[tuple[str, str]]:
    """Codes and severities of what was found."""
    return [(each.code, each.severity) for each in found.report]


def test_an_error_that_may_be_allowed_becomes_a_warning(tmp_path: Path) -> None:
    """A scene out of reach, allowed with a reason, no longer keeps the casebook from being used."""
    assert severities(with_attic(tmp_path / "a", "")) == [("G101", "error")]
    assert severities(with_attic(tmp_path / "b", f"  {WHY}")) == [("G101", "warning")]


@pytest.mark.parametrize(
    "variants",
    [
        (
            "      # check: allow G103 because the next edition needs it\n"
            "      - variants:\n          - {if: trust == 0, text: He weeps.}\n"
        ),
        (
            "      - variants:  # check: allow G103 because the next edition needs it\n"
            "          - {if: trust == 0, text: He weeps.}\n"
        ),
        (
            "      - variants:\n"
            "          - {if: trust == 0, text: He weeps.}  # check: allow g103 because it does\n"
        ),
        (
            "      - variants:\n"
            "          # check: allow G103 because it needs it\n\n"
            "          # (and a remark)\n"
            "          - {if: trust == 0, text: He weeps.}\n"
        ),
    ],
)
def test_an_allowance_holds_for_what_stands_further_in(variants: str, tmp_path: Path) -> None:
    """A warning is set aside by a comment above it, beside it, or beside what it is part of."""
    chapter = files()[SPECIMEN_CHAPTER].replace("      - variants:\n", variants)
    found = checked(tmp_path, {SPECIMEN_CHAPTER: chapter})
    assert told(found) == []
    assert [finding.code for finding, _ in found.allowances.allowed] == ["G103"]


def test_an_allowance_ends_with_what_it_stands_before(tmp_path: Path) -> None:
    """A comment before one scene allows nothing in the next."""
    found = with_attic(tmp_path, f"  {WHY}", ATTIC + ATTIC.replace("attic", "cellar"))
    assert severities(found) == [("G101", "warning"), ("G101", "error")]


def test_the_head_of_a_file_is_about_all_of_it(tmp_path: Path) -> None:
    """What is found of a scenario as a whole is allowed above its first line."""
    name = "specimen/scenario.yaml"
    chapter = files()[SPECIMEN_CHAPTER].replace("from: diary/first-words", "undocumented: Guessed.")
    told_of = {SPECIMEN_CHAPTER: chapter}
    assert [code for code, *_ in told(checked(tmp_path / "a", told_of))] == ["E124"]
    head = "# A note.\n# check: allow E124 because it is an exercise in guessing\n"
    told_of[name] = head + files()[name]
    assert told(checked(tmp_path / "b", told_of)) == []
    unreached = f"chapter: The attic\nscenes:\n{ATTIC}"
    for place, above in (("c", ""), ("d", f"# {WHY.strip('# ')}\n\n")):
        found = checked(tmp_path / place, {"specimen/20-attic.yaml": above + unreached})
        assert severities(found) == [("G101", "warning" if above else "error")]


def test_what_errors_hide_is_not_called_unused(tmp_path: Path) -> None:
    """While something keeps the proof from running, no allowance is called useless."""
    found = with_attic(tmp_path, f"  {WHY}", ATTIC.replace("goto: quarrel", "goto: nowhere"))
    assert [code for code, _ in severities(found)] == ["R101"]


def test_of_what_is_allowed_no_play_is_worked_out(tmp_path: Path) -> None:
    """A note of the proof comes with its play; of one set aside nobody reads the play."""
    file, text, (code, line, _) = example_of("G117")
    (told_with_play,) = checked(tmp_path / "a", {file: text}).report
    assert (told_with_play.code, told_with_play.place.line) == (code, line)
    assert told_with_play.play
    lines = text.split("\n")
    lines.insert(line - 1, f"# check: allow {code} because he cannot be moved further")
    found = checked(tmp_path / "b", {file: "\n".join(lines)})
    assert told(found) == []
    assert [(each.code, each.play) for each, _ in found.allowances.allowed] == [(code, None)]
