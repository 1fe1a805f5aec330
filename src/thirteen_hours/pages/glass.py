"""The box opened, for an author who tries a scenario out: what the player never sees.

Where one is and in which file that stands, every hidden variable with what it was before the last
choice, why it changed, and why a closed choice is closed.
"""

from collections.abc import Iterator
from pathlib import PurePath

from thirteen_hours.engine.moment import Step
from thirteen_hours.engine.page import Option
from thirteen_hours.engine.play import Play
from thirteen_hours.engine.step import node_of
from thirteen_hours.language.explain import shown


def opened(play: Play) -> Iterator[str]:
    """The lines about the state of a play, without marks of emphasis."""
    yield where(play)
    yield from values(play)
    yield from _reasons(play)


def where(play: Play) -> str:
    """The scene or outcome by its id, and the file and line it stands at."""
    part = node_of(play.table, play.state).part
    file = "/".join(PurePath(part.place.file).parts[-2:])
    place = f", {file}:{part.place.line}" if part.place.line else ""
    return f"{'Outcome' if play.outcome else 'Scene'} {part.id}{place}"


def values(play: Play) -> Iterator[str]:
    """Every variable with its value, and with the one before the last choice where it differs.

    Of what was visited, chosen and said that is told which some condition reads.
    """
    names = play.scenario.value_names
    before, now = play.values_before, play.values
    for name, value in now.items():
        if name not in play.table.slots:
            continue
        was = before.get(name, 0)
        track = play.scenario.tracks.get(name)
        bounds = f"of {track.low}..{track.high}" if track else ""
        changed = f"was {shown(name, was, names)}" if was != value else ""
        more = ", ".join(filter(None, (bounds, changed)))
        yield f"{name}: {shown(name, value, names)}{f' ({more})' if more else ''}"


def closed(play: Play, option: Option) -> str:
    """Why a choice is closed, and whether a player would see that it is there."""
    seen = "" if option.closed else "hidden, "
    return f"[{option.id}: {seen}closed; it needs {play.why_closed(option.id)}]"


def _reasons(play: Play) -> Iterator[str]:
    """Each effect since the last choice with its reason, and those that did nothing."""
    names = play.scenario.value_names
    for step in _since_last_choice(play):
        for change in step.changes:
            name = change.variable
            was, now = shown(name, change.before, names), shown(name, change.after, names)
            moved = f"{was} to {now}" if was != now else f"stays {now}"
            cause = change.consequence.starts_from or "no source"
            yield f"{name}, {moved}: {change.consequence.because} ({cause})"
        if step.route and step.route.because:
            yield f"To {step.route.goto}: {step.route.because}"


def _since_last_choice(play: Play) -> tuple[Step, ...]:
    steps = play.steps
    last = max((at for at, step in enumerate(steps) if step.choice), default=0)
    return steps[last:]
