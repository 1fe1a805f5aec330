"""The casebooks that a command is about: named by a path or a name, or the one one stands in."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from thirteen_hours.errors import InputError, UsageError


def placed(paths: Sequence[Path]) -> tuple[Path, ...]:
    """The paths that are meant; where none is named, the folder one stands in.

    A scenario or casebook that comes with the game can be meant by its name.

    Raises:
        InputError: One is not there; the hint is the nearest that is.
    """
    return tuple(_placed(path) for path in paths) or (Path(),)


def the_one_here(paths: Sequence[Path]) -> tuple[Path, ...]:
    """The paths that are meant, for a command that writes: only what is named, or stood in.

    Raises:
        UsageError: None is named, and there are several casebooks in the folder one stands in.
        InputError: One is not there, or there is no casebook here.
    """
    from thirteen_hours.check.casebook import casebooks_at

    for path in paths:
        if not path.exists():
            raise _missing(path, list(_beside(path)))
    if not paths and len(found := casebooks_at([Path()])) > 1:
        names = ", ".join(map(str, found))
        raise UsageError("There are several casebooks here.", hint=f"Name one of them: {names}.")
    return tuple(paths) or (Path(),)


def _placed(path: Path) -> Path:
    if path.exists():
        return path
    from thirteen_hours.library.finding import find, named

    known = find()
    try:
        listed = named(str(path), known)
    except UsageError:
        names = [text for each in known for text in (each.scenario, each.name, each.casebook)]
        raise _missing(path, [*_beside(path), *names]) from None
    whole = str(path) == listed.casebook
    return listed.folder if whole else listed.folder / listed.scenario


def _missing(path: Path, there: Sequence[str]) -> InputError:
    from thirteen_hours.findings.nearest import nearest

    near = nearest(str(path), there)
    hint = f"Did you mean '{near}'?" if near else "Name the folder of a casebook, or a file in it."
    return InputError("There is no such file or folder.", place=str(path), hint=hint)


def _beside(path: Path) -> Iterator[str]:
    """What stands where the path was thought to be, as one would have named it."""
    try:
        for each in sorted(path.parent.iterdir()):
            if not each.name.startswith("."):
                yield str(each)
    except OSError:
        return
