"""Blank lines and blanks at the ends of lines, outside of what a file says."""

from thirteen_hours.reading.spans import spans, texts


def without_blanks(text: str) -> str:
    """One blank line at most, none at either end, and nothing behind the last word of a line."""
    lines = text.split("\n")
    root = spans(text)
    kept = texts(root, lines)
    begun = {number - 1 for number in kept}  # a text that goes on below
    found: list[str] = []
    for number, line in enumerate(lines):
        if number in kept:
            found.append(line)
        elif line.strip():
            found.append(line if number in begun and not _is_header(line) else line.rstrip())
        elif found and found[-1].strip() and not _opens(found[-1]):
            found.append("")
    while found and not found[-1] and len(lines) - 1 not in kept:
        found.pop()
    return "\n".join(found) + "\n"


def _opens(line: str) -> bool:
    """Whether a line is a key whose group or list begins below it."""
    return line.endswith(":") and not line.lstrip().startswith("#")


def _is_header(line: str) -> bool:
    """Whether a text in a block begins below this line, whose own end is layout."""
    return line.rstrip()[-1:] in {"|", ">", "+", "-"} or line.rstrip()[-1:].isdigit()
