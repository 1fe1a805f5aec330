"""What is said, and kept, when the program itself is at fault."""

import platform
import traceback

from thirteen_hours import __version__


def report(error: BaseException, *, saves: bool) -> str:
    """A sentence for the user; what a maintainer needs goes to a file, and its path is named.

    Where the user has asked that nothing be saved, no file is written.
    """
    saved = "Nothing was saved, as you asked; without --no-save the details are kept in a file."
    if saves:
        path = _kept("".join(traceback.format_exception(error)))
        where = f" The details are in {path}." if path else ""
        saved = f"What was chosen is saved.{where}"
    return (
        f"Something went wrong inside the program, and it has stopped. {saved}"
        f"\nPlease report it: {type(error).__name__}, version {__version__}."
    )


def _kept(details: str) -> str:
    from thirteen_hours.reading.folders import data_folder

    folder = data_folder()
    if folder is None:
        return ""
    path = folder / "crash.txt"
    head = f"Thirteen Hours {__version__}, Python {platform.python_version()}\n\n"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.write_text(head + details, encoding="utf-8")
    except OSError:
        return ""
    return str(path)
