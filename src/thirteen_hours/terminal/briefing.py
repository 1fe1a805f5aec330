"""The briefing card: what the player must know before the first scene, and no more."""

from collections.abc import Iterator

from thirteen_hours.scenario.casebook import Casebook
from thirteen_hours.scenario.clocks import readings
from thirteen_hours.scenario.model import Scenario
from thirteen_hours.terminal.column.item import Item, words
from thirteen_hours.terminal.scene import text

BEGIN = "begin"


def briefing(scenario: Scenario, casebook: Casebook, minute: int) -> list[Item]:
    """The card: who and when, then what is to be done, what must not be, what is not known."""
    shown = readings(casebook, minute)
    when = f"{shown[0].weekday} {shown[0].day}, {shown[0].time}" if shown else ""
    seat = casebook.people.get(scenario.seat)
    return [
        Item(words(scenario.title, "strong")),
        Item(words(when, "quiet"), above=0),
        Item(text(" ".join(scenario.summary.split()))),
        *_lines(scenario),
        Item(words(f"Begin as {seat.name}." if seat else "Begin."), BEGIN, words("1. ", "accent")),
    ]


def _lines(scenario: Scenario) -> Iterator[Item]:
    for head, told in scenario.briefing:
        yield Item(words(head, "quiet"))
        yield Item(text(told), above=0)
