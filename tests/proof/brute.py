"""The whole space without any cleverness: every state, nothing forgotten, on the engine's steps."""

from collections import deque
from collections.abc import Iterator
from fractions import Fraction

from thirteen_hours.engine.step import first_state, open_choices, routes_open, take
from thirteen_hours.engine.table import CompiledChoice, CompiledRoute, State, Table

Way = CompiledChoice | CompiledRoute


def ways_open(table: Table, state: State) -> tuple[Way, ...]:
    """Everything that can happen in a state."""
    return routes_open(table, state) or open_choices(table, state)


def reachable(table: Table) -> dict[State, int]:
    """Every state that some play can be in, with the fewest decisions that lead to it."""
    found = {first_state(table): 0}
    waiting = deque(found)
    while waiting:
        state = waiting.popleft()
        for way in ways_open(table, state):
            after = take(table, state, way)
            depth = found[state] + isinstance(way, CompiledChoice)
            if depth < found.get(after, depth + 1):
                found[after] = depth
                waiting.append(after)
    return found


def plays(table: Table) -> Iterator[tuple[State, Fraction, int]]:
    """Every play through a space without ways round: its end, its share and its decisions."""
    waiting = [(first_state(table), Fraction(1), 0)]
    while waiting:
        state, share, decisions = waiting.pop()
        ways = ways_open(table, state)
        if not ways:
            yield state, share, decisions
        total = sum(_weight(way) for way in ways)
        for way in ways:
            part = share * _weight(way) / total
            cost = isinstance(way, CompiledChoice)
            waiting.append((take(table, state, way), part, decisions + cost))


def _weight(way: Way) -> int:
    return (way.route.weight or 1) if isinstance(way, CompiledRoute) else 1
