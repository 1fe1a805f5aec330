"""The whole space without any cleverness: every state, nothing forgotten, on the engine's steps."""

from collections import deque
from collections.abc import Callable, Iterator
from fractions import Fraction

from thirteen_hours.engine.step import first_state, open_choices, routes_open, take
from thirteen_hours.engine.table import CompiledChoice, CompiledRoute, State, Table

Way = CompiledChoice | CompiledRoute
Weight = Callable[[Way], int]


def evenly(way: Way) -> int:
    """The weight of chance; every choice has 1."""
    return 1 if isinstance(way, CompiledChoice) else way.route.weight or 1


def by_weight(way: Way) -> int:
    """The weight of chance, and that of a choice."""
    return way.choice.weight if isinstance(way, CompiledChoice) else way.route.weight or 1


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


def plays(table: Table, weight: Weight = evenly) -> Iterator[tuple[State, Fraction, int]]:
    """Every play through a space without ways round: its end, its share and its decisions."""
    waiting = [(first_state(table), Fraction(1), 0)]
    while waiting:
        state, share, decisions = waiting.pop()
        ways = ways_open(table, state)
        if not ways:
            yield state, share, decisions
        total = sum(map(weight, ways))
        for way in ways:
            part = share * weight(way) / total
            cost = isinstance(way, CompiledChoice)
            waiting.append((take(table, state, way), part, decisions + cost))


def chances(table: Table, goal: int, weight: Weight = evenly) -> dict[State, Fraction]:
    """From every state the chance that a play comes to a node, as the equations have it.

    Where no play can leave a circle any more, there is none.
    """
    states = [state for state in reachable(table) if ways_open(table, state)]
    able = _able(table, states, goal)
    place = {state: number for number, state in enumerate(able)}
    rows = [_equation(table, state, goal, place, weight) for state in able]
    for number, row in enumerate(rows):
        _eliminate(rows, number, row)
    found = dict.fromkeys(reachable(table), Fraction(0))
    found |= {state: rows[place[state]][-1] for state in able}
    return found | {state: Fraction(1) for state in found if state[0] == goal}


def _able(table: Table, states: list[State], goal: int) -> list[State]:
    """The states from which some play comes to a node."""
    able: set[State] = set()
    before = -1
    while len(able) > before:
        before = len(able)
        for state in states:
            after = [take(table, state, way) for way in ways_open(table, state)]
            if any(each in able or each[0] == goal for each in after):
                able.add(state)
    return sorted(able)


def _equation(
    table: Table, state: State, goal: int, place: dict[State, int], weight: Weight
) -> list[Fraction]:
    row = [Fraction(0)] * (len(place) + 1)
    row[place[state]] += 1
    ways = ways_open(table, state)
    total = sum(map(weight, ways))
    for way in ways:
        after = take(table, state, way)
        if after in place:
            row[place[after]] -= Fraction(weight(way), total)
        elif after[0] == goal:
            row[-1] += Fraction(weight(way), total)
    return row


def _eliminate(rows: list[list[Fraction]], number: int, row: list[Fraction]) -> None:
    """Takes one unknown out of all other equations; its own has it with a factor of 1."""
    factor = row[number]
    row[:] = [each / factor for each in row]
    for other in rows:
        if other is not row and (times := other[number]):
            other[:] = [each - times * own for each, own in zip(other, row, strict=True)]
