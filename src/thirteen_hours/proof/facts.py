"""What the whole state space shows of a scenario: what cannot happen, and where plays are stuck."""

from collections.abc import Collection, Iterator
from functools import cached_property, partial

from thirteen_hours.engine.table import CompiledChoice
from thirteen_hours.proof.arrays import Numbers
from thirteen_hours.proof.circles import circle_facts
from thirteen_hours.proof.fact import Fact, Steps
from thirteen_hours.proof.plays import Plays
from thirteen_hours.proof.space import Space
from thirteen_hours.proof.texts import text_findings
from thirteen_hours.proof.without import reached_without
from thirteen_hours.scenario.model import Outcome


def facts(space: Space) -> Iterator[Fact]:
    """Everything that is wrong, as far as the space was searched.

    That something never happens is told only of scenes that are covered.
    """
    yield from _Facts(space).told()


class _Facts:
    """The facts of one space; the shortest plays are worked out when the first is asked for."""

    def __init__(self, space: Space) -> None:
        self.space = space

    @cached_property
    def plays(self) -> Plays:
        return Plays(self.space)

    def told(self) -> Iterator[Fact]:
        space = self.space
        yield from self._stuck()
        for code, place, what, numbers in text_findings(space):
            yield Fact(code, place, what, partial(self._to, numbers) if len(numbers) else None)
        yield from self._never()
        if space.complete:
            yield from circle_facts(space, lambda: self.plays)
        yield from self._unwarranted()

    def _stuck(self) -> Iterator[Fact]:
        """Scenes that leave no way on; of each the state that the shortest play comes to."""
        for number, node in enumerate(self.space.table.nodes):
            stuck = self.space.stuck(number)
            if len(stuck) and not node.is_outcome:
                yield Fact("G104", node.part.place, node.id, partial(self._to, stuck))

    def _to(self, numbers: Numbers) -> Steps:
        """The shortest play to one of some states."""
        return self.plays.to(self.plays.nearest(numbers))

    def _never(self) -> Iterator[Fact]:
        space = self.space
        reached = {n for n in space.covered if len(space.codes[n])}
        for number, node in enumerate(space.table.nodes):
            if number in space.covered and number not in reached:
                code = "G110" if isinstance(node.part, Outcome) else "G101"
                yield Fact(code, node.part.place, node.id)
        for number, source in enumerate(space.packed.sources):
            if source in reached and not space.taken[number]:
                yield self._never_taken(number)

    def _never_taken(self, number: int) -> Fact:
        way = self.space.way(number)
        if isinstance(way, CompiledChoice):
            return Fact("G102", way.choice.place, way.choice.id)
        scene = self.space.table.nodes[self.space.packed.sources[number]].id
        return Fact("G111", way.route.place, scene)

    def _unwarranted(self) -> Iterator[Fact]:
        """Counterfactual outcomes reached on documented choices alone, or without their acts."""
        space = self.space
        scenario = space.table.scenario
        outcomes = [
            each for each in scenario.outcomes.values() if each.standing == "counterfactual"
        ]
        asked = [
            (code, outcome, closed)
            for outcome in outcomes
            for code, closed in (("G112", _undocumented(space)), ("G113", _acts(space, outcome)))
        ]
        numbers = space.table.numbers
        answers = reached_without(space, [(closed, numbers[each.id]) for _, each, closed in asked])
        for (code, outcome, closed), reached in zip(asked, answers, strict=True):
            if reached:
                find = partial(_without, space, closed, numbers[outcome.id])
                yield Fact(code, outcome.place, outcome.id, find)


def _without(space: Space, closed: Collection[int], node: int) -> Steps:
    """The shortest play to a node that takes none of the closed ways."""
    return Plays(space, closed).to_node(node) or ()


def _undocumented(space: Space) -> set[int]:
    return {
        number
        for number, way in enumerate(space.packed.ways)
        if isinstance(way, CompiledChoice) and way.choice.undocumented is not None
    }


def _acts(space: Space, outcome: Outcome) -> set[int]:
    return {n for n in range(len(space.packed.ways)) if space.step(n) in outcome.acts}
