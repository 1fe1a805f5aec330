"""Times that run backwards: scenes that are come to from one that is later."""

from collections import deque
from collections.abc import Iterator

from thirteen_hours.findings.finding import Report
from thirteen_hours.scenario.casebook import Casebook
from thirteen_hours.scenario.model import Outcome, Scenario, Scene


def check_times(scenario: Scenario, casebook: Casebook, report: Report) -> None:
    """Reports scenes and outcomes whose `at` is before any time at which a way can lead there."""
    parts: dict[str, Scene | Outcome] = {**scenario.scenes, **scenario.outcomes}
    earliest = _earliest(scenario)
    for name, scene in scenario.scenes.items():
        for to in dict.fromkeys(_targets(scene)):
            part, left = parts.get(to), earliest.get(name)
            if part and part.at is not None and left is not None and left > part.at:
                at, then = _told(casebook, part.at), _told(casebook, left)
                report.add("S126", part.place, name=to, at=at, before=name, then=then)


def _earliest(scenario: Scenario) -> dict[str, int]:
    """The least minute (UTC) at which each scene can be, where some time before it is given."""
    found = {name: scene.at for name, scene in scenario.scenes.items() if scene.at is not None}
    waiting = deque(found)
    while waiting:
        name = waiting.popleft()
        for to in _targets(scenario.scenes[name]):
            scene = scenario.scenes.get(to)
            if scene is None or scene.at is not None:
                continue
            minute = found[name] + scene.after
            if minute < found.get(to, minute + 1):
                found[to] = minute
                waiting.append(to)
    return found


def _targets(scene: Scene) -> Iterator[str]:
    yield from (choice.goto for choice in scene.choices)
    yield from (route.goto for route in scene.routes)


def _told(casebook: Casebook, minute: int) -> str:
    # Imported here: where time only goes forward, nothing has to be told.
    from thirteen_hours.scenario.clocks import readings  # noqa: PLC0415

    first = next(iter(readings(casebook, minute)), None)
    return f"{first.time} on {first.day}" if first else ""
