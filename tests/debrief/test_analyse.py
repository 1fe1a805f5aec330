"""The second step: whose account, claim by claim, what moved the answer, and as of which year."""

import msgspec

from tests.debrief.evening import (
    ACCOUNTS,
    OFFER,
    REFUSE,
    casebook,
    debriefed,
    evidence,
    played,
    scenario,
)
from thirteen_hours.debrief.accounts import accounts
from thirteen_hours.debrief.build import Debrief, build
from thirteen_hours.debrief.case import Account, Step
from thirteen_hours.debrief.voices import Voice
from thirteen_hours.engine.table import compile_scenario
from thirteen_hours.findings.place import NOWHERE
from thirteen_hours.scenario.plan import Plan
from thirteen_hours.scenario.plan import Step as Planned


def names(voices: tuple[Voice, ...]) -> list[str]:
    """The sources of some voices."""
    return [each.source for each in voices]


def test_accounts_count_only_where_they_speak() -> None:
    """An account is measured over the points it speaks to, and over no others."""
    found = {each.source: each for each in debriefed("offer", "stay").resemblance}
    assert (found["diary"].alike, found["diary"].spoken) == (2, 2)
    assert (found["cable"].alike, found["cable"].spoken) == (0, 1)
    assert "study" not in found


def test_most_alike_comes_first() -> None:
    """The account that the evening is most like comes first, and only accounts are compared."""
    for choice, order in (("offer", ["diary", "cable"]), ("refuse", ["cable", "diary"])):
        found = debriefed(choice, "stay", accounts=ACCOUNTS).resemblance
        assert [each.source for each in found] == order


def test_departures_have_both_answers() -> None:
    """Where the evening departs from an account, both answers and the account's words are told."""
    found = {each.source: each for each in debriefed("offer", "stay").resemblance}
    (departure,) = found["cable"].departures
    assert (departure.yours, departure.theirs) == ("part of a bargain", "a gift")
    assert departure.quotation
    assert departure.quotation.words == "“The envoy accepted nothing”"


def test_what_was_left_unsaid_is_told_apart() -> None:
    """A point that the evening has only because nothing was said is not held to have been said."""
    debrief = debriefed("offer", "stay")
    assert [each.unsaid for each in debrief.settled] == [False, False, True]
    quiet = debriefed("offer", "stay", points={"mattered": "yes", "late": "no"})
    assert [each.unsaid for each in quiet.settled] == [False, False, True]


def test_what_no_evening_can_make_is_not_counted() -> None:
    """A point that no play can make as the account has it is told, and not held against anyone."""
    found = {each.source: each for each in debriefed("offer", "stay").resemblance}
    assert [(each.number, each.theirs) for each in found["diary"].beyond] == [(3, "in part")]
    assert not found["diary"].departures


def test_claims_keep_four_bearings_apart() -> None:
    """Support, contradiction, qualification and silence are kept distinct."""
    deal = debriefed("offer", "stay").settled[0]
    assert names(deal.voices.supports) == ["diary", "memoir"]
    assert names(deal.voices.contradicts) == ["cable"]
    assert deal.voices.qualifies == ()
    assert deal.voices.silent == ("Study",)


def test_lines_are_counted_and_the_reckoning_shown() -> None:
    """Two sources of which one rests on the other are one line, and the debrief says why."""
    deal = debriefed("offer", "stay").settled[0]
    assert deal.lines == 1
    assert deal.reckoned == ("Memoir adds none: it rests on Diary.",)


def test_truncations_survive() -> None:
    """Where the source breaks off or was cut, the quotation says so."""
    text = str(msgspec.to_builtins(debriefed("offer", "stay")))
    assert "“and then at the” [text breaks off in source]" in text
    assert "“carry it home.” [two lines crossed out]" in text


def test_every_change_has_its_inference() -> None:
    """Each change of a track is told with its decision, its reason and where the reason starts."""
    (trust,) = debriefed("offer", "stay").moved
    assert (trust.start, trust.end) == ("1", "3")
    first, second = trust.changes
    assert (first.decision, first.before, first.after) == (1, "1", "3")
    assert first.because == "He hears an offer."
    assert first.quotation
    assert first.quotation.cite == "diary/opening"
    assert (second.decision, second.before, second.after) == (0, "3", "3")


def test_inference_from_no_source_says_so() -> None:
    """A change that starts from no source has no quotation."""
    (trust,) = debriefed("refuse", "stay").moved
    assert trust.changes[0].quotation is None


def test_rule_that_gave_the_answer_is_told() -> None:
    """The rule is told with its condition; one without a condition holds always."""
    kept = debriefed("offer", "stay").rule
    other = debriefed("refuse", "stay").rule
    assert kept
    assert other
    assert (kept.condition, kept.because) == ("trust >= 3", "He trusts her.")
    assert (other.condition, other.because) == ("", "He does not.")


