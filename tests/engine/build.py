"""Short constructors of scenarios, for tests of everything that plays one."""

from typing import Any

from thirteen_hours.findings.finding import Report
from thirteen_hours.findings.place import NOWHERE
from thirteen_hours.language import keys
from thirteen_hours.language.effects import parse_effect
from thirteen_hours.language.resolve import parse_guard
from thirteen_hours.language.scope import OneOf, Scope, TrueOrFalse, WholeNumber
from thirteen_hours.language.tree import ALWAYS, Compare, Guard, Not
from thirteen_hours.scenario.model import (
    Choice,
    Consequence,
    Enum,
    Flag,
    Outcome,
    Question,
    Route,
    Scenario,
    Scene,
    Track,
)
from thirteen_hours.scenario.text import Part, Piece, Text, Variant

TRACKS = {
    "trust": Track("trust", 0, 6, 3, "How far he believes you.", "steps", "His hands."),
    "heat": Track("heat", -2, 2, 0, "How hot it is.", "steps", "The window."),
}
FLAGS = {"told": Flag("told", "He knows."), "late": Flag("late", "It is late.", start=True)}
ENUMS = {"tone": Enum("tone", ("plain", "sharp"), 0, "How you speak.")}
TOPICS = {"bases": "The bases", "letter": "The letter"}
QUESTIONS = {
    "line": Question("line", "line", "What did you say?"),
    "likely": Question("likely", "probabilities", "How likely is each?"),
}
SCOPE = Scope(
    variables={
        **{track.id: WholeNumber(track.low, track.high) for track in TRACKS.values()},
        **dict.fromkeys(FLAGS, TrueOrFalse()),
        **{enum.id: OneOf(enum.values) for enum in ENUMS.values()},
    },
    topics=TOPICS,
)


def when(text: str) -> Guard:
    """The guard that a text states of the variables and topics above."""
    report = Report()
    guard = parse_guard(text, NOWHERE, SCOPE, report)
    assert guard is not None, report.findings
    return guard


def visited(scene: str) -> Guard:
    """The guard `visited(scene)`."""
    return Compare(keys.visited(scene), "==", 1)


def chose(path: str) -> Guard:
    """The guard `chose(scene/choice)`."""
    return Compare(keys.chose(*path.split("/")), "==", 1)


def no(guard: Guard) -> Guard:
    """The guard turned round."""
    return Not(guard)


def effects(*texts: str) -> tuple[Consequence, ...]:
    """The effects that the texts state."""
    report = Report()
    found = [parse_effect(text, NOWHERE, SCOPE, report) for text in texts]
    return tuple(Consequence(effect, "So.") for effect in found if effect)


def paragraph(words: str, guard: Guard = ALWAYS, needs: Guard = ALWAYS) -> Piece:
    """A paragraph, which is left out when its guard does not hold."""
    return Piece((Variant((Part(words),), guard, needs),), optional=guard != ALWAYS)


def variants(*pairs: tuple[str, Guard]) -> Piece:
    """One of several paragraphs: the first whose guard holds."""
    return Piece(tuple(Variant((Part(words),), guard) for words, guard in pairs))


def text(*pieces: str | Piece) -> Text:
    """A text of paragraphs."""
    return tuple(paragraph(piece) if isinstance(piece, str) else piece for piece in pieces)


def choice(name: str, goto: str, guard: Guard = ALWAYS, *changes: str, **more: Any) -> Choice:
    """A choice `Do <name>.` with effects in words."""
    return Choice(name, f"Do {name}.", goto, guard, effects=effects(*changes), **more)


def route(goto: str, guard: Guard = ALWAYS, *changes: str, **more: Any) -> Route:
    """An automatic way on with effects in words."""
    return Route(goto, guard, effects=effects(*changes), **more)


def scene(name: str, *ways: Choice | Route, **more: Any) -> Scene:
    """A scene that says its own name, with choices or automatic ways on."""
    usual: dict[str, Any] = {
        "text": text(f"This is {name}."),
        "choices": tuple(way for way in ways if isinstance(way, Choice)),
        "routes": tuple(way for way in ways if isinstance(way, Route)),
    }
    return Scene(name, **(usual | more))


def outcome(name: str, **more: Any) -> Outcome:
    """A documented outcome that says its own name."""
    usual: dict[str, Any] = {
        "outcome_class": "settled",
        "standing": "documented",
        "text": text(f"It ends in {name}."),
    }
    return Outcome(name, name.title(), **(usual | more))


def scenario(*parts: Scene | Outcome, **more: Any) -> Scenario:
    """A scenario of these parts; it starts in the first scene."""
    scenes = {part.id: part for part in parts if isinstance(part, Scene)}
    usual: dict[str, Any] = {
        "id": "made",
        "casebook": "made",
        "title": "Made",
        "edition": 1,
        "digest": "",
        "seat": "player",
        "summary": "",
        "start": next(iter(scenes)),
        "briefing": (),
        "scenes": scenes,
        "outcomes": {part.id: part for part in parts if isinstance(part, Outcome)},
        "tracks": TRACKS,
        "flags": FLAGS,
        "enums": ENUMS,
        "topics": TOPICS,
        "points": {},
        "questions": QUESTIONS,
        "dossier": {},
    }
    return Scenario(**(usual | more))
