"""What test plans can expect, on the crossing: each expectation passes when so and fails if not."""

from pathlib import Path
from textwrap import dedent, indent

import pytest

from tests import crossing
from thirteen_hours.check.plans import Result, run
from thirteen_hours.engine.table import compile_scenario
from thirteen_hours.findings.finding import Finding, Report
from thirteen_hours.scenario.folder import CasebookFiles, read_casebook

SETTLES = crossing.SCENARIO.replace(
    "text: The other side is a shore like this one.\n",
    "text: The other side is a shore like this one.\n    makes: {spoke: yes}\n",
)

UNSAID = "said(bases) (it is false)"


def written(folder: Path, plan: str) -> tuple[CasebookFiles, tuple[Finding, ...]]:
    """The crossing with one plan file, read; and what is wrong with it."""
    casebook = crossing.written(folder, scenario=SETTLES)
    (casebook / "envoy" / "a.test.yaml").write_text(dedent(plan), encoding="utf-8")
    report = Report()
    return read_casebook(casebook, report), tuple(report)


def walked(folder: Path, plan: str) -> list[Result]:
    """The plans of one file, walked."""
    files, found = written(folder, plan)
    assert not found
    table = compile_scenario(files.scenarios["envoy"])
    return [run(each, table) for each in files.plans["envoy"]]


def of_pay_and_board(folder: Path, expected: str) -> Result:
    """The play in which he is paid and one goes on board, with these expectations."""
    plan = "test: A\nchoose: [pay, board]\nexpect:\n" + indent(dedent(expected), "  ")
    (result,) = walked(folder, plan)
    return result


@pytest.mark.parametrize(
    ("so", "not_so", "got"),
    [
        ("outcome: crossed", "outcome: stayed", "crossed"),
        ("class: peace", "class: quarrel", "peace, by outcome 'crossed'"),
        ("standing: documented", "standing: contested", "documented, by outcome 'crossed'"),
        ("variables: {trust: 3}", "variables: {trust: 4}", "trust is 3"),
        ("variables: {trust: at least 3}", "variables: {trust: at least 4}", "trust is 3"),
        ("variables: {trust: at most 3}", "variables: {trust: at most 2}", "trust is 3"),
        ("variables: {trust: more than 2}", "variables: {trust: more than 3}", "trust is 3"),
        ("variables: {trust: less than 4}", "variables: {trust: less than 3}", "trust is 3"),
        ("variables: {trust: not 2}", "variables: {trust: not 3}", "trust is 3"),
        ("variables: {trust: 2 or 3}", "variables: {trust: 1 or 2}", "trust is 3"),
        ("variables: {paid: yes}", "variables: {paid: no}", "paid is true"),
        ("that: chose(pay) and trust == 3", "that: said(bases)", "said(bases) is false"),
        ("text: He counts it.", "text: He burns it.", "nothing like it in the evening"),
        (
            "text: and beyond that the other",
            "text: and beyond the",
            "nothing like it in the evening",
        ),
        ("text: {landing: He counts it.}", "text: {water: He counts it.}", "The water is black."),
        ("not-text: He burns it.", "not-text: water is black", "... I have"),
        ("not-text: {water: He counts it.}", "not-text: {landing: He counts it.}", "..."),
        ("makes: {spoke: yes}", "makes: {spoke: no}", "yes"),
        ("documented: yes", "documented: no", "all are documented"),
    ],
)
def test_an_expectation_passes_when_so_and_fails_when_not(
    tmp_path: Path, so: str, not_so: str, got: str
) -> None:
    """What is so passes; what is not so fails once, at its place, with what was so instead."""
    assert of_pay_and_board(tmp_path, so).failures == ()
    (failure,) = of_pay_and_board(tmp_path, not_so).failures
    assert failure.place.line == 4
    assert failure.place.column > 3
    assert failure.got.startswith(got)


def test_a_plan_can_begin_in_any_scene_and_state(tmp_path: Path) -> None:
    """A fixture enters its scene with the values and the past that it states, and no others."""
    (result,) = walked(
        tmp_path,
        """\
        test: On the water
        start:
          scene: landing
          set: {trust: 5, paid: yes}
          said: bases
          chose: landing/wait
        choose: []
        expect:
          scene: landing
          open: [ask, hide, pay]
          that: [trust == 5, paid, said(bases), chose(wait), visited(landing)]
        """,
    )
    assert result.failures == ()


