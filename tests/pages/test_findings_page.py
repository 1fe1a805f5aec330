"""Findings as people, programs and GitHub read them."""

import json

from thirteen_hours.check.explored import Explored
from thirteen_hours.findings.catalogue import diagnostic
from thirteen_hours.findings.finding import Finding, ShortestPlay
from thirteen_hours.findings.place import Place
from thirteen_hours.pages import findings as page
from thirteen_hours.pages.diagnostics import explained
from thirteen_hours.pages.replays import command, plan, plans
from thirteen_hours.reading.tree import SourceFile

FILE = SourceFile("a.yaml", "scenes:\n  one:\n    goto: tow\n")
SLIP = Finding("R101", "error", Place("a.yaml", 3, 11, 3), "there is no scene 'tow'", "hint x")
PLAY = ShortestPlay("talks/day one", ("one/go", "two/stay"), "two")
STUCK = Finding("G104", "error", Place("b.yaml", 2, 3), "stuck, 100%: here", play=PLAY)


def lines(found: list[Finding], *, every: bool = False) -> list[str]:
    """The lines of the text, without empty ones."""
    return [line for line in page.text(found, {"a.yaml": FILE}, every=every) if line]


def test_a_finding_shows_its_place_and_what_to_do() -> None:
    """Whoever reads one sees the line, the mark under it, and the advice."""
    first, source, caret, hint, advice = lines([SLIP])
    assert first == "a.yaml:3:11: error[R101]: there is no scene 'tow'"
    assert source == "    3 |     goto: tow"
    assert caret == "      |           ^^^"
    assert (hint, advice[:8]) == ("  hint: hint x", "  help: ")


def test_advice_is_given_once() -> None:
    """A hint and the help of a kind are said once in a run, however often they apply."""
    text = lines([SLIP, SLIP, SLIP])
    assert sum(line.startswith("  hint:") for line in text) == 1
    assert sum(line.startswith("  help:") for line in text) == 1


def test_many_of_a_kind_are_counted() -> None:
    """Of many alike in a file a few are shown and the lines of the others named; `every` is all."""
    many = [
        Finding("R101", "error", Place("a.yaml", number), f"slip {number}")
        for number in range(1, 12)
    ]
    text = lines(many)
    assert [line for line in text if "slip" in line][-1].endswith("slip 4")
    assert text[-1] == "a.yaml: 7 more of R101, in lines 5, 6, 7, 8, ..."
    assert sum("slip" in line for line in lines(many, every=True)) == len(many)


def test_kinds_are_counted_at_the_end() -> None:
    """Errors come first, each kind with its number and name; one kind alone needs no table."""
    note = Finding("G103", "warning", Place("a.yaml", 1), "never")
    assert list(page.by_kind([note, SLIP, SLIP])) == [
        "    2  error    R101  unknown-scene-or-outcome",
        "    1  warning  G103  unreachable-text",
    ]
    assert list(page.by_kind([SLIP, SLIP])) == []
    assert page.summary([note, SLIP, SLIP]) == "2 errors, 1 warning"


def test_a_play_is_a_command_and_a_plan() -> None:
    """What shows a finding can be typed as it stands, and kept as a test plan."""
    assert "  play: thirteen-hours play 'talks/day one' --choose one/go,two/stay" in lines([STUCK])
    assert plans([SLIP, STUCK]) == {"g104-two.test.yaml": plan(STUCK)}
    assert plan(STUCK) == (
        'test: "G104: stuck, 100%: here (b.yaml:2:3)"\n'
        "choose:\n  - one/go\n  - two/stay\nexpect:\n  scene: two\n"
    )


def test_no_plan_takes_the_place_of_another() -> None:
    """Findings of one kind whose plays end alike have each a file of its own, and a name."""
    other = Finding("G104", "error", Place("b.yaml", 9, 3), "stuck, 100%: here", play=PLAY)
    found = plans([STUCK, other])
    assert list(found) == ["g104-two.test.yaml", "g104-two-2.test.yaml"]
    assert len(set(found.values())) == len(found)


