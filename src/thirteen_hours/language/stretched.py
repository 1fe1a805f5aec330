"""A guard in a model whose tracks are measured in finer steps."""

from collections.abc import Collection

from msgspec.structs import replace

from thirteen_hours.language.tree import All, Among, Any, Compare, Guard, Not


def stretched(guard: Guard, tracks: Collection[str], times: int) -> Guard:
    """The guard that holds of tracks `times` as fine exactly where this one holds of them.

    Two tracks held against each other are stretched alike, so that nothing changes there.
    """
    match guard:
        case Compare(variable=name) if name in tracks:
            return replace(guard, value=guard.value * times)
        case Among(variable=name) if name in tracks:
            return replace(guard, values=tuple(value * times for value in guard.values))
        case Not():
            return Not(stretched(guard.term, tracks, times))
        case All() | Any():
            terms = tuple(stretched(term, tracks, times) for term in guard.terms)
            return replace(guard, terms=terms)
        case _:
            return guard
