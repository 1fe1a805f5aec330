"""One proof in a process of its own; what was found, as JSON.

    python benchmarks/prove.py FAMILY SIZE [--remember] [CASEBOOK]

FAMILY is dense, sparse, winding or independent, or the name of a scenario of the casebook; SIZE is
layers, passages, flags or evenings (0: as it stands). With `--remember` nothing is forgotten.
"""

import argparse
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from stories import evenings, independent, layered, sparse, winding

from thirteen_hours.check.graph import Fair, report_facts
from thirteen_hours.engine.table import compile_scenario
from thirteen_hours.findings.finding import Report
from thirteen_hours.proof.limits import Limits
from thirteen_hours.proof.search import Search
from thirteen_hours.proof.space import Space
from thirteen_hours.scenario.folder import read_casebook
from thirteen_hours.scenario.model import Scenario

FAMILIES: Final[dict[str, Callable[[int], Scenario]]] = {
    "dense": layered,
    "sparse": sparse,
    "winding": winding,
    "independent": independent,
}
_ROOM: Final = 8 << 30


def made(family: str, size: int, casebook: Path | None) -> Scenario:
    """The scenario that is to be proved."""
    if family in FAMILIES or casebook is None:
        return FAMILIES[family](size)
    scenario = read_casebook(casebook, Report()).scenarios[family]
    return evenings(scenario, size) if size else scenario


def main() -> None:
    """Proves it."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("family")
    parser.add_argument("size", type=int)
    parser.add_argument("--remember", action="store_true")
    parser.add_argument("casebook", type=Path, nargs="?")
    asked = parser.parse_args()
    table = compile_scenario(made(asked.family, asked.size, asked.casebook))
    begun = time.process_time()
    search = Search(table, Limits(1 << 40, _ROOM), forgetting=not asked.remember)
    search.run()
    searched = time.process_time() - begun
    space = Space(search)
    found = Report()
    # A made story has no outcome that its author calls grave; one is, so that this is looked for.
    fair = Fair(grave=frozenset(list(table.scenario.outcomes)[1:2]))
    report_facts(space, found, fair, silent=lambda *_: True)
    never = sum(finding.code == "G102" for finding in found)
    told = {"states": len(space), "transitions": space.transitions, "never taken": never}
    json.dump({**told, "search": searched, "stopped": space.stopped}, sys.stdout)


if __name__ == "__main__":
    main()
