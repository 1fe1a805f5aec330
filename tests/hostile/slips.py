"""Mutations of a text, letter by letter and byte by byte: what slips of hand and of disk leave."""

from collections.abc import Callable
from random import Random
from typing import Final

Slip = Callable[[str, Random], str]
"""Something done to a text, by chance."""

SNIPPETS: Final = (
    *("", "- ", "-", ": ", ":", "? ", "{", "}", "[", "]", "|", ">", "|2-", "'", '"', "#", " #"),
    *("\n", "\n\n", "\n  ", "\t", "\r", "\r\n", "\n---\n", "\n...\n"),
    *("&a ", "*a", "!!int ", "<<: "),
    *("%YAML 1.1\n", "!", "@", "`", "~", "null", "{}", "[]", "0", "-1", "+", "1e9", "0x1F", "٣"),
    *("9" * 9, "9" * 40, "9" * 5000, "-" * 400, "yes", "no", "true"),
    *("(", ")", "((((((((", ")" * 90),
    *(" and ", " or ", "not ", "not " * 90, " == ", " >= ", " = ", " +1", " -1"),
    *("visited(", "said("),
    *("\x00", "\x07", "\x1b[2J", "\x1b]0;x\x07", "\x7f", "\x85", "\xa0", "\u200b"),
    *("\u200d", "\u202e"),
    *("\u2028", "\u2066", "\ufeff", "\ufffd", "\uffff", "\U0001f600", "\U000e0001", "e\u0301" * 30),
    *("[bold]", "[/]", "<script>", "${x}", "{0}", "{x!r}", "{0.__class__}", "%s"),
    *("\\", "\\x41", "\\U"),
    *("“", "”", "’", "[…]", "[...]", "...", "…", "*", "**", "_", "*a*"),
    *("../../etc/passwd", "/dev/zero"),
)
"""What is put in: signs of YAML, of expressions, of terminals, of prose and of mischief."""

LONG: Final = 30_000
"""Characters of the longest text that is put in; the largest files have a test of their own."""


def _span(text: str, chance: Random, longest: int) -> tuple[int, int]:
    start = chance.randrange(len(text) + 1)
    return start, min(len(text), start + chance.randrange(longest + 1))


def insert(text: str, chance: Random) -> str:
    """Puts a snippet in, in place of a few letters or of none."""
    start, end = _span(text, chance, chance.choice((0, 0, 1, 4, 30)))
    return text[:start] + chance.choice(SNIPPETS) + text[end:]


def lose(text: str, chance: Random) -> str:
    """Loses a stretch."""
    start, end = _span(text, chance, chance.choice((1, 1, 3, 20, 400)))
    return text[:start] + text[end:]


def repeat(text: str, chance: Random) -> str:
    """Repeats a stretch, sometimes very often."""
    start, end = _span(text, chance, chance.choice((1, 3, 40, 600)))
    times = chance.choice((2, 3, 50, LONG)) if end > start else 1
    # No more often than is kept: the hunt has as little memory as what it hunts.
    enough = LONG // max(1, end - start) + 1
    stretch = (text[start:end] * min(times, enough))[:LONG]
    return text[:end] + stretch + text[end:]


def swap_words(text: str, chance: Random) -> str:
    """Puts a stretch of a line elsewhere."""
    start, end = _span(text, chance, 30)
    taken, rest = text[start:end], text[:start] + text[end:]
    at = chance.randrange(len(rest) + 1)
    return rest[:at] + taken + rest[at:]


def change_letter(text: str, chance: Random) -> str:
    """Writes another letter, of any script, for one."""
    start, end = _span(text, chance, 1)
    widest = chance.choice((0x7F, 0x7F, 0x2FF, 0xFFFF, 0x10FFFF))
    return text[:start] + chr(chance.randrange(widest + 1)) + text[end:]


def change_case(text: str, chance: Random) -> str:
    """Writes a stretch in capitals."""
    start, end = _span(text, chance, 12)
    return text[:start] + text[start:end].swapcase() + text[end:]


def cut_short(text: str, chance: Random) -> str:
    """Stops in the middle, as a full disk does."""
    return text[: chance.randrange(len(text) + 1)]


SLIPS: Final[tuple[Slip, ...]] = (
    *(insert, insert, insert, lose, lose, repeat),
    *(swap_words, change_letter, change_letter, change_case, cut_short),
)
"""Every slip, the likelier ones more than once."""


def garbled(data: bytes, chance: Random) -> bytes:
    """The bytes with a few of them changed, lost or put in."""
    for _ in range(chance.choice((1, 1, 2, 8))):
        at = chance.randrange(len(data) + 1)
        put_in = bytes(chance.randrange(256) for _ in range(chance.choice((0, 1, 1, 4))))
        data = data[:at] + put_in + data[at + chance.choice((0, 1, 1, 16)) :]
    return data
