"""What an expression may name: the variables, scenes, choices and topics of one scenario."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from functools import cached_property

from msgspec import Struct, field


class WholeNumber(Struct, frozen=True):
    """The kind of a track: a whole number from `low` to `high`, both included."""

    low: int
    high: int

    def __str__(self) -> str:
        return f"a whole number from {self.low} to {self.high}"


class TrueOrFalse(Struct, frozen=True):
    """The kind of a flag, and of `visited()`, `chose()` and `said()`."""

    def __str__(self) -> str:
        return "true or false"


class OneOf(Struct, frozen=True):
    """The kind of an enum: one of `values`, held as its position among them."""

    values: tuple[str, ...]

    def __str__(self) -> str:
        return f"one of {', '.join(self.values)}"


Kind = WholeNumber | TrueOrFalse | OneOf

BIT = TrueOrFalse()


class Scope(Struct, frozen=True, dict=True):
    """The names of a scenario; cheap to make, since what few expressions need is made when needed.

    `variables` has the tracks, flags and enums, `scenes` the ids of every scene's choices.
    """

    variables: Mapping[str, Kind] = field(default_factory=dict)
    scenes: Mapping[str, Collection[str]] = field(default_factory=dict)
    topics: Collection[str] = ()

    def declares(self, word: str) -> bool:
        """Whether the author has given that name to a variable, or to a value of an enum."""
        enums = (kind for kind in self.variables.values() if isinstance(kind, OneOf))
        return word in self.variables or any(word in enum.values for enum in enums)

    @cached_property
    def owners(self) -> Mapping[str, list[str]]:
        """The scenes that have a choice of that id, by choice id."""
        owners = defaultdict(list)
        for scene, choices in self.scenes.items():
            for choice in choices:
                owners[choice].append(scene)
        return dict(owners)
