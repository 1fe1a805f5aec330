"""Files for the player to keep: where they go, and writing them without harm to others."""

from datetime import datetime
from pathlib import Path

from thirteen_hours.errors import InputError

_MOST = 100


class NotKeptError(InputError):
    """The file could not be written, neither here nor at home."""


def keep(text: str, kind: str, ending: str, folders: list[Path], now: datetime) -> Path:
    """Writes a new file, never over another, into the first folder that takes it.

    Args:
        text: What it holds.
        kind: What it is, such as `transcript`.
        ending: The ending of its name, dot included.
        folders: Where to try, in order.
        now: Stands in the name.

    Raises:
        NotKeptError: None of the folders takes it.
    """
    stem = f"thirteen-hours-{kind}-{now:%Y-%m-%d-%H%M}"
    reason = "there is no folder for it"
    for folder in folders:
        try:
            return _written(text, folder, stem, ending)
        except OSError as error:
            reason = error.strerror or "the system gave no reason"
    raise NotKeptError(f"The {kind} could not be saved: {reason}.")


def _written(text: str, folder: Path, stem: str, ending: str) -> Path:
    for number in range(1, _MOST):
        path = folder / f"{stem}{f'-{number}' if number > 1 else ''}{ending}"
        try:
            with path.open("x", encoding="utf-8") as file:
                file.write(text)
        except FileExistsError:
            continue
        return path
    raise FileExistsError(0, "there are too many of them already")
