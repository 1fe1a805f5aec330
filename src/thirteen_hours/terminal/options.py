"""What the command line asks of the terminal game."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from thirteen_hours.library.rehearsal import Rehearsal


@dataclass(frozen=True, slots=True)
class Options:
    """How to run.

    Attributes:
        name: The scenario to play; None for whichever the player chooses.
        save: Whether evenings are saved.
        seed: The seed of new plays; None for the usual one.
        folders: Further folders of scenarios.
        open_sources: Whether new plays begin with open sources.
        go_on: Whether to go on at once with the evening that was left.
        rehearsal: Where an author begins who tries the scenario out; None for an evening.
    """

    name: str | None = None
    save: bool = True
    seed: int | None = None
    folders: Sequence[Path] = ()
    open_sources: bool = False
    go_on: bool = False
    rehearsal: "Rehearsal | None" = None

    @property
    def at_once(self) -> bool:
        """Whether an evening begins without the front page."""
        return self.go_on or self.name is not None or self.rehearsal is not None

    @property
    def glass(self) -> bool:
        """Whether the hidden variables are shown."""
        return self.rehearsal is not None and self.rehearsal.glass
