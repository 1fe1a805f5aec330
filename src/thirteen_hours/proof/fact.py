"""A fact that the proof has found."""

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any

from msgspec import Struct, field

from thirteen_hours.findings.place import Place

Steps = tuple[str, ...]
"""The choices of a play, as `scene/choice`."""


class Fact(Struct, frozen=True, dict=True):
    """Something found, by the code of its diagnostic; `find` gives the shortest play that shows it.

    `more` are further values for its message.
    """

    code: str
    place: Place
    what: str
    find: Callable[[], Steps] | None = None
    more: Mapping[str, Any] = field(default_factory=dict)

    @cached_property
    def play(self) -> Steps | None:
        """None where no play can show it, and without choices where it shows at once.

        Worked out when it is asked for: of what an author has allowed it never is.
        """
        return None if self.find is None else self.find()
