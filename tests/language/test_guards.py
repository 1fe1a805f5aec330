import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.language.expressions import (
    LABELS,
    effect_of,
    guard_of,
    guards,
    meaning,
    valuations,
)
from thirteen_hours.language.evaluate import compiled, holds, variables_of
from thirteen_hours.language.explain import unparse, why_false
from thirteen_hours.language.tree import (
    All,
    Always,
    Among,
    Any,
    Compare,
    CompareVariables,
    Guard,
    Not,
    Operator,
)

TOLD = Compare("told", "==", 1)
COAT = Compare("coat-off", "==", 1)
VISITED_IN = Compare("visited(in)", "==", 1)
VISITED_NOT = Compare("visited(not)", "==", 1)
TRUST = Compare("trust", ">=", 3)


@pytest.mark.parametrize(
    ("text", "guard"),
    [
        ("trust >= 3", TRUST),
        ("3 <= trust", TRUST),
        ("chill-in-air > -2", Compare("chill-in-air", ">", -2)),
        ("trust<chill-in-air", CompareVariables("trust", "<", "chill-in-air")),
        ("coat-off", COAT),
        ("coat-off == true", COAT),
        ("coat-off == false", Not(COAT)),
        ("coat-off != true", Not(COAT)),
        ("tone == half-hearted", Compare("tone", "==", 2)),
        ("sharp != tone", Compare("tone", "!=", 1)),
        ("tone in (sharp, plain)", Among("tone", (1, 0))),
        ("trust in (1, 2)", Among("trust", (1, 2))),
        ("visited(second-room)", Compare("visited(second-room)", "==", 1)),
        ("chose(first/wait)", Compare("chose(first/wait)", "==", 1)),
        ("chose( ask )", Compare("chose(first/ask)", "==", 1)),
        ("visited(in) and visited(not)", All((VISITED_IN, VISITED_NOT))),
        ("not said(bases)", Not(Compare("said(bases)", "==", 1))),
        ("true", Always(value=True)),
        ("false", Always(value=False)),
    ],
)
def test_each_form_of_guard_is_read(text: str, guard: Guard) -> None:
    """Every form of guard that the format promises is read as what it says."""
    found, report = guard_of(text)
    assert found == guard
    assert not report.findings


@pytest.mark.parametrize(
    ("text", "guard"),
    [
        ("not told and coat-off", All((Not(TOLD), COAT))),
        ("not (told and coat-off)", Not(All((TOLD, COAT)))),
        ("not trust >= 3", Not(TRUST)),
        ("told or coat-off and trust >= 3", Any((TOLD, All((COAT, TRUST))))),
        ("told and coat-off or trust >= 3", Any((All((TOLD, COAT)), TRUST))),
        ("(told or coat-off) and trust >= 3", All((Any((TOLD, COAT)), TRUST))),
        ("told and coat-off and trust >= 3", All((TOLD, COAT, TRUST))),
        ("not not told", Not(Not(TOLD))),
    ],
)
def test_precedence(text: str, guard: Guard) -> None:
    """`not` binds tighter than `and`, and `and` tighter than `or`."""
    assert guard_of(text)[0] == guard


@given(guards())
def test_what_is_written_out_reads_as_the_same_guard(guard: Guard) -> None:
    """Writing a guard out and reading it again gives the very same guard."""
    text = unparse(guard, LABELS)
    found, report = guard_of(text)
    assert not report.findings, text
    assert found == guard, text


@given(guards(), valuations())
def test_a_guard_means_what_it_says(guard: Guard, values: dict[str, int]) -> None:
    """Compiled or looked up, a guard holds when it says so; it has a reason exactly when not."""
    names = sorted(values)
    test = compiled(guard, {name: slot for slot, name in enumerate(names)})
    verdict = meaning(guard, values)
    assert holds(guard, values) == verdict
    assert bool(test([values[name] for name in names])) == verdict
    assert (why_false(guard, values, LABELS) == "") == verdict


@pytest.mark.parametrize("sign", ["==", "!=", "<", "<=", ">", ">="])
@pytest.mark.parametrize("trust", [2, 3, 4])
def test_each_relation_holds_as_in_arithmetic(sign: Operator, trust: int) -> None:
    """A track below, at and above a number, or another track, compares as numbers do."""
    values = {"trust": trust, "chill-in-air": 3}
    for guard in (Compare("trust", sign, 3), CompareVariables("trust", sign, "chill-in-air")):
        assert holds(guard, values) == meaning(guard, values)


@given(guards(), valuations(), st.data())
def test_a_guard_reads_its_variables_alone(
    guard: Guard, values: dict[str, int], data: st.DataObject
) -> None:
    """What `variables_of` leaves out can take any value without changing the verdict."""
    others = data.draw(valuations())
    read = variables_of(guard)
    changed = {name: values[name] if name in read else others[name] for name in values}
    assert holds(guard, values) == holds(guard, changed)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("trust >= 4", "trust >= 4 (it is 3)"),
        ("not told", "not told (it is true)"),
        ("told and trust >= 4 and coat-off", "trust >= 4 (it is 3) and coat-off (it is false)"),
        ("trust == 6 or tone == sharp", "trust == 6 (it is 3) or tone == sharp (it is plain)"),
        ("said(bases)", "said(bases) (it is false)"),
        ("trust < chill-in-air", "trust < chill-in-air (chill-in-air is 0, trust is 3)"),
        ("not (told and trust == 3)", "not (told and trust == 3) (told is true, trust is 3)"),
        ("false", "false"),
        ("told", ""),
    ],
)
def test_why_a_guard_does_not_hold(text: str, why: str) -> None:
    """The reason names the conditions that fail, and only those, with what is so instead."""
    values = {"trust": 3, "chill-in-air": 0, "told": 1, "coat-off": 0, "tone": 0}
    guard = guard_of(text)[0]
    assert guard is not None
    assert why_false(guard, values, LABELS) == why


_WORDS = """
( ) , = == != <= < > >= && || ! - + not and or in true false trust told tone sharp 3 -1 99
visited chose said first wait first/wait bases / « é
"""
_PIECES = st.sampled_from([*_WORDS.split(), "\n", "\t", "\x00"])


@given(st.one_of(st.text(), st.lists(_PIECES).map(" ".join)))
def test_any_text_gives_a_guard_or_findings(text: str) -> None:
    """No text breaks the reader: it gives a guard, or findings that stand within the text."""
    for parsed, report in (guard_of(text), effect_of(text)):
        assert (parsed is None) == bool(report.findings)
        for found in report.findings:
            assert 9 <= found.place.column <= 9 + len(text)
            assert found.place.width <= max(1, len(text))


@pytest.mark.parametrize("text", ["(" * 250, "not " * 120, "not(" * 120, "a/" * 240, "9" * 499])
def test_deep_texts_are_bounded(text: str) -> None:
    """However deep a text nests, it ends in one finding."""
    assert guard_of(text)[0] is None
    assert len(guard_of(text)[1]) == 1
