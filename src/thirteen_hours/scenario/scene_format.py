"""The format of scenes: text with its variants and lines, choices, effects, automatic ways on."""

from typing import Any, Final

from thirteen_hours.reading.shape.groups import Either, ListOf, MapOf
from thirteen_hours.reading.shape.record import Key, Record
from thirteen_hours.reading.shape.scalars import Id, OneWord, Whole, Words
from thirteen_hours.reading.shape.shape import Shape
from thirteen_hours.reading.tree import Scalar

WORDS: Final = Words()
GUARD: Final = Words("a condition, such as `trust >= 3`")
CITATIONS: Final[Shape[list[Scalar]]] = ListOf(Words("a citation (source/passage)"), or_one=True)
IDS: Final = ListOf(Id(), or_one=True)

IF: Final = Key("if", GUARD, "The condition under which it is so.")
NEEDS: Final = Key(
    "needs", GUARD, "What must be so whenever this is shown; it is proved, not tested."
)
BY: Final = Key("by", Id("the id of a person"), "Who speaks.")
KIND: Final = Key("kind", OneWord(("verbatim", "paraphrase", "invented")), "What the line is.")
SAY: Final = Key("say", WORDS, "The words, without quotation marks.")
FROM: Final = Key("from", CITATIONS, "The passage or passages it is drawn from.")
PROSE: Final = Key("text", WORDS, "One paragraph or more.")

_IN_VARIANT: Final = Record(
    "paragraph or line", (PROSE, BY, KIND, SAY, FROM), "A paragraph or a line."
)
VARIANT_TEXT: Final = Key(
    "text",
    Either(
        "text, or a list of paragraphs and lines",
        WORDS,
        ListOf(Either("text or a line", WORDS, None, _IN_VARIANT)),
    ),
    "What is shown: paragraphs, or a list of paragraphs and lines.",
)
VARIANT: Final = Record(
    "variant", (IF, NEEDS, VARIANT_TEXT, BY, KIND, SAY, FROM), "One of several texts, or a line."
)
VARIANTS: Final = Key("variants", ListOf(VARIANT), "Texts in order; the first that fits is shown.")
TEXT_ITEM: Final = Record(
    "text item",
    (IF, NEEDS, PROSE, VARIANTS, BY, KIND, SAY, FROM),
    "A paragraph, a line of speech, or variants of either.",
)
TEXT_SHAPE: Final[Shape[Any]] = Either(
    "text, or a list of paragraphs and lines",
    WORDS,
    ListOf(Either("text, a line or variants", WORDS, None, TEXT_ITEM)),
)
TEXT: Final = Key("text", TEXT_SHAPE, "What the player reads.")

EFFECTS: Final = Key(
    "effects",
    MapOf(
        Words("a sentence of reasoning", empty=True),
        ids=False,
        of="an effect, a colon and its reason, without a dash,",
        line="{}: Why it is so. (no source)",
    ),
    "Changes to the variables (`trust +1`), each with a sentence of reasoning that ends in the "
    "passage it starts from in parentheses, or `(no source)`.",
)
GOTO: Final = Key("goto", Id("the id of a scene or outcome"), "Where it leads.")
GOTO_NEEDED: Final = Key(
    "goto", Id("the id of a scene or outcome"), "Where it leads.", required=True
)
BECAUSE: Final = Key("because", WORDS, "The reasoning, for the debrief.")
WEIGHT: Final = Key("weight", Whole(1, 1000), "Its share among the others.", required=True)
ROUTE: Final = Record("automatic transition", (IF, GOTO_NEEDED, BECAUSE, EFFECTS), "A way on.")
DRAW: Final = Record("chance", (WEIGHT, GOTO_NEEDED, BECAUSE, EFFECTS), "A way on, drawn.")

WHY: Final = Key("because", WORDS, "Why no source has it.", required=True)
ADVOCATE: Final = Key("advocate", WORDS, "Who argued for it at the time, with a citation.")
REWRITE: Final = Key("rewrite", WORDS, "What else would have had to be different.")
MECHANISM: Final = Key("mechanism", WORDS, "How it would have led where it leads.")
SILENCE: Final = Key("silence", WORDS, "Where the sources fall silent.")
UNDOCUMENTED_CARD: Final = Record(
    "undocumented choice", (WHY, ADVOCATE, REWRITE, MECHANISM, SILENCE), "An undocumented act."
)
UNDOCUMENTED: Final = Key(
    "undocumented",
    Either("the reason, or a group of keys", WORDS, None, UNDOCUMENTED_CARD),
    "Why the choice stands here although no source has it.",
)

DO: Final = Key("do", WORDS, "What the player reads on the choice.", required=True)
CLOSED: Final = Key("closed", WORDS, "Shown in its place while it is closed; hidden otherwise.")
AGAINST: Final = Key("against", CITATIONS, "Passages that tell it otherwise.")
TOPICS: Final = ListOf(Id("the id of a topic"), or_one=True)
SAYS: Final = Key("says", TOPICS, "The topics that are spoken of.")
MAKES: Final = Key("makes", MapOf(Words("the id of a value")), "Claims it settles, with the value.")
RENAMED: Final = Key("renamed-from", IDS, "Earlier ids, so that old plays still find it.")
CHOICE_WEIGHT: Final = Key(
    "weight",
    Whole(1, 1000),
    "How often it is taken, held against the others that are open with it: 1 where none is given. "
    "It changes what is counted, and no play.",
)
CHOICE: Final = Record(
    "choice",
    (
        *(DO, IF, CLOSED, FROM, UNDOCUMENTED, AGAINST, SAYS, MAKES, EFFECTS),
        *(TEXT, CHOICE_WEIGHT, GOTO_NEEDED, RENAMED),
    ),
    "Something the player can do, drawn from a documented position or marked undocumented.",
)

AT: Final = Key(
    "at", WORDS, "The time on a clock: `19:45 Leeds`, or with a day, `1911-03-10 06:00 Leeds`."
)
AFTER: Final = Key("after", Whole(0, 10_000), "Instead of `at`: minutes since the scene before.")
TITLE: Final = Key("title", WORDS, "A heading.")
BEAT_SOURCES: Final = Key(
    "sources",
    CITATIONS,
    "Passages behind the scene, `setting` for what rests on none, or both.",
    required=True,
)
QUESTIONS: Final = ListOf(Id("the id of a question"), or_one=True)
ASK: Final = Key("ask", QUESTIONS, "Questions put to the player here.")
CHOICES: Final = Key("choices", MapOf(CHOICE), "What the player can do here.")
THEN: Final = Key("then", ListOf(ROUTE), "Ways on in order; the last has no `if`.")
CHANCE: Final = Key("chance", ListOf(DRAW), "Ways on, one of them drawn by weight.")
SCENE: Final = Record(
    "scene",
    (
        *(AT, AFTER, TITLE, BEAT_SOURCES, SAYS, MAKES, ASK, TEXT),
        *(CHOICES, THEN, CHANCE, GOTO, RENAMED),
    ),
    "A state of the play: what is read, and what can be done.",
)
SCENES: Final = Key("scenes", MapOf(SCENE), "The scenes, by id.")
CHAPTER_TITLE: Final = Key("chapter", WORDS, "The chapter's title.")
CHAPTER: Final = Record("chapter", (CHAPTER_TITLE, SCENES), "A file of scenes.")