def test_choices_can_be_expected_open_and_closed(tmp_path: Path) -> None:
    """Where a plan ends in a scene, a choice that stands otherwise is told with what it needs."""
    (result,) = walked(
        tmp_path,
        """\
        test: At the landing
        choose: []
        expect:
          scene: landing
          open: hide
          closed: [ask, pay]
        """,
    )
    assert [(each.place.line, each.got) for each in result.failures] == [
        (5, "it is closed, because it needs paid (it is false)"),
        (6, "it is open"),
    ]


def test_a_plan_that_stops_short_says_what_could_be_chosen(tmp_path: Path) -> None:
    """A plan that expects an outcome and does not come to one is told where it stands."""
    (result,) = walked(tmp_path, "test: A\nchoose: [pay]\nexpect: {outcome: crossed}\n")
    (failure,) = result.failures
    assert failure.got == "scene 'water', where one can choose: board, turn"


@pytest.mark.parametrize(
    ("choose", "got"),
    [
        (
            "[ask]",
            f"in scene 'landing' it is closed, because it needs {UNSAID}; open are: pay, wait",
        ),
        ("[board]", "scene 'landing' does not have it; open are: pay, wait"),
        ("[pay, water/board, turn]", "the play is over, at outcome 'crossed'"),
        ("[water/board]", "scene 'landing'"),
    ],
)
def test_a_step_that_cannot_be_taken_is_told(tmp_path: Path, choose: str, got: str) -> None:
    """The plan fails at that step, with where the play is and what is open there."""
    (result,) = walked(tmp_path, f"test: A\nchoose: {choose}\nexpect: {{outcome: crossed}}\n")
    (failure,) = result.failures
    assert failure.place.line == 2
    assert failure.got == got


def test_several_plans_stand_in_one_file(tmp_path: Path) -> None:
    """Each plan under `plans` is walked by itself, under its own name and at its own place."""
    results = walked(
        tmp_path,
        """\
        plans:
          - test: He is paid
            choose: [pay, board]
            expect: {outcome: crossed}
          - test: He is not
            choose: [wait, turn]
            expect: {outcome: stayed}
        """,
    )
    assert [(each.plan.name, each.plan.place.line, each.passed) for each in results] == [
        ("He is paid", 2, True),
        ("He is not", 5, True),
    ]


@pytest.mark.parametrize(
    ("line", "code", "column"),
    [
        ("start: {scene: watr}", "R112", 16),
        ("start: {set: {trsut: 3}}", "X110", 15),
        ("start: {set: {trust: 9}}", "X113", 22),
        ("start: {set: {trust: much}}", "X112", 22),
        ("start: {set: {paid: 2}}", "X112", 21),
        ("start: {said: base}", "X118", 15),
        ("start: {visited: [landing, watr]}", "X115", 28),
        ("start: {chose: payy}", "X116", 16),
        ("start: {scenes: water}", "S101", 9),
        ("expect: {class: piece}", "R107", 17),
        ("expect: {text: {watr: x}}", "R101", 17),
        ("expect: {makes: {spok: yes}}", "R105", 18),
        ("expect: {makes: {spoke: maybe}}", "R106", 25),
        ("expect: {variables: {trust: at least 9}}", "X113", 38),
        ("expect: {variables: {trsut: 1 or 2}}", "X110", 22),
        ("expect: {variables: {trust: 1 or 9}}", "X113", 34),
        ("expect: {variables: {paid: at least yes}}", "T102", 28),
        ("expect: {variables: {trust: not 1 or 2}}", "T102", 29),
        ("expect: {scene: water, open: pay}", "T101", 30),
        ("expect: {standing: certain}", "S105", 20),
        ("golden: ../elsewhere", "S106", 9),
    ],
)
def test_a_slip_in_a_plan_is_a_finding_at_its_place(
    tmp_path: Path, line: str, code: str, column: int
) -> None:
    """Whatever a plan names that does not exist or does not fit is found where it stands."""
    rest = "" if line.startswith("expect") else "expect: {outcome: crossed}\n"
    _, found = written(tmp_path, f"test: A\nchoose: [pay, board]\n{line}\n{rest}")
    assert [(each.code, each.place.line, each.place.column) for each in found] == [
        (code, 3, column)
    ]
