"""Turning points: which decisions moved what could follow, by whose evidence, and what else was."""

from typing import Any

import pytest
from msgspec.structs import replace

from tests.debrief.evening import (
    ACCOUNTS,
    OFFER,
    REFUSE,
    SCENES,
    casebook,
    debriefed,
    evidence,
    played,
)
from thirteen_hours.debrief.case import Case
from thirteen_hours.debrief.cited import Citations
from thirteen_hours.debrief.describe import describe
from thirteen_hours.debrief.moved import moved
from thirteen_hours.debrief.turning import Turning
from thirteen_hours.debrief.turns import turning
from thirteen_hours.pages.debrief.turning import turning_blocks, turning_brief
from thirteen_hours.pages.document.blocks import Block, Document
from thirteen_hours.pages.document.text import text
from thirteen_hours.proof.continuation import Course, Evening
from thirteen_hours.proof.continuing import continuations


def told(*choices: str, accounts: bool = True, changed: bool = False, **more: Any) -> Turning:
    """The turning points of a play of the small evening."""
    play = played(*choices, **more)
    case = Case(play, casebook(), evidence(), Citations(evidence()), ACCOUNTS if accounts else ())
    steps = tuple(f"{each.scene}/{each.choice.id}" for each in play.taken)
    others = [
        Evening(0, tuple(f"{step.scene}/{step.choice}" for step in account.steps))
        for account in case.accounts
    ]
    found = continuations(play.table, Evening(7, steps), others)
    if changed:
        found = replace(found, changed=(("Halved", Course(((0.0, 1.0),), "quarrel")),))
    return turning(case, describe(case).decisions, moved(case), found)


def written(blocks: list[Block]) -> str:
    """Blocks as text, without line breaks inside a paragraph."""
    return text(Document("Turning points", tuple(blocks)), width=0)


def test_the_curve_has_a_point_for_every_decision_and_the_end() -> None:
    """Before anything both ends are as near; the offer settles it; at the end nothing is open."""
    found = told("offer", "stay")
    assert [each.title for each in found.classes] == ["Settled", "War"]
    assert found.curve.points == ((0.5, 0.5), (1.0, 0.0), (1.0, 0.0))
    assert found.curve.outcome == "They go home"
    assert found.did == ("Say that they could go.", "Stay until midnight.")


def test_a_turn_says_why_and_what_else_was_open() -> None:
    """The decision that moved most comes with its inference, its source and its alternative."""
    (turn,) = told("offer", "stay").turns
    assert turn.decision.number == 1
    assert turn.moved == pytest.approx(0.5)
    ((name, change),) = turn.changes
    assert (name, change.because) == ("trust", "He hears an offer.")
    assert [each.cite for each in turn.quotations] == ["diary/opening"]
    instead = turn.instead
    assert instead is not None
    assert (instead.do, instead.documented) == ("Refuse to speak of it.", False)
    assert instead.shares == (0.0, 1.0)
    assert [step.do for step in instead.example] == ["Stay until midnight."]
    assert (instead.outcome, instead.outcome_class) == ("They quarrel", "War")
    assert instead.standing == "counterfactual"
    assert [step.documented for step in instead.example] == [True]


def test_a_turn_says_behind_which_other_choice_lay_what_is_lost() -> None:
    """What the offer closed, the war, was the refusal's, and no source has that refusal."""
    (turn,) = told("offer", "stay").turns
    assert turn.left is not None
    assert (turn.left.outcome_class, turn.left.do) == ("War", "Refuse to speak of it.")
    assert (turn.left.documented, turn.left.shares) == (False, (0.0, 1.0))


def test_the_page_labels_what_no_source_has() -> None:
    """An undocumented choice and a counterfactual end say what they are, in short and in full."""
    found = told("offer", "stay")
    told_in = replace(debriefed("offer", "stay"), turning=found)
    page = written(turning_blocks(told_in))
    assert "Refuse to speak of it. (No source has this.)" in page
    assert "“They quarrel” (War; counterfactual)" in page
    assert "They quarrel (counterfactual)" in page
    brief = written(turning_brief(told_in))
    assert "“War” lay most behind a choice that you did not take" in brief


def test_a_decision_that_moves_nothing_is_no_turn() -> None:
    """The second decision of the evening leaves everything as it was, and is not told."""
    assert [each.decision.number for each in told("refuse", "stay").turns] == [1]


def test_the_best_documented_alternative_is_taken() -> None:
    """Instead of what no source has, the choice that a source has is offered, with whose it is."""
    (turn,) = told("refuse", "stay").turns
    assert turn.instead is not None
    assert (turn.instead.choice, turn.instead.documented) == ("offer", True)
    assert turn.instead.accounts == ("Diary",)


def test_an_account_that_is_silent_there_does_not_vouch_for_a_choice() -> None:
    """The cable's plan passes by the refusal, but the cable is silent on it, so it is not named."""
    (turn,) = told("offer", "stay").turns
    assert turn.instead is not None
    assert turn.instead.accounts == ()


def test_within_reach_counts_choices_that_were_not_made() -> None:
    """At first the quarrel takes one other choice; once the offer is made nothing leads there."""
    first, second, end = told("offer", "stay").reach
    assert [each.outcome for each in first.outcomes] == ["peace", "quarrel"]
    assert [each.fewest for each in first.outcomes] == [0, 1]
    assert [each.fewest for each in second.outcomes] == [0, -1]
    assert (end.decision, [each.fewest for each in end.outcomes]) == (0, [0, -1])


def test_the_accounts_have_their_own_curves() -> None:
    """Each account is followed through the same model, by its own choices."""
    diary, cable = told("offer", "stay").accounts
    assert (diary.name, diary.points[-1]) == ("Diary", (1.0, 0.0))
    assert (cable.name, cable.points[-1]) == ("Cable", (0.0, 1.0))


def test_the_model_with_other_numbers_has_its_own_end() -> None:
    """Where other numbers would have led elsewhere, the outcome there is named."""
    (changed,) = told("offer", "stay", changed=True).changed
    assert (changed.name, changed.points) == ("Halved", ((0.0, 1.0),))
    assert changed.outcome == "They quarrel"


def test_what_leads_to_the_same_ends_is_no_alternative() -> None:
    """A choice with the same ways on, however well documented, does not show what was decided."""
    same = replace(OFFER, id="again", do="Say it again.", cites=("diary/opening", "memoir/spare"))
    first = replace(SCENES["first"], choices=(OFFER, same, REFUSE))
    (turn,) = told("offer", "stay", scenes={**SCENES, "first": first}).turns
    assert turn.instead is not None
    assert turn.instead.choice == "refuse"
