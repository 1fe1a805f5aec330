"""Checks a casebook: everything that is wrong with its files, told in one run."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from msgspec import Struct, field

from thirteen_hours.check.allowances import Allowances
from thirteen_hours.check.asked import check_asked
from thirteen_hours.check.explored import (
    INTERRUPTED_BEFORE,
    NOT_WITH_ERRORS,
    Explored,
    unexplored,
)
from thirteen_hours.check.fairness import check_scenario, fair
from thirteen_hours.check.graph import Fair, Show, Silent, check_graph
from thirteen_hours.check.placeholders import check_placeholders
from thirteen_hours.check.prose import check_prose
from thirteen_hours.check.quotations import verify_casebook, verify_scenario
from thirteen_hours.check.strays import check_strays
from thirteen_hours.check.times import check_times
from thirteen_hours.check.unused import check_unused
from thirteen_hours.engine.collector import collector_paused
from thirteen_hours.errors import InputError
from thirteen_hours.evidence.lock import LockError, read
from thirteen_hours.evidence.verify import verify
from thirteen_hours.findings.finding import Finding, Report
from thirteen_hours.proof.limits import BUDGET, INTERRUPTED, Limits, spare_memory
from thirteen_hours.reading.tree import SourceFile
from thirteen_hours.scenario.folder import (
    CASEBOOK_FILE,
    CasebookFiles,
    KnownTrees,
    drop_unknown,
    is_casebook,
    read_casebook,
)
from thirteen_hours.scenario.model import Scenario

DEEPEST: Final = 3
"""How many folders down casebooks are looked for."""


_NEARLY: Final = ("casebook.yml", "Casebook.yaml", "casebook.yaml.txt", "casebook.txt")
"""How a casebook's file is sometimes called."""


class Checked(Struct):
    """What was read, what was found, what of it has been allowed, and how much was explored."""

    report: Report = field(default_factory=Report)
    casebooks: list[CasebookFiles] = field(default_factory=list)
    allowances: Allowances = field(default_factory=Allowances)
    explored: list[Explored] = field(default_factory=list)
    interrupted: bool = False

    @property
    def files(self) -> dict[str, SourceFile]:
        """All files that were read, by their names."""
        return {name: file for book in self.casebooks for name, file in book.files.items()}

    def scenarios(self) -> Iterator[tuple[CasebookFiles, Scenario]]:
        """Every scenario that was read, with its casebook."""
        for book in self.casebooks:
            yield from ((book, scenario) for scenario in book.scenarios.values())

    def settle(self) -> None:
        """Takes out of the report what the files that were read allow."""
        self.allowances.read(self.files.values(), self.report)
        self.allowances.apply(self.report)


def check_paths(paths: Iterable[Path]) -> Checked:
    """Checks every casebook at or under the paths; a file stands for the casebook it is in.

    Raises:
        InputError: when a path does not exist, or holds no casebook.
    """
    checked = Checked()
    with collector_paused():
        for folder in casebooks_at(paths):
            checked.casebooks.append(check_casebook(folder, checked.report))
    checked.settle()
    return checked


def casebooks_at(paths: Iterable[Path]) -> list[Path]:
    """The folders of the casebooks at or under the paths, each once, in order.

    Raises:
        InputError: as `check_paths`.
    """
    found: dict[Path, None] = {}
    for path in paths:
        if not path.exists():
            raise InputError("There is no such file or folder.", place=str(path))
        folders = list(_casebooks(path))
        if not folders:
            raise _no_casebook(path)
        found.update(dict.fromkeys(folders))
    return list(found)


def _no_casebook(path: Path) -> InputError:
    hint = "Name a casebook's folder, or the folder that holds it; `thirteen-hours new` makes one."
    nearly = [name for name in _NEARLY if (path / name).is_file()]
    if nearly:
        hint = f"There is a file {nearly[0]}; call it {CASEBOOK_FILE}."
    sentence = f"There is no casebook here: no folder with a {CASEBOOK_FILE} in it."
    return InputError(sentence, place=str(path), hint=hint)


