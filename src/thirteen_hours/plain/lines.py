"""Lines out and lines in: all that the plain game knows of where it is played."""

import sys
from collections.abc import Iterable
from typing import Final, TextIO

from thirteen_hours.pages.layout import WIDTH, plain, wrapped
from thirteen_hours.reading.printable import printable

LONGEST_INPUT: Final = 10_000
"""Characters of a line that are read; the rest of a longer one is let go."""

_TYPEWRITER: Final = str.maketrans(
    {"“": '"', "”": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "…": "...", "\u00a0": " "}
)
"""For a terminal that knows no typographer's marks."""


class Output:
    """Paragraphs, lists and prompts, wrapped and free of control characters.

    Each call is set off from the one before it by a blank line.
    """

    def __init__(self, stream: TextIO = sys.stdout, width: int = WIDTH) -> None:
        """Writes to `stream` in lines of `width` columns; 0 leaves every paragraph in one line."""
        self.width = width
        self._stream = stream
        self._begun = False
        self._table = {} if _typographic(stream) else _TYPEWRITER

    def paragraph(self, text: str) -> None:
        """A paragraph of the casebook, without its marks of emphasis."""
        self.items([("", text)])

    def listed(self, texts: Iterable[str], mark: str = "") -> None:
        """Paragraphs that belong together, with no blank lines between; `mark` before each."""
        self.items((mark, text) for text in texts)

    def numbered(self, texts: Iterable[str]) -> None:
        """A list whose items are counted from 1."""
        self.items((f"{number}. ", text) for number, text in enumerate(texts, start=1))

    def items(self, items: Iterable[tuple[str, str]]) -> None:
        """Paragraphs that belong together, each with a mark of its own beside which it hangs."""
        self._separate()
        for mark, text in items:
            for line in wrapped(plain(text), self.width, first=mark, rest=" " * len(mark)):
                self._write(f"{line}\n")

    def verbatim(self, text: str) -> None:
        """Text that has its lines already, such as a whole transcript."""
        self._separate()
        for line in text.strip("\n").splitlines():
            self._write(f"{printable(line).rstrip()}\n")

    def prompt(self, text: str) -> None:
        """What stands before the player's answer; everything written is on its way after it."""
        self._separate()
        self._write(f"{text} ")
        self._stream.flush()

    def answered(self, line: str | None = None) -> None:
        """Ends the line of a prompt; repeats what was read where no keyboard has shown it."""
        if line is not None:
            self._write(f"{printable(line)}\n")

    def flush(self) -> None:
        """Sends on what has been written."""
        self._stream.flush()

    def _separate(self) -> None:
        if self._begun:
            self._write("\n")
        self._begun = True

    def _write(self, text: str) -> None:
        try:
            self._stream.write(text.translate(self._table))
        except UnicodeEncodeError:
            encoding = self._stream.encoding
            self._stream.write(text.encode(encoding, "replace").decode(encoding))


class Input:
    """The player's lines, from a keyboard or from a pipe."""

    def __init__(self, stream: TextIO = sys.stdin) -> None:
        """Reads from `stream`."""
        self._stream = stream
        self.by_hand = stream.isatty()

    def line(self) -> str | None:
        """The next line without its end and without control characters; None after the last."""
        try:
            line = self._stream.readline(LONGEST_INPUT)
        except UnicodeDecodeError:
            return ""
        if not line:
            return None
        rest = line
        while rest and not rest.endswith("\n"):
            rest = self._stream.readline(LONGEST_INPUT)
        return printable(line).strip()


def _typographic(stream: TextIO) -> bool:
    try:
        "“”‘’–—…".encode(stream.encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return False
    return True
