"""The versions that everybody gets."""

import re
import tomllib
from pathlib import Path

import pytest


@pytest.fixture(scope="module")
def pins(root: Path) -> dict[str, str]:
    """Each pinned package, with its version."""
    text = (root / "constraints.txt").read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9-]+)==([^\s;]+)", text, flags=re.MULTILINE))


def test_every_dependency_is_pinned(root: Path, pins: dict[str, str]) -> None:
    """Two machines that install on two days get the same packages."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = project["dependencies"] + project["optional-dependencies"]["test"]
    names = {re.split(r"[<>=~!]", each)[0] for each in asked}
    assert names <= pins.keys()


def test_pins_name_packages_alone(root: Path) -> None:
    """The pins hold wherever packages come from: they name no address and no folder."""
    lines = (root / "constraints.txt").read_text(encoding="utf-8").splitlines()
    assert not [line for line in lines if "/" in line or line.startswith("-")]