def test_a_play_is_replayed_as_chance_had_it() -> None:
    """Where there is chance the command and the plan have its seed; a play may need no choice."""
    drawn = ShortestPlay("talks", ("one/go",), "two", seed=3)
    assert command(drawn) == "thirteen-hours play talks --choose one/go --seed 3"
    assert "seed: 3\n" in plan(Finding("G104", "error", Place("b.yaml", 2), "stuck", play=drawn))
    assert command(ShortestPlay("talks", (), "one")) == "thirteen-hours play talks --glass"


def test_a_play_that_goes_round_is_a_plan_that_fails() -> None:
    """A plan of a play that never comes back is one that is expected to fail, with the reason."""
    endless = ShortestPlay("talks", ("one/go",), "two", stops="It goes round.")
    made = plan(Finding("G105", "error", Place("b.yaml", 2), "endless", play=endless))
    assert made.endswith('fails: "It goes round."\n')


def test_programs_get_everything() -> None:
    """JSON has what the text has: place, words, advice, and the play as command and as plan."""
    slip, stuck = json.loads(page.json([SLIP, STUCK]))["findings"]
    assert (slip["code"], slip["line"], slip["column"], slip["width"]) == ("R101", 3, 11, 3)
    assert slip["help"]
    assert "play" not in slip
    assert stuck["play"]["steps"] == ["one/go", "two/stay"]
    assert stuck["play"]["plan"] == plan(STUCK)


WHOLE = Explored("talks", "day-one", "complete: 1,234 states", "", 1_234, 9, 9)
PART = Explored("talks", "day-two", "not complete. No time.", "No time.", 12, 9, 4)
NONE = Explored("talks", "day-three", "not explored yet.", "There are errors.", places=9)


def test_programs_are_told_how_much_was_explored() -> None:
    """JSON says of every scenario how far the proof came, in words and as data, and counts."""
    told = json.loads(page.json([SLIP, STUCK], [WHOLE, PART, NONE], allowed=3))
    assert [each["explored"] for each in told["scenarios"]] == ["complete", "partial", "none"]
    assert told["scenarios"][0] == {
        "casebook": "talks",
        "scenario": "day-one",
        "explored": "complete",
        "states": 1234,
        "places": 9,
        "covered": 9,
        "why": "",
        "told": "complete: 1,234 states",
    }
    assert told["scenarios"][1]["why"] == "No time."
    assert (told["errors"], told["warnings"], told["notes"], told["allowed"]) == (2, 0, 0, 3)


def test_a_stream_has_a_document_on_every_line() -> None:
    """Without an indentation the whole of it is one line."""
    assert "\n" not in page.json([SLIP, STUCK], [WHOLE], indent=0)


def test_github_is_told_how_much_was_explored() -> None:
    """After the findings a notice for each scenario says how far the proof came."""
    assert list(page.github([], [WHOLE, PART])) == [
        "::notice title=talks/day-one::complete: 1,234 states",
        "::notice title=talks/day-two::not complete. No time.",
    ]


def test_github_marks_the_line() -> None:
    """A workflow command has place and title; signs that would end it are written otherwise."""
    slip, stuck = page.github([SLIP, STUCK])
    start = "::error file=a.yaml,line=3,col=11,endColumn=14,title=R101 unknown-scene-or-outcome::"
    assert slip.startswith(f"{start}there is no scene 'tow'%0Ahint x%0A")
    assert "stuck, 100%25: here" in stuck
    assert "play: thirteen-hours play 'talks/day one' --choose one/go,two/stay" in stuck


def test_a_tab_is_seen_in_the_line_it_spoils() -> None:
    """A tab is drawn as an arrow, one column wide, in a finding and in its explanation alike."""
    file = SourceFile("a.yaml", "scenes:\n\tone:\n")
    slip = Finding("Y111", "error", Place("a.yaml", 2, 1), "a tab")
    text = [line for line in page.text([slip], {"a.yaml": file}, every=False) if line]
    assert text[1:3] == ["    2 | →one:", "      | ^"]
    told = explained(diagnostic("Y111"))
    assert "→" in told
    assert "\N{REPLACEMENT CHARACTER}" not in told