def test_assumption_comes_with_its_rival() -> None:
    """The claim that the model assumes is named, and the play is told under the rival reading."""
    same = debriefed("offer", "stay").assumption
    other = debriefed("refuse", "stay").assumption
    assert same
    assert other
    assert same.number == 3
    assert same.same
    assert not other.same
    assert other.rival_title == "They go home"


def test_years_judge_what_was_said() -> None:
    """The evening is judged as of the casebook's years and the one asked for, by one rule."""
    as_of = debriefed("offer", "stay", year=1940).as_of
    assert [year.year for year in as_of.years] == [1930, 1931, 1940, 1950]
    verdicts = [[each.verdict for each in year.verdicts] for year in as_of.years]
    assert verdicts == [
        ["unknown", "unknown"],
        ["supported", "supported"],
        ["supported", "supported"],
        ["open", "supported"],
    ]
    assert as_of.years[2].new == ("Memoir",)


def test_then_is_what_was_public_then() -> None:
    """What could not be read that evening is never held for or against a decision as known then."""
    first, _ = debriefed("offer", "stay").weighed
    assert not first.then.supports
    assert names(first.since.supports) == ["diary", "memoir"]
    assert names(first.since.contradicts) == ["cable"]
    assert first.since.silent == ("Study",)


def test_a_choice_supports_by_citing() -> None:
    """A source that a choice cites supports it, and one listed against it contradicts it."""
    first, second = debriefed("offer", "stay").weighed
    assert first.since.supports[0].quotation
    assert first.since.supports[0].quotation.cite == OFFER.cites[0]
    assert names(second.since.supports) == ["memoir"]


def test_accounts_stand_beside_the_evening() -> None:
    """At each decision the debrief tells which accounts have the same, and which are silent."""
    first, second = debriefed("offer", "stay", accounts=ACCOUNTS).beside
    assert first.same == ("Diary",)
    assert [(each.account, each.because) for each in first.silent] == [("Cable", "It is silent.")]
    assert second.absent == ("Diary", "Cable")


def test_accounts_that_part_are_told() -> None:
    """An account that has another act at the same place is told with that act."""
    parted = (Account("cable", "The cable", (Step("first", "refuse", REFUSE.do),), "quarrel"),)
    first, _ = debriefed("offer", "stay", accounts=parted).beside
    assert [(each.accounts, each.did) for each in first.other] == [(("Cable",), REFUSE.do)]


def test_plans_become_accounts() -> None:
    """An account's plan is walked for the wording of its choices, and a plan without one is not."""
    table = compile_scenario(scenario())
    steps = (Planned("refuse", silent="It is silent."), Planned("stay"))
    plans = [Plan("The cable", NOWHERE, steps, account="cable"), Plan("Another", NOWHERE, ())]
    (account,) = accounts(plans, table)
    assert (account.source, account.outcome) == ("cable", "quarrel")
    assert [(step.scene, step.silent) for step in account.steps] == [
        ("first", "It is silent."),
        ("second", ""),
    ]


def test_endnotes_are_of_exactly_the_sources_met() -> None:
    """Every source that is quoted or named has one endnote, by number, and no other has."""
    debrief = debriefed("offer", "stay")
    cited = {each.source for each in _quotations(debrief)}
    assert [each.number for each in debrief.endnotes] == [1, 2, 3]
    assert {each.source for each in debrief.endnotes} == {"diary", "cable", "memoir"}
    assert cited <= {each.source for each in debrief.endnotes}
    assert debrief.endnotes[0].markdown == "Marlow, *A Diary* (n.d.)."


def _quotations(debrief: Debrief) -> list[Voice]:
    return [
        voice
        for settled in debrief.settled
        for voice in (*settled.voices.supports, *settled.voices.contradicts)
    ]


def test_debrief_has_no_score() -> None:
    """There is nothing in the data that ranks one evening above another."""
    fields = str(msgspec.to_builtins(debriefed("offer", "stay"))).casefold()
    assert not [word for word in ("score", "grade", "rating", "points'") if word in fields]


def test_debrief_is_plain_data() -> None:
    """A debrief reads back from JSON as it was."""
    debrief = debriefed("offer", "stay", accounts=ACCOUNTS)
    assert msgspec.json.decode(msgspec.json.encode(debrief), type=Debrief) == debrief


def test_same_play_gives_the_same_debrief() -> None:
    """Nothing in a debrief depends on when or where it is made."""
    made = [build(played("offer", "stay"), casebook(), evidence()) for _ in range(2)]
    assert msgspec.json.encode(made[0]) == msgspec.json.encode(made[1])
