"""The wheel: what is handed on, installed where there is no checkout."""

import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

HAS_COMMANDS = (Path(__file__).parents[2] / "src" / "thirteen_hours" / "__main__.py").is_file()


def _run(*command: str | Path, cwd: Path) -> str:
    """What a command prints; the environment does not lead it back to the checkout."""
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"}
    result = subprocess.run(
        command, cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout


@pytest.fixture(scope="module")
def wheel(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from the checkout without fetching anything."""
    folder = tmp_path_factory.mktemp("wheel")
    _run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder, cwd=root)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The programs of an environment that has the wheel, and borrows its dependencies from here."""
    folder = tmp_path_factory.mktemp("installed")
    _run(sys.executable, "-m", "venv", "--without-pip", folder, cwd=folder)
    programs = folder / ("Scripts" if os.name == "nt" else "bin")
    pip: list[str | Path] = [
        sys.executable,
        "-m",
        "pip",
        "--quiet",
        "--python",
        programs / "python",
    ]
    _run(*pip, "install", "--no-index", "--no-deps", wheel, cwd=folder)
    # A .pth file lends the packages of this environment but not its own .pth files, and so not the
    # checkout that it reads the game from.
    lent = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    ask = "import sysconfig; print(sysconfig.get_path('purelib'))"
    site = Path(_run(programs / "python", "-c", ask, cwd=folder).strip())
    (site / "lent.pth").write_text("\n".join(sorted(lent)) + "\n", encoding="utf-8")
    return programs


def test_the_wheel_carries_every_scenario_file(wheel: Path, root: Path) -> None:
    """Every file of the casebooks is in the wheel, and the licence with them."""
    with zipfile.ZipFile(wheel) as archive:
        carried = set(archive.namelist())
    tracked = _run("git", "ls-files", "-z", "--", "scenarios", cwd=root).split("\0")
    assert {f"thirteen_hours/{path}" for path in tracked if (root / path).is_file()} <= carried
    assert any(name.endswith("dist-info/licenses/LICENSE") for name in carried)


def test_the_wheel_carries_the_types(wheel: Path) -> None:
    """Whoever builds on the package gets its types."""
    with zipfile.ZipFile(wheel) as archive:
        assert "thirteen_hours/py.typed" in archive.namelist()


def test_the_installed_package_is_the_wheel(installed: Path, tmp_path: Path) -> None:
    """What these tests run is the wheel and not the checkout."""
    ask = "import thirteen_hours; print(thirteen_hours.__file__)"
    place = Path(_run(installed / "python", "-c", ask, cwd=tmp_path).strip())
    assert place.is_relative_to(installed.parent)


@pytest.mark.skipif(not HAS_COMMANDS, reason="there are no commands yet")
def test_the_installed_game_knows_its_scenario(installed: Path, tmp_path: Path) -> None:
    """Installed from the wheel, far from any checkout, the game lists the scenario it ships."""
    assert "attorney-general" in _run(installed / "thirteen-hours", "list", cwd=tmp_path)
