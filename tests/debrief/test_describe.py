"""The first step: what the player did, in their own words."""

from tests.debrief.evening import casebook, debriefed, evidence, played
from thirteen_hours.debrief.build import build


def test_decisions_are_numbered_and_timed() -> None:
    """Every decision in force has its number, its wording and the time on every clock."""
    first, second = debriefed("offer", "stay").described.decisions
    assert (first.number, first.did) == (1, "Say that they could go.")
    assert [clock.time for clock in second.clocks] == ["09:05", "11:05"]


def test_undocumented_decisions_say_so() -> None:
    """A decision that no source has is marked."""
    first, second = debriefed("refuse", "stay").described.decisions
    assert not first.documented
    assert second.documented


def test_answers_stand_as_first_given() -> None:
    """The answers given before the reveal are shown as they were given, with what came of them."""
    given = {"line": "They could go.", "odds": {"settled": 70, "war": 30}}
    line, odds = debriefed("offer", "stay", answers=given).described.answers
    assert line.line == "They could go."
    assert [(each.percent, each.came) for each in odds.likelihoods] == [(70, True), (30, False)]


def test_questions_passed_over_are_shown_as_such() -> None:
    """A question that the player passed over is not answered for them."""
    assert all(each.passed_over for each in debriefed("offer", "stay").described.answers)


def test_what_was_taken_back_is_counted() -> None:
    """A decision taken back is no decision in force, and is not forgotten."""
    play = played("refuse")
    play.undo()
    play.choose("offer")
    play.note("I wonder.")
    play.open_sources(on=True)
    described = build(play, casebook(), evidence()).described
    assert [each.choice for each in described.decisions] == ["offer"]
    assert described.taken_back == 1
    assert described.notes == ("I wonder.",)
    assert described.sources_open


def test_ending_has_class_and_standing() -> None:
    """The outcome is shown with its class and its standing in the evidence."""
    ending = debriefed("offer", "stay").described.ending
    assert ending
    assert (ending.title, ending.class_title, ending.standing) == (
        "They go home",
        "Settled",
        "contested",
    )


def test_unfinished_play_has_no_ending() -> None:
    """A play that was left can be debriefed for what there is of it."""
    debrief = debriefed("offer")
    assert debrief.described.ending is None
    assert debrief.rule is None
    assert not debrief.turned.supports
