"""Text with italics: what a citation is made of, before a page gives it its marks."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one kind of type."""

    text: str
    italic: bool = False


Rich = tuple[Run, ...]
"""Text in one or several kinds of type."""


def roman(text: str) -> Rich:
    """Upright text."""
    return (Run(text),) if text else ()


def italic(text: str) -> Rich:
    """Text in italics."""
    return (Run(text, italic=True),) if text else ()


def plain(rich: Rich) -> str:
    """The text without its type."""
    return "".join(run.text for run in rich)


def markdown(rich: Rich) -> str:
    """The text with its italics between asterisks."""
    return "".join(f"*{run.text}*" if run.italic else run.text for run in rich)


def joined(parts: Iterable[Rich], mark: str) -> Rich:
    """The parts that are not empty, with a comma or full stop and a space between them."""
    result: Rich = ()
    for part in parts:
        if part:
            result = (*marked(result, mark), *roman(" "), *part) if result else part
    return result


def marked(rich: Rich, mark: str) -> Rich:
    """The text with a mark after it: inside quotation marks, and not after one that ends more."""
    last = rich[-1]
    inside = last.text.endswith("”") and not last.italic
    body = last.text[:-1] if inside else last.text
    ended = body.endswith((".", "?", "!")) and (inside or mark == ".")
    if ended:
        return rich
    if inside:
        return (*rich[:-1], Run(f"{body}{mark}”"))
    return (*rich, Run(mark))
