"""Mutations of a file's structure: keys and items with what belongs to them, moved about.

What comes out is mostly YAML still, and often a scenario still: so it reaches the deeper rules.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Final

Graft = Callable[[list[str], Random], None]
"""Something done to the lines of a file, by chance."""

_KEYED: Final = re.compile(r"^(\s*(?:- )?)([^\s:#][^:#]*):(?: (.*))?$")
_WORD: Final = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
_NUMBER: Final = re.compile(r"\b\d+\b")
_NUMBERS: Final = ("0", "1", "2", "3", "7", "-1", "100", "999999999", "9" * 30, "1.5", "1_0")
_GUARD_SIGNS: Final = (
    *("and", "or", "not", ">=", "<=", "<"),
    *(">", "==", "!=", "(", ")", "in", "+", "="),
)


@dataclass(frozen=True, slots=True)
class Block:
    """A key or an item with the lines that belong to it: from `start` up to `end`."""

    start: int
    end: int
    indent: int


def indent_of(line: str) -> int:
    """The columns before the first letter of a line."""
    return len(line) - len(line.lstrip(" "))


def block_at(lines: list[str], start: int) -> Block:
    """The block whose first line is `start`."""
    indent = indent_of(lines[start])
    end = start + 1
    while end < len(lines) and (not lines[end].strip() or indent_of(lines[end]) > indent):
        end += 1
    return Block(start, end, indent)


def some_block(lines: list[str], chance: Random) -> Block:
    """A block, by chance."""
    keyed = [number for number, line in enumerate(lines) if _KEYED.match(line)]
    return block_at(lines, chance.choice(keyed or [0]))


def indented(lines: list[str], indent: int) -> list[str]:
    """The lines moved so that the first stands at `indent`."""
    by = indent - indent_of(lines[0])
    return [(" " * by + line if by > 0 else line[min(-by, indent_of(line)) :]) for line in lines]


def delete(lines: list[str], chance: Random) -> None:
    """Deletes a key with what belongs to it."""
    block = some_block(lines, chance)
    del lines[block.start : block.end]


def duplicate(lines: list[str], chance: Random) -> None:
    """Writes a block twice, sometimes under another key."""
    block = some_block(lines, chance)
    copy = lines[block.start : block.end]
    if chance.random() < 0.7:
        copy = [_KEYED.sub(rf"\1\2-{chance.randrange(99)}: \3", copy[0]).rstrip(), *copy[1:]]
    lines[block.end : block.end] = copy


def swap(lines: list[str], chance: Random) -> None:
    """Exchanges two blocks, each at the other's depth."""
    first, second = sorted(
        (some_block(lines, chance), some_block(lines, chance)), key=lambda block: block.start
    )
    if first.end > second.start:
        return
    one, two = lines[first.start : first.end], lines[second.start : second.end]
    lines[second.start : second.end] = indented(one, second.indent)
    lines[first.start : first.end] = indented(two, first.indent)


def graft(lines: list[str], chance: Random) -> None:
    """Puts a copy of a block under another key."""
    block, where = some_block(lines, chance), some_block(lines, chance)
    lines[where.end : where.end] = indented(lines[block.start : block.end], where.indent)


def nest(lines: list[str], chance: Random) -> None:
    """Writes something deeply nested as a value."""
    block = some_block(lines, chance)
    key = lines[block.start].partition(":")[0]
    deep = chance.choice((3, 23, 30, 900))
    opening, closing = chance.choice((("[", "]"), ("{a: ", "}"), ("- ", "")))
    if opening == "- ":
        value = "\n" + " " * (block.indent + 2) + opening * min(deep, 60) + "x"
    else:
        value = f" {opening * deep}x{closing * deep}"
    lines[block.start : block.end] = f"{key}:{value}".split("\n")


def revalue(lines: list[str], chance: Random) -> None:
    """Gives a key the value of another."""
    block, other = some_block(lines, chance), some_block(lines, chance)
    key = lines[block.start].partition(":")[0]
    value = lines[other.start].partition(":")[2]
    rest = indented(lines[other.start : other.end], block.indent)[1:]
    lines[block.start : block.end] = [f"{key}:{value}", *rest]


def rename(lines: list[str], chance: Random) -> None:
    """Writes another id of the file for one, so that references break, or lead elsewhere."""
    at = some_block(lines, chance).start
    words = _WORD.findall(lines[at])
    others = _WORD.findall(lines[some_block(lines, chance).start])
    if words and others:
        new = chance.choice((*others, f"{others[0]}-x", others[0][:-1] or "x"))
        lines[at] = lines[at].replace(chance.choice(words), new, 1)


def recount(lines: list[str], chance: Random) -> None:
    """Writes another number for one."""
    numbered = [number for number, line in enumerate(lines) if _NUMBER.search(line)]
    if numbered:
        at = chance.choice(numbered)
        lines[at] = _NUMBER.sub(chance.choice(_NUMBERS), lines[at], count=1)


def mangle_guard(lines: list[str], chance: Random) -> None:
    """Changes a word of a condition for another word of conditions, or of the file."""
    guarded = [
        number
        for number, line in enumerate(lines)
        if re.search(r"\b(if|needs): |\b(said|visited|chose)\(| [+-]\d: ", line)
    ]
    if not guarded:
        return
    at = chance.choice(guarded)
    head, colon, guard = lines[at].partition(": ")
    words = guard.split(" ")
    spot = chance.randrange(len(words))
    pool = (*_GUARD_SIGNS, *_WORD.findall(lines[chance.choice(guarded)]))
    words[spot] = chance.choice((chance.choice(pool), f"not {words[spot]}", f"({words[spot]})", ""))
    lines[at] = head + colon + " ".join(words)


def reorder(lines: list[str], chance: Random) -> None:
    """Puts a block before the one that stood before it at its depth."""
    block = some_block(lines, chance)
    before = block.start - 1
    while before >= 0 and (not lines[before].strip() or indent_of(lines[before]) > block.indent):
        before -= 1
    if before >= 0 and indent_of(lines[before]) == block.indent:
        moved = lines[block.start : block.end]
        del lines[block.start : block.end]
        lines[before:before] = moved


GRAFTS: Final[tuple[Graft, ...]] = (
    *(delete, delete, duplicate, duplicate, swap, graft, nest, revalue, rename, rename),
    *(recount, recount, mangle_guard, mangle_guard, mangle_guard, reorder, reorder),
)
"""Every graft, those that leave a scenario playable more than once."""
