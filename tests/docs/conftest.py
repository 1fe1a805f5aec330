"""A person who reads our pages, and types what they say in a folder of their own."""

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.docs.pages import Command

ANSWERS = "1\n\n" * 60
"""What the reader answers when a command plays: the first choice, and a blank for questions."""


class Reader:
    """Somebody with a desk (an empty folder), a home of their own, and no terminal to draw on."""

    def __init__(self, folder: Path) -> None:
        self.desk = folder / "desk"
        self.desk.mkdir(parents=True)
        home = str(folder / "home")
        self._environment = {**os.environ, "THIRTEEN_HOURS_HOME": home, "COLUMNS": "100"}

    def lacks(self, command: Command) -> str:
        """The modules of a command that are not there yet, or nothing."""
        modules = ["thirteen_hours.plain.game"] if command.name in {"", "play"} else []
        if command.name and not command.name.startswith("-"):
            modules.append(f"thirteen_hours.cli.{command.name}")
        return ", ".join(module for module in modules if find_spec(module) is None)

    def types(self, command: Command, answers: str = ANSWERS) -> subprocess.CompletedProcess[str]:
        """Types a command at the desk; output sent to a file arrives there."""
        done = subprocess.run(
            [sys.executable, "-m", "thirteen_hours", *command.arguments],
            cwd=self.desk,
            env=self._environment,
            input=answers,
            capture_output=True,
            encoding="utf-8",
            check=False,
            timeout=60,
        )
        if command.output:
            self.saves(command.output, done.stdout)
        return done

    def saves(self, name: str, text: str) -> Path:
        """Saves a text as the file of that name."""
        file = self.desk / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        return file


@pytest.fixture
def reader(tmp_path: Path) -> Reader:
    """A reader with an empty desk."""
    return Reader(tmp_path)
