"""The short form of the debrief: what counted, where sources are sharpest apart, and the order."""

import re
from pathlib import Path

import pytest
from msgspec.structs import replace

from tests.debrief import evening
from tests.debrief.evening import ACCOUNTS, debriefed
from tests.debrief.test_october import at_random
from tests.debrief.test_october import debriefed as debriefed_in_october
from thirteen_hours.debrief.accounts import accounts
from thirteen_hours.debrief.build import Debrief, build
from thirteen_hours.debrief.foremost import MOST
from thirteen_hours.debrief.resemblance import FEWEST, HELD_BACK
from thirteen_hours.engine.table import compile_scenario
from thirteen_hours.findings.finding import Report
from thirteen_hours.language.tree import Compare
from thirteen_hours.pages.debrief.document import brief, document, part
from thirteen_hours.pages.debrief.panels import PANELS, STEPS
from thirteen_hours.pages.debrief.timeline import timeline
from thirteen_hours.pages.document.blocks import Figure, Heading
from thirteen_hours.pages.document.noted import notes_in
from thirteen_hours.pages.forms import written
from thirteen_hours.scenario.folder import read_casebook
from thirteen_hours.scenario.model import Route
from thirteen_hours.scenario.placeholders import asked_about

PLAYS = 25
MOST_WORDS = 1_400
"""The short form with its words explained, read in five or six minutes."""


@pytest.fixture(scope="module")
def evenings(root: Path) -> list[Debrief]:
    """The debriefs of some evenings of the shipped casebook, drawn at random."""
    files = read_casebook(root / "scenarios" / "october-27", Report())
    table = compile_scenario(files.scenarios["attorney-general"])
    walked = accounts(files.plans["attorney-general"], table)
    return [
        debriefed_in_october(files, at_random(files, table, seed), walked) for seed in range(PLAYS)
    ]


def test_the_short_form_is_short(evenings: list[Debrief]) -> None:
    """No evening has a short form of more than a few pages; the whole is many times as long."""
    for debrief in evenings:
        words = len(written(brief(debrief), "text").split())
        assert words <= MOST_WORDS
        assert words * 5 < len(written(document(debrief), "text").split())


def test_every_form_describes_then_analyses_then_applies(evenings: list[Debrief]) -> None:
    """In the short form as in the whole, the three steps follow each other, and none is missing."""
    for make in (brief, document):
        headings = [each for each in make(evenings[0]).blocks if isinstance(each, Heading)]
        steps = [each.anchor for each in headings if each.anchor in STEPS]
        assert steps == ["describe", "analyse", "apply"]


def test_each_part_opens_into_the_whole(evenings: list[Debrief]) -> None:
    """What the short form has of a part can be had in full, by itself and with its notes."""
    for debrief in evenings[:5]:
        for panel in PANELS:
            if not panel.brief(debrief):
                continue
            page = part(debrief, panel)
            assert len(page.blocks) > 1
            noted = notes_in(page.blocks)
            assert not noted or written(page, "text").count("Sources met") == 1


def test_the_short_form_refers_to_no_note(evenings: list[Debrief]) -> None:
    """There are no notes below the short form, so nothing in it sends a reader there."""
    for debrief in evenings:
        assert not notes_in(brief(debrief).blocks)
        assert ", note " not in written(brief(debrief), "text")


def test_every_note_that_is_referred_to_is_there(evenings: list[Debrief]) -> None:
    """The sources met are exactly those referred to, in a sentence of the casebook or beside it."""
    for debrief in evenings:
        page = written(document(debrief), "md")
        referred = set(re.findall(r"\[\^(\d+)\](?!:)", page))
        assert referred == set(re.findall(r"^\[\^(\d+)\]:", page, re.MULTILINE))
        assert not re.search(r", note \d", page)


def test_the_clocks_are_told_beside_the_whole_of_what_was_done(evenings: list[Debrief]) -> None:
    """No choice is cut off beside its times, and no line is longer than the narrowest page."""
    for debrief in evenings[:5]:
        (figure,) = timeline(debrief)
        assert isinstance(figure, Figure)
        assert all(len(line) <= 60 for line in figure.lines)
        told = " ".join(" ".join(figure.lines).split())
        for each in debrief.described.decisions:
            assert f"{each.number}. {each.did.split(' ')[0]}" in told
        assert "…" not in told


def test_the_whole_has_the_short_form_at_its_head(evenings: list[Debrief]) -> None:
    """A page to print begins with the short form, and each of its parts leads to the whole one."""
    page = written(document(evenings[0]), "html")
    assert page.index('id="short"') < page.index('id="describe"')
    for key in ("accounts", "claims", "moved", "years"):
        assert page.count(f'href="#{key}"') == 2
        assert page.count(f'id="{key}"') == 1


def test_accounts_that_say_little_do_not_lead_for_saying_little(evenings: list[Debrief]) -> None:
    """Accounts stand by what would be left if they had spoken to more; those with few are last."""
    for debrief in evenings:
        order = [
            (each.apart, -each.alike / (each.spoken + HELD_BACK)) for each in debrief.resemblance
        ]
        assert order == sorted(order)
        assert all(each.apart == (each.spoken < FEWEST) for each in debrief.resemblance)


