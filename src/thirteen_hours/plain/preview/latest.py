"""What the files of a scenario say at this moment, and whether they can be played."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from thirteen_hours.check.allowances import Allowances
from thirteen_hours.check.quotations import verify_scenario
from thirteen_hours.engine.collector import collector_paused
from thirteen_hours.findings.finding import Finding, Report
from thirteen_hours.scenario.casebook import Casebook
from thirteen_hours.scenario.folder import PLAN_ENDING, CasebookFiles, KnownTrees, read_casebook
from thirteen_hours.scenario.model import Scenario

_UNREAD: Final = frozenset("YSRX")
"""The letters of what is told of a file, a key, a name or an expression that cannot be read."""


@dataclass(frozen=True, slots=True)
class Latest:
    """A casebook as it was just read. Without `good` it cannot be played; `wrong` says why.

    A mistake in a test plan or in a quotation of the scenario is told, and keeps nothing from being
    played; what is wrong with the evidence as a whole is for `check` to say.
    """

    book: CasebookFiles
    wrong: tuple[Finding, ...]
    good: tuple[Casebook, Scenario] | None


def latest(folder: Path, scenario: str, known: KnownTrees) -> Latest:
    """Reads a casebook for one of its scenarios; files that are `known` are not read again.

    Raises:
        InputError: The folder cannot be read.
    """
    report = Report()
    with collector_paused():
        files = read_casebook(folder, report, known)
    found = files.scenarios.get(scenario)
    if found:
        verify_scenario(found, files.evidence, report, files.files)
    allowances = Allowances()
    allowances.read(files.files.values(), report)
    allowances.apply(report)
    errors = [finding for finding in report if finding.severity == "error"]
    here = str(folder / scenario)
    wrong = tuple(each for each in errors if _bars(each) or each.place.file.startswith(here))
    barred = any(map(_bars, wrong))
    good = (files.casebook, found) if files.casebook and found and not barred else None
    return Latest(files, wrong, good)


def _bars(finding: Finding) -> bool:
    """Whether there is nothing to play while this stands: something could not be read."""
    return finding.code[0] in _UNREAD and not finding.place.file.endswith(PLAN_ENDING)


def first_scene(scenario: Scenario, chapter: Path) -> str:
    """The first scene that stands in a file; empty for the scenario's own first, and for none."""
    file = chapter.resolve()
    scenes = scenario.scenes.values()
    here = [each.id for each in scenes if Path(each.place.file).resolve() == file]
    return "" if scenario.start in here else next(iter(here), "")
