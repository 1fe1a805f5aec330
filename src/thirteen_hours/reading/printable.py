"""Text from anywhere, made fit to show: no control characters, nothing that turns the text around.

A scenario, a journal and the keyboard are all strangers to the terminal they are shown on. An
escape sequence in them could move the cursor or change what was printed before.
"""

from typing import Final

_KEPT: Final = "\N{NO-BREAK SPACE}\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}"
"""Not printable by Python's rule, and part of how words are written."""


def printable(text: str, *, keep: str = "") -> str:
    r"""Returns `text` with white space as spaces and control characters left out.

    Args:
        text: Anything, lone surrogates and changes of writing direction included.
        keep: Characters to leave as they are, for instance a newline.
    """
    if text.isprintable():
        return text
    kept = _KEPT + keep
    return "".join(
        letter if letter.isprintable() or letter in kept else " " if letter.isspace() else ""
        for letter in text
    )


def source_line(line: str, start: int = 0, end: int | None = None) -> str:
    """A line of a file, or its characters from `start` to `end`, as it is shown to its author.

    Every character is one, and a tab, or another foreign space that begins the line, an arrow.
    """
    indent = len(line) - len(line.lstrip())
    return "".join(
        _visible(letter, begins=at < indent) for at, letter in enumerate(line[start:end], start)
    )


def _visible(letter: str, *, begins: bool) -> str:
    if letter.isprintable():
        return letter
    if letter == "\t" or (begins and letter.isspace()):
        return "→"
    return " " if letter.isspace() else "\N{REPLACEMENT CHARACTER}"
