"""Follows a page for authors: saves what it says, types what it says, sees what it shows."""

import re
from typing import Any, Final

import yaml

from tests.docs.conftest import Reader
from tests.docs.pages import Block, Command, commands

CHECK: Final = Command(("check", "--strict", "aldermill"), "", None, "at the end")
"""What an author asks in the end: is everything as it should be, warnings included?"""

_SLIP: Final = re.compile(r"Write `([^`]+)` as `([^`]+)`")
"""How a page tells its reader to make a mistake."""


def follow(block: Block, reader: Reader) -> None:
    """Does what a block of a page says, and compares what comes with what the page shows."""
    if block.file:
        _save(block, reader)
    elif "error[" in block.text:
        _slip(block, reader)
    for command in commands(block):
        if reader.lacks(command):
            continue
        done = reader.types(command)
        assert done.returncode == 0, f"{command.place}: {done.stdout}{done.stderr}"
        if command.shown is not None:
            assert done.stdout == command.shown, command.place


def _save(block: Block, reader: Reader) -> None:
    if not block.part:
        reader.saves(block.file, block.text)
        return
    before = _read((reader.desk / block.file).read_text(encoding="utf-8"))
    together = _together(before, _read(block.text))
    reader.saves(block.file, yaml.safe_dump(together, sort_keys=False, allow_unicode=True))


def _read(text: str) -> Any:
    return yaml.load(text, yaml.BaseLoader)  # noqa: S506 - every value stays the text it is


def _together(before: Any, more: Any) -> Any:
    """What is there, with the keys of `more` written into it; a list or a text takes the place."""
    if not (isinstance(before, dict) and isinstance(more, dict)):
        return more
    changed = {key: _together(before.get(key), value) for key, value in more.items()}
    return {**before, **changed}


def _slip(block: Block, reader: Reader) -> None:
    """Makes the mistake that the page asks for, sees the finding it shows, and takes it back."""
    asked = _SLIP.search(block.lead)
    assert asked, f"{block.place}: no mistake is asked for above this finding"
    right, wrong = asked[1], asked[2]
    name = block.text.partition(":")[0]
    before = (reader.desk / name).read_text(encoding="utf-8")
    assert before.count(right) == 1, f"{block.place}: '{right}' does not stand there once"
    reader.saves(name, before.replace(right, wrong))
    told = reader.types(CHECK).stdout
    reader.saves(name, before)
    assert told.startswith(block.text), told
