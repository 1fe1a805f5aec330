"""What is done with a casebook that somebody broke: everything that one does with a sound one."""

from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Final

from thirteen_hours.check.casebook import check_casebook
from thirteen_hours.check.graph import check_graph
from thirteen_hours.check.plans import run
from thirteen_hours.debrief.accounts import accounts
from thirteen_hours.debrief.build import build
from thirteen_hours.engine.play import Play
from thirteen_hours.engine.table import Table, compile_scenario
from thirteen_hours.errors import InputError
from thirteen_hours.findings.finding import Report
from thirteen_hours.pages import findings as page
from thirteen_hours.pages.debrief.document import document
from thirteen_hours.pages.forms import written
from thirteen_hours.pages.graph.dot import dot
from thirteen_hours.pages.graph.mermaid import mermaid
from thirteen_hours.pages.graph.sheets import sheets
from thirteen_hours.pages.graph.story import Story, story
from thirteen_hours.pages.graph.svg import svg
from thirteen_hours.proof.limits import Limits
from thirteen_hours.reading.files import read_text
from thirteen_hours.reading.printable import printable
from thirteen_hours.scenario.casebook_schema import schemas
from thirteen_hours.scenario.folder import PLAN_ENDING, CasebookFiles
from thirteen_hours.scenario.layout.formatted import formatted, says_the_same
from thirteen_hours.scenario.layout.kinds import kind_of_file

BUDGET: Final = 300
"""States that the proof looks at."""

STEPS: Final = 40
"""Steps of the random play."""

UNDO: Final = 0.1
DEBRIEF: Final = 0.05
"""How often a step is taken back; how often a play that came to its end is debriefed."""

DRAWN: Final = 0.1
"""How often a scenario is drawn, and schemas are made of a casebook."""

PLANS: Final = 2
"""Test plans that are walked, of the many that there are."""


def tried(folder: Path, file: Path, chance: Random) -> str:
    """Does it all with the casebook, of which that file is broken; returns how deep that went.

    Raises:
        AssertionError: what would be shown could do something to a terminal, or laying the file out
            changed what it says.
    """
    report = Report()
    files = check_casebook(folder, report)
    _laid_out(file, folder)
    if chance.random() < DRAWN:
        schemas(files)
    depth = "refused" if stopped(report) else "played"
    if depth == "played":
        for name in files.scenarios:
            _played(files, name, report, chance)
    _told(report, files)
    return "clean" if depth == "played" and not report.errors else depth


def stopped(report: Report) -> bool:
    """Whether the game would refuse to open this: an error that is not of evidence alone."""
    return any(
        found.severity == "error"
        and not found.code.startswith("E")
        and not found.place.file.endswith(PLAN_ENDING)
        for found in report.findings
    )


def _played(files: CasebookFiles, name: str, report: Report, chance: Random) -> None:
    scenario = files.scenarios[name]
    table = compile_scenario(scenario)
    check_graph(scenario, report, Limits(BUDGET))
    plans = files.plans.get(name, [])
    for plan in chance.sample(plans, min(PLANS, len(plans))):
        for failure in run(plan, table).failures:
            printable(failure.message)
    if files.casebook and chance.random() < DRAWN:
        _drawn(story(scenario, files.casebook))
    play = random_play(table, chance)
    if play.outcome and files.casebook and chance.random() < DEBRIEF:
        known = accounts(plans, table)
        debriefed = document(build(play, files.casebook, files.evidence, accounts=known))
        for form in ("text", "md", "html"):
            assert _inert(written(debriefed, form))


def _drawn(found: Story) -> None:
    for drawing in (svg(found.title, sheets(found)), mermaid(found), dot(found)):
        assert _inert(drawing)


def _laid_out(file: Path, folder: Path) -> None:
    inside = file.relative_to(folder)
    kind = kind_of_file(inside)
    if not kind:
        return
    try:
        text = read_text(file)
    except InputError:
        return
    found = formatted(str(file), text, kind, inside)
    if found.report.errors:
        assert found.text == text
    elif not found.report.findings:
        made_ids = any(step.startswith("ids: ") for step in found.done)
        assert made_ids or says_the_same(str(file), text, found.text)
        assert formatted(str(file), found.text, kind, inside).text == found.text


def random_play(table: Table, chance: Random) -> Play:
    """A play of a few random steps, questions passed over, some steps taken back."""
    play = Play(table, seed=chance.randrange(1000))
    for _ in range(STEPS):
        shown = play.page
        if shown.question:
            play.answer(shown.question.id, None)
        elif shown.open_options and not shown.done:
            play.choose(chance.choice(shown.open_options).id)
        if chance.random() < UNDO:
            play.undo()
    return play


def _told(report: Report, files: CasebookFiles) -> None:
    found = list(report)
    page.json(found)
    page.summary(found)
    for line in page.text(found, files.files):
        assert _inert(line), repr(line)


def _inert(text: str) -> bool:
    """Whether nothing in a text moves a cursor or turns a line around."""
    return all(line == printable(line) for line in _lines(text))


def _lines(text: str) -> Iterator[str]:
    return iter(text.split("\n"))
