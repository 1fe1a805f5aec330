"""The game without a command: in the terminal, or as plain text where there is no terminal."""

import os
import sys
from collections.abc import Mapping
from typing import Final

PLAIN_VARIABLE: Final = "THIRTEEN_HOURS_PLAIN"
"""The environment variable that asks for plain text."""


def wants_plain(environ: Mapping[str, str] = os.environ) -> bool:
    """Whether to play as plain text: it was asked for, or this is no terminal to draw on."""
    asked = environ.get(PLAIN_VARIABLE, "")
    if asked:
        return asked not in {"0", "no", "false"}
    if environ.get("TERM") == "dumb":
        return True
    return not (sys.stdin.isatty() and sys.stdout.isatty())


def begin() -> int:
    """Begins the game; returns the exit code."""
    if wants_plain():
        from thirteen_hours.plain.game import run as run_plain

        return run_plain()
    from thirteen_hours.terminal.game import run

    return run()