def test_what_says_more_or_less_is_no_departure(evenings: list[Debrief]) -> None:
    """An answer that can be so beside an account's is told apart from those that cannot."""
    near = [
        each for debrief in evenings for account in debrief.resemblance for each in account.near
    ]
    assert any(each.number == 21 for each in near), "the plane, with the one word or the other"
    for debrief in evenings:
        for account in debrief.resemblance:
            points = (*account.near, *account.departures, *account.agreements)
            assert len({each.number for each in points}) == account.spoken


def test_what_the_rule_asks_for_counts_first(evenings: list[Debrief]) -> None:
    """A few decisions are named; one that the rule asks for by name is the first of them."""
    for debrief in evenings:
        assert 0 < len(debrief.foremost) <= MOST
        asked = [each.asked_for for each in debrief.foremost]
        assert asked == sorted(asked, reverse=True)


def test_what_the_rule_reads_counts_before_what_it_does_not() -> None:
    """A step of a track that the rule reads comes before a longer one of a track it does not."""
    offer, refuse = debriefed("offer", "stay"), debriefed("refuse", "stay")
    assert [each.act for each in offer.foremost] == ["Say that they could go."]
    assert [shift.after for shift in offer.foremost[0].shifts] == [3]
    # The rule that holds always is the last: what the one before it read decided, too.
    assert [each.act for each in refuse.foremost] == ["Refuse to speak of it."]


def test_a_decision_that_the_rule_names_counts_without_a_step() -> None:
    """A decision can count because the rule asks for it, though it moved nothing."""
    routes = (Route("peace", when=Compare("chose(second/stay)", "==", 1)), Route("quarrel"))
    scenes = {**evening.SCENES, "answer": replace(evening.SCENES["answer"], routes=routes)}
    first = debriefed("offer", "stay", scenes=scenes).foremost[0]
    assert (first.act, first.asked_for, first.shifts) == ("Stay until midnight.", True, ())


def test_the_sharpest_disagreement_has_a_voice_on_either_side(evenings: list[Debrief]) -> None:
    """The claim shown has independent lines on both sides, if any claim has."""
    for debrief in evenings:
        sharpest = debrief.sharpest
        assert sharpest
        assert not sharpest.claim.unsaid
        assert sharpest.tells_it_otherwise in sharpest.claim.voices.contradicts
        two_sided = [
            each
            for each in debrief.settled
            if each.voices.supports and each.voices.contradicts and not each.unsaid
        ]
        assert (sharpest.has_it_so is not None) == bool(two_sided)


def test_each_side_is_told_with_its_answer(evenings: list[Debrief]) -> None:
    """A quotation need not name the answer it stands for, so that stands beside the credit."""
    for debrief in evenings:
        assert debrief.sharpest
        text = " ".join(written(brief(debrief), "text").split())
        for voice in (debrief.sharpest.has_it_so, debrief.sharpest.tells_it_otherwise):
            assert voice is None or f"(its answer: {voice.says})" in text


def test_what_the_questions_name_goes_before_a_detail(root: Path) -> None:
    """No evening of Sumter shows a mere date where it settled what the questions ask about."""
    files = read_casebook(root / "scenarios" / "sumter", Report())
    assert files.casebook
    named = asked_about(files.casebook.questions)
    assert named
    table = compile_scenario(files.scenarios["major-anderson"])
    seen = set()
    for seed in range(PLAYS):
        debrief = debriefed_in_october(files, at_random(files, table, seed), ())
        asked = [
            each.claim
            for each in debrief.settled
            if each.claim in named
            and each.voices.supports
            and each.voices.contradicts
            and not each.unsaid
        ]
        if asked and debrief.sharpest:
            seen.add(debrief.sharpest.claim.claim)
    assert seen
    assert "day-of-demand" not in seen


def test_no_disagreement_is_made_up() -> None:
    """Where no source contradicts anything, no disagreement is shown."""
    claims = {
        name: replace(claim, stances={k: v for k, v in claim.stances.items() if k == "diary"})
        for name, claim in evening.evidence().claims.items()
    }
    known = replace(evening.evidence(), claims=claims)
    debrief = build(evening.played("offer", "stay"), evening.casebook(), known, accounts=ACCOUNTS)
    assert debrief.sharpest is None
    assert "sharpest apart" not in written(brief(debrief), "text")


def test_words_that_a_reader_may_not_know_are_explained(evenings: list[Debrief]) -> None:
    """A reader who has never heard of a Jupiter is told what it is, in every form."""
    for debrief in evenings[:5]:
        for page in (brief(debrief), document(debrief), part(debrief, PANELS[4])):
            text = written(page, "text")
            assert "Jupiter: An American missile with a nuclear warhead" in " ".join(text.split())
            assert text.count("\nWords\n") == 1
