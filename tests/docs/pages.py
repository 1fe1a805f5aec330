"""Reads our Markdown pages as their readers do: which file to save, which command to type."""

import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_FENCED: Final = re.compile(r"^```(\w*)\n(.*?)^```$", flags=re.MULTILINE | re.DOTALL)
_TO_SAVE: Final = re.compile(r"^(In )?\*\*`([^`]+)`\*\*")
_PROGRAM: Final = "thirteen-hours"
_PROMPT: Final = "$ "


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block: its language, its text, the file to save it as (if any), and its first line.

    `lead` is the paragraph above it, on one line. Where that says *in* a file, the block is not the
    whole file: its keys are to be written into what is there (`part`).
    """

    language: str
    text: str
    file: str
    part: bool
    lead: str
    page: str
    line: int

    @property
    def place(self) -> str:
        """Where its text begins."""
        return f"{self.page}:{self.line}"


@dataclass(frozen=True, slots=True)
class Command:
    """A command to type: the arguments after the program's name, and what it prints if told.

    `output` is where its output is sent with `>`, or empty. `shown` is None where the page only
    says what to type.
    """

    arguments: tuple[str, ...]
    output: str
    shown: str | None
    place: str

    @property
    def name(self) -> str:
        """The command of the program, or nothing where the game itself is started."""
        return self.arguments[0] if self.arguments else ""


def pages(root: Path) -> list[Path]:
    """Every page of ours that tells somebody what to type."""
    return [root / "README.md", root / "CONTRIBUTING.md", *sorted((root / "docs").rglob("*.md"))]


def called(page: Path) -> str:
    """What a page is called in a report: its folder and its name, for there are several READMEs."""
    return f"{page.parent.name}/{page.name}"


def blocks(page: Path) -> Iterator[Block]:
    """The fenced blocks of a page, from top to bottom."""
    text = page.read_text(encoding="utf-8")
    for found in _FENCED.finditer(text):
        before = text[: found.start()]
        lead = " ".join(before.rstrip().rsplit("\n\n", 1)[-1].split())
        named = _TO_SAVE.match(lead)
        name, part = (named[2], bool(named[1])) if named else ("", False)
        line = before.count("\n") + 2
        yield Block(found[1], found[2], name, part, lead, called(page), line)


def commands(block: Block) -> Iterator[Command]:
    """The commands of ours in an `sh` block, or in a `console` block, with what they print."""
    lines = block.text.splitlines(keepends=True)
    typed: list[tuple[int, str, str | None]] = []
    if block.language == "sh":
        typed = [(at, line, None) for at, line in enumerate(lines)]
    elif block.language == "console":
        typed = list(_typed(lines))
    for at, line, shown in typed:
        if line.split()[:1] == [_PROGRAM]:
            yield _command(line, shown, f"{block.page}:{block.line + at}")


def _typed(lines: list[str]) -> Iterator[tuple[int, str, str | None]]:
    """The lines after a prompt, each with its number and with what is shown up to the next."""
    prompts = [at for at, line in enumerate(lines) if line.startswith(_PROMPT)]
    for at, following in zip(prompts, [*prompts[1:], len(lines)], strict=True):
        yield at, lines[at].removeprefix(_PROMPT), "".join(lines[at + 1 : following])


def _command(line: str, shown: str | None, place: str) -> Command:
    words = shlex.split(line, comments=True)[1:]
    sent = words.index(">") if ">" in words else len(words)
    return Command(tuple(words[:sent]), "".join(words[sent + 1 :]), shown, place)
