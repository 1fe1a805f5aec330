"""The folder in which evenings are kept. Only its owner can look into it."""

from collections.abc import Mapping
from os import environ as process_environment
from pathlib import Path
from typing import Final

from thirteen_hours.journal.errors import HomeError
from thirteen_hours.reading.folders import HOME_VARIABLE, data_folder

FOLDER_MODE: Final = 0o700
FILE_MODE: Final = 0o600

_HINT: Final = f"Set {HOME_VARIABLE} to a folder that you can write to, to save evenings there."


class Home:
    """The folder for everything that is saved. It need not exist before something is saved."""

    def __init__(self, folder: Path | None) -> None:
        """For `find`, or for a folder of one's own; None where the system names no home."""
        self._folder = folder

    @classmethod
    def find(cls, environ: Mapping[str, str] = process_environment) -> "Home":
        """The user's own, or the one that `THIRTEEN_HOURS_HOME` names."""
        return cls(data_folder(environ))

    @property
    def folder(self) -> Path:
        """The folder itself; raises HomeError where this system names no home for the user."""
        if self._folder is None:
            raise HomeError("This system has no home folder for you.", hint=_HINT)
        return self._folder

    @property
    def evenings(self) -> Path:
        """Where the journals lie; the folder may not exist yet. Raises HomeError as `folder`."""
        return self.folder / "evenings"

    def made(self, folder: Path) -> Path:
        """Returns `folder`, inside this home, after making it where it was missing.

        Raises:
            HomeError: It cannot be made, or cannot be written.
        """
        try:
            self.folder.mkdir(mode=FOLDER_MODE, parents=True, exist_ok=True)
            folder.mkdir(mode=FOLDER_MODE, exist_ok=True)
        except OSError as error:
            raise unwritable(folder, error) from error
        return folder


def unwritable(folder: Path, error: OSError) -> HomeError:
    """The error for a folder in which nothing can be saved, with the system's reason in it."""
    reason = error.strerror or type(error).__name__
    return HomeError(
        f"Nothing can be saved in this folder ({reason}).", place=str(folder), hint=_HINT
    )
