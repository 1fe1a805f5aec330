"""What a casebook declares and none of its scenarios ever comes to.

Not told of are people, who may be listed to be spoken of; clocks, which are shown whatever happens;
single passages, of which one gathers more than one uses; sources without any, which are cards to be
read; claims that nothing settles, which are read with the evidence; and topics that no condition
asks about, which still say what is spoken of.
"""

from collections.abc import Iterable, Iterator

from thirteen_hours.check.quotations import casebook_prose, parts_of, scenario_prose
from thirteen_hours.evidence.claims import speaking
from thirteen_hours.evidence.prose import prose
from thirteen_hours.findings.finding import Report
from thirteen_hours.findings.place import Place
from thirteen_hours.scenario.casebook import Casebook
from thirteen_hours.scenario.folder import CasebookFiles
from thirteen_hours.scenario.glossary import Glossary
from thirteen_hours.scenario.model import Choice, Route, Scenario


def check_unused(files: CasebookFiles, report: Report) -> None:
    """Reports topics, questions, classes of outcomes, words, sources and claims without use."""
    for scenario in files.scenarios.values():
        _check_scenario(scenario, report)
    if files.casebook is None or not files.scenarios:
        return
    for what, name, place, why in (
        *_classes(files.casebook, files.scenarios.values()),
        *_words(files.casebook, files),
        *_sources(files),
        *_claims(files),
    ):
        report.add("R131", place, what=what, name=name, why=why)


Unused = Iterator[tuple[str, str, Place, str]]
"""Of each its kind, its name, its place, and what it lacks."""


def _check_scenario(scenario: Scenario, report: Report) -> None:
    scenes = scenario.scenes.values()
    said = {topic for scene in scenes for topic in scene.says}
    said |= {topic for scene in scenes for choice in scene.choices for topic in choice.says}
    asked = {question for scene in scenes for question in scene.ask}
    for topic, place in scenario.topic_places.items():
        if topic not in said:
            report.add("R130", place, what="topic", name=topic, never="spoken of")
    for question in scenario.questions.values():
        if question.id not in asked:
            report.add("R130", question.place, what="question", name=question.id, never="asked")


def _classes(casebook: Casebook, scenarios: Iterable[Scenario]) -> Unused:
    met = {each.outcome_class for scenario in scenarios for each in scenario.outcomes.values()}
    for each in casebook.classes.values():
        if each.id not in met:
            yield "class", each.id, each.place, "no outcome is of it"


def _words(casebook: Casebook, files: CasebookFiles) -> Unused:
    glossary = Glossary(casebook)
    met = {term for text in _read(casebook, files) for term in glossary.found(text)}
    for term in casebook.glossary:
        if term not in met:
            yield "word", term.term, term.place, "it stands in no text"


def _read(casebook: Casebook, files: CasebookFiles) -> Iterator[str]:
    """What anybody can come to read, but for what the glossary says."""
    explained = {term.means for term in casebook.glossary}
    yield from (text for text, _ in casebook_prose(casebook) if text not in explained)
    for scenario in files.scenarios.values():
        parts = list(parts_of(scenario))
        yield from (part.text for part in parts)
        yield from (text for text, _ in scenario_prose(scenario, parts))
    yield from (text for text, _ in prose(files.evidence))
    for source in files.evidence.sources.values():
        yield from (passage.text for passage in source.passages.values())


def _ways(scenario: Scenario) -> Iterator[Choice | Route]:
    for scene in scenario.scenes.values():
        yield from scene.choices
        yield from scene.routes


def _sources(files: CasebookFiles) -> Unused:
    claims = files.evidence.claims.values()
    sources = files.evidence.sources.values()
    heard = {source for claim in claims for source in speaking(claim)}
    heard |= {name for source in sources for name in source.rests_on}
    heard |= {cite.partition("/")[0] for each in files.scenarios.values() for cite in _cites(each)}
    heard |= {plan.account for plans in files.plans.values() for plan in plans}
    passages = [passage for source in sources for passage in source.passages.values()]
    heard |= {passage.completion_from.partition("/")[0] for passage in passages}
    for source in sources:
        # One without passages is a card to be read, and cannot be cited.
        if source.passages and source.id not in heard:
            yield "source", source.id, source.place, "nothing cites it, and no claim has it speak"


def _cites(scenario: Scenario) -> Iterator[str]:
    for scene in scenario.scenes.values():
        yield from scene.cites
        yield from (cite for choice in scene.choices for cite in (*choice.cites, *choice.against))
    yield from (effect.starts_from for way in _ways(scenario) for effect in way.effects)
    yield from (part.cites for part in parts_of(scenario))
    for outcome in scenario.outcomes.values():
        yield from (*outcome.supports, *outcome.contradicts)
    yield from (cite for document in scenario.dossier.values() for cite in document.cites)


def _claims(files: CasebookFiles) -> Unused:
    made = {claim for scenario in files.scenarios.values() for claim in _settled(scenario)}
    for claim in files.evidence.claims.values():
        if claim.id not in made and not speaking(claim):
            yield "claim", claim.id, claim.place, "no source speaks to it, and nothing settles it"


def _settled(scenario: Scenario) -> Iterator[str]:
    yield from scenario.points
    for scene in scenario.scenes.values():
        for makes in (scene.makes, *(choice.makes for choice in scene.choices)):
            yield from (claim for claim, _ in makes)
    for outcome in scenario.outcomes.values():
        yield from (claim for claim, _ in outcome.makes)
    if scenario.rival:
        yield scenario.rival.claim
