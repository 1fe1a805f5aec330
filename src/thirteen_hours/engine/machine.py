"""The state machine of a scenario, on `transitions`: one machine, with every play its model.

The states are the scenes and outcomes. A trigger is a place in a scene's list, `choose 1` or
`go_on 2`: few names serve all transitions, and no scene has two of one name.
Conditions and changes are calls into the table, which is where their meaning stands.
"""

from functools import lru_cache

from thirteen_hours.engine.collector import collector_paused
from thirteen_hours.engine.table import NODE, CompiledChoice, CompiledRoute, State, Table

_CHOOSE = "choose"
_GO_ON = "go_on"


class Position:
    """Where a play stands: the model that a machine moves. `state` is the node's id."""

    __slots__ = ("state", "values")

    def __init__(self, state: str, values: State) -> None:
        self.state = state
        self.values = values


class StateMachine:
    """The machine of one table. Making it costs a few milliseconds; it is made once."""

    def __init__(self, table: Table) -> None:
        # Imported here, so that the first frame and `check` do not wait for the library.
        from thirteen_hours.engine.transition import TableMachine  # noqa: PLC0415

        self.table = table
        self._triggers: dict[CompiledChoice | CompiledRoute, str] = {}
        self._machine = TableMachine(
            model=None,
            states=[node.id for node in table.nodes],
            initial=table.nodes[table.initial[NODE]].id,
            auto_transitions=False,
        )
        for node in table.nodes:
            for place, choice in enumerate(node.choices, 1):
                self._add(f"{_CHOOSE} {place}", node.id, choice)
            for place, route in enumerate(node.routes, 1):
                self._add(f"{_GO_ON} {place}", node.id, route)

    def _add(self, trigger: str, source: str, way: CompiledChoice | CompiledRoute) -> None:
        self._triggers[way] = trigger
        target = self.table.nodes[way.target].id
        self._machine.add_transition(trigger, source, target, table=self.table, way=way)

    def place(self, values: State) -> Position:
        """A position with these values, for the machine to move.

        It is not registered with `add_model`: that would hang an `is_<scene>` on it for every scene
        of the scenario, at every choice, and none is called.
        """
        return Position(self.table.nodes[values[NODE]].id, values)

    def follow(self, position: Position, way: CompiledChoice | CompiledRoute) -> bool:
        """Takes a choice, or an automatic way on; false when it is not open here."""
        return bool(self._machine.events[self._triggers[way]].trigger(position))


@lru_cache(maxsize=8)
def machine_of(table: Table) -> StateMachine:
    """The one machine of a table; those of the tables played last are kept."""
    with collector_paused():
        return StateMachine(table)
