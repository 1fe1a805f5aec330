"""The same spaces by binary decision diagrams, beside the proof's packed states.

    python benchmarks/diagrams.py [--small] [CASEBOOK]

A diagram holds a set of states as a graph of decisions on their bits; equal parts of it are there
once. The library is `dd` with CUDD under it (`pip install dd` in the same environment; its wheels
for Linux have CUDD compiled in). It is not shipped, and without it there is nothing to measure.
Each measurement has a process of its own and is of the processor's time. CASEBOOK is a folder whose
scenarios are measured, too: as they stand, and for one evening without texts and with nothing
forgotten. Both sides count the same states; dynamic reordering is tried both off and on.
"""

import argparse
import json
import sys
import time
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

from explore import ours, ran
from prove import made

from thirteen_hours.engine.moves import Move
from thirteen_hours.engine.step import first_state
from thirteen_hours.engine.table import (
    NODE,
    CompiledChoice,
    CompiledRoute,
    Node,
    Table,
    compile_scenario,
    range_of,
)
from thirteen_hours.findings.finding import Report
from thirteen_hours.language import tree as t
from thirteen_hours.language.evaluate import holds, variables_of
from thirteen_hours.proof.liveness import live_slots
from thirteen_hours.scenario.folder import read_casebook
from thirteen_hours.scenario.model import Scenario

Way = CompiledChoice | CompiledRoute
Set = Any
"""A set of states, as a node of the library's diagram."""

SIZES: Final = {"dense": (8, 11, 12), "sparse": (9, 11, 13), "independent": (16, 20, 40)}
_MOST: Final = 1 << 32
"""Packed states are one number each, and so many are not tried."""


class Diagrams:
    """The reachable states of a table, one diagram for each node.

    No second set of variables is needed: a way is followed by restricting the set to each value of
    a variable that it changes, and giving those states the value that comes in its place.
    """

    def __init__(self, table: Table, bdd: Any, *, forgetting: bool) -> None:
        self.table = table
        self.bdd = bdd
        self.ranges = {slot: range_of(table.scenario, key) for key, slot in table.slots.items()}
        self.bits = {
            slot: [f"v{slot}b{bit}" for bit in range((high - low).bit_length())]
            for slot, (low, high) in self.ranges.items()
        }
        bdd.declare(*(bit for bits in self.bits.values() for bit in bits))
        everything = frozenset(self.bits)
        self.live = live_slots(table) if forgetting else (everything,) * len(table.nodes)
        self.sets: list[Set] = [bdd.false] * len(table.nodes)

    def search(self) -> int:
        """Finds every state; returns how many there are."""
        first = first_state(self.table)
        start = self.bdd.true
        for slot in self.bits:
            start &= self.has(slot, first[slot])
        self.sets[first[NODE]] = self._forgotten(start, first[NODE])
        fresh = {first[NODE]: self.sets[first[NODE]]}
        while fresh:
            # Most ways lead forwards: the first node that has something new comes first.
            node = min(fresh)
            states = fresh.pop(node)
            for target, reached in self._following(self.table.nodes[node], states):
                new = self._forgotten(reached, target) & ~self.sets[target]
                if new != self.bdd.false:
                    self.sets[target] |= new
                    fresh[target] = fresh.get(target, self.bdd.false) | new
        bits = sum(map(len, self.bits.values()))
        return sum(int(self.bdd.count(each, nvars=bits)) for each in self.sets)

    def has(self, slot: int, value: int) -> Set:
        """The states in which the variable at a slot has a value."""
        number = value - self.ranges[slot][0]
        return self.bdd.cube(
            {bit: bool(number >> at & 1) for at, bit in enumerate(self.bits[slot])}
        )

    def where(self, guard: t.Guard) -> Set:
        """The states in which a guard holds."""
        match guard:
            case t.Always(value=value):
                return self.bdd.true if value else self.bdd.false
            case t.Not(term=term):
                return ~self.where(term)
            case t.All(terms=terms):
                found = self.bdd.true
                for term in terms:
                    found &= self.where(term)
                return found
            case t.Any(terms=terms):
                found = self.bdd.false
                for term in terms:
                    found |= self.where(term)
                return found
            case _:
                return self._by_value(guard)

    def _by_value(self, guard: t.Compare | t.CompareVariables | t.Among) -> Set:
        """A guard on one variable or two, value by value."""
        found = self.bdd.false
        names = sorted(variables_of(guard))
        slots = [self.table.slots[name] for name in names]
        for values in _values([self.ranges[slot] for slot in slots]):
            if holds(guard, dict(zip(names, values, strict=True))):
                one = self.bdd.true
                for slot, value in zip(slots, values, strict=True):
                    one &= self.has(slot, value)
                found |= one
        return found

    def _following(self, node: Node, states: Set) -> Iterator[tuple[int, Set]]:
        left = states
        ways: tuple[Way, ...] = (*node.choices, *node.routes)
        for way in ways:
            part = way.choice if isinstance(way, CompiledChoice) else way.route
            chance = isinstance(way, CompiledRoute) and way.route.weight
            taken = left if chance else left & self.where(part.when)
            if isinstance(way, CompiledRoute) and not chance:
                left &= ~taken
            for move in way.moves:
                taken = self._moved(taken, move)
            for slot in self.table.nodes[way.target].entered:
                taken = self.bdd.exist(self.bits[slot], taken) & self.has(slot, 1)
            if taken != self.bdd.false:
                yield way.target, taken

    def _moved(self, states: Set, move: Move) -> Set:
        bits = self.bits[move.slot]
        if not move.add:
            return self.bdd.exist(bits, states) & self.has(move.slot, move.applied(0))
        low, high = self.ranges[move.slot]
        moved = self.bdd.false
        for value in range(low, high + 1):
            number = value - low
            values = {bit: bool(number >> at & 1) for at, bit in enumerate(bits)}
            moved |= self.bdd.let(values, states) & self.has(move.slot, move.applied(value))
        return moved

    def _forgotten(self, states: Set, node: int) -> Set:
        dead = [slot for slot in self.bits if slot not in self.live[node]]
        if not dead or states == self.bdd.false:
            return states
        states = self.bdd.exist([bit for slot in dead for bit in self.bits[slot]], states)
        for slot in dead:
            states &= self.has(slot, self.ranges[slot][0])
        return states


