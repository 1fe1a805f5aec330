"""What a scenario adds up to: its words, its plays, and how firmly its endings stand.

Counts over a model that somebody wrote. They are not probabilities of history.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from thirteen_hours.engine.table import compile_scenario
from thirteen_hours.proof.figures import Figures, figures
from thirteen_hours.proof.limits import Limits
from thirteen_hours.proof.space import explore
from thirteen_hours.scenario.model import Outcome, Scenario, Scene
from thirteen_hours.scenario.resized import RESIZED, resized
from thirteen_hours.scenario.text import Part, Text

WORDS_A_MINUTE: Final = 200
SECONDS_A_CHOICE: Final = 10
"""How fast a play is read, and how long a decision takes."""

_WORD: Final = re.compile(r"\w[\w’'-]*")
_MINUTE: Final = 60


@dataclass(frozen=True, slots=True)
class Written:
    """The words of a scenario.

    `scenes` has those of every scene and outcome with the choices in it; `read` has the most of
    them that one play can show there. `speakers` has the words of lines by person.
    """

    words: int
    scenes: dict[str, int]
    read: dict[str, int]
    choice_texts: dict[str, int]
    speakers: dict[str, int]
    choices: int
    undocumented: int


@dataclass(frozen=True, slots=True)
class Measures:
    """A scenario's words; its figures, None where its space is too large; and its shares moved.

    `moved` has the shares of the outcomes under each change of the steps of its tracks, in words;
    None where that model's space was too large. `words_read` and `minutes` are those of an average
    play.
    """

    scenario: Scenario
    written: Written
    figures: Figures | None
    moved: dict[str, dict[str, float] | None]
    words_read: float | None
    minutes: float | None


def measures(scenario: Scenario, limits: Limits | None = None) -> Measures:
    """Measures a scenario, and three models like it."""
    found = _figures(scenario, limits)
    moved: dict[str, dict[str, float] | None] = {}
    for words, (parts, of) in RESIZED.items():
        other = _figures(resized(scenario, parts, of), limits)
        moved[words] = other.shares if other else None
    counted = written(scenario)
    read = _words_read(counted, found) if found else None
    minutes = None
    if found and read is not None:
        waits = sum(found.taken.values()) * SECONDS_A_CHOICE / _MINUTE
        minutes = read / WORDS_A_MINUTE + waits
    return Measures(scenario, counted, found, moved, read, minutes)


def _figures(scenario: Scenario, limits: Limits | None) -> Figures | None:
    return figures(explore(compile_scenario(scenario), limits))


def _words_read(counted: Written, found: Figures) -> float:
    """The words of an average play, the longest variant counted wherever there are several."""
    shares = {**found.visits, **found.shares}
    scenes = sum(shares.get(name, 0.0) * words for name, words in counted.read.items())
    taken = (found.taken.get(step, 0.0) * words for step, words in counted.choice_texts.items())
    return scenes + sum(taken)


def written(scenario: Scenario) -> Written:
    """Counts the words of a scenario."""
    parts: dict[str, Scene | Outcome] = {**scenario.scenes, **scenario.outcomes}
    scenes = {name: _words(part.text) for name, part in parts.items()}
    read = {name: _longest(part.text) for name, part in parts.items()}
    texts: dict[str, int] = {}
    speakers = Counter[str]()
    for part in (part for each in parts.values() for part in _parts(each.text)):
        speakers[part.by] += _count(part.text)
    choices = [(scene.id, choice) for scene in scenario.scenes.values() for choice in scene.choices]
    for scene, choice in choices:
        scenes[scene] += _count(choice.do) + _words(choice.text)
        read[scene] += _count(choice.do)
        texts[f"{scene}/{choice.id}"] = _longest(choice.text)
        for part in _parts(choice.text):
            speakers[part.by] += _count(part.text)
    del speakers[""]
    return Written(
        words=sum(scenes.values()),
        scenes=scenes,
        read=read,
        choice_texts=texts,
        speakers=dict(speakers.most_common()),
        choices=len(choices),
        undocumented=sum(choice.undocumented is not None for _, choice in choices),
    )


def _parts(text: Text) -> Iterator[Part]:
    return (part for piece in text for variant in piece.variants for part in variant.parts)


def _count(text: str) -> int:
    return len(_WORD.findall(text))


def _words(text: Text) -> int:
    return sum(_count(part.text) for part in _parts(text))


def _longest(text: Text) -> int:
    return sum(
        max(sum(_count(part.text) for part in variant.parts) for variant in piece.variants)
        for piece in text
        if piece.variants
    )
