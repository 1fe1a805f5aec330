"""Making the text of a block: from plain words, and from the small Markdown of a casebook."""

from thirteen_hours.pages.document.blocks import Inlines, Paragraph, Run
from thirteen_hours.pages.emphasis import EMPHASIS


def plain(text: str) -> Inlines:
    """Words as they are; asterisks in them are asterisks."""
    return (Run(text),) if text else ()


def strong(text: str) -> Inlines:
    """Words that stand out."""
    return (Run(text, "strong"),) if text else ()


def titled(text: str) -> Inlines:
    """The title of a work."""
    return (Run(text, "title"),) if text else ()


def linked(text: str, anchor: str) -> Inlines:
    """Words that lead to the heading with that anchor."""
    return (Run(text, link=anchor),) if text else ()


def noted(*numbers: int) -> Inlines:
    """References to endnotes; 0 stands for a source that has none."""
    return tuple(Run("", note=number) for number in numbers if number)


def marked(text: str) -> Inlines:
    """A casebook's text, with `*emphasis*` read as such."""
    runs: list[Run] = []
    reached = 0
    for found in EMPHASIS.finditer(text):
        runs += [*plain(text[reached : found.start()]), Run(found.group(1), "emphasis")]
        reached = found.end()
    return (*runs, *plain(text[reached:]))


def paragraph(*parts: str | Inlines) -> Paragraph:
    """A paragraph of words and runs."""
    return Paragraph(joined(*parts))


def joined(*parts: str | Inlines) -> Inlines:
    """Words and runs, one after another."""
    return tuple(run for part in parts for run in (plain(part) if isinstance(part, str) else part))
