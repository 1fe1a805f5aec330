"""Every quotation of a casebook and its scenarios, held against the passages of its evidence."""

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Final

from thirteen_hours.evidence.model import Evidence
from thirteen_hours.evidence.prose import prose
from thirteen_hours.evidence.quoted import (
    Pointer,
    Stretch,
    VerbatimLine,
    check_quotations,
    check_verbatim,
    wordings,
)
from thirteen_hours.findings.finding import Report
from thirteen_hours.findings.place import Place
from thirteen_hours.reading.tree import SourceFile
from thirteen_hours.scenario.casebook import Casebook
from thirteen_hours.scenario.model import (
    Choice,
    Consequence,
    Outcome,
    Route,
    Scenario,
    Scene,
    Warrant,
)
from thirteen_hours.scenario.text import Part, Text

_FAR: Final = 60
"""How many lines below the beginning of a text its quotations are looked for."""

Prose = Iterator[tuple[str, Place]]
"""Texts in which double quotation marks must be a source's words, with their places."""


Files = Mapping[str, SourceFile]
"""The files of a casebook by their names, to point into; without them findings point at texts."""


def verify_scenario(
    scenario: Scenario, evidence: Evidence, report: Report, files: Files = MappingProxyType({})
) -> None:
    """Reports quotation marks without a passage, and verbatim lines that their passage lacks."""
    known = wordings(evidence)
    parts = list(parts_of(scenario))
    check_quotations(scenario_prose(scenario, parts), known, report, pointer(files))
    verbatim = (
        VerbatimLine(part.text, part.cites, part.place) for part in parts if part.kind == "verbatim"
    )
    check_verbatim(verbatim, known, report)


def verify_casebook(
    casebook: Casebook, evidence: Evidence, report: Report, files: Files = MappingProxyType({})
) -> None:
    """Reports quotation marks without a passage in a casebook and in the words of its evidence."""
    known = wordings(evidence)
    point = pointer(files)
    check_quotations(casebook_prose(casebook), known, report, point)
    check_quotations(prose(evidence), known, report, point)


def pointer(files: Files) -> Pointer:
    """Points at the opening mark of a quotation, in or below the line that its text begins in."""

    def point(place: Place, stretch: Stretch) -> Place:
        file = files.get(place.file)
        if file is None or not place.line:
            return place
        first = next(iter(stretch.text.split()), "")
        column = place.column - 1
        for number in range(place.line, min(place.line + _FAR, len(file.lines) + 1)):
            line = file.lines[number - 1]
            found = [at for mark in '"“' if (at := line.find(f"{mark}{first}", column)) >= 0]
            if found:
                width = min(len(stretch.text) + 2, len(line) - min(found))
                return Place(place.file, number, min(found) + 1, width)
            column = 0
        return place

    return point


def casebook_prose(casebook: Casebook) -> Prose:
    """What a casebook says in its own words, with the place of what it says it of."""
    texts = [casebook.summary]
    texts += [each.role for each in casebook.people.values()]
    texts += [text for each in casebook.classes.values() for text in (each.title, each.means)]
    texts += [each.means for each in casebook.glossary]
    texts += [each.text for each in casebook.questions]
    return ((text, casebook.place) for text in texts)


def parts_of(scenario: Scenario) -> Iterator[Part]:
    """Every paragraph and line that a play of the scenario can show."""
    for scene in scenario.scenes.values():
        yield from _of_text(scene.text)
        for choice in scene.choices:
            yield from _of_text(choice.text)
    for outcome in scenario.outcomes.values():
        yield from _of_text(outcome.text)


def _of_text(text: Text) -> Iterator[Part]:
    return (part for piece in text for variant in piece.variants for part in variant.parts)


def scenario_prose(scenario: Scenario, parts: Iterable[Part]) -> Prose:
    """What a scenario says in its own words, these parts of its texts among it."""
    yield from ((part.text, part.place) for part in parts if part.kind != "verbatim")
    for scene in scenario.scenes.values():
        yield from _of_scene(scene)
    for outcome in scenario.outcomes.values():
        yield from _of_outcome(outcome)
    yield from ((text, scenario.place) for text in _of_card(scenario))
    for track in scenario.tracks.values():
        yield track.means, track.place
        yield track.tell, track.place
    yield from ((flag.means, flag.place) for flag in scenario.flags.values())
    yield from ((enum.means, enum.place) for enum in scenario.enums.values())


def _of_card(scenario: Scenario) -> Iterator[str]:
    """What stands in the scenario's own file beside its variables."""
    yield scenario.summary
    yield from (text for line in scenario.briefing for text in line)
    yield from scenario.topics.values()
    yield from (each.text for each in scenario.questions.values())
    yield from (text for each in scenario.dossier.values() for text in (each.title, each.text))
    if scenario.rival:
        yield scenario.rival.reading
        yield from (rule.because for rule in scenario.rival.rules)


def _of_scene(scene: Scene) -> Prose:
    yield scene.title, scene.place
    for choice in scene.choices:
        yield from _of_choice(choice)
    for route in scene.routes:
        yield from _of_route(route)


def _of_choice(choice: Choice) -> Prose:
    yield choice.do, choice.place
    yield choice.closed, choice.place
    yield from _of_warrant(choice.undocumented, choice.place)
    yield from _of_effects(choice.effects)


def _of_route(route: Route) -> Prose:
    yield route.because, route.place
    yield from _of_effects(route.effects)


def _of_effects(effects: Iterable[Consequence]) -> Prose:
    return ((effect.because, effect.place) for effect in effects)


def _of_outcome(outcome: Outcome) -> Prose:
    yield outcome.title, outcome.place
    yield from _of_warrant(outcome.warrant, outcome.place)


def _of_warrant(warrant: Warrant | None, place: Place) -> Prose:
    if warrant:
        reasons = (warrant.because, warrant.antecedent, warrant.advocate)
        yield from (
            (text, place)
            for text in (*reasons, warrant.rewrite, warrant.mechanism, warrant.silence)
        )
