"""What is loaded when a layer is imported, seen in a fresh process."""

import subprocess
import sys
from pathlib import Path

import pytest

LAYERS = sorted(
    each.parent.name
    for each in (Path(__file__).parents[2] / "src" / "thirteen_hours").glob("*/__init__.py")
)

LOAD_ALL = """
import importlib, pkgutil, sys
layer = importlib.import_module(sys.argv[1])
for module in pkgutil.walk_packages(layer.__path__, layer.__name__ + "."):
    importlib.import_module(module.name)
print(*sorted({name.partition(".")[0] for name in sys.modules}))
"""


@pytest.mark.parametrize("layer", [each for each in LAYERS if each != "terminal"])
def test_only_the_terminal_loads_a_screen(layer: str) -> None:
    """Importing every module of any other layer loads neither textual nor rich."""
    result = subprocess.run(
        [sys.executable, "-c", LOAD_ALL, f"thirteen_hours.{layer}"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    assert {"textual", "rich"}.isdisjoint(result.stdout.split())


@pytest.mark.parametrize("layer", [each for each in LAYERS if each not in {"proof", "check"}])
def test_only_what_proves_loads_numpy(layer: str) -> None:
    """Importing every module of any other layer, the game's included, does not load numpy."""
    result = subprocess.run(
        [sys.executable, "-c", LOAD_ALL, f"thirteen_hours.{layer}"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    assert "numpy" not in result.stdout.split()


CHECK = """
import sys
from pathlib import Path
from thirteen_hours.__main__ import main

assert main(["check", *sys.argv[1:]]) == 0
own = sorted(name for name in sys.modules if name.startswith("thirteen_hours."))
texts = {name: Path(sys.modules[name].__file__).read_text(encoding="utf-8") for name in own}
print(*sys.modules)
print(*(name for name, text in texts.items() if "from dataclasses import" in text))
"""

UNWANTED = {
    "difflib",  # only who misspells a name is asked what was meant
    "platformdirs",
    "textual",
    "thirteen_hours.check.plans",
    "thirteen_hours.engine.play",  # the play that shows a finding is walked when it is told
    "thirteen_hours.journal",
    "thirteen_hours.library",
    "transitions",
}
MOST_MODULES = 140
"""Modules of ours that `check` loads, with some to spare: each adds to every start."""


@pytest.mark.parametrize("casebook", ["october-27", "sumter"])
def test_a_sound_casebook_loads_only_what_reads_and_proves_it(casebook: str) -> None:
    """`check` has its verdict at once: what only a finding needs is loaded with the finding.

    Nor does it load classes that take long to make: a dataclass is written and compiled at each
    start, a `Struct` is there at once.
    """
    folder = Path(__file__).parents[2] / "scenarios" / casebook
    result = subprocess.run(
        [sys.executable, "-c", CHECK, str(folder)], capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr
    *_, loaded, slow = result.stdout.split("\n")[:-1]
    modules = set(loaded.split())
    assert modules & UNWANTED == set()
    assert slow.split() == []
    assert len([name for name in modules if name.startswith("thirteen_hours.")]) <= MOST_MODULES
