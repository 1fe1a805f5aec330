import re
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from benchmarks.promela import promela
from benchmarks.stories import layered
from tests.engine.random_scenarios import scenarios
from thirteen_hours.engine.table import Table, compile_scenario
from thirteen_hours.proof.space import explore
from thirteen_hours.scenario.model import Scenario

needs_spin = pytest.mark.skipif(
    not (shutil.which("spin") and shutil.which("gcc")),
    reason="SPIN and a C compiler are not here to count the states a second time",
)


def counted(table: Table, folder: Path) -> int:
    """The states that SPIN stores."""
    (folder / "model.pml").write_text(promela(table))
    subprocess.run(
        ["spin", "-o1", "-o2", "-a", "model.pml"], cwd=folder, check=True, capture_output=True
    )
    build = ["gcc", "-DSAFETY", "-DNOREDUCE", "-o", "pan", "pan.c"]
    subprocess.run(build, cwd=folder, check=True)
    told = subprocess.run(["./pan", "-E"], cwd=folder, check=True, capture_output=True, text=True)
    assert "errors: 0" in told.stdout
    found = re.search(r"(\d+) states, stored", told.stdout)
    assert found
    return int(found[1])


@needs_spin
def test_spin_counts_the_same_states(tmp_path: Path) -> None:
    """A model checker that knows nothing of this program stores exactly as many states."""
    table = compile_scenario(layered(6))
    assert counted(table, tmp_path) == len(explore(table, forgetting=False))


@needs_spin
@given(made=scenarios())
@settings(max_examples=3, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_spin_counts_the_same_states_of_any_scenario(made: Scenario, tmp_path: Path) -> None:
    """The same holds of scenarios with chance, automatic scenes and ways round."""
    table = compile_scenario(made)
    assert counted(table, tmp_path) == len(explore(table, forgetting=False))
