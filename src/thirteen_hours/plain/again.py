"""The command that a player can type to go on with an evening, or to weigh it."""

import shlex
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from thirteen_hours.pages.layout import WIDTH

PROGRAM: Final = "thirteen-hours"


def to_go_on(name: str, folders: Sequence[Path], *, width: int, explains: bool) -> str:
    """Plays the scenario of that name in plain text as it was played, from where it was left."""
    words = ["play", name, "--plain", "--continue", *_looking_in(folders)]
    words += [] if width == WIDTH else ["--width", str(width)]
    words += [] if explains else ["--no-glossary"]
    return _command(words)


def to_weigh(folders: Sequence[Path]) -> str:
    """Shows the debrief of the evening last played."""
    return _command(["debrief", *_looking_in(folders)])


def _looking_in(folders: Sequence[Path]) -> list[str]:
    return [word for folder in folders for word in ("--scenario-dir", str(folder))]


def _command(words: Sequence[str]) -> str:
    program = _program()
    if sys.platform == "win32":
        import subprocess  # noqa: PLC0415 - needed there alone

        return subprocess.list2cmdline([program, *words])
    return shlex.join([program, *words])


def _program() -> str:
    """The program as this player can call it: by its place where it is not on the search path."""
    started = Path(sys.argv[0])
    found = started.stem != PROGRAM or shutil.which(PROGRAM)
    return PROGRAM if found else str(started)
