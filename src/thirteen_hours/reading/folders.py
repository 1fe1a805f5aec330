"""Where this program keeps its own files on this system: saves and the cache.

`THIRTEEN_HOURS_HOME` names one folder for both; without it each system's custom decides. Nothing is
made here: a folder comes into being when something is first written into it.
"""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Final

HOME_VARIABLE: Final = "THIRTEEN_HOURS_HOME"
"""The environment variable that names the folder for everything we keep."""

_NAME: Final = "thirteen-hours"


def data_folder(environ: Mapping[str, str] = os.environ) -> Path | None:
    """The folder for saves, absolute; None when this system has no home for the user."""
    if chosen := _chosen(environ):
        return chosen
    # Imported here, because whoever names a folder need not wait for the search.
    import platformdirs  # noqa: PLC0415

    return _absolute(platformdirs.user_data_path(_NAME, appauthor=False))


def cache_folder(environ: Mapping[str, str] = os.environ) -> Path | None:
    """The folder for what can be made again, absolute; None when there is no home for the user."""
    if chosen := _chosen(environ):
        return chosen / "cache"
    import platformdirs  # noqa: PLC0415

    return _absolute(platformdirs.user_cache_path(_NAME, appauthor=False))


def _chosen(environ: Mapping[str, str]) -> Path | None:
    named = environ.get(HOME_VARIABLE, "")
    return Path(os.path.abspath(os.path.expanduser(named))) if named else None  # noqa: PTH100, PTH111 - pathlib's expanduser raises where there is no home


def _absolute(folder: Path) -> Path | None:
    # A user without a home leaves a "~" in the path, and we would make a folder of that name.
    return folder if folder.is_absolute() else None
