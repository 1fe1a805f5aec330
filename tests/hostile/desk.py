"""A copy of the shipped casebooks on which files are broken, tried and put right again."""

import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from typing import Any, Final

from click.testing import CliRunner

from tests.hostile.grafts import GRAFTS
from tests.hostile.slips import SLIPS, garbled
from thirteen_hours.cli.new import command as new
from thirteen_hours.findings.finding import Finding, Report
from thirteen_hours.reading.tree import SourceFile
from thirteen_hours.scenario import folder

SHIPPED: Final = Path(__file__).parents[2] / "scenarios"

WEIGHTS: Final = {"scenario": 10, "plan": 2, "evidence": 1, "casebook": 3, "lock": 1}
"""How often a file of each kind is broken: mostly those that lead deepest."""


class Desk:
    """The casebooks in a scratch folder: those that ship, and the one that `new` makes.

    The same seed breaks the same file in the same way.
    """

    def __init__(self, scratch: Path) -> None:
        self.folder = scratch / "casebooks"
        shutil.copytree(SHIPPED, self.folder)
        CliRunner().invoke(new, [str(self.folder / "begun")], catch_exceptions=False)
        self.casebooks = sorted(path.parent for path in self.folder.glob("*/casebook.yaml"))
        self.files = {path: _files(path) for path in self.casebooks}
        # A small one takes less time, so more of it is broken: each gets about the same time.
        self._weights = [1 / _size(files) for files in self.files.values()]

    @contextmanager
    def broken(self, chance: Random) -> Iterator[tuple[Path, Path]]:
        """A casebook and the file of it that has been broken; whole again afterwards."""
        casebook = chance.choices(self.casebooks, self._weights)[0]
        files = self.files[casebook]
        kinds = [kind for kind in WEIGHTS if files[kind]]
        kind = chance.choices(kinds, [WEIGHTS[kind] for kind in kinds])[0]
        file = chance.choice(files[kind])
        whole = file.read_bytes()
        file.write_bytes(mutated(whole, chance))
        try:
            yield casebook, file
        finally:
            file.write_bytes(whole)


def _files(casebook: Path) -> dict[str, list[Path]]:
    every = sorted(casebook.rglob("*.yaml"))
    kinds: dict[str, list[Path]] = {kind: [] for kind in WEIGHTS}
    for file in every:
        kinds[_kind(file, casebook)].append(file)
    kinds["lock"] = sorted(casebook.glob("*.lock"))
    return kinds


def _size(files: dict[str, list[Path]]) -> int:
    return sum(file.stat().st_size for kind in files.values() for file in kind)


def _kind(file: Path, casebook: Path) -> str:
    if file.name.endswith(folder.PLAN_ENDING):
        return "plan"
    if file.relative_to(casebook).parts[0] == "evidence":
        return "evidence"
    return "casebook" if file.parent == casebook else "scenario"


def mutated(data: bytes, chance: Random) -> bytes:
    """The bytes of a file after one mutation or a few: of its structure, its letters, its bytes."""
    how = chance.random()
    text = data.decode()
    if how < 0.7:
        lines = text.split("\n")
        for _ in range(chance.choice((1, 1, 2, 3))):
            chance.choice(GRAFTS)(lines, chance)
        text = "\n".join(lines)
    if how > 0.6:
        for _ in range(chance.choice((1, 1, 2, 5))):
            text = chance.choice(SLIPS)(text, chance)
    data = text.encode("utf-8", "surrogatepass")
    return garbled(data, chance) if how > 0.95 else data


_READERS: Final = ("read_tree", "read_evidence", "read_casebook_file")
"""What `scenario.folder` reads the files of a casebook with."""


@contextmanager
def reading_only_what_changes(casebooks: Iterable[Path]) -> Iterator[None]:
    """Reads the files of these casebooks once, and then again only those that are broken.

    What is made of the same trees is the same, findings included, so evidence and casebook are kept
    as well. Without this, nearly all the time would go into the files that nobody touched.
    """
    kept = {name: _Kept(getattr(folder, name)) for name in _READERS}
    originals = {name: each.make for name, each in kept.items()}
    for name, each in kept.items():
        setattr(folder, name, each)
    try:
        for casebook in casebooks:
            folder.read_casebook(casebook, Report())
        for each in kept.values():
            each.learning = False
        yield
    finally:
        for name, original in originals.items():
            setattr(folder, name, original)


class _Kept:
    """A function whose last argument is a report; what it gave while learning is given again."""

    def __init__(self, make: Callable[..., Any]) -> None:
        self.make = make
        self.learning = True
        self._results: dict[object, tuple[Any, list[Finding], object]] = {}

    def __call__(self, *arguments: Any) -> Any:
        *given, report = arguments
        key = tuple(map(_key, given))
        found = self._results.get(key)
        if found is None:
            own = Report()
            # The arguments are kept too, so that no other object gets their identity.
            found = (self.make(*given, own), own.findings, given)
            if self.learning:
                self._results[key] = found
        report.findings.extend(found[1])
        return found[0]


def _key(argument: Any) -> object:
    """What an argument is known again by: a file's text, a set's members, any other's identity."""
    match argument:
        case SourceFile():
            return argument.name, argument.text
        case list():
            return tuple(map(id, argument))
        case set():
            return tuple(sorted(argument))
        case str():
            return argument
    return id(argument)
