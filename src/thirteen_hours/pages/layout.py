"""The words of a scene as lines of text: what every front end, and every transcript, says alike."""

from collections.abc import Iterable, Iterator
from typing import Final

from thirteen_hours.engine.page import Beat
from thirteen_hours.pages.emphasis import unmarked
from thirteen_hours.reading.printable import printable
from thirteen_hours.scenario.casebook import Casebook
from thirteen_hours.scenario.clocks import readings
from thirteen_hours.scenario.model import Scenario
from thirteen_hours.scenario.text import Part

WIDTH: Final = 72
"""Columns of a line, unless a caller asks for others."""

NARROWEST: Final = 20
"""Fewer columns than this are not asked of anybody."""

_INNER: Final = str.maketrans("“”", "‘’")

YOU: Final = "You"
"""Who speaks when the player's own seat does."""


def wrapped(text: str, width: int = WIDTH, *, first: str = "", rest: str = "") -> list[str]:
    """Breaks a paragraph into lines of at most `width` columns; a width of 0 leaves it whole.

    Args:
        text: The paragraph; white space in it counts as single spaces.
        width: Columns of a line. A longer word, such as a path, is left whole.
        first: What stands before the first line.
        rest: What stands before every other line.
    """
    room = max(width, NARROWEST) if width else 0
    lines: list[str] = []
    line, indent = "", first
    for word in printable(text).split():
        longer = f"{line} {word}" if line else word
        if line and room and len(indent) + len(longer) > room:
            lines.append(f"{indent}{line}")
            line, indent = word, rest
        else:
            line = longer
    return [*lines, f"{indent}{line}".rstrip()]


def plain(text: str) -> str:
    """A text of the casebook without its marks of emphasis, and fit to be shown."""
    return unmarked(printable(text))


def told(part: Part, casebook: Casebook, seat: str) -> str:
    """A paragraph or a line of speech in one line, with its emphasis still marked.

    Speech begins with who speaks. What a source prints word for word stands in quotation marks.
    """
    text = f"“{part.text.translate(_INNER)}”" if part.kind == "verbatim" else part.text
    return f"{speaker(part.by, casebook, seat)}: {text}" if part.by else text


def speaker(person: str, casebook: Casebook, seat: str) -> str:
    """The name under which a person speaks: `You` for the player's seat, else the short one."""
    if person == seat:
        return YOU
    known = casebook.people.get(person)
    return known.short if known else person


def names_wanted(scenario: Scenario) -> bool:
    """Whether a reader has to be told who says a line: more than one person speaks in lines."""
    texts = [scene.text for scene in scenario.scenes.values()]
    texts += [choice.text for scene in scenario.scenes.values() for choice in scene.choices]
    texts += [outcome.text for outcome in scenario.outcomes.values()]
    variants = (variant for text in texts for piece in text for variant in piece.variants)
    return len({part.by for variant in variants for part in variant.parts if part.by}) > 1


def clock_line(casebook: Casebook, minute: int, before: int | None = None) -> str:
    """The time on the first clock: `Washington, 19:45`.

    With the day, where it is another than at the minute `before`: `Washington, Sunday, 28 October
    1962, 09:00`.
    """
    shown = readings(casebook, minute)
    if not shown:
        return ""
    first = shown[0]
    if before is None or readings(casebook, before)[0].iso == first.iso:
        return f"{first.clock}, {first.time}"
    return f"{first.clock}, {first.weekday}, {first.day}, {first.time}"


def clock_lines(casebook: Casebook, minute: int) -> Iterator[str]:
    """Every clock with its date: `Washington: Saturday, 27 October 1962, 19:45`."""
    for each in readings(casebook, minute):
        yield f"{each.clock}: {each.weekday}, {each.day}, {each.time}"


def clocks_line(casebook: Casebook, minute: int, before: int | None = None) -> str:
    """The time on every clock: `Washington, 19:45; Moscow, Sunday, 02:45`.

    The first as `clock_line` has it; each other with its day of the week, if that is another.
    """
    shown = readings(casebook, minute)
    line = clock_line(casebook, minute, before)
    for each in shown[1:]:
        day = "" if each.iso == shown[0].iso else f"{each.weekday}, "
        line += f"; {each.clock}, {day}{each.time}"
    return line


def headed(beats: Iterable[Beat], casebook: Casebook, first: int = 0) -> Iterator[tuple[str, Beat]]:
    """Beats from number `first` on, counted from 0, each with what stands over it.

    That is its chapter if it is a new one, its title, and its time if that has changed, with the
    day if that is new; it is empty when nothing of this is. How an evening begins and what comes of
    it are told by every clock.
    """
    chapter = ""
    minute: int | None = None
    for at, beat in enumerate(beats):
        if at >= first:
            fresh = beat.chapter if beat.chapter != chapter else ""
            line = clocks_line if beat.title or not at else clock_line
            time = line(casebook, beat.minute, minute) if beat.minute != minute else ""
            yield ". ".join(dict.fromkeys(filter(None, (fresh, beat.title, time)))), beat
        chapter, minute = beat.chapter or chapter, beat.minute
