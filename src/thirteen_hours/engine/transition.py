"""A transition of the `transitions` library whose condition and change are the table's.

Apart from the machine, because importing the library takes longer than the first page may wait.
"""

from typing import TYPE_CHECKING, cast

from transitions import EventData, Machine, Transition

from thirteen_hours.engine.step import take
from thirteen_hours.engine.table import CompiledChoice, CompiledRoute, Table

if TYPE_CHECKING:
    from thirteen_hours.engine.machine import Position


class TableTransition(Transition):
    """One way from one scene. It needs none of the lists of callbacks that the library keeps."""

    def __init__(
        self,
        source: str,
        dest: str,
        *_: object,
        table: Table,
        way: CompiledChoice | CompiledRoute,
    ) -> None:
        """The transition that a way of the table is, between the names of its nodes."""
        super().__init__(source, dest)
        self._to = dest
        self._table = table
        self._way = way

    def execute(self, event_data: EventData) -> bool:
        """Moves the model on, if the guard of the way holds; returns whether it does."""
        position = cast("Position", event_data.model)
        if not self._way.test(position.values):
            return False
        position.values = take(self._table, position.values, self._way)
        position.state = self._to
        return True


class TableMachine(Machine):
    """A machine of such transitions."""

    transition_cls = TableTransition
