"""Where something stands in a file that an author wrote."""

from msgspec import Struct


class Place(Struct, frozen=True, array_like=True, order=True):
    """A position in a file: lines and columns count from 1, in characters (code points).

    `file` is the path as it was given by the user; `line` 0 means the file as a whole.
    `width` is the number of characters to mark, at least 1.
    """

    file: str
    line: int = 0
    column: int = 1
    width: int = 1

    def __str__(self) -> str:
        """`file:line:column`, or the file alone when the whole of it is meant."""
        return f"{self.file}:{self.line}:{self.column}" if self.line else self.file

    def shifted(self, columns: int, width: int = 1) -> "Place":
        """The place `columns` characters further on in the same line."""
        return Place(self.file, self.line, self.column + columns, width)


NOWHERE = Place("")
"""The place of what no file holds (a value made in a test, a default)."""
