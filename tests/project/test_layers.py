"""The layers are kept, and the contracts that keep them cover every layer."""

import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Lint = Callable[[Path], subprocess.CompletedProcess[str]]

ALLOWED = {
    "Only the terminal knows how a screen is drawn": {"cli", "terminal"},
    "Only the engine knows the state machine library": {"engine"},
    "Only reading knows YAML": {"reading"},
}
"""Which layers each contract leaves out, because the library is theirs to use (or to open)."""


@pytest.fixture(scope="module")
def contracts(root: Path) -> dict[str, dict[str, Any]]:
    """The import contracts, by name."""
    settings = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    return {each["name"]: each for each in settings["tool"]["importlinter"]["contracts"]}


@pytest.fixture(scope="module")
def lint(root: Path) -> Lint:
    """Run the import contracts on the source in a folder."""

    def run(source: Path) -> subprocess.CompletedProcess[str]:
        code = (
            f"import sys; sys.path.insert(0, {str(source)!r});"
            "from importlinter.cli import lint_imports;"
            f"sys.exit(lint_imports(config_filename={str(root / 'pyproject.toml')!r},"
            "no_cache=True))"
        )
        return subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            text=True,
            check=False,
            cwd=source,
        )

    return run


def test_contracts_are_kept(root: Path, lint: Lint) -> None:
    """No layer imports what stands above or beside it, nor a library that is not its own."""
    result = lint(root / "src")
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize(
    ("module", "planted"),
    [
        pytest.param("proof", "import thirteen_hours.check", id="a-layer-above"),
        pytest.param("evidence", "import thirteen_hours.language", id="a-sibling"),
        pytest.param("pages", "import rich", id="the-screen"),
        pytest.param("proof", "import transitions", id="the-machine"),
        pytest.param("scenario", "import yaml", id="yaml"),
    ],
)
def test_contracts_bite(root: Path, tmp_path: Path, lint: Lint, module: str, planted: str) -> None:
    """An import that the contracts forbid is found where it is planted."""
    copy = tmp_path / "src"
    shutil.copytree(root / "src", copy, ignore=shutil.ignore_patterns("__pycache__"))
    (copy / "thirteen_hours" / module / "planted.py").write_text(planted + "\n", encoding="utf-8")
    result = lint(copy)
    assert result.returncode == 1, result.stdout + result.stderr
    assert f"thirteen_hours.{module}.planted" in result.stdout


@pytest.mark.parametrize("name", sorted(ALLOWED))
def test_contracts_cover_every_layer(
    contracts: dict[str, dict[str, Any]], package: Path, name: str
) -> None:
    """A new layer cannot be forgotten by a contract that forbids a library to the others."""
    layers = {each.parent.name for each in package.glob("*/__init__.py")} | {"errors"}
    covered = {each.removeprefix("thirteen_hours.") for each in contracts[name]["source_modules"]}
    assert covered == layers - ALLOWED[name]
