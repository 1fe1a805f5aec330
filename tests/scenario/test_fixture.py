"""Fixtures and expectations, whatever is written there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.scenario.talks import read
from thirteen_hours.engine.play import Play
from thirteen_hours.engine.table import compile_scenario
from thirteen_hours.errors import UsageError
from thirteen_hours.findings.finding import Report
from thirteen_hours.language.evaluate import holds
from thirteen_hours.reading.tree import Scalar, SourceFile
from thirteen_hours.scenario.expected import read_expected
from thirteen_hours.scenario.fixture_reader import stated
from thirteen_hours.scenario.model import Scenario
from thirteen_hours.scenario.variables_reader import scope_of_scenario

PIECES = st.sampled_from(
    [
        *("=", "(", ")", "<", ">", "!", "trust", "tone", "told", "sharp", "plain", "3", "-1", "99"),
        *("yes", "no", "said", "bases", "visited", "first", "chose", "listen", "at", "least", "or"),
        *("not", "x", "é", "\x1b"),
    ]
)
WORDS = st.lists(PIECES, max_size=8).map(" ".join) | st.text(max_size=20)


@pytest.fixture(scope="module")
def specimen(tmp_path_factory: pytest.TempPathFactory) -> Scenario:
    """The specimen's scenario: a track, a flag, an enum, a topic, two scenes."""
    return read(tmp_path_factory.mktemp("specimen")).files.scenarios["specimen"]


@given(data=st.data())
def test_any_setting_is_a_fixture_or_a_sentence(specimen: Scenario, data: st.DataObject) -> None:
    """Whatever stands after --at and --set is a state in which a play begins, or is refused."""
    scene = data.draw(st.sampled_from(["", "first", "second", "peace", "x"]))
    settings = data.draw(st.lists(WORDS, max_size=3))
    try:
        fixture = stated(scene, settings, specimen)
    except UsageError:
        return
    play = Play(compile_scenario(specimen), start=fixture)
    assert 0 <= play.values["trust"] <= 6


@given(name=st.sampled_from(["trust", "tone", "told", "x"]), words=WORDS)
def test_any_expectation_is_a_condition_or_a_finding(
    specimen: Scenario, name: str, words: str
) -> None:
    """Whatever is expected of a variable can be held against a play, or is one or more findings."""
    report = Report()
    key, value = (Scalar(SourceFile("plan", text), 1, 1, text) for text in (name, words))
    guard = read_expected(key, value, scope_of_scenario(specimen), report)
    assert (guard is None) == bool(len(report))
    if guard is not None:
        holds(guard, Play(compile_scenario(specimen)).values)


@pytest.mark.parametrize(
    ("words", "true_of"),
    [
        ("3", {3}),
        ("at least 4", {4, 5, 6}),
        ("at most 1", {0, 1}),
        ("more than 4", {5, 6}),
        ("less than 2", {0, 1}),
        ("not 3", {0, 1, 2, 4, 5, 6}),
        ("1 or 2 or 6", {1, 2, 6}),
        (">= 5", {5, 6}),
        ("  at least 6 ", {6}),
    ],
)
def test_plain_words_mean_what_they_say(specimen: Scenario, words: str, true_of: set[int]) -> None:
    """Each way to expect something of a track holds for exactly the values that it names."""
    report = Report()
    key, value = (Scalar(SourceFile("plan", text), 1, 1, text) for text in ("trust", words))
    guard = read_expected(key, value, scope_of_scenario(specimen), report)
    assert guard is not None
    assert {number for number in range(7) if holds(guard, {"trust": number})} == true_of
