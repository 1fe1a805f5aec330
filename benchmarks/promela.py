"""A scenario as a model for SPIN: a label for each scene, a step for each choice and way on."""

from collections.abc import Iterator

from thirteen_hours.engine.moves import Move
from thirteen_hours.engine.step import first_state
from thirteen_hours.engine.table import NODE, CompiledChoice, CompiledRoute, Node, Table, range_of
from thirteen_hours.language.tree import (
    All,
    Always,
    Among,
    Any,
    Compare,
    CompareVariables,
    Guard,
    Not,
)


def promela(table: Table) -> str:
    """The model. It has a state for each scene or outcome with the values of all variables."""
    return "\n".join(_Model(table).lines()) + "\n"


class _Model:
    def __init__(self, table: Table) -> None:
        self.table = table
        self.names = {slot: f"v{slot}" for slot in table.slots.values()}

    def lines(self) -> Iterator[str]:
        """The model, line by line."""
        state = first_state(self.table)
        for name, slot in self.table.slots.items():
            low, high = range_of(self.table.scenario, name)
            kind = (
                "bit" if (low, high) == (0, 1) else "byte" if low >= 0 and high < 256 else "short"
            )
            yield f"{kind} {self.names[slot]} = {state[slot]};"
        yield "active proctype play() {"
        yield f"  goto {self._label(state[NODE])};"
        for number, node in enumerate(self.table.nodes):
            yield f"{self._label(number)}:"
            yield from self._steps(node)
        yield "}"

    def _label(self, number: int) -> str:
        return f"{'end' if self.table.nodes[number].is_outcome else 'scene'}_{number}"

    def _steps(self, node: Node) -> Iterator[str]:
        ways: tuple[CompiledChoice | CompiledRoute, ...] = (*node.choices, *node.routes)
        if not ways:
            yield "  false;"
            return
        by_chance = bool(node.routes) and node.routes[0].route.weight > 0
        before: list[str] = []
        yield "  if"
        for way in ways:
            part = way.choice if isinstance(way, CompiledChoice) else way.route
            guard = "true" if by_chance else self._guard(part.when)
            first = before if node.routes and not by_chance else []
            whole = " && ".join(f"({each})" for each in (*first, guard))
            before.append(f"!({guard})")
            moves = "; ".join(self._moves(way))
            yield f"  :: d_step {{ {whole} -> {moves or 'skip'} }}; goto {self._label(way.target)}"
        yield "  fi;"

    def _moves(self, way: CompiledChoice | CompiledRoute) -> Iterator[str]:
        for move in way.moves:
            yield self._move(move)
        for slot in self.table.nodes[way.target].entered:
            yield f"{self.names[slot]} = 1"

    def _move(self, move: Move) -> str:
        name = self.names[move.slot]
        if not move.add:
            return f"{name} = {move.applied(0)}"
        if move.amount > 0:
            top = move.high - move.amount
            return f"{name} = ({name} > {top} -> {move.high} : {name} + {move.amount})"
        bottom = move.low - move.amount
        return f"{name} = ({name} < {bottom} -> {move.low} : {name} - {-move.amount})"

    def _guard(self, guard: Guard) -> str:  # noqa: PLR0911 - one case for each kind of guard
        name = {key: self.names[slot] for key, slot in self.table.slots.items()}
        match guard:
            case Always(value=value):
                return str(value).lower()
            case Compare(variable=variable, operator=sign, value=value):
                return f"{name[variable]} {sign} {value}"
            case CompareVariables(left=left, operator=sign, right=right):
                return f"{name[left]} {sign} {name[right]}"
            case Among(variable=variable, values=values):
                listed = " || ".join(f"{name[variable]} == {value}" for value in values)
                return f"({listed or 'false'})"
            case Not(term=term):
                return f"!({self._guard(term)})"
            case All(terms=terms):
                return " && ".join(f"({self._guard(term)})" for term in terms) or "true"
            case Any(terms=terms):
                return " || ".join(f"({self._guard(term)})" for term in terms) or "false"
