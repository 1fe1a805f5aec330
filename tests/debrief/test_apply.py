"""The third step: questions made particular, and the counterfactual cards."""

from msgspec.structs import replace

from tests.debrief.evening import casebook, debriefed, evidence, played
from thirteen_hours.debrief.build import build
from thirteen_hours.scenario.casebook import DebriefQuestion


def asked(text: str, *choices: str, line: str | None = None) -> str:
    """One question of a casebook, as this play has it asked."""
    book = replace(casebook(), questions=(DebriefQuestion("one", text),))
    (question,) = build(played(*choices, answers={"line": line}), book, evidence()).questions
    return question.text


def test_questions_name_what_was_said() -> None:
    """A question names the player's own line, or what they said on a topic."""
    assert asked("{said-of:line}!", "offer", "stay", line="Go home.") == "Go home!"
    assert asked("{said-of:bases} - so?", "offer", "stay") == "Say that they could go. - so?"


def test_questions_do_not_invent_what_was_not_said() -> None:
    """Where the player said nothing of it, the question says that."""
    assert "passed it over" in asked("{said-of:line}", "refuse", "stay")
    assert "passed it over" in asked("{said-of:bases}", "refuse", "stay")


def test_questions_set_two_sources_against_each_other() -> None:
    """Two sources are named that answer differently, the one with the evening's answer first."""
    assert asked("{for} and {against}", "offer", "stay") == "Diary and Cable"
    assert asked("{for:deal} and {against:deal}", "refuse", "stay") == "Cable and Diary"


def test_a_claim_that_the_evening_left_out_still_has_its_two_sources() -> None:
    """A question can name who is for a claim and who against it, whatever was played."""
    told = "{for:aside} and {against:aside}"
    assert asked(told, "offer", "stay") == "Memoir and Cable"


def test_questions_without_two_sources_still_read() -> None:
    """Where no two sources differ, the question is still a sentence."""
    assert asked("{for:late} and {against:late}", "offer", "stay") == "Diary and another source"
    assert (
        asked("{for:none} and {against:none}", "offer", "stay") == "one source and another source"
    )


def test_unknown_placeholders_are_left_as_written() -> None:
    """Braces that mean nothing to us stay what the author wrote."""
    assert asked("{unknown} {also:this} {}", "offer", "stay") == "{unknown} {also:this} {}"


def test_answers_are_not_read_as_placeholders() -> None:
    """What a player typed is never filled in."""
    assert asked("{said-of:line}", "offer", "stay", line="{account}") == "{account}"


def test_cards_for_undocumented_turns() -> None:
    """Every undocumented decision and a counterfactual outcome has its card; nothing else has."""
    choice, outcome = debriefed("refuse", "stay").counterfactuals
    assert (choice.decision, choice.advocate) == (1, "Her minister.")
    assert (outcome.decision, outcome.title) == (0, "They quarrel")
    assert not debriefed("offer", "stay").counterfactuals
