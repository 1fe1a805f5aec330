"""What the proof shows of a scenario, as findings."""

from collections.abc import Callable

from thirteen_hours.engine.table import compile_scenario
from thirteen_hours.findings.finding import Report
from thirteen_hours.proof.facts import facts
from thirteen_hours.proof.limits import BUDGET, Limits, spare_memory
from thirteen_hours.proof.space import explore
from thirteen_hours.scenario.model import Scenario


def check_graph(
    scenario: Scenario,
    report: Report,
    *,
    budget: int = BUDGET,
    tell: Callable[[str], None] = lambda _: None,
) -> None:
    """Explores the scenario's whole space, reports what is wrong, and tells how far it came."""
    space = explore(compile_scenario(scenario), Limits(budget, spare_memory()))
    count = f"{len(space):,} states"
    tell(f"{scenario.id}: complete: {count}" if space.complete else f"{scenario.id}: not complete")
    if not space.complete:
        report.add("G114", scenario.place, budget=f"{budget:,}")
    for fact in facts(space):
        play = " ".join(fact.play)
        hint = f"the shortest play that shows it: {play}" if play else ""
        report.add(fact.code, fact.place, what=fact.what, hint=hint)
