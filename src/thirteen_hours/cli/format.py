"""`thirteen-hours format`: lays a casebook's files out alike, and leaves what they say alone."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from thirteen_hours.errors import CLEAN, ERRORS_FOUND

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thirteen_hours.scenario.layout.formatted import Formatted


@click.command(name="format")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option("--check", is_flag=True, help="Say what would be changed, and change nothing.")
@click.pass_context
def command(ctx: click.Context, paths: tuple[Path, ...], *, check: bool) -> None:
    """Lay the files of casebooks out alike: first line, ids, order of keys, indentation, blanks.

    PATHS are casebook folders, files in them, or folders that hold casebooks; where none is named,
    the casebook you stand in. Texts, comments and
    what the files say stay as they are. A file with errors in its form is left alone. Ends with 1
    if there is one, and with --check if something would be changed.
    """
    from thirteen_hours.check.casebook import casebooks_at
    from thirteen_hours.cli.places import the_one_here
    from thirteen_hours.export.files import save

    paths = the_one_here(paths)
    changed = refused = left = 0
    for folder in casebooks_at(paths):
        for path, before, found in _formatted(folder, paths):
            if found.report.errors:
                refused += 1
                _refuse(path, found)
            elif found.text != before:
                changed += 1
                if not check:
                    save(found.text, path)
                done = "; ".join(found.done) or "line ends"
                click.echo(f"{'Would change' if check else 'Changed'}: {path} ({done})")
            else:
                left += 1
        if not check:
            _refresh(folder)
    click.echo(_summary(changed, refused, left, check=check))
    ctx.exit(ERRORS_FOUND if refused or (check and changed) else CLEAN)


def _formatted(folder: Path, paths: tuple[Path, ...]) -> "Iterator[tuple[Path, str, Formatted]]":
    """The files of a casebook that the paths name, each as it stands and laid out."""
    from thirteen_hours.reading.files import files_in, is_inside
    from thirteen_hours.scenario.layout.kinds import kind_of_file

    named = [path.resolve() for path in paths]
    for path in files_in(folder, "**/*.yaml"):
        inside = path.relative_to(folder)
        kind = kind_of_file(inside)
        wanted = any(is_inside(path, each) or is_inside(folder, each) for each in named)
        if kind and wanted:
            yield _one(path, kind, inside)


def _one(path: Path, kind: str, inside: Path) -> "tuple[Path, str, Formatted]":
    from thirteen_hours.errors import InputError
    from thirteen_hours.findings.finding import Report
    from thirteen_hours.findings.place import Place
    from thirteen_hours.reading.files import read_bytes, read_text
    from thirteen_hours.scenario.layout.formatted import Formatted, formatted

    try:
        text = read_text(path)
        return path, read_bytes(path).decode(), formatted(str(path), text, kind, inside)
    except InputError as error:
        report = Report()
        report.add("Y109", Place(str(path)), problem=error.sentence)
        return path, "", Formatted("", (), report)


def _refuse(path: Path, found: "Formatted") -> None:
    from thirteen_hours.reading.printable import printable

    first = next(each for each in found.report if each.severity == "error")
    click.echo(printable(f"Left alone: {path} ({first.place}: {first.message})"))


def _refresh(folder: Path) -> None:
    """Brings the casebook's own schemas up to date, where an editor is sent to them."""
    from thirteen_hours.cli.schema import write
    from thirteen_hours.findings.finding import Report
    from thirteen_hours.scenario.folder import SCHEMA_FOLDER, read_casebook

    files = read_casebook(folder, Report())
    if any(f"/{SCHEMA_FOLDER}/" in f"/{file.lines[0]}" for file in files.files.values()):
        write(files)


def _summary(changed: int, refused: int, left: int, *, check: bool) -> str:
    would = "would be changed" if check else "changed"
    parts = [f"{_files(changed)} {would}", f"{left} as they should be"]
    parts += (
        [f"{refused} left alone for errors (`thirteen-hours check` says all)"] if refused else []
    )
    return f"{', '.join(parts)}."


def _files(number: int) -> str:
    return "1 file" if number == 1 else f"{number} files"
