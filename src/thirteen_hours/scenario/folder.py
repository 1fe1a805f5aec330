"""A casebook's folder read whole: its casebook, its evidence and its scenarios.

The one way in from files to typed data. Everything wrong is in the report; what could not be read
is left out, and then names that may have stood there are not called unknown.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from thirteen_hours.errors import InputError
from thirteen_hours.evidence.model import Evidence
from thirteen_hours.evidence.reader import read_evidence
from thirteen_hours.findings.finding import Finding, Report
from thirteen_hours.findings.place import Place
from thirteen_hours.reading.files import files_in, read_bytes, read_text
from thirteen_hours.reading.tree import SourceFile, Value
from thirteen_hours.reading.yaml import read_tree
from thirteen_hours.scenario.casebook import Casebook
from thirteen_hours.scenario.casebook_reader import read_casebook_file
from thirteen_hours.scenario.model import Scenario
from thirteen_hours.scenario.plan import Plan, read_plan
from thirteen_hours.scenario.scenario_reader import ScenarioFiles, day_of, read_scenario

CASEBOOK_FILE: Final = "casebook.yaml"
SCENARIO_FILE: Final = "scenario.yaml"
LOCK_FILE: Final = "evidence.lock"
PLAN_ENDING: Final = ".test.yaml"
LARGEST_LOCK: Final = 4_000_000
"""Bytes of the largest lock that is read."""


@dataclass(slots=True)
class CasebookFiles:
    """What a casebook's folder holds. `casebook` is None when casebook.yaml could not be read."""

    folder: Path
    casebook: Casebook | None = None
    evidence: Evidence = field(default_factory=lambda: Evidence({}, {}, {}))
    scenarios: dict[str, Scenario] = field(default_factory=dict)
    plans: dict[str, list[Plan]] = field(default_factory=dict)
    files: dict[str, SourceFile] = field(default_factory=dict)
    lock: bytes | None = None

    @property
    def lock_place(self) -> Place:
        """The place of the lock, for findings about it as a whole."""
        return Place(str(self.folder / LOCK_FILE))


def is_casebook(folder: Path) -> bool:
    """Whether a folder is a casebook's: it has a casebook.yaml."""
    return (folder / CASEBOOK_FILE).is_file()


def read_casebook(folder: Path, report: Report) -> CasebookFiles:
    """Reads everything in a casebook's folder.

    Raises:
        InputError: when the folder itself cannot be read.
    """
    return _FolderReader(folder, report).read()


class _FolderReader:
    """Reads the files of one folder, keeping their lines for findings."""

    def __init__(self, folder: Path, report: Report) -> None:
        self.found = CasebookFiles(folder)
        self.report = report
        self.broken = False

    def read(self) -> CasebookFiles:
        folder = self.found.folder
        main = self._tree(folder / CASEBOOK_FILE)
        self._read_evidence(folder / "evidence")
        scenarios = [self._scenario_files(path.parent) for path in _scenario_files(folder)]
        whole = [files for files in scenarios if files]
        if main is not None:
            days = {day for files in whole if (day := day_of(files))}
            name = folder.resolve().name
            self.found.casebook = read_casebook_file(name, main, days, self.report)
        if self.found.casebook is not None:
            self._read_scenarios(whole, self.found.casebook)
        if self.broken:
            _drop_unknown_names(self.report)
        return self.found

    def _tree(self, path: Path) -> Value | None:
        name = str(path)
        try:
            source = SourceFile(name, read_text(path))
        except InputError as error:
            self.report.add("Y109", Place(name), problem=error.sentence, hint=error.hint or "")
            self.broken = True
            return None
        self.found.files[name] = source
        tree = read_tree(source, self.report)
        self.broken |= tree is None
        return tree

    def _trees(self, paths: Iterable[Path]) -> list[Value]:
        return [tree for path in paths if (tree := self._tree(path))]

    def _read_evidence(self, folder: Path) -> None:
        sources = files_in(folder / "sources")
        claims = files_in(folder, "claims*.yaml")
        self.found.evidence = read_evidence(self._trees(sources), self._trees(claims), self.report)
        lock = self.found.folder / LOCK_FILE
        if lock.is_file():
            self.found.lock = read_bytes(lock, LARGEST_LOCK)

    def _scenario_files(self, folder: Path) -> ScenarioFiles | None:
        others = [
            path
            for path in files_in(folder)
            if path.name != SCENARIO_FILE and not path.name.endswith(PLAN_ENDING)
        ]
        main = self._tree(folder / SCENARIO_FILE)
        chapters = self._trees(others)
        if main is None:
            return None
        names = [str(path) for path in (folder / SCENARIO_FILE, *others)]
        texts = [file.text for name in names if (file := self.found.files.get(name))]
        digest = hashlib.sha256("\0".join(texts).encode()).hexdigest()
        return ScenarioFiles(folder.name, main, tuple(chapters), digest)

    def _read_scenarios(self, scenarios: list[ScenarioFiles], casebook: Casebook) -> None:
        for files in scenarios:
            scenario = read_scenario(files, casebook, self.found.evidence, self.report)
            if scenario is None:
                continue
            self.found.scenarios[files.id] = scenario
            plans = files_in(self.found.folder / files.id, f"*{PLAN_ENDING}")
            self.found.plans[files.id] = [
                plan
                for tree in self._trees(plans)
                if (plan := read_plan(tree, scenario, self.found.evidence, self.report))
            ]


def _scenario_files(folder: Path) -> list[Path]:
    return files_in(folder, f"*/{SCENARIO_FILE}")


def _drop_unknown_names(report: Report) -> None:
    """Takes out what may be the fault of a file that could not be read."""

    def stands(finding: Finding) -> bool:
        return not finding.code.startswith(("R", "X", "T"))

    report.findings[:] = [finding for finding in report.findings if stands(finding)]
