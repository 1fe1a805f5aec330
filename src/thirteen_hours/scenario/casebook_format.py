"""The format of casebook.yaml: people, clocks, outcome classes, glossary, questions."""

from typing import Final

from thirteen_hours.reading.shape.groups import ListOf, MapOf
from thirteen_hours.reading.shape.record import Key, Record
from thirteen_hours.reading.shape.scalars import Id, Whole, Words, YesNo

FORMAT_VERSION: Final = 1
"""The one version of the format there is."""

WORDS: Final = Words()

FORMAT: Final = Key("format", Whole(1, 1), "The version of the format: 1.", required=True)
TITLE: Final = Key("title", WORDS, "What it is called.", required=True)
EDITION: Final = Key(
    "edition",
    Whole(1, 99_999),
    "Your own number for this edition; raise it when you change something.",
    required=True,
)
SUMMARY: Final = Key("summary", WORDS, "A paragraph about it.")

NAME: Final = Key("name", WORDS, "The full name.", required=True)
SHORT: Final = Key("short", WORDS, "The name to call them by.", required=True)
ROLE: Final = Key("role", WORDS, "Office or part.")
PERSON: Final = Record("person", (NAME, SHORT, ROLE), "Somebody who speaks or is spoken of.")

MEANS: Final = Key("means", WORDS, "What it means, in a sentence.", required=True)
GRAVE: Final = Key("grave", YesNo(), "Whether it is among those that must not happen.")
OUTCOME_CLASS: Final = Record(
    "outcome class", (TITLE, MEANS, GRAVE), "A kind of ending that one can put a likelihood on."
)

ALSO: Final = Key("also", ListOf(WORDS, or_one=True), "Other forms of the word to recognise.")
TERM: Final = Record("glossary term", (MEANS, ALSO), "A word that a reader may not know.")

ID: Final = Key("id", Id(), "Its id.", required=True)
ASK: Final = Key(
    "text",
    WORDS,
    "The question; `{account}`, `{for:CLAIM}`, `{against:CLAIM}`, `{said-of:TOPIC}` are filled in.",
    required=True,
)
QUESTION: Final = Record("debrief question", (ID, ASK), "A question for the debrief.")

CLOCKS: Final = Key(
    "clocks",
    MapOf(WORDS, ids=False),
    "Clocks by name, with their zones: `Europe/London`, or `UTC-05:20` before there were zones.",
    required=True,
)
ANSWERS: Final = Key(
    "answers",
    WORDS,
    "The side whose answer the player waits for; the debrief says what moved it.",
    required=True,
)
PEOPLE: Final = Key("people", MapOf(PERSON), "The people, by id.", required=True)
CLASSES: Final = Key(
    "classes",
    MapOf(OUTCOME_CLASS),
    "The kinds of ending; the player is asked how likely each is.",
    required=True,
)
YEARS: Final = Key("years", ListOf(Whole(1, 9999)), "The years a debrief can be judged as of.")
GLOSSARY: Final = Key(
    "glossary", MapOf(TERM, ids=False), "Words to explain where they first appear."
)
QUESTIONS: Final = Key("questions", ListOf(QUESTION), "The debrief's last questions, in order.")

CASEBOOK: Final = Record(
    "casebook",
    (
        *(FORMAT, TITLE, EDITION, SUMMARY, CLOCKS, ANSWERS, PEOPLE, CLASSES),
        *(YEARS, GLOSSARY, QUESTIONS),
    ),
    "One body of evidence and what its scenarios share.",
)
