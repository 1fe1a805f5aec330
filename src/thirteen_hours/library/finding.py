"""Where scenarios are, and which one a name means."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from thirteen_hours.errors import InputError, UsageError
from thirteen_hours.findings.nearest import nearest
from thirteen_hours.reading.files import files_in
from thirteen_hours.reading.printable import printable

CASEBOOK_FILE: Final = "casebook.yaml"
SCENARIO_FILE: Final = "scenario.yaml"

_PACKAGE: Final = Path(__file__).resolve().parents[1]
_UP: Final = 2
"""Folders above a path that are looked into: a chapter stands in a scenario, that in a casebook."""

_MOST: Final = 1_000
"""Folders looked into, on each of the two floors. Somebody may name the root of a large disk."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A scenario that was found, and not read yet; `folder` is its casebook's."""

    casebook: str
    scenario: str
    folder: Path

    @property
    def name(self) -> str:
        """The full name, `casebook/scenario`."""
        return f"{self.casebook}/{self.scenario}"


class UnknownScenarioError(UsageError):
    """No scenario, or more than one, has the name that was given."""


def default_folders() -> tuple[Path, ...]:
    """The scenarios that come with the game: those in the package, or those of the checkout."""
    packaged = _PACKAGE / "scenarios"
    if packaged.is_dir() or _PACKAGE.parent.name != "src":
        return (packaged,)
    return (_PACKAGE.parents[1] / "scenarios",)


def find(folders: Sequence[Path] = ()) -> tuple[Listed, ...]:
    """The scenarios in `folders`, then those that come with the game, each name once.

    A folder may hold casebooks, or be one, or be one scenario's own.

    Raises:
        UsageError: One of `folders` is no folder.
    """
    for folder in folders:
        if not folder.is_dir():
            raise UsageError("There is no such folder of scenarios.", place=str(folder))
    found: dict[str, Listed] = {}
    for folder in (*folders, *default_folders()):
        for listed in _listed(folder):
            found.setdefault(listed.name, listed)
    return tuple(found.values())


def at_path(path: Path) -> Listed | None:
    """The scenario that a path leads to: its folder, a file in it, or a casebook with one scenario.

    None where there is no such path, or no casebook there.

    Raises:
        UsageError: The casebook there has several scenarios, or none.
    """
    if not path.exists():
        return None
    whole = path.absolute()
    for folder in (whole, *list(whole.parents)[:_UP]):
        if (folder / SCENARIO_FILE).is_file() and (folder.parent / CASEBOOK_FILE).is_file():
            return Listed(folder.parent.name, folder.name, folder.parent)
        if (folder / CASEBOOK_FILE).is_file():
            return _only_one(folder, path)
    return None


def _only_one(casebook: Path, given: Path) -> Listed:
    scenarios = [found.name for found in _inside(casebook, SCENARIO_FILE)]
    if len(scenarios) == 1:
        return Listed(casebook.name, scenarios[0], casebook)
    if not scenarios:
        raise UsageError("There is no scenario in this casebook.", place=str(given))
    raise UsageError(
        "There are several scenarios in this casebook.",
        place=str(given),
        hint=f"Name the folder of one: {', '.join(scenarios)}.",
    )


def named(name: str, listed: Sequence[Listed]) -> Listed:
    """The scenario that `name` means: `casebook/scenario`, or either alone where that is enough.

    Raises:
        UnknownScenarioError: None has this name, or several; the hint says which there are.
    """
    wanted = name.strip("/")
    for known in (
        [each for each in listed if each.name == wanted],
        [each for each in listed if each.scenario == wanted],
        [each for each in listed if each.casebook == wanted],
    ):
        if len(known) == 1:
            return known[0]
        if known:
            names = ", ".join(each.name for each in known)
            raise UnknownScenarioError(
                f"'{_shown(name)}' is the name of several scenarios.", hint=f"They are {names}."
            )
    raise UnknownScenarioError(f"There is no scenario '{_shown(name)}'.", hint=_hint(name, listed))


def _hint(name: str, listed: Sequence[Listed]) -> str:
    names = [text for each in listed for text in (each.scenario, each.name, each.casebook)]
    known = ", ".join(sorted(each.name for each in listed))
    if near := nearest(name, [*names, *_casebooks_beside(name)]):
        here = f"Did you mean '{near}'?"
    else:
        here = f"There is {known}." if known else "There are no scenarios here at all."
    return f"{here} For one in another folder, name that folder, or add `--scenario-dir FOLDER`."


def _casebooks_beside(name: str) -> list[str]:
    """The casebooks where a path of that name would be, each as one would write it."""
    folder = Path(name).parent
    return [str(found) for found in _inside(folder, CASEBOOK_FILE)][:_MOST]


def _shown(name: str) -> str:
    return printable(name)[:80]


def _listed(folder: Path) -> Iterator[Listed]:
    for casebook in _casebooks(folder):
        for scenario in _inside(casebook, SCENARIO_FILE):
            yield Listed(casebook.name, scenario.name, casebook)


def _casebooks(folder: Path) -> Iterable[Path]:
    whole = folder.absolute()
    for candidate in (whole, whole.parent):
        if (candidate / CASEBOOK_FILE).is_file():
            return (candidate,)
    return _inside(whole, CASEBOOK_FILE)


def _inside(folder: Path, file: str) -> list[Path]:
    """The folders in `folder` that have such a file, sorted by name."""
    try:
        return [found.parent for found in files_in(folder, f"*/{file}")][:_MOST]
    except InputError:
        return []
