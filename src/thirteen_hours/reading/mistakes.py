"""What an author most likely did where YAML cannot be read, told from the lines and the error.

A YAML reader says what it expected; these are the slips behind it, each with a diagnostic of its
own. They are tried in order, and the first that fits is told.
"""

import re
from collections.abc import Callable
from typing import Any, Final

import yaml
from msgspec import Struct

_FOREIGN: Final = {"\t": "a tab", "\u00a0": "a no-break space", "\u3000": "a wide space"}
_KEY: Final = re.compile(r"\s*(?:- +)*(?P<key>[^\s:#'\"{\[][^:#'\"{\[]*):(?:\s|$)")
_INDENT: Final = re.compile(r"\s*")
_BLOCK_MARK: Final = re.compile(r"(?:^|\s)[|>][+-]?\d?\s*(?:#.*)?$")
_QUOTED: Final = re.compile(
    r"(?:^|[:,{\[-])\s+(?P<mark>[\"'])(?P<text>(?:(?!(?P=mark)).)*)(?P=mark)\s*$"
)
_BEGINS: Final = ("alias", "anchor", "tag", "directive", "block scalar")


class Mistake(Struct, frozen=True):
    """A diagnostic at a line and a column, both from 0, with the values for its message."""

    code: str
    line: int
    column: int
    width: int = 1
    values: dict[str, Any] = {}
    hint: str = ""


class Broken(Struct, frozen=True):
    """Lines of a file, and the error at which a reader stopped, with what it said."""

    lines: list[str]
    problem: str
    context: str
    at: Any
    since: Any
    quoted: Any
    """The last text in quotation marks before the error, as a token, or None."""

    @property
    def line(self) -> str:
        """The line of the error."""
        return self.lines[self.at.line] if self.at.line < len(self.lines) else ""

    @property
    def before(self) -> int:
        """The number of the last line before the error's that says something; -1 if none does."""
        number: int = self.at.line - 1
        while number >= 0 and not self.lines[number].partition("#")[0].strip():
            number -= 1
        return number


def mistake(text: str, error: yaml.YAMLError) -> Mistake | None:
    """The likely slip behind an error; None where nothing better is known than what it says."""
    at = getattr(error, "problem_mark", None)
    if at is None:
        return None
    broken = Broken(
        text.split("\n"),
        getattr(error, "problem", None) or "",
        getattr(error, "context", None) or "",
        at,
        getattr(error, "context_mark", None) or at,
        _last_quoted(text, at.index),
    )
    return next((found for slip in _SLIPS if (found := slip(broken))), None)


def _last_quoted(text: str, end: int) -> Any:
    last = None
    try:
        for token in yaml.scan(text, Loader=yaml.SafeLoader):
            if token.start_mark.index > end:
                break
            if isinstance(token, yaml.ScalarToken) and token.style in {"'", '"'}:
                last = token
    except yaml.YAMLError:
        pass
    return last


def _indent(line: str) -> str:
    found = _INDENT.match(line)
    return found.group() if found else ""


def _foreign_space(broken: Broken) -> Mistake | None:
    """A tab, or another space that is none, at the beginning of a line."""
    for number in (broken.at.line, broken.before):
        for column, letter in enumerate(_indent(broken.lines[number]) if number >= 0 else ""):
            if letter in _FOREIGN:
                return Mistake("Y111", number, column, values={"what": _FOREIGN[letter]})
    return None


def _open_quotation(broken: Broken) -> Mistake | None:
    """A quotation mark that nothing closes, or that only the next one far below does."""
    if broken.context.startswith("while scanning a quoted scalar"):
        return Mistake("Y113", broken.since.line, broken.since.column)
    quoted = broken.quoted
    if quoted is None or quoted.end_mark.index > broken.at.index:
        return None
    end = quoted.end_mark
    beside = end.line == broken.at.line and not broken.line[end.column : broken.at.column].strip()
    if beside and quoted.start_mark.line < end.line:
        return Mistake("Y113", quoted.start_mark.line, quoted.start_mark.column)
    return None


def _text_after_quotation(broken: Broken) -> Mistake | None:
    """Text that begins with a quotation mark, and goes on after the one that closes it."""
    found = _QUOTED.search(broken.line[: broken.at.column])
    if found is None:
        return None
    start, text = found.start("mark"), broken.line[found.start("mark") + 1 :]
    hint = ""
    if found["mark"] == "'" and re.match(r"[^']*\w'\w", text):
        hint = "an apostrophe ends the text here; put the whole between double quotation marks"
    return Mistake("Y112", broken.at.line, start, len(found["text"]) + 2, hint=hint)


