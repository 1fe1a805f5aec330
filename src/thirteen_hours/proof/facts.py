"""What the whole state space shows of a scenario: what cannot happen, and where plays are stuck."""

from collections.abc import Iterator

from thirteen_hours.engine.table import CompiledChoice
from thirteen_hours.proof.circles import circle_facts
from thirteen_hours.proof.fact import Fact
from thirteen_hours.proof.space import Space
from thirteen_hours.proof.texts import text_facts
from thirteen_hours.proof.without import play_without, reached_without
from thirteen_hours.scenario.model import Outcome


def facts(space: Space) -> Iterator[Fact]:
    """Everything that is wrong, as far as the space was searched.

    That something never happens is told only of a space that is complete.
    """
    yield from _stuck(space)
    yield from text_facts(space)
    if space.complete:
        yield from _never(space)
        yield from circle_facts(space)
    yield from _unwarranted(space)


def _stuck(space: Space) -> Iterator[Fact]:
    """Scenes that leave no way on; the first state of each."""
    told: set[int] = set()
    for number, (start, end) in enumerate(zip(space.starts, space.ends, strict=True)):
        node = space.node(number)
        # Before the start of the edges, a state has not been looked at.
        if start < 0 or start != end or node.is_outcome or space.nodes[number] in told:
            continue
        told.add(space.nodes[number])
        yield Fact("G104", node.part.place, node.id, space.path_to(number))


def _never(space: Space) -> Iterator[Fact]:
    reached = set(space.nodes)
    for number, node in enumerate(space.table.nodes):
        if number not in reached:
            code = "G110" if isinstance(node.part, Outcome) else "G101"
            yield Fact(code, node.part.place, node.id)
    taken = set(space.edge_ways)
    for number, source in enumerate(space.walked.sources):
        if source in reached and number not in taken:
            yield _never_taken(space, number)


def _never_taken(space: Space, number: int) -> Fact:
    way = space.way(number)
    if isinstance(way, CompiledChoice):
        return Fact("G102", way.choice.place, way.choice.id)
    scene = space.table.nodes[space.walked.sources[number]].id
    return Fact("G111", way.route.place, scene)


def _unwarranted(space: Space) -> Iterator[Fact]:
    """Counterfactual outcomes reached on documented choices alone, or without their acts."""
    scenario = space.table.scenario
    outcomes = [each for each in scenario.outcomes.values() if each.standing == "counterfactual"]
    closed = [_undocumented(space), *(_acts(space, outcome) for outcome in outcomes)]
    documented, *without = reached_without(space, closed)
    for outcome, reached, ways in zip(outcomes, without, closed[1:], strict=True):
        node = space.table.numbers[outcome.id]
        if node in documented:
            play = play_without(space, closed[0], node)
            yield Fact("G112", outcome.place, outcome.id, play)
        if node in reached:
            play = play_without(space, ways, node)
            yield Fact("G113", outcome.place, outcome.id, play)


def _undocumented(space: Space) -> set[int]:
    return {
        number
        for number, way in enumerate(space.walked.ways)
        if isinstance(way, CompiledChoice) and way.choice.undocumented is not None
    }


def _acts(space: Space, outcome: Outcome) -> set[int]:
    return {n for n in range(len(space.walked.ways)) if space.step(n) in outcome.acts}
