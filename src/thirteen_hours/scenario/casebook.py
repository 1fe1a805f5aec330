"""The typed, frozen casebook: what its scenarios share. Which crisis it is stands only in here."""

from msgspec import Struct

from thirteen_hours.findings.place import NOWHERE, Place


class Person(Struct, frozen=True):
    """Somebody who can speak or be spoken of."""

    id: str
    name: str
    short: str
    role: str = ""


class Clock(Struct, frozen=True):
    """A wall clock somewhere: `offsets` are (from minute, minutes east of UTC), in order.

    Minutes count from 1970-01-01T00:00Z and are negative before it. The first offset holds for all
    earlier minutes too. They are worked out when the casebook is read: play needs no zone data.
    """

    name: str
    zone: str
    offsets: tuple[tuple[int, int], ...]


class OutcomeClass(Struct, frozen=True):
    """A class of outcomes that the player is asked the likelihood of; `grave` ones are marked."""

    id: str
    title: str
    means: str
    grave: bool = False
    place: Place = NOWHERE


class Term(Struct, frozen=True):
    """A word of the glossary, with the other forms of it to recognise in a text."""

    term: str
    means: str
    also: tuple[str, ...] = ()
    place: Place = NOWHERE


class DebriefQuestion(Struct, frozen=True):
    """A question for the last step of the debrief; may hold placeholders in braces."""

    id: str
    text: str
    place: Place = NOWHERE


class Casebook(Struct, frozen=True):
    """One body of evidence and what the scenarios about it have in common."""

    id: str
    title: str
    edition: int
    summary: str
    clocks: tuple[Clock, ...]
    answers: str
    people: dict[str, Person]
    classes: dict[str, OutcomeClass]
    years: tuple[int, ...] = ()
    glossary: tuple[Term, ...] = ()
    questions: tuple[DebriefQuestion, ...] = ()
    place: Place = NOWHERE