def _block_text(broken: Broken) -> Mistake | None:
    """Text that begins beside the `|` that announces it, or no further in than its key."""
    if broken.context.startswith("while scanning a block scalar"):
        since = broken.since
        hint = "the text begins on the next line, further in than its key"
        return Mistake("Y117", since.line, since.column, 1, {"mark": _at(broken, since)}, hint)
    key = broken.since.line - 1
    if "expected ':'" in broken.problem and key >= 0 and _BLOCK_MARK.search(broken.lines[key]):
        line = broken.since.line
        hint = f"text after `|` stands further in than its key, here from column {_in(broken, key)}"
        return _crooked(broken, line, key, hint)
    return None


def _in(broken: Broken, line: int) -> int:
    return len(_indent(broken.lines[line])) + 3


def _at(broken: Broken, mark: Any) -> str:
    line: str = broken.lines[mark.line]
    return line[mark.column : mark.column + 1]


def _second_colon(broken: Broken) -> Mistake | None:
    """A colon in a text, a key without one, or a line that stands further in than it should."""
    if "mapping values are not allowed" not in broken.problem:
        return None
    first = _KEY.match(broken.line)
    if first and first.end("key") < broken.at.column:
        return Mistake("Y114", broken.at.line, broken.at.column)
    before = broken.before
    if before < 0:
        return None
    if not _KEY.match(broken.lines[before]):
        return _no_colon(broken, before)
    return _crooked(broken, broken.at.line, before)


def _no_colon(broken: Broken, line: int) -> Mistake:
    text = broken.lines[line]
    indent = len(_indent(text))
    said = text.strip()
    hint = ""
    if re.match(r"-\S", said):
        hint = "after the `-` of a list comes a space"
    elif found := re.match(r"([a-z][a-z-]*):\S", said):
        hint = f"after `{found.group(1)}:` comes a space"
    return Mistake("Y115", line, indent, len(said), hint=hint)


def _key_without_colon(broken: Broken) -> Mistake | None:
    """A line of which YAML would make a key, if it had a colon."""
    if "expected ':'" not in broken.problem:
        return None
    return _no_colon(broken, broken.since.line)


def _out_of_line(broken: Broken) -> Mistake | None:
    """A line that lines up with nothing above it."""
    if not ("<block end>" in broken.problem or "<document start>" in broken.problem):
        return None
    hint = ""
    if "block collection" in broken.context:
        hint = (
            f"every item of the list that begins in line {broken.since.line + 1} begins with `- `"
        )
    before = broken.before
    return _crooked(broken, broken.at.line, before, hint) if before >= 0 else None


def _crooked(broken: Broken, line: int, before: int, hint: str = "") -> Mistake:
    column, other = (len(_indent(broken.lines[number])) for number in (line, before))
    values = {"column": column + 1, "other": other + 1, "line": before + 1}
    width = max(len(broken.lines[line].strip()), 1)
    return Mistake("Y116", line, column, width, values, hint)


def _brackets(broken: Broken) -> Mistake | None:
    """A bracket or brace that is not closed, or a text in it that has marks of its own."""
    if "parsing a flow" not in broken.context:
        return None
    since, at = broken.since, broken.at
    mark = _at(broken, since)
    if since.line != at.line or "stream end" in broken.problem:
        return Mistake("Y118", since.line, since.column, values={"mark": mark})
    return Mistake("Y119", at.line, at.column)


def _backslash(broken: Broken) -> Mistake | None:
    """A backslash between double quotation marks, where it would begin an escape."""
    if "escape" not in broken.problem:
        return None
    start = broken.line.rfind("\\", 0, broken.at.column + 1)
    return Mistake("Y120", broken.at.line, max(start, 0), 2)


def _strange_beginning(broken: Broken) -> Mistake | None:
    """A text that begins with a mark that means something else to YAML."""
    place = broken.at
    if any(f"while scanning a{n} {what}" in broken.context for what in _BEGINS for n in ("", "n")):
        place = broken.since
    elif not re.search("cannot start any token|(keys|entries) are not allowed", broken.problem):
        return None
    mark = _at(broken, place)
    hint = "the items of a list begin on the lines below" if mark == "-" else ""
    return Mistake("Y117", place.line, place.column, 1, {"mark": mark}, hint) if mark else None


_SLIPS: Final[tuple[Callable[[Broken], Mistake | None], ...]] = (
    _foreign_space,
    _open_quotation,
    _text_after_quotation,
    _block_text,
    _second_colon,
    _key_without_colon,
    _backslash,
    _brackets,
    _strange_beginning,
    _out_of_line,
)
