"""What is shown of an example: the lines that matter, and few of them."""

import pytest

from thirteen_hours.findings.catalogue import codes, diagnostic
from thirteen_hours.findings.excerpt import mended, wrong

SHOWN = [code for code in codes() if diagnostic(code).example.failing]
FEW = 14
MARKS = str.maketrans("", "", "«»")


@pytest.mark.parametrize("code", SHOWN)
def test_an_excerpt_shows_the_mark_in_few_lines(code: str) -> None:
    """The lines of an example fit a screen, the marked one and its caret among them."""
    example = diagnostic(code).example
    excerpt = wrong(example)
    assert 0 < len(excerpt.lines) <= FEW
    # What cannot be shown in a few lines, a scenario that is too large, is not mended in any.
    differs = example.failing.translate(MARKS) != example.mended
    assert differs <= len(mended(example).lines) <= FEW
    shown = dict(excerpt.lines)
    if excerpt.line:
        marked = example.failing.partition("«")[2].partition("»")[0].partition("\n")[0]
        text = shown[excerpt.line][excerpt.column - 1 :]
        assert text.startswith(marked.translate(MARKS))


@pytest.mark.parametrize("code", SHOWN)
def test_no_excerpt_has_the_marks_of_the_catalogue(code: str) -> None:
    """What an author reads is YAML, without the marks that the tests go by."""
    lines = [*wrong(diagnostic(code).example).lines, *mended(diagnostic(code).example).lines]
    assert not any(mark in line for _, line in lines for mark in "«»")
