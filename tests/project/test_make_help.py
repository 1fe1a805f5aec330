"""What `make` says of itself."""

import os
import re
import subprocess
from pathlib import Path

import pytest


def _make(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run `make` as from a fresh shell, though these tests may themselves run under `make`."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("MAKE", "MFLAGS"))}
    return subprocess.run(
        ["make", *arguments],
        cwd=root,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def said(root: Path) -> str:
    """What `make` alone prints."""
    return _make(root).stdout


def test_make_alone_explains_every_target(root: Path, said: str) -> None:
    """Whoever types `make` is told of every target there is, and nothing is run."""
    makefile = (root / "Makefile").read_text(encoding="utf-8")
    targets = re.findall(r"^\.PHONY: (\S+)$", makefile, flags=re.MULTILINE)
    explained = re.findall(r"^  ([a-z-]+) +\S", said, flags=re.MULTILINE)
    assert sorted(explained) == sorted(targets)


@pytest.mark.parametrize("target", ["play", "test", "check", "format", "build", "clean"])
def test_the_usual_targets_are_there(said: str, target: str) -> None:
    """The targets that a visitor expects exist under the names a visitor tries."""
    assert re.search(rf"^  {target} ", said, flags=re.MULTILINE)


def test_an_old_python_is_refused_in_one_sentence(root: Path, tmp_path: Path) -> None:
    """With a Python that is too old, one clear sentence says what is needed."""
    old = tmp_path / "python3"
    old.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    old.chmod(0o755)
    result = _make(root, f"PYTHON={old}", f"VENV={tmp_path / 'venv'}", "play")
    assert result.returncode != 0
    assert result.stderr.splitlines()[0].startswith("Thirteen Hours needs Python 3.11 or later")
