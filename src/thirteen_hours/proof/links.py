"""Links: where the ways of a space lead, from state to state."""

from msgspec import Struct

from thirteen_hours.proof.arrays import Numbers


class Links(Struct, frozen=True):
    """Where one way leads: from each of the `sources` to the target beside it, all by number.

    No source stands there twice; a target may.
    """

    way: int
    sources: Numbers
    targets: Numbers


class Stretch(Struct, frozen=True):
    """Some links. Unless it is `circular`, none of them leads to the source of another."""

    links: list[Links]
    circular: bool = False