def _values(ranges: list[tuple[int, int]]) -> Iterator[tuple[int, ...]]:
    if not ranges:
        yield ()
        return
    low, high = ranges[0]
    for value in range(low, high + 1):
        for rest in _values(ranges[1:]):
            yield (value, *rest)


def one(scenario: Scenario, *, forgetting: bool, reordering: bool) -> dict[str, Any]:
    """One search in this process."""
    from dd import cudd  # noqa: PLC0415 - a peer, and only in this process

    bdd = cudd.BDD()
    bdd.configure(reordering=reordering)
    begun = time.process_time()
    found = Diagrams(compile_scenario(scenario), bdd, forgetting=forgetting)
    states = found.search()
    seconds = time.process_time() - begun
    nodes = sum(len(each) for each in found.sets)
    return {"states": states, "search": seconds, "nodes": nodes}


def in_a_process(
    family: str, size: int, casebook: Path | None, *, remember: bool, reordering: bool
) -> dict[str, Any]:
    """One search in a process of its own, with the most memory that it took."""
    words = {True: "yes", False: "no"}
    command = [sys.executable, __file__, "--one", family, str(size), words[remember]]
    named = [str(casebook)] if casebook else []
    out, _, megabytes = ran([*command, words[reordering], *named])
    return {**json.loads(out), "megabytes": megabytes}


def rows(asked: argparse.Namespace) -> Iterator[tuple[str, int, Path | None, bool]]:
    """Family or scenario, size, casebook, and whether nothing is forgotten."""
    for family, sizes in SIZES.items():
        for size in sizes[: 2 if asked.small else None]:
            # Of the independent flags none can be forgotten before the last scene.
            kinds = (True,) if family == "independent" else (True, False)
            yield from ((family, size, None, remember) for remember in kinds)
    if asked.casebook:
        for name in read_casebook(asked.casebook, Report()).scenarios:
            yield name, 0, asked.casebook, False
            yield name, 1, asked.casebook, True


def _row(family: str, size: int, casebook: Path | None, *, remember: bool) -> str:
    name = f"{family} {size or 'as is'}{'' if remember else ', forgetting'}"
    tried = [
        in_a_process(family, size, casebook, remember=remember, reordering=reordering)
        for reordering in (False, True)
    ]
    best = min(tried, key=lambda each: float(each["search"]))
    plain, ordered = (f"{each['search']:.3f}" for each in tried)
    theirs = f"{plain:>11}{ordered:>11}{best['nodes']:10,}{best['megabytes']:6,}"
    if best["states"] > _MOST:
        return f"{name:32}{best['states']:18,}{'-':>10}{'-':>6} |{theirs}"
    mine = ours(family, size, casebook, remember=remember)
    if mine["states"] != best["states"]:
        raise SystemExit(f"{name}: {mine['states']:,} states are packed, {best['states']:,} not.")
    return (
        f"{name:32}{mine['states']:18,}{mine['search']:10.3f}{mine['megabytes']:6,} |{theirs}"
        f"{best['search'] / mine['search']:9.1f}x"
    )


def main() -> None:
    """Measures, and prints a line as soon as it is known."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--small", action="store_true")
    parser.add_argument("--one", nargs=4, metavar=("FAMILY", "SIZE", "REMEMBER", "REORDER"))
    parser.add_argument("casebook", type=Path, nargs="?")
    asked = parser.parse_args()
    if asked.one:
        family, size, remember, reorder = asked.one
        scenario = made(family, int(size), asked.casebook)
        forgetting = remember == "no"
        json.dump(one(scenario, forgetting=forgetting, reordering=reorder == "yes"), sys.stdout)
        return
    if find_spec("dd") is None:
        sys.exit("There are no diagrams to measure here: `pip install dd` in this environment.")
    print(
        f"{'':32}{'states':>18}{'packed s':>10}{'MB':>6} |{'diagrams s':>11}{'reordered':>11}"
        f"{'nodes':>10}{'MB':>6}"
    )
    for family, size, casebook, remember in rows(asked):
        print(_row(family, size, casebook, remember=remember), flush=True)


if __name__ == "__main__":
    main()