def _casebooks(path: Path) -> Iterator[Path]:
    for folder in (path, *list(path.absolute().parents)[:DEEPEST]):
        if is_casebook(folder):
            yield folder
            return
    if path.is_dir():
        for depth in range(1, DEEPEST + 1):
            pattern = "/".join(["*"] * depth + [CASEBOOK_FILE])
            yield from sorted(found.parent for found in path.glob(pattern))


def check_casebook(folder: Path, report: Report, known: KnownTrees | None = None) -> CasebookFiles:
    """Reads a casebook, but for files that are `known`, and applies every rule to it."""
    found = Report()
    files = read_casebook(folder, found, known)
    check_strays(folder, found)
    if files.casebook is not None:
        _check_evidence(files, found)
        verify_casebook(files.casebook, files.evidence, found, files.files)
    whole = not files.broken and not found.unread and not any(map(_is_of_a_name, found))
    for scenario in files.scenarios.values():
        verify_scenario(scenario, files.evidence, found, files.files)
        check_prose(scenario, found, files.files)
        if files.casebook is not None:
            check_times(scenario, files.casebook, found)
        if whole:
            # What there is too much of, or in vain, is only known when all of it has been read.
            check_scenario(scenario, found)
    check_asked(files.evidence, found)
    if whole:
        check_unused(files, found)
        check_placeholders(files, found)
    drop_unknown(found, 0, broken=files.broken)
    report.findings += found.findings
    return files


def _is_of_a_name(finding: Finding) -> bool:
    """Whether it tells of a name that is not there; something else may be called so by mistake."""
    return bool(finding.about) and finding.code[0] in "RX"


class Proof(Struct, frozen=True):
    """What the proof of a scenario found, `of` what it then was, and how much it looked at."""

    of: str
    findings: tuple[Finding, ...]
    explored: Explored


Proofs = dict[str, Proof]
"""The proofs of scenarios, by their files."""


def prove(
    checked: Checked,
    show: Show = lambda *_: None,
    *,
    budget: int = BUDGET,
    memory: int | None = None,
    proofs: Proofs | None = None,
) -> None:
    """Explores every scenario, if nothing is wrong so far; how far each came is in `checked`.

    `show` hears how far it is again and again on the way. `budget` is the number of states of one
    scenario that are looked at, `memory` the bytes that they may take; where it is not given, as
    many as the machine can spare. Of a scenario that is what it was when it was proved for
    `proofs`, that proof is told again.
    """
    if checked.report.errors:
        checked.explored += [unexplored(each, NOT_WITH_ERRORS) for _, each in checked.scenarios()]
        return
    limits = Limits(budget, spare_memory() if memory is None else memory)
    known: Proofs = {} if proofs is None else proofs
    for book, scenario in checked.scenarios():
        if checked.interrupted:
            checked.explored.append(unexplored(scenario, INTERRUPTED_BEFORE))
            continue
        judged = fair(scenario, book.casebook, book.plans.get(scenario.id, ()))
        key = f"{scenario.digest} {sorted(judged.grave)} {sorted(judged.told)}"
        proof = known.get(scenario.place.file)
        if proof is None or proof.of != key:
            proof = _proved(
                scenario, key, limits, judged, show=show, silent=checked.allowances.silences
            )
        checked.interrupted = proof.explored.stopped == INTERRUPTED
        known[scenario.place.file] = proof
        checked.report.findings += proof.findings
        checked.explored.append(proof.explored)
    checked.allowances.apply(checked.report)
    if all(each.complete for each in checked.explored) and not checked.report.errors:
        checked.allowances.tell_unused(checked.report)


def _proved(
    scenario: Scenario, key: str, limits: Limits, judged: Fair, *, show: Show, silent: Silent
) -> Proof:
    report = Report()
    explored = check_graph(scenario, report, limits, show=show, fair=judged, silent=silent)
    return Proof(key, tuple(report.findings), explored)


def _check_evidence(files: CasebookFiles, report: Report) -> None:
    lock = None
    if files.lock is not None:
        try:
            lock = read(files.lock)
        except LockError as error:
            report.add("Y109", files.lock_place, problem=error.sentence, hint=error.hint or "")
            return
    verify(files.evidence, lock, report, files.lock_place)
