"""Evenings as items of a column: a list of them, and two side by side."""

from collections.abc import Iterable, Iterator

from thirteen_hours.engine.play import Play
from thirteen_hours.journal.comparison import Comparison, Row, compare
from thirteen_hours.journal.shelf import Glance
from thirteen_hours.scenario.clocks import readings
from thirteen_hours.terminal.column.item import Item, joined, words
from thirteen_hours.terminal.desk import Kept

_LONGEST = 120


def listed(kept: Iterable[Kept], *, saves: bool) -> list[Item]:
    """Each evening with when it was begun, how far it has come and its last line."""
    items = [item for each in kept for item in _evening(each)]
    if items:
        return items
    none = (
        "There are no evenings yet." if saves else "Nothing is saved, because you asked for that."
    )
    return [Item(words(none, "quiet"))]


def _evening(kept: Kept) -> Iterator[Item]:
    header = kept.shelved.header
    title = header.title if header else kept.shelved.path.name
    began = f"    begun {header.started[:16].replace('T', ', ')}" if header else ""
    yield Item(joined(words(title, "strong"), words(began, "quiet")), kept.shelved.path.name)
    if kept.glance:
        yield Item(words(_so_far(kept, kept.glance)), above=0)
        if not kept.glance.done:
            yield Item(words(_short(kept.glance.last_line), "quiet"), above=0)
    elif header:
        yield Item(words("Its scenario is not here.", "quiet"), above=0)
    if kept.shelved.trouble:
        yield Item(words(kept.shelved.trouble, "trouble"), above=0)


def _so_far(kept: Kept, glance: Glance) -> str:
    decisions = f"{glance.decisions} decision{'' if glance.decisions == 1 else 's'}"
    if glance.outcome:
        return f"Done, after {decisions}: {glance.outcome.title}"
    first = next(iter(readings(kept.opened.casebook, glance.minute)), None) if kept.opened else None
    return f"{decisions}; it is {first.time} in {first.clock}." if first else f"{decisions}."


def _short(line: str) -> str:
    line = " ".join(line.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST].rsplit(' ', 1)[0]} ..."


def beside(first: Play, second: Play) -> list[Item]:
    """Two evenings of one scenario: where they part, what each did, and what came of it."""
    compared = compare([first, second])
    times = f"{compared.together} decision{'' if compared.together == 1 else 's'}"
    parted = "Then they part." if compared.parted else "They do not part as far as they go."
    return [
        Item(words(f"They share their first {times}. {parted}")),
        *_rows(compared.rows),
        *_came(compared),
    ]


def _rows(rows: Iterable[Row]) -> Iterator[Item]:
    for row in rows:
        if row.alike:
            yield Item(words(" ".join(row.choices[0]), "quiet"), lead=words("both    ", "quiet"))
            continue
        for name, done in zip(("first   ", "second  "), row.choices, strict=True):
            text = words(" ".join(done)) if done else words("was never asked", "quiet")
            yield Item(text, lead=words(name, "accent"), above=int(name.startswith("first")))


def _came(compared: Comparison) -> Iterator[Item]:
    yield Item(words("What came of it", "heading"), above=2)
    for at, outcome in enumerate(compared.outcomes):
        text = words(outcome) if outcome else words("not done yet", "quiet")
        yield Item(text, lead=words(("first   ", "second  ")[at], "accent"), above=int(not at))
