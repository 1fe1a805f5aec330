"""What an author has just changed: scenes and outcomes, and with them the values at one point."""

from typing import Any

import msgspec

from thirteen_hours.engine.play import Play
from thirteen_hours.language import keys
from thirteen_hours.language.explain import shown
from thirteen_hours.scenario.model import Outcome, Scenario, Scene


def edited(before: Scenario, now: Scenario) -> list[str]:
    """The ids of the scenes and outcomes that are new or say something else, in order.

    Where they stand in their files does not count: a line added above moves everything.
    """
    was = _parts(before)
    return [name for name, part in _parts(now).items() if not _alike(was.get(name), part)]


def _parts(scenario: Scenario) -> dict[str, Scene | Outcome]:
    return {**scenario.scenes, **scenario.outcomes}


def _alike(before: Scene | Outcome | None, now: Scene | Outcome) -> bool:
    # Mostly even the places are the same, and that is quickly seen.
    return before == now or (
        before is not None
        and _without_places(msgspec.to_builtins(before))
        == _without_places(msgspec.to_builtins(now))
    )


def _without_places(value: Any) -> Any:
    if isinstance(value, dict):
        kept = ((key, inside) for key, inside in value.items() if key != "place")
        return {key: _without_places(inside) for key, inside in kept}
    if isinstance(value, list | tuple):
        return [_without_places(inside) for inside in value]
    return value


def moved(before: Play, now: Play) -> list[str]:
    """The variables that have another value in one play than in the other, with both."""
    was, is_now = before.values, now.values
    called, calls = before.scenario.value_names, now.scenario.value_names
    return [
        f"{name} {shown(name, was[name], called)} to {shown(name, value, calls)}"
        for name, value in is_now.items()
        if not keys.is_bit(name) and was.get(name, value) != value
    ]
