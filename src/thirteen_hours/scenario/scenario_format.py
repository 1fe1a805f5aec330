"""The format of scenario.yaml: the seat, the variables, the questions, the outcomes, the rival."""

from typing import Final

from thirteen_hours.reading.shape.groups import Either, ListOf, MapOf
from thirteen_hours.reading.shape.record import Key, Record
from thirteen_hours.reading.shape.scalars import Id, OneWord, Pattern, Whole, Words, YesNo
from thirteen_hours.scenario import casebook_format as c
from thirteen_hours.scenario import scene_format as s

WORDS: Final = Words()

TITLE: Final = c.TITLE
EDITION: Final = c.EDITION
SUMMARY: Final = c.SUMMARY

SEAT: Final = Key("seat", Id("the id of a person"), "Who the player is.", required=True)
DATE: Final = Key(
    "date",
    Pattern(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", "a day such as 1930-05-02"),
    "The day.",
    required=True,
)
START: Final = Key("start", Id("the id of a scene"), "The first scene.", required=True)
BRIEFING: Final = Key(
    "briefing", MapOf(WORDS, ids=False), "The card: headings with a sentence each.", required=True
)

DOCUMENT: Final = Record(
    "document",
    (Key("title", WORDS, "Its title.", required=True), s.PROSE, s.FROM),
    "A paper on the desk.",
)
DOSSIER: Final = Key("dossier", MapOf(DOCUMENT), "What could lie on the desk that day.")

RANGE: Final = Key(
    "range",
    Pattern(r"-?[0-9]{1,3}\.\.-?[0-9]{1,3}", "a range such as 0..6"),
    "Its range.",
    required=True,
)
TRACK_START: Final = Key("start", Whole(-999, 999), "Where it starts.", required=True)
MEANS: Final = Key("means", WORDS, "What it stands for.", required=True)
UNIT: Final = Key("unit", WORDS, "What one step is.", required=True)
TELL: Final = Key("tell", WORDS, "What the player can see or hear that shows it.", required=True)
TOLD_IN: Final = Key(
    "told-in",
    ListOf(Id("the id of a scene"), or_one=True),
    "The scenes in which the tell can be met.",
    required=True,
)
TRACK: Final = Record(
    "track", (RANGE, TRACK_START, MEANS, UNIT, TELL, TOLD_IN), "A bounded whole number."
)
TRACKS: Final = Key("tracks", MapOf(TRACK), "The hidden tracks.")

FLAG_START: Final = Key("start", YesNo(), "Whether it is so at the start.")
FLAG: Final = Record("flag", (MEANS, FLAG_START), "Something that is so or is not.")
FLAGS: Final = Key(
    "flags", MapOf(Either("what it means", WORDS, None, FLAG)), "Flags, by id: what each means."
)
ENUM_VALUES: Final = Key("values", ListOf(Id("a value")), "Its values.", required=True)
ENUM_START: Final = Key("start", Id("one of the values"), "The value at the start.", required=True)
ENUM: Final = Record("enum", (ENUM_VALUES, ENUM_START, MEANS), "One of several named values.")
ENUMS: Final = Key("enums", MapOf(ENUM), "Enums, by id.")
TOPICS: Final = Key("topics", MapOf(WORDS), "What can be spoken of.")
POINTS: Final = Key(
    "points",
    MapOf(Words("the id of a value")),
    "Claims that a play settles, each with its answer where nothing in the play speaks to it.",
)

WEIGHTS: Final = Key(
    "weights",
    WORDS,
    "What the weights of choices stand for and where they come from, in a sentence; needed where a "
    "choice has one.",
)

QUESTION_KIND: Final = Key(
    "kind", OneWord(("probabilities", "line")), "What is asked for.", required=True
)
QUESTION_TEXT: Final = Key("text", WORDS, "The question.", required=True)
QUESTION: Final = Record("question", (QUESTION_KIND, QUESTION_TEXT), "A question to the player.")
QUESTIONS: Final = Key("questions", MapOf(QUESTION), "What a scene can `ask`.")

CLASS: Final = Key("class", Id("the id of an outcome class"), "Its class.", required=True)
STANDING: Final = Key(
    "standing",
    OneWord(("documented", "contested", "counterfactual")),
    "How it stands in the evidence.",
    required=True,
)
SUPPORTS: Final = Key(
    "supports", s.CITATIONS, "Passages that support it; needed unless it is counterfactual."
)
CONTRADICTS: Final = Key(
    "contradicts", s.CITATIONS, "Passages that speak against it; needed if it is contested."
)
ACTS: Final = Key(
    "acts", ListOf(WORDS, or_one=True), "The choices that a counterfactual one cannot do without."
)
ANTECEDENT: Final = Key("antecedent", WORDS, "The one act that is different.", required=True)
WARRANT: Final = Key(
    "warrant",
    Record(
        "warrant",
        (ANTECEDENT, s.ADVOCATE, s.REWRITE, s.MECHANISM, s.SILENCE),
        "Why a counterfactual outcome may be told.",
    ),
    "The grounds of a counterfactual outcome.",
)
OUTCOME: Final = Record(
    "outcome",
    (
        *(TITLE, CLASS, STANDING, s.AT, s.AFTER, SUPPORTS, CONTRADICTS),
        *(s.MAKES, ACTS, s.TEXT, WARRANT, s.RENAMED),
    ),
    "A final state.",
)
OUTCOMES: Final = Key("outcomes", MapOf(OUTCOME), "The endings, by id.", required=True)

RIVAL_CLAIM: Final = Key("claim", Id("the id of a claim"), "The claim it denies.", required=True)
RIVAL_READING: Final = Key("reading", WORDS, "The reading, in words.", required=True)
RIVAL_OUTCOME: Final = Key("outcome", Id("the id of an outcome"), "The outcome.", required=True)
RIVAL_RULE: Final = Record("rival rule", (s.IF, RIVAL_OUTCOME, s.BECAUSE), "A rule.")
RIVAL_RULES: Final = Key("outcomes", ListOf(RIVAL_RULE), "Rules in order.", required=True)
RIVAL: Final = Key(
    "rival",
    Record("rival", (RIVAL_CLAIM, RIVAL_READING, RIVAL_RULES), "The rival reading."),
    "The same play under the reading that it decided nothing.",
)

SCENARIO: Final = Record(
    "scenario",
    (
        *(c.FORMAT, TITLE, EDITION, SEAT, DATE, SUMMARY, START, BRIEFING, DOSSIER, TRACKS, FLAGS),
        *(ENUMS, TOPICS, POINTS, WEIGHTS, QUESTIONS, OUTCOMES, RIVAL, s.CHAPTER_TITLE, s.SCENES),
    ),
    "One seat in one situation.",
)
