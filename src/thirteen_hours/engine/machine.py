"""The state machine of a scenario, on `transitions`: one machine, with every play its model.

The states are the scenes and outcomes. Two triggers serve all transitions: `choose` and `go_on`.
Conditions and changes are calls into the table, which is where their meaning stands.
"""

from typing import Any, Protocol
from weakref import WeakKeyDictionary

from thirteen_hours.engine.step import take
from thirteen_hours.engine.table import CompiledChoice, CompiledRoute, State, Table

_CHOOSE = "choose"
_GO_ON = "go_on"


class Position:
    """Where a play stands: the model that a machine moves. `state` is the node's id."""

    state: str

    def __init__(self, values: State) -> None:
        self.values = values


class _Event(Protocol):
    model: Position
    kwargs: dict[str, Any]


class Way:
    """One transition: open when it is the one that is asked for and its guard holds."""

    def __init__(self, table: Table, way: CompiledChoice | CompiledRoute) -> None:
        self.table = table
        self.way = way

    def is_open(self, event: _Event) -> bool:
        """Whether this transition is taken."""
        return event.kwargs["way"] is self.way and self.way.test(event.model.values)

    def follow(self, event: _Event) -> None:
        """Moves the model's values on."""
        event.model.values = take(self.table, event.model.values, self.way)


class StateMachine:
    """The machine of one table. Making it costs a few milliseconds; it is made once."""

    def __init__(self, table: Table) -> None:
        # Imported here, so that the first frame and `check` do not wait for it.
        from transitions import Machine  # noqa: PLC0415

        self.table = table
        self._machine = Machine(
            model=None,
            states=[node.id for node in table.nodes],
            initial=table.nodes[table.initial[0]].id,
            auto_transitions=False,
            send_event=True,
        )
        for node in table.nodes:
            for trigger, ways in ((_CHOOSE, node.choices), (_GO_ON, node.routes)):
                for way in ways:
                    self._add(trigger, node.id, way)

    def _add(self, trigger: str, source: str, way: CompiledChoice | CompiledRoute) -> None:
        one = Way(self.table, way)
        target = self.table.nodes[way.target].id
        self._machine.add_transition(
            trigger, source, target, conditions=one.is_open, before=one.follow
        )

    def place(self, values: State) -> Position:
        """A position with these values, known to the machine."""
        position = Position(values)
        self._machine.add_model(position, initial=self.table.nodes[values[0]].id)
        return position

    def release(self, position: Position) -> None:
        """Forgets a position."""
        self._machine.remove_model(position)

    def choose(self, position: Position, way: CompiledChoice) -> bool:
        """Takes a choice; false when it is not open here."""
        return bool(self._machine.events[_CHOOSE].trigger(position, way=way))

    def go_on(self, position: Position, way: CompiledRoute) -> bool:
        """Follows an automatic way on; false when it is not open here."""
        return bool(self._machine.events[_GO_ON].trigger(position, way=way))


_MACHINES: WeakKeyDictionary[Table, StateMachine] = WeakKeyDictionary()


def machine_of(table: Table) -> StateMachine:
    """The one machine of a table."""
    machine = _MACHINES.get(table)
    if machine is None:
        machine = _MACHINES[table] = StateMachine(table)
    return machine
