"""The casebooks that ship with the game, read once for the tests of a process."""

from functools import cache
from pathlib import Path

from thirteen_hours.engine.table import Table, compile_scenario
from thirteen_hours.findings.finding import Report
from thirteen_hours.proof.space import Space, explore
from thirteen_hours.scenario.folder import CasebookFiles, read_casebook

SCENARIOS = Path(__file__).parents[2] / "scenarios"


@cache
def casebook(name: str = "october-27") -> CasebookFiles:
    """A shipped casebook; its findings are the business of one test, not of all."""
    return read_casebook(SCENARIOS / name, Report())


@cache
def table(name: str = "attorney-general") -> Table:
    """The table of a shipped scenario."""
    return compile_scenario(casebook().scenarios[name])


@cache
def space(name: str = "attorney-general") -> Space:
    """The whole space of a shipped scenario."""
    return explore(table(name))
