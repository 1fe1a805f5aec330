"""The format of evidence files: the keys of a source, a passage, a claim and a stance."""

from typing import Final

from thirteen_hours.evidence.csl import CslItem
from thirteen_hours.reading.shape.groups import ListOf, MapOf
from thirteen_hours.reading.shape.record import Key, Record
from thirteen_hours.reading.shape.scalars import Id, OneWord, Pattern, Whole, Words, YesNo

WORDS: Final = Words()
DATE: Final = Pattern(
    r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?",
    "a year, month or day such as 1930, 1930-05 or 1930-05-02",
)

TEXT: Final = Key("text", WORDS, "The wording, exactly as the source prints it.", required=True)
PAGE: Final = Key("page", WORDS, "Page or range as printed, or `no page given`.")
PARAGRAPH: Final = Key("paragraph", WORDS, "The opening words of the paragraph it stands in.")
BREAKS_OFF: Final = Key("breaks-off", YesNo(), "The source stops mid-sentence right after it.")
REDACTED: Final = Key("redacted", WORDS, "In words: what an archive cut right after it.")
COMPLETED: Final = Key("text", WORDS, "The words that follow elsewhere.", required=True)
COMPLETED_FROM: Final = Key("from", WORDS, "Where they stand: a citation, or words.", required=True)
COMPLETION: Final = Key(
    "completion",
    Record("completion", (COMPLETED, COMPLETED_FROM), "The rest of a broken-off sentence."),
    "The rest of a broken-off sentence as seen elsewhere; it stands beside, never inside.",
)
SIC: Final = Key("sic", ListOf(WORDS, or_one=True), "Unusual spellings that are the source's own.")
NOTE: Final = Key("note", WORDS, "A remark for the reader.")
PASSAGE: Final = Record(
    "passage",
    (TEXT, PAGE, PARAGRAPH, BREAKS_OFF, REDACTED, COMPLETION, SIC, NOTE),
    "A short verbatim extract, at most 40 words, inside one paragraph.",
)

SOURCE_ID: Final = Key("source", Id(), "The id by which citations name it.", required=True)
CODE: Final = Key(
    "code",
    Pattern(r"[A-Z]{1,5}", "one to five capitals, such as TD"),
    "The head of its column in the matrix.",
    required=True,
)
SHORT: Final = Key("short", WORDS, "The name to call it by.", required=True)
CSL: Final = Key("csl", CslItem(), "The CSL item of the source, as pandoc reads it.", required=True)
SPEAKS: Final = Key("speaks", WORDS, "Who speaks in it.", required=True)
WITNESS: Final = Key(
    "witness",
    OneWord(("in the room", "outside it", "heard a report", "scholar")),
    "What kind of witness that is.",
    required=True,
)
AUDIENCE: Final = Key("audience", WORDS, "For whom it was said or written.", required=True)
STAKE: Final = Key("stake", WORDS, "What the speaker had to gain or lose.", required=True)
DISTANCE: Final = Key("distance", WORDS, "How long after the event.", required=True)
RESTS_ON: Final = Key("rests-on", MapOf(WORDS), "Sources or origins it depends on, with a reason.")
EVENT: Final = Key("event", DATE, "When what it tells of happened.")
SAID: Final = Key("said", DATE, "When it was said or written.")
PUBLIC: Final = Key("public", DATE, "When it became public.")
ENGLISH: Final = Key("english", DATE, "When it could be read in English.")
DATES: Final = Key(
    "dates",
    Record("dates", (EVENT, SAID, PUBLIC, ENGLISH), "Four dates; leave out what is not known."),
    "When: the event, said, public, in English.",
    required=True,
)
OUTSIDE: Final = Key("outside", YesNo(), "Whether it stands outside the text the lock is made of.")
VERIFIED: Final = Key("verified", WORDS, "For an outside source: how far it was checked.")
NOTES: Final = Key("notes", ListOf(WORDS, or_one=True), "What the reader of its card must know.")
PASSAGES: Final = Key("passages", MapOf(PASSAGE), "Its passages, by id.")
SOURCE: Final = Record(
    "source",
    (
        *(SOURCE_ID, CODE, SHORT, CSL, SPEAKS, WITNESS, AUDIENCE, STAKE, DISTANCE),
        *(RESTS_ON, DATES, OUTSIDE, VERIFIED, NOTES, PASSAGES),
    ),
    "One publication or document, with its passages.",
)

_VALUE_IDS: Final = ListOf(Id("the id of a value"), or_one=True)
ASSERTS: Final = Key("asserts", Id("the id of a passage"), "It says so, in this passage.")
DENIES: Final = Key("denies", Id("the id of a passage"), "It denies it, in this passage.")
QUALIFIES: Final = Key("qualifies", Id("the id of a passage"), "It says so in part.")
SILENT: Final = Key(
    "silent", YesNo(), "It says nothing of it (a cell that was once read otherwise)."
)
GIVES: Final = Key("value", _VALUE_IDS, "The value or values that it gives.")
WAS: Final = Key("was", OneWord(("asserts", "denies", "qualifies", "silent")), "How it was read.")
BECAUSE: Final = Key("because", WORDS, "Why it is now read otherwise.")
STANCE: Final = Record(
    "stance",
    (ASSERTS, DENIES, QUALIFIES, SILENT, GIVES, WAS, BECAUSE, NOTE),
    "What one source says of the claim: one of asserts, denies, qualifies, silent.",
)

NUMBER: Final = Key("number", Whole(1, 999), "Its number in the matrix.", required=True)
ASKS: Final = Key("asks", WORDS, "The question.", required=True)
SAYS: Final = Key("says", WORDS, "The proposition that sources assert or deny.", required=True)
VALUES: Final = Key("values", MapOf(WORDS), "The answers, where sources give different ones.")
PART_OF: Final = Key(
    "part-of",
    MapOf(MapOf(WORDS)),
    "By value: the larger values that say this one too, each with the reason.",
)
AGREES_WITH: Final = Key(
    "agrees-with",
    MapOf(MapOf(WORDS)),
    "By value: other values that can be so beside it, each with the reason.",
)
STANCES: Final = Key(
    "stances", MapOf(STANCE, given=False), "By source; one that is not listed is silent."
)
CLAIM: Final = Record(
    "claim",
    (NUMBER, ASKS, SAYS, NOTE, VALUES, PART_OF, AGREES_WITH, STANCES),
    "A proposition about the event, with what each source says of it.",
)
ORIGINS: Final = Key("origins", MapOf(WORDS), "What several sources can rest on.")
CLAIMS: Final = Key("claims", MapOf(CLAIM), "The claims, by id.")
CLAIMS_FILE: Final = Record("claims file", (ORIGINS, CLAIMS), "Claims of a casebook.")
