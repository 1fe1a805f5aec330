"""Chance as a function of the seed and the step: the same on every machine, never rolled again."""

from collections.abc import Sequence
from hashlib import blake2b

from thirteen_hours.engine.table import CompiledRoute


def drawn(seed: int, step: int, scene: str, routes: Sequence[CompiledRoute]) -> CompiledRoute:
    """One of the routes, by weight. `step` counts the transitions before, undone ones not."""
    total = sum(route.route.weight for route in routes)
    digest = blake2b(f"{seed}/{step}/{scene}".encode(), digest_size=8).digest()
    # 64 bits over a total of thousands: the unevenness is beyond what any count could show.
    point = int.from_bytes(digest) % total
    for route in routes:
        point -= route.route.weight
        if point < 0:
            return route
    return routes[-1]
