"""What a part of the debrief is: a short form that opens into the whole one."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from thirteen_hours.debrief.build import Debrief
from thirteen_hours.pages.document.blocks import Block

Step = Literal["describe", "analyse", "apply"]
"""The three steps, in the order in which they are taken."""

Blocks = Callable[[Debrief], list[Block]]


@dataclass(frozen=True, slots=True)
class Panel:
    """One part of the debrief; `{answers}` in its title is the answering side.

    `brief` is for a reader who has a minute, `whole` for one who wants to know. Both are without
    the panel's heading; a panel that gives no blocks is left out.
    """

    key: str
    step: Step
    title: str
    brief: Blocks
    whole: Blocks

    def entitled(self, debrief: Debrief) -> str:
        """The title for one debrief."""
        return self.title.format(answers=debrief.answers)
