"""The lines of an example that matter: what differs between the wrong file and the mended one."""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final

from thirteen_hours.findings.diagnostic import Example

_AROUND: Final = 2
"""Lines shown before and after what differs."""

_MOST: Final = 14
"""Lines of a file that are shown at most."""

_MARKS: Final = str.maketrans("", "", "«»")


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Lines of a file by their numbers from 1; `line` is the marked one, from `column` on.

    `line` is 0 where nothing is marked. A file too small to have anything in it has no lines.
    """

    lines: tuple[tuple[int, str], ...]
    line: int = 0
    column: int = 1
    width: int = 1


def wrong(example: Example) -> Excerpt:
    """What matters of the failing file, with the place that the finding marks."""
    line, column, width = _mark(example.failing)
    lines = example.failing.translate(_MARKS).splitlines()
    others = [] if example.moved else example.mended.splitlines()
    numbers = {number for number, _ in _differing(lines, others)}
    near = {line} if line else set()
    return Excerpt(_shown(lines, numbers | near, line), line, column, width)


def mended(example: Example) -> Excerpt:
    """What stands in the mended file where the failing one differs."""
    lines = example.mended.splitlines()
    failing = [] if example.moved else example.failing.translate(_MARKS).splitlines()
    return Excerpt(_shown(lines, {number for number, _ in _differing(lines, failing)}, 0))


def _mark(text: str) -> tuple[int, int, int]:
    before, mark, rest = text.partition("«")
    if not mark:
        return 0, 1, 1
    marked = rest.partition("»")[0].partition("\n")[0]
    return before.count("\n") + 1, len(before) - before.rfind("\n"), max(len(marked), 1)


def _differing(lines: list[str], others: list[str]) -> Iterator[tuple[int, str]]:
    """The lines that the other file has not, by number; where it only has more, the line before."""
    for tag, start, end, _, _ in SequenceMatcher(None, lines, others, autojunk=False).get_opcodes():
        if tag == "equal":
            continue
        for number in range(start, end) if end > start else (max(start - 1, 0),):
            yield number + 1, lines[number] if lines else ""


def _shown(lines: list[str], numbers: set[int], first: int) -> tuple[tuple[int, str], ...]:
    """Those lines and some around them; where they are too many, from the marked one on."""
    wanted = sorted(
        {
            near
            for number in numbers
            for near in range(number - _AROUND, number + _AROUND + 1)
            if 0 < near <= len(lines)
        }
    )
    if len(wanted) > _MOST:
        start = max(first - _AROUND, wanted[0])
        wanted = [number for number in wanted if number >= start][:_MOST]
    return tuple((number, lines[number - 1]) for number in wanted)
