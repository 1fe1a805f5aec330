"""The state machine of a scenario, on `transitions`: one machine, with every play its model.

The states are the scenes and outcomes. Two triggers serve all transitions: `choose` and `go_on`.
Conditions and changes are calls into the table, which is where their meaning stands.
"""

from functools import lru_cache
from typing import Any, Protocol

from thirteen_hours.engine.collector import collector_paused
from thirteen_hours.engine.step import take
from thirteen_hours.engine.table import NODE, CompiledChoice, CompiledRoute, State, Table

_CHOOSE = "choose"
_GO_ON = "go_on"


class Position:
    """Where a play stands: the model that a machine moves. `state` is the node's id."""

    def __init__(self, state: str, values: State) -> None:
        self.state = state
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
            initial=table.nodes[table.initial[NODE]].id,
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
        """A position with these values, for the machine to move.

        It is not registered with `add_model`: that would hang an `is_<scene>` on it for every scene
        of the scenario, at every choice, and none is called.
        """
        return Position(self.table.nodes[values[NODE]].id, values)

    def choose(self, position: Position, way: CompiledChoice) -> bool:
        """Takes a choice; false when it is not open here."""
        return bool(self._machine.events[_CHOOSE].trigger(position, way=way))

    def go_on(self, position: Position, way: CompiledRoute) -> bool:
        """Follows an automatic way on; false when it is not open here."""
        return bool(self._machine.events[_GO_ON].trigger(position, way=way))


@lru_cache(maxsize=8)
def machine_of(table: Table) -> StateMachine:
    """The one machine of a table; those of the tables played last are kept."""
    with collector_paused():
        return StateMachine(table)
