"""What the command line asks of the terminal game."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


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
    """

    name: str | None = None
    save: bool = True
    seed: int | None = None
    folders: Sequence[Path] = ()
    open_sources: bool = False
    go_on: bool = False

    @property
    def at_once(self) -> bool:
        """Whether an evening begins without the front page."""
        return self.go_on or self.name is not None
