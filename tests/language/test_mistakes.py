import re

import pytest

from tests.language.expressions import SCOPE, guard_of
from thirteen_hours.findings.catalogue import codes, diagnostic
from thirteen_hours.findings.finding import Report
from thirteen_hours.findings.place import Place
from thirteen_hours.language.effects import parse_effect
from thirteen_hours.language.resolve import parse_guard
from thirteen_hours.language.scope import Kind, OneOf, Scope, TrueOrFalse, WholeNumber

SPECIMEN = Scope(
    variables={
        "trust": WholeNumber(0, 6),
        "told": TrueOrFalse(),
        "tone": OneOf(("plain", "sharp")),
    },
    scenes={"first": ("press", "wait", "leave"), "second": ("wait", "ask"), "third": ()},
    topics=("bases",),
)


@pytest.mark.parametrize(
    ("text", "code", "column", "width", "hint"),
    [
        ("", "X103", 0, 1, ""),
        ("told and", "X103", 8, 1, ""),
        ("told coat-off", "X103", 5, 8, ""),
        ("said bases", "X103", 5, 5, "did you mean `said(bases)`?"),
        ("told and not visited first", "X103", 21, 5, "did you mean `visited(first)`?"),
        ("(chose first)", "X103", 7, 5, "did you mean `chose(first)`?"),
        ("trust not in (1, 2)", "X103", 6, 3, "'not' stands before the whole comparison"),
        ("tone in sharp", "X103", 8, 5, ""),
        ("trust in ()", "X103", 10, 1, ""),
        ("said()", "X103", 5, 1, ""),
        ("(told", "X102", 0, 1, ""),
        ("told)", "X102", 4, 1, ""),
        ("said(bases", "X102", 4, 1, ""),
        ("tone in (sharp", "X102", 8, 1, ""),
        ("tone == “sharp”", "X101", 8, 1, "names and values stand without quotation marks"),
        ("told?", "X101", 4, 1, ""),
        ("told\x1b", "X101", 4, 1, ""),
        ("trust = 3", "X106", 6, 1, ""),
        ("told && coat-off", "X107", 5, 2, ""),
        ("told || coat-off", "X107", 5, 2, ""),
        ("!told", "X107", 0, 1, ""),
        ("told AND coat-off", "X107", 5, 3, ""),
        ("tone is sharp", "X107", 5, 2, ""),
        ("trust => 3", "X107", 6, 2, ""),
        ("trust <> 3", "X107", 6, 2, ""),
        ("tone === sharp", "X107", 5, 3, ""),
        ("trust ≥ 3", "X107", 6, 1, ""),
        ("1 < trust < 3", "X108", 10, 1, ""),
        ("trust + 1 > 3", "X109", 6, 1, ""),
        ("trust > 3 - 1", "X109", 10, 1, ""),
        ("trsut >= 3", "X110", 0, 5, "did you mean 'trust'?"),
        ("trust >= trsut", "X110", 9, 5, "did you mean 'trust'?"),
        ("bases", "X110", 0, 5, "'bases' is a topic: write 'said(bases)'"),
        ("third", "X110", 0, 5, "'third' is a scene: write 'visited(third)'"),
        ("zzz", "X110", 0, 3, ""),
        ("tone == shrap", "X111", 8, 5, "did you mean 'sharp'?"),
        ("tone in (plain, zzz)", "X111", 16, 3, "it is one of plain, sharp, half-hearted"),
        ("tone < sharp", "X112", 5, 1, ""),
        ("tone == 1", "X112", 8, 1, ""),
        ("trust == sharp", "X110", 9, 5, ""),
        ("trust == told", "X112", 9, 4, ""),
        ("told == 1", "X112", 8, 1, ""),
        ("told == coat-off", "X112", 8, 8, ""),
        ("told >= true", "X112", 5, 2, ""),
        ("trust == (told)", "X112", 10, 4, ""),
        ("trust > 7", "X113", 8, 1, ""),
        ("trust in (3, -1)", "X113", 13, 2, ""),
        ("sayd(bases)", "X114", 0, 4, "did you mean 'said'?"),
        ("visited(firsst)", "X115", 8, 6, "did you mean 'first'?"),
        ("chose(firsst/ask)", "X115", 6, 6, "did you mean 'first'?"),
        ("chose(first/askk)", "X116", 12, 4, "did you mean 'ask'?"),
        ("chose(askk)", "X116", 6, 4, "did you mean 'ask'?"),
        ("chose(wait)", "X117", 6, 4, "write 'first/wait' or 'second-room/wait'"),
        ("said(basis)", "X118", 5, 5, "did you mean 'bases'?"),
        ("(told or coat-off) == true", "X119", 1, 4, ""),
        ("3 < 4", "X119", 0, 1, ""),
        ("told and trust", "X120", 9, 5, ""),
        ("tone", "X120", 0, 4, ""),
        ("3", "X120", 0, 1, ""),
    ],
)
def test_a_mistake_is_one_finding(text: str, code: str, column: int, width: int, hint: str) -> None:
    """Each mistake in a guard is one finding, on its own columns, with the suggestion that fits."""
    guard, report = guard_of(text)
    assert guard is None
    found = [(each.code, each.place.column - 9, each.place.width) for each in report.findings]
    assert found == [(code, column, width)]
    if hint:
        assert report.findings[0].hint == hint


def test_independent_mistakes_are_all_told() -> None:
    """Unknown names in one guard are told together, and not one a run."""
    _, report = guard_of("trsut >= 3 and visited(firsst) or tone == shrap and not said(basis)")
    assert [found.code for found in report] == ["X110", "X115", "X111", "X118"]


def test_what_one_guard_gets_wrong_leaves_the_next_alone() -> None:
    """A name written like a foreign operator is the author's, once it is declared."""
    names: dict[str, Kind] = {"is": TrueOrFalse(), "settled": OneOf(("yes", "no"))}
    scope = Scope(variables={**SCOPE.variables, **names})
    report = Report()
    assert parse_guard("not is and settled == yes", Place("f", 1), scope, report) is not None
    assert parse_effect("settled = no", Place("f", 1), scope, report) is not None
    assert not report.findings


def _parsed(text: str, key: str) -> Report:
    """The findings about the expressions of an example: guards after `if:`, keys of effects."""
    report = Report()
    for number, line in enumerate(text.splitlines(), 1):
        guard = re.search(r"\bif: ([^,\n]+(?:, \d\))?[^,\n]*)", line)
        effect = re.search(r"^ {10}(\S.*?): ", line)
        if key == "guard" and guard:
            parse_guard(guard[1], Place("x", number, guard.start(1) + 1), SPECIMEN, report)
        elif key == "effect" and effect:
            parse_effect(effect[1], Place("x", number, effect.start(1) + 1), SPECIMEN, report)
    return report


@pytest.mark.parametrize("code", [code for code in codes() if code.startswith("X")])
def test_examples_show_their_finding(code: str) -> None:
    """Each diagnostic's example fails with it alone, where it says; mended it is clean."""
    example = diagnostic(code).example
    key = "effect" if code in {"X121", "X122", "X123", "X124"} else "guard"
    before, _, after = example.failing.partition("«")
    marked = after.partition("»")[0]
    report = _parsed(example.failing.replace("«", "").replace("»", ""), key)
    line, column = before.count("\n") + 1, len(before.rpartition("\n")[2]) + 1
    assert [(found.code, found.place) for found in report] == [
        (code, Place("x", line, column, len(marked)))
    ]
    assert not _parsed(example.mended, key).findings
