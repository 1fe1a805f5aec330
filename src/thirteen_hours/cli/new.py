"""`thirteen-hours new`: a small casebook that plays, to put one's own in the place of."""

import re
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import click

from thirteen_hours.errors import InputError, OurFaultError, UsageError

TEMPLATE: Final = Path(__file__).with_name("template")
"""The casebook that is written, with the text that it quotes."""

_TEXT: Final = "sources.txt"
"""The text of the sources, which goes beside the casebook and not into it."""

_CHAPTER: Final = "keeper/10-bridge.yaml"


@click.command(name="new")
@click.argument("name", type=click.Path(path_type=Path))
def command(name: Path) -> None:
    """Make a casebook called NAME: a small one that plays and explains itself.

    NAME is small letters, digits and hyphens, and becomes a folder; a path before it says where.
    """
    text = name.with_name(f"{name.name}.txt")
    _check_name(name.name)
    _check_free(name, text)
    try:
        _write(name, text)
    except OSError as error:
        reason = error.strerror or "the system gave no reason"
        raise InputError(f"The casebook cannot be written: {reason}.", place=str(name)) from error
    for line in _told(name, text):
        click.echo(line)


def _check_name(name: str) -> None:
    from thirteen_hours.reading.shape.scalars import ID_PATTERN, LONGEST_ID, shortened

    if re.match(ID_PATTERN, name) and len(name) <= LONGEST_ID:
        return
    like = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-0123456789")[:LONGEST_ID]
    raise UsageError(
        f"'{shortened(name)}' cannot be the name of a casebook: it is small letters, digits and "
        "hyphens, and begins with a letter.",
        hint=f"Say: thirteen-hours new {like}" if re.match(ID_PATTERN, like) else None,
    )


def _check_free(*paths: Path) -> None:
    for path in paths:
        if path.exists() or path.is_symlink():
            raise UsageError(
                "There is something of that name already, and it is left as it is.",
                place=str(path),
                hint="Choose another name.",
            )
    if not paths[0].absolute().parent.is_dir():
        raise UsageError("There is no such folder to make it in.", place=str(paths[0].parent))


def _write(folder: Path, text: Path) -> None:
    """Writes everything elsewhere first, so that nothing half made is left where it fails."""
    parent = folder.absolute().parent
    made = Path(tempfile.mkdtemp(prefix=f".{folder.name[:20]}-", dir=parent))
    try:
        casebook = made / folder.name
        shutil.copytree(TEMPLATE, casebook, ignore=shutil.ignore_patterns(_TEXT))
        shutil.copyfile(TEMPLATE / _TEXT, made / text.name)
        _lock(casebook, made / text.name)
        _write_schemas(casebook)
        casebook.rename(folder)
        (made / text.name).rename(text)
    finally:
        shutil.rmtree(made, ignore_errors=True)


def _lock(folder: Path, text: Path) -> None:
    from thirteen_hours.check.evidence import lock_files
    from thirteen_hours.evidence.lock import LOCK_NAME, written
    from thirteen_hours.evidence.text import source_text
    from thirteen_hours.export.files import save
    from thirteen_hours.findings.finding import Report
    from thirteen_hours.reading.files import read_text

    _, lock = lock_files(folder, source_text(read_text(text)), Report())
    if lock is None:
        raise OurFaultError("The example that new casebooks are made from does not hold.")
    save(written(lock), folder / LOCK_NAME)


def _write_schemas(folder: Path) -> None:
    """Writes what the first line of each file names, for editors to read."""
    from thirteen_hours.cli.schema import write
    from thirteen_hours.findings.finding import Report
    from thirteen_hours.scenario.folder import read_casebook

    write(read_casebook(folder, Report()))


def _told(folder: Path, text: Path) -> Iterator[str]:
    yield f"{folder}: a small casebook that plays. {text}: the text that it quotes from."
    yield "Its example is invented, the sources included. Play it, look into its files, which say"
    yield "in comments what each thing is for, and then put your own in its place."
    yield ""
    yield f"To play it:                    thirteen-hours play {folder}"
    yield f"To watch it while you write:   thirteen-hours preview {folder / _CHAPTER}"
    yield f"To see what is wrong with it:  thirteen-hours check {folder}"
    yield f"To walk its test plans:        thirteen-hours test {folder}"
    yield f"When you change a passage:     thirteen-hours evidence lock --text {text} {folder}"
    yield ""
    yield f"Begin with {folder / 'casebook.yaml'}, and then {folder / _CHAPTER}."
