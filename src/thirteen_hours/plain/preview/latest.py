"""What the files of a scenario say at this moment, and whether they can be played."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from thirteen_hours.engine.collector import collector_paused
from thirteen_hours.findings.finding import Finding, Report
from thirteen_hours.reading.tree import SourceFile
from thirteen_hours.scenario.casebook import Casebook
from thirteen_hours.scenario.folder import PLAN_ENDING, read_casebook
from thirteen_hours.scenario.model import Scenario


@dataclass(frozen=True, slots=True)
class Latest:
    """A casebook as it was just read. Without `good` it cannot be played; `wrong` says why.

    A mistake in a test plan is told, and keeps nothing from being played.
    """

    files: Mapping[str, SourceFile]
    wrong: tuple[Finding, ...]
    good: tuple[Casebook, Scenario] | None


def latest(folder: Path, scenario: str) -> Latest:
    """Reads a casebook for one of its scenarios.

    Raises:
        InputError: The folder cannot be read.
    """
    report = Report()
    with collector_paused():
        files = read_casebook(folder, report)
    wrong = tuple(finding for finding in report if finding.severity == "error")
    barred = any(not finding.place.file.endswith(PLAN_ENDING) for finding in wrong)
    found = files.scenarios.get(scenario)
    good = (files.casebook, found) if files.casebook and found and not barred else None
    return Latest(files.files, wrong, good)


def first_scene(scenario: Scenario, chapter: Path) -> str:
    """The first scene that stands in a file; empty for the scenario's own first, and for none."""
    file = chapter.resolve()
    scenes = scenario.scenes.values()
    here = [each.id for each in scenes if Path(each.place.file).resolve() == file]
    return "" if scenario.start in here else next(iter(here), "")
