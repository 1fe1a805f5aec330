"""Which variables can still matter in a node: what nothing reads any more may be forgotten.

Two states that differ only in a value that is never read again have the same future, so the proof
holds them to be one. Nothing is lost but states that nobody could tell apart.
"""

from collections.abc import Iterator

from thirteen_hours.engine.table import CompiledChoice, CompiledRoute, Node, Table
from thirteen_hours.language.evaluate import variables_of
from thirteen_hours.scenario.model import Scene
from thirteen_hours.scenario.text import Text


def live_slots(table: Table) -> tuple[frozenset[int], ...]:
    """For each node the slots that it, or something reachable from it, reads before setting."""
    live = [_read_in(table, node) for node in table.nodes]
    waiting = set(range(len(live)))
    sources = _sources(table)
    while waiting:
        # Most ways lead forwards: from the last to the first, little has to be done twice.
        for number in sorted(waiting, reverse=True):
            waiting.discard(number)
            found = live[number].union(
                *(
                    _before(way, table.nodes[way.target], live[way.target])
                    for way in _ways(table.nodes[number])
                )
            )
            if found != live[number]:
                live[number] = found
                waiting |= sources[number]
    return tuple(live)


def _sources(table: Table) -> list[set[int]]:
    sources: list[set[int]] = [set() for _ in table.nodes]
    for number, node in enumerate(table.nodes):
        for way in _ways(node):
            sources[way.target].add(number)
    return sources


def _ways(node: Node) -> tuple[CompiledChoice | CompiledRoute, ...]:
    return (*node.choices, *node.routes)


def _before(
    way: CompiledChoice | CompiledRoute, target: Node, live: frozenset[int]
) -> frozenset[int]:
    """What must be known before a way so that what is live after it is known."""
    needed = set(live) - set(target.entered)
    for change in reversed(way.moves):
        if not change.add:
            needed.discard(change.slot)
    return frozenset(needed)


def _read_in(table: Table, node: Node) -> frozenset[int]:
    names: set[str] = set()
    for text in _texts(node):
        for piece in text:
            for variant in piece.variants:
                names |= variables_of(variant.when) | variables_of(variant.needs)
    for choice in node.choices:
        names |= variables_of(choice.choice.when)
    for route in node.routes:
        names |= variables_of(route.route.when)
    rival = table.scenario.rival
    if node.is_outcome and rival:
        for rule in rival.rules:
            names |= variables_of(rule.when)
    return frozenset(table.slots[name] for name in names)


def _texts(node: Node) -> Iterator[Text]:
    yield node.part.text
    if isinstance(node.part, Scene):
        yield from (choice.text for choice in node.part.choices)
