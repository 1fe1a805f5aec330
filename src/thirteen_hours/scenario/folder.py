"""A casebook's folder read whole: its casebook, its evidence and its scenarios.

The one way in from files to typed data. Everything wrong is in the report; what could not be read
is left out, and then names that may have stood there are not called unknown.
"""

import hashlib
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from msgspec import Struct, field

from thirteen_hours.errors import InputError
from thirteen_hours.evidence.model import Evidence
from thirteen_hours.evidence.reader import read_evidence
from thirteen_hours.findings.finding import Finding, Report
from thirteen_hours.findings.place import Place
from thirteen_hours.reading.files import files_in, is_inside, read_bytes, read_text
from thirteen_hours.reading.tree import SourceFile, Value
from thirteen_hours.reading.yaml import read_tree
from thirteen_hours.scenario.casebook import Casebook
from thirteen_hours.scenario.casebook_reader import read_casebook_file
from thirteen_hours.scenario.model import Scenario
from thirteen_hours.scenario.plan import Plan
from thirteen_hours.scenario.plan_reader import read_plans, report_doubles
from thirteen_hours.scenario.scenario_reader import ScenarioFiles, day_of, read_scenario

CASEBOOK_FILE: Final = "casebook.yaml"
SCENARIO_FILE: Final = "scenario.yaml"
LOCK_FILE: Final = "evidence.lock"
PLAN_ENDING: Final = ".test.yaml"
SCHEMA_FOLDER: Final = ".schema"
"""The folder in a casebook's in which its own schemas are kept."""

LARGEST_LOCK: Final = 4_000_000
"""Bytes of the largest lock that is read."""

_LOSING: Final = frozenset({"Y102", "Y103", "Y106", "Y108"})
"""Findings after which something that stands in a file has not been read."""


_OF_A_LOCK: Final = frozenset({"E113", "E114"})
"""Findings that advise to make the lock again, which is no advice while a source is unread."""


class CasebookFiles(Struct):
    """What a casebook's folder holds. `casebook` is None when casebook.yaml could not be read."""

    folder: Path
    casebook: Casebook | None = None
    evidence: Evidence = field(default_factory=lambda: Evidence({}, {}, {}))
    scenarios: dict[str, Scenario] = field(default_factory=dict)
    plans: dict[str, list[Plan]] = field(default_factory=dict)
    files: dict[str, SourceFile] = field(default_factory=dict)
    lock: bytes | None = None
    broken: bool = False
    """Whether a file could not be read whole, so that what it holds is not known."""

    @property
    def lock_place(self) -> Place:
        """The place of the lock, for findings about it as a whole."""
        return Place(str(self.folder / LOCK_FILE))


def is_casebook(folder: Path) -> bool:
    """Whether a folder is a casebook's: it has a casebook.yaml."""
    return (folder / CASEBOOK_FILE).is_file()


class KnownTree(Struct, frozen=True):
    """What a file was read as, with what was found in it as YAML."""

    source: SourceFile
    tree: Value | None
    findings: tuple[Finding, ...]


KnownTrees = dict[str, KnownTree]
"""Files that have been read before, by name. One whose text is the same is not read again."""


def read_casebook(folder: Path, report: Report, known: KnownTrees | None = None) -> CasebookFiles:
    """Reads everything in a casebook's folder; what is `known` is kept up to date.

    Raises:
        InputError: when the folder itself cannot be read.
    """
    return _FolderReader(folder, report, {} if known is None else known).read()


class _FolderReader:
    """Reads the files of one folder, keeping their lines for findings."""

    def __init__(self, folder: Path, report: Report, known: KnownTrees) -> None:
        self.found = CasebookFiles(folder)
        self.known = known
        self.report = report
        self.told_before = len(report)

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
        drop_unknown(self.report, self.told_before, broken=self.found.broken)
        return self.found

    def _tree(self, path: Path) -> Value | None:
        name = str(path)
        try:
            self._check_inside(path)
            source = SourceFile(name, read_text(path))
        except InputError as error:
            self._report_unreadable(name, error)
            self.found.broken = True
            return None
        known = self._known(source)
        self.found.files[name] = known.source
        self.report.findings += known.findings
        losing = any(finding.code in _LOSING for finding in known.findings)
        self.found.broken |= known.tree is None or losing
        return known.tree

    def _known(self, source: SourceFile) -> KnownTree:
        found = self.known.get(source.name)
        if found is None or found.source.text != source.text:
            report = Report()
            tree = read_tree(source, report)
            found = KnownTree(source, tree, tuple(report.findings))
            self.known[source.name] = found
        return found

    def _check_inside(self, path: Path) -> None:
        if path.is_symlink() and not is_inside(path, self.found.folder):
            raise InputError("This is a link that leads out of the casebook’s folder.")

    def _report_unreadable(self, name: str, error: InputError) -> None:
        self.report.add("Y109", Place(name), problem=error.sentence, hint=error.hint or "")

    def _trees(self, paths: Iterable[Path]) -> list[Value]:
        return [tree for path in paths if (tree := self._tree(path))]

    def _read_evidence(self, folder: Path) -> None:
        within = self.found.folder
        sources = files_in(folder / "sources", within=within)
        claims = files_in(folder, "claims*.yaml", within=within)
        self.found.evidence = read_evidence(self._trees(sources), self._trees(claims), self.report)
        lock = within / LOCK_FILE
        if lock.is_file():
            try:
                self._check_inside(lock)
                self.found.lock = read_bytes(lock, LARGEST_LOCK)
            except InputError as error:
                self._report_unreadable(str(lock), error)

    def _scenario_files(self, folder: Path) -> ScenarioFiles | None:
        others = [
            path
            for path in files_in(folder, within=self.found.folder)
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
            within = self.found.folder
            plans = files_in(within / files.id, f"*{PLAN_ENDING}", within=within)
            self.found.plans[files.id] = [
                plan
                for tree in self._trees(plans)
                for plan in read_plans(tree, scenario, casebook, self.found.evidence, self.report)
            ]
            report_doubles(self.found.plans[files.id], self.report)


def _scenario_files(folder: Path) -> list[Path]:
    return files_in(folder, f"*/{SCENARIO_FILE}")


def drop_unknown(report: Report, told_before: int, *, broken: bool) -> None:
    """Takes back what was told since only because something in the files was not understood.

    Where a file is `broken` nobody knows what it holds; elsewhere it is known which names stand in
    the part that was not read.
    """
    found = report.findings
    if broken:
        since = found[told_before:]
        found[told_before:] = [each for each in since if not _may_stand_elsewhere(each)]
    report.drop_unread(told_before)


def _may_stand_elsewhere(finding: Finding) -> bool:
    """Whether a finding may be the fault of a file that could not be read."""
    return finding.code.startswith(("R", "X", "T")) or finding.code in _OF_A_LOCK
