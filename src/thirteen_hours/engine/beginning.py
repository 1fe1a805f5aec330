"""Where a play begins: at the scenario's start, or in another scene with a state of one's own."""

from collections import deque

from thirteen_hours.engine.moment import Moment
from thirteen_hours.engine.table import NODE, State, Table
from thirteen_hours.errors import UsageError
from thirteen_hours.scenario.fixture import Fixture


def beginning(table: Table, fixture: Fixture) -> Moment:
    """The moment before the fixture's scene is entered.

    Raises:
        UsageError: The scenario has no such scene, variable or bit.
    """
    minute = minute_before(table, fixture.scene) if fixture.scene else 0
    return Moment(_state(table, fixture), minute)


def _state(table: Table, fixture: Fixture) -> State:
    state = list(table.initial)
    if fixture.scene:
        if fixture.scene not in table.scenario.scenes:
            raise UsageError(f"There is no scene '{fixture.scene}'.")
        state[NODE] = table.numbers[fixture.scene]
    for name, value in fixture.values:
        if name not in table.slots:
            raise UsageError(f"There is no variable '{name}'.")
        state[table.slots[name]] = value
    for bit in fixture.bits:
        # What no condition reads has no place in a state.
        if bit in table.slots:
            state[table.slots[bit]] = 1
    return tuple(state)


def minute_before(table: Table, scene: str) -> int:
    """The minute (UTC) at which a scene is come to, by the way with the fewest steps.

    A scene may say only how long it is after the one before it; conditions are not looked at. Of a
    scene to which no way leads it is 0.
    """
    begun = table.initial[NODE]
    before = {begun: 0}
    waiting = deque([begun])
    while waiting:
        number = waiting.popleft()
        node = table.nodes[number]
        if node.id == scene:
            return before[number]
        minute = before[number] + node.part.after if node.part.at is None else node.part.at
        targets = (*(each.target for each in node.choices), *(each.target for each in node.routes))
        for target in targets:
            if target not in before:
                before[target] = minute
                waiting.append(target)
    return 0
