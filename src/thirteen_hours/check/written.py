"""The words of a scenario, and how fast they are read."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from thirteen_hours.scenario.model import Outcome, Scenario, Scene
from thirteen_hours.scenario.text import Part, Text

WORDS_A_MINUTE: Final = 200
SECONDS_A_CHOICE: Final = 10
"""How fast a play is read, and how long a decision takes."""

_WORD: Final = re.compile(r"\w[\w’'-]*")


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
