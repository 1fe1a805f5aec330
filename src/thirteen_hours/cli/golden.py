"""Golden files: the whole evening of a test plan, kept beside it and compared letter by letter."""

from pathlib import Path
from typing import TYPE_CHECKING

import click
from msgspec.structs import replace

from thirteen_hours.errors import InputError

if TYPE_CHECKING:
    from thirteen_hours.check.plans import Result
    from thirteen_hours.scenario.casebook import Casebook

ENDING = ".golden.txt"
_SHOWN = 20
"""Lines of what differs that are shown."""


def held_against_golden(
    result: "Result", casebook: "Casebook", folder: Path, *, update: bool
) -> "Result":
    """The result with a failure more if the evening is not that of its golden file.

    Args:
        result: A plan that was walked; one that failed before is left as it is.
        casebook: For names and clocks.
        folder: The scenario's, where the file lies.
        update: Whether to write the file anew where it differs, instead of comparing.

    Raises:
        InputError: The file cannot be read or written, or leads out of the folder.
    """
    from thirteen_hours.check.expectations import Failure
    from thirteen_hours.pages.golden import difference, golden

    if result.failures:
        return result
    path = folder / f"{result.plan.golden}{ENDING}"
    before, now = _kept(path), golden(result.play, casebook)
    if before == now:
        return result
    if update:
        _write(now, path)
        return result
    place = result.plan.place
    if before is None:
        failure = Failure(place, f"there is no {path.name} yet", "a golden file", "none")
    else:
        lines = difference(before, now, _SHOWN)
        failure = Failure(place, f"the evening is not that of {path.name}", lines=tuple(lines))
    advice = "If it is as it should be: thirteen-hours test --update"
    return replace(result, failures=(replace(failure, lines=(*failure.lines, advice)),))


def _kept(path: Path) -> str | None:
    from thirteen_hours.reading.files import is_inside, read_text

    if not is_inside(path, path.parent):
        raise InputError("This is a link that leads out of the scenario’s folder.", place=str(path))
    return read_text(path) if path.exists() else None


def _write(text: str, path: Path) -> None:
    from thirteen_hours.export.files import save

    save(text, path)
    click.echo(f"Written: {path}")
