"""A scenario opened: everything that it takes to play it, each part made when it is asked for."""

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from thirteen_hours.engine.table import Table, compile_scenario
from thirteen_hours.evidence.model import Evidence
from thirteen_hours.library.cached import CachedCasebook
from thirteen_hours.library.finding import Listed, find, named
from thirteen_hours.scenario.casebook import Casebook
from thirteen_hours.scenario.model import Scenario

if TYPE_CHECKING:
    from thirteen_hours.scenario.plan import Plan


class Opened:
    """A scenario with its casebook."""

    def __init__(self, listed: Listed, cached: CachedCasebook) -> None:
        self.listed = listed
        self._cached = cached

    @property
    def casebook(self) -> Casebook:
        """The casebook that the scenario belongs to."""
        return self._cached.casebook

    @property
    def evidence(self) -> Evidence:
        """The sources and claims of the casebook."""
        return self._cached.evidence

    @cached_property
    def scenario(self) -> Scenario:
        """The scenario."""
        return self._cached.scenario(self.listed.scenario)

    @cached_property
    def plans(self) -> "tuple[Plan, ...]":
        """The scenario's test plans, the accounts among them."""
        return self._cached.plans(self.listed.scenario)

    @cached_property
    def table(self) -> Table:
        """The compiled table, for the engine."""
        return compile_scenario(self.scenario)


def open_scenario(name: str, folders: Sequence[Path] = (), *, keep: bool = True) -> Opened:
    """Opens the scenario of that name, from `folders` or from those that come with the game.

    Args:
        name: `casebook/scenario`, or either alone where that is enough.
        folders: Where to look first.
        keep: Whether the cache may be written; otherwise nothing on the disk changes.

    Raises:
        UsageError: There is no such scenario, or no such folder.
        InputError: Its casebook cannot be read, or has errors.
    """
    return open_listed(named(name, find(folders)), keep=keep)


def open_listed(listed: Listed, *, keep: bool = True) -> Opened:
    """Opens a scenario that was found; raises InputError as `open_scenario` does."""
    return Opened(listed, CachedCasebook(listed.folder, keep=keep))
