"""An evening as a golden file has it: all that was read, chosen and changed, line by line.

It is compared letter by letter, so nothing stands in it that is no part of the evening: no date, no
edition, no digest.
"""

from collections.abc import Iterator
from difflib import unified_diff

from thirteen_hours.engine.moment import Step
from thirteen_hours.engine.play import Play
from thirteen_hours.language import keys
from thirteen_hours.language.explain import Labels, shown
from thirteen_hours.pages.layout import clock_line, plain, told, wrapped
from thirteen_hours.scenario.casebook import Casebook

_INDENT = "  "
_TIMES_LONGER = 5
"""Times by which a golden file may be longer than the evening it is compared with."""


def golden(play: Play, casebook: Casebook) -> str:
    """The text of a golden file."""
    return "\n".join([*_lines(play, casebook), ""])


def difference(golden_text: str, today: str, most: int) -> list[str]:
    """What has changed since the golden file was written, `-` before what it has; at most so much.

    Args:
        golden_text: What the file has.
        today: What it would have now.
        most: Lines of the answer; where there are more, the last one says how many.
    """
    before, now = golden_text.splitlines(), today.splitlines()
    if len(before) > _TIMES_LONGER * len(now):
        # No evening grew so much shorter, and to compare them line by line might take minutes.
        return [f"It has {len(before):,} lines, and the evening has {len(now):,}."]
    lines = list(unified_diff(before, now, lineterm="", n=1))[2:]
    kept = [line.rstrip() for line in lines if line.strip() and not line.startswith("@@")]
    more = len(kept) - most
    return [*kept[:most], f"(and {more} lines more)"] if more > 0 else kept


def _lines(play: Play, casebook: Casebook) -> Iterator[str]:
    """Each beat under its scene, and before it the choice that led there, with what it changed."""
    labels = play.scenario.value_names
    steps = list(play.steps)
    for beat in play.beats:
        if beat.chosen:
            yield from _up_to_choice(steps, labels)
            yield ""
        heading = ", ".join(filter(None, (beat.scene, clock_line(casebook, beat.minute))))
        yield f"== {plain(heading)}"
        for part in beat.parts:
            yield ""
            yield from wrapped(plain(told(part, casebook, play.scenario.seat)))
        yield ""
    while steps:
        yield from _up_to_choice(steps, labels)
    yield from _end(play, labels)


def _up_to_choice(steps: list[Step], labels: Labels) -> Iterator[str]:
    """The steps up to the next choice, which are used up."""
    while steps:
        step = steps.pop(0)
        if step.choice:
            yield f"-> {step.choice.id}: {plain(step.choice.do)}"
        for change in step.changes:
            name = change.variable
            before, after = shown(name, change.before, labels), shown(name, change.after, labels)
            yield f"{_INDENT}{name}: {before} -> {after}"
        if step.choice:
            return


def _end(play: Play, labels: Labels) -> Iterator[str]:
    if play.outcome:
        outcome = play.outcome
        yield f"outcome: {outcome.id} ({outcome.outcome_class}, {outcome.standing})"
    for name, value in play.values.items():
        if not keys.is_bit(name):
            yield f"{_INDENT}{name}: {shown(name, value, labels)}"
    said = [name for name in play.scenario.topics if name in play.said]
    yield f"{_INDENT}said: {', '.join(said) or 'nothing'}"
    for claim, settled in sorted(play.made.items()):
        yield f"{_INDENT}{claim}: {settled}"
