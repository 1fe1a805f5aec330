"""Files in a casebook's folder that nothing reads, because of their name or of where they lie."""

import os
from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Final

from thirteen_hours.findings.finding import Report
from thirteen_hours.findings.place import Place
from thirteen_hours.reading.files import MOST_FILES
from thirteen_hours.scenario.folder import CASEBOOK_FILE, SCENARIO_FILE

_ENDING: Final = ".yaml"
_LIKE_IT: Final = frozenset({".yaml", ".yml"})
_ADDED: Final = ".txt"
"""What some editors put after the name that they were given."""

_READ: Final = (CASEBOOK_FILE, "evidence/claims*.yaml", "evidence/sources/*.yaml")
_DEEPEST: Final = 4
"""Folders below a casebook's that are looked into."""


def check_strays(folder: Path, report: Report) -> None:
    """Reports every YAML file in a casebook's folder that is not part of the casebook."""
    for path in _files(folder):
        reason = _why_passed_over(folder, path.relative_to(folder))
        if reason:
            report.add("Y122", Place(str(path)), reason=reason)


def _files(folder: Path) -> Iterator[Path]:
    """The YAML files below a folder, hidden ones left out, and no link followed."""
    seen = 0
    for place, folders, names in os.walk(folder):
        within = Path(place)
        deep = len(within.relative_to(folder).parts) >= _DEEPEST
        folders[:] = [] if deep else sorted(each for each in folders if each[0] not in "._")
        for name in sorted(names):
            seen += 1
            if seen > MOST_FILES:
                return
            ending = Path(name.lower().removesuffix(_ADDED)).suffix
            if ending in _LIKE_IT and not name.startswith("."):
                yield within / name


def _why_passed_over(folder: Path, path: Path) -> str:
    """Why nothing reads a file, by its path in the folder; empty for one that is read."""
    if path.suffix != _ENDING:
        return f"its name ends in {path.suffix}, and the names of a casebook’s files end in .yaml"
    name = path.as_posix()
    if any(fnmatchcase(name, pattern) for pattern in _READ):
        return ""
    where = path.parent
    if where == Path():
        return f"beside {CASEBOOK_FILE} no other file is read"
    if where == Path("evidence"):
        return "sources are read in evidence/sources, and here only claims.yaml"
    if where.parent != Path():
        return "it lies deeper than any file of a casebook"
    return "" if (folder / where / SCENARIO_FILE).is_file() else f"no {SCENARIO_FILE} is beside it"
