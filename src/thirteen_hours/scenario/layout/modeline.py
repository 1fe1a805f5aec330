"""The first line of a file, by which an editor finds its schema."""

from pathlib import PurePath
from typing import Final

from thirteen_hours.scenario.casebook_schema import path
from thirteen_hours.scenario.folder import SCHEMA_FOLDER

START: Final = "# yaml-language-server: $schema="


def has_modeline(text: str) -> bool:
    """Whether one of the comments at the beginning says where the schema is."""
    for line in text.split("\n"):
        if line.strip() and not line.lstrip().startswith("#"):
            return False
        if line.replace(" ", "").startswith(START.replace(" ", "")):
            return True
    return False


def modeline(kind: str, inside: PurePath) -> str:
    """The line for a file of that kind, at that path inside its casebook."""
    up = "../" * (len(inside.parts) - 1)
    return f"{START}{up}{SCHEMA_FOLDER}/{path(kind, inside.parts[0])}"


def with_modeline(text: str, kind: str, inside: PurePath) -> str:
    """The text with its modeline before all else, unless it has one."""
    return text if has_modeline(text) else f"{modeline(kind, inside)}\n{text}"
