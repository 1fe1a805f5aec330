"""One step of a scenario: pure functions from state to state, shared by the play and the proof."""

from typing import Final

from thirteen_hours.engine.errors import NoWayOn
from thirteen_hours.engine.moves import move
from thirteen_hours.engine.table import (
    NODE,
    CompiledChoice,
    CompiledRoute,
    Node,
    State,
    Table,
)

LONGEST_CHAIN: Final = 1_000
"""Automatic scenes in a row; more than that means that they go round in a circle."""


def first_state(table: Table) -> State:
    """The state in which the first scene has just been entered."""
    return entered(table, table.initial)


def entered(table: Table, state: State) -> State:
    """The state in which the scene of `state` has just been entered."""
    values = list(state)
    for slot in table.nodes[state[NODE]].entered:
        values[slot] = 1
    return tuple(values)


def node_of(table: Table, state: State) -> Node:
    """The scene or outcome that a state is in."""
    return table.nodes[state[NODE]]


def values_of(table: Table, state: State) -> dict[str, int]:
    """The tracks, flags and enums of a state by id."""
    return {name: state[slot] for name, slot in table.declared}


def open_choices(table: Table, state: State) -> tuple[CompiledChoice, ...]:
    """The choices that can be taken, in the author's order."""
    return tuple([choice for choice in table.nodes[state[NODE]].choices if choice.test(state)])


def take(table: Table, state: State, way: CompiledChoice | CompiledRoute) -> State:
    """The state after a choice or an automatic way on, its target just entered."""
    values = list(state)
    move(values, way.moves)
    values[NODE] = way.target
    for slot in table.nodes[way.target].entered:
        values[slot] = 1
    return tuple(values)


def routes_open(table: Table, state: State) -> tuple[CompiledRoute, ...]:
    """The automatic ways on: the first that fits, or all of them in a scene of chance.

    Raises:
        NoWayOn: when the scene has ways on and none fits.
    """
    node = node_of(table, state)
    if not node.routes:
        return ()
    if node.routes[0].route.weight:
        return node.routes
    for route in node.routes:
        if route.test(state):
            return (route,)
    raise NoWayOn(node.id)
