"""What the command line asks of the terminal game."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Options:
    """How to run.

    Attributes:
        name: The scenario to begin at once; None for the front page.
        save: Whether evenings are saved.
        seed: The seed of new plays; None for the usual one.
        folders: Further folders of scenarios.
        open_sources: Whether new plays begin with open sources.
    """

    name: str | None = None
    save: bool = True
    seed: int | None = None
    folders: Sequence[Path] = ()
    open_sources: bool = False
