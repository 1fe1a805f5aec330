"""Every level two columns further in, texts moved along as they are."""

from collections.abc import Sequence
from typing import Final

from thirteen_hours.reading.spans import Span, spans, texts

STEP: Final = 2


def indented(text: str) -> str:
    """The text with each group and each list two columns in from what it stands in."""
    lines = text.split("\n")
    root = spans(text)
    if root.flow or root.kind != "group":
        return text
    mover = _Mover(lines, texts(root, lines))
    mover.value(root, 0, -1, len(lines))
    return "\n".join(mover.moved())


class _Mover:
    """How far each line is to be moved; a part overrides what was said of the whole."""

    def __init__(self, lines: Sequence[str], kept: dict[int, int]) -> None:
        self.lines = lines
        self.kept = kept
        self.by = [0] * len(lines)

    def value(self, value: Span, column: int, above: int, end: int) -> None:
        """Moves a group or a list to that column; it stands between the lines `above` and `end`."""
        if value.flow or value.kind in {"text", "block text"}:
            return
        heads = value.parts[::2] if value.kind == "group" else value.parts
        starts = [self._with_comments(head.line, above) for head in heads]
        self._move(starts[0], end, column - value.column)
        parts = value.parts[1::2] if value.kind == "group" else value.parts
        for head, part, stop in zip(heads, parts, [*starts[1:], end], strict=True):
            if value.kind == "group":
                self.value(part, column + STEP, head.line, stop)
            else:
                self.value(part, self._behind_dash(part, value, column), head.line - 1, stop)

    def _behind_dash(self, item: Span, of: Span, column: int) -> int:
        """The column of an item; on the line of its dash it keeps its distance from that."""
        before = self.lines[item.line][: item.column]
        return column + item.column - of.column if before.strip() else column + STEP

    def _with_comments(self, line: int, above: int) -> int:
        """The first of the blank lines and comments that stand right above a line."""
        while line - 1 > above and self._is_comment(line - 1):
            line -= 1
        return line

    def _is_comment(self, number: int) -> bool:
        line = self.lines[number].strip()
        return number not in self.kept and (not line or line.startswith("#"))

    def _move(self, start: int, end: int, by: int) -> None:
        self.by[start:end] = [by] * (end - start)

    def moved(self) -> list[str]:
        """The lines where they belong."""
        return [self._one(number, line) for number, line in enumerate(self.lines)]

    def _one(self, number: int, line: str) -> str:
        by, layout = self.by[number], self.kept.get(number)
        if not line.strip(" ") and (layout is None or len(line) <= layout):
            return ""
        if by >= 0:
            return " " * by + line
        return line[min(-by, len(line) - len(line.lstrip(" "))) :]
