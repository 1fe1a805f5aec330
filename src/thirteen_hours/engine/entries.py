"""What a play consists of: its entries, in order. Everything else is worked out again from them."""

from msgspec import Struct

Answer = str | dict[str, int]
"""A line of text, or whole percentages by outcome class id."""


class Chose(Struct, frozen=True, tag_field="entry", tag="chose"):
    """The player took a choice; the scene stands beside it for the reader of a journal."""

    scene: str
    choice: str


class Undid(Struct, frozen=True, tag_field="entry", tag="undid"):
    """The player took back the last choice."""


class Answered(Struct, frozen=True, tag_field="entry", tag="answered"):
    """The player answered a question, or passed it over (`answer` is None)."""

    question: str
    answer: Answer | None = None


class Noted(Struct, frozen=True, tag_field="entry", tag="noted"):
    """The player wrote something down."""

    text: str


class OpenedSources(Struct, frozen=True, tag_field="entry", tag="opened-sources"):
    """Open sources were switched on or off during the play."""

    on: bool


Entry = Chose | Undid | Answered | Noted | OpenedSources
