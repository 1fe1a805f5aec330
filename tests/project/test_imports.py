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
