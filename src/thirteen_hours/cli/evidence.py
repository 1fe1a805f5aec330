"""`thirteen-hours evidence`: verify, lock, read and export the evidence of a casebook."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from thirteen_hours.errors import CLEAN, ERRORS_FOUND

if TYPE_CHECKING:
    from thirteen_hours.evidence.model import Evidence
    from thirteen_hours.evidence.text import SourceText
    from thirteen_hours.findings.finding import Report
    from thirteen_hours.scenario.folder import CasebookFiles

PATH = click.Path(path_type=Path)
FORM = click.Choice(["text", "md", "html", "json"])

casebook_option = click.option(
    "--casebook",
    type=PATH,
    help="The casebook's folder, or the name of one that comes along; without it, the first.",
)
output_option = click.option("--output", type=PATH, help="Write to this file.")


@click.group(name="evidence")
def command() -> None:
    """Sources, passages and claims: verify them, read them, hand them on."""


@command.command()
@click.argument("path", required=False, type=PATH)
@click.option("--text", "text_file", type=PATH, help="The text of the sources, to verify against.")
@click.pass_context
def verify(ctx: click.Context, path: Path | None, text_file: Path | None) -> None:
    """Verify every quotation of the casebooks at PATH, against their locks or against a text."""
    from thirteen_hours.check.evidence import verify_files
    from thirteen_hours.findings.finding import Report
    from thirteen_hours.pages import findings as page

    text = _source_text(text_file) if text_file else None
    report = Report()
    books = [verify_files(folder, text, report) for folder in _folders(path)]
    files = {name: file for book in books for name, file in book.files.items()}
    for line in page.text(report, files):
        click.echo(line)
    for book in books:
        click.echo(_verified(book, report, against_text=text is not None))
    ctx.exit(ERRORS_FOUND if report.errors else CLEAN)


@command.command()
@click.argument("path", type=PATH)
@click.option("--text", "text_file", type=PATH, required=True, help="The text of the sources.")
@click.pass_context
def lock(ctx: click.Context, path: Path, text_file: Path) -> None:
    """Verify the casebook at PATH against a text and, if all of it holds, write its lock."""
    from thirteen_hours.check.evidence import lock_files
    from thirteen_hours.evidence.lock import LOCK_NAME, written
    from thirteen_hours.export.files import save
    from thirteen_hours.findings.finding import Report
    from thirteen_hours.pages import findings as page

    (folder,) = _folders(path)
    report = Report()
    book, made = lock_files(folder, _source_text(text_file), report)
    for line in page.text(report, book.files):
        click.echo(line)
    if made is None:
        click.echo("The lock was not written: not everything holds.", err=True)
        ctx.exit(ERRORS_FOUND)
    save(written(made), folder / LOCK_NAME)
    click.echo(f"{folder / LOCK_NAME}: {len(made.passages)} passages locked.")


@command.command()
@click.argument("name", required=False)
@click.option("--format", "form", type=FORM, default="text", show_default=True)
@click.option("--year", type=click.IntRange(1, 9999), help="Sources public by its end.")
@casebook_option
@output_option
def show(
    name: str | None, form: str, year: int | None, casebook: Path | None, output: Path | None
) -> None:
    """Show a claim (id or number) or a source (id or code); without NAME, list them all."""
    from thirteen_hours.pages.evidence.card import source_list
    from thirteen_hours.pages.evidence.page import page, page_data
    from thirteen_hours.pages.forms import data, written

    book = _book(casebook)
    years = book.casebook.years if book.casebook else ()
    if form == "json":
        _put(data(page_data(book.evidence, name)), output)
    elif year is not None and name is None:
        _put(written(source_list(book.evidence, year), form), output)
    else:
        _put(written(page(book.evidence, name, years), form), output)


@command.command()
@click.argument("words", nargs=-1, required=True)
@click.option("--format", "form", type=click.Choice(["text", "md", "html"]), default="text")
@casebook_option
@output_option
def search(
    words: tuple[str, ...],
    form: str,
    casebook: Path | None,
    output: Path | None,
) -> None:
    """Look for WORDS in the claims and the passages.

    `in:cable` keeps to one source, `by:1969` to what was public by the end of that year.
    """
    from thirteen_hours.pages.evidence.search import search_page
    from thirteen_hours.pages.forms import written

    _put(written(search_page(_evidence(casebook), " ".join(words)), form), output)


@command.command()
@click.option("--format", "form", type=FORM, default="text", show_default=True)
@click.option("--width", default=80, show_default=True, help="Columns of the text.")
@casebook_option
@output_option
def matrix(form: str, width: int, casebook: Path | None, output: Path | None) -> None:
    """Show the matrix of claims by sources."""
    from thirteen_hours.pages.evidence.matrix import matrix_page, matrix_text
    from thirteen_hours.pages.evidence.page import matrix_data
    from thirteen_hours.pages.forms import data, written

    evidence = _evidence(casebook)
    if form == "json":
        _put(data(matrix_data(evidence)), output)
    elif form == "text":
        _put(matrix_text(evidence, width), output)
    else:
        _put(written(matrix_page(evidence), form), output)


@command.command()
@click.option("--format", "form", type=click.Choice(["csl-json", "csv"]), required=True)
@click.option(
    "--of",
    "table",
    type=click.Choice(["sources", "matrix", "cells"]),
    default="matrix",
    show_default=True,
    help="Which table, as CSV.",
)
@casebook_option
@output_option
def export(form: str, table: str, casebook: Path | None, output: Path | None) -> None:
    """Export the sources as CSL-JSON, or the sources, the matrix or its cells as CSV."""
    from thirteen_hours.evidence import interchange

    evidence = _evidence(casebook)
    if form == "csl-json":
        _put(interchange.csl_json(evidence), output)
        return
    tables = {
        "sources": interchange.sources_csv,
        "matrix": interchange.matrix_csv,
        "cells": interchange.cells_csv,
    }
    _put(tables[table](evidence), output)


def _folders(path: Path | None) -> list[Path]:
    from thirteen_hours.check.casebook import casebooks_at
    from thirteen_hours.library.finding import default_folders

    return casebooks_at([path] if path else default_folders())


def _source_text(path: Path) -> "SourceText":
    from thirteen_hours.evidence.text import source_text
    from thirteen_hours.reading.files import read_text

    return source_text(read_text(path))


def _verified(book: "CasebookFiles", report: "Report", *, against_text: bool) -> str:
    passages = sum(
        len(source.passages) for source in book.evidence.sources.values() if not source.outside
    )
    against = "the text" if against_text else "its lock"
    errors = f"{report.errors} error{'' if report.errors == 1 else 's'}"
    verdict = errors if report.errors else "all hold"
    told = f"{book.folder.name}: {passages} quotations against {against}: {verdict}."
    outside = sum(
        len(source.passages) for source in book.evidence.sources.values() if source.outside
    )
    if outside:
        told += (
            f" {outside} more, from outside that text, can only be held to be unchanged:"
            " each card says how far it was checked."
        )
    return told


def _book(path: Path | None) -> "CasebookFiles":
    """The casebook at a path or of that name, or the first of those that come with the game."""
    from thirteen_hours.findings.finding import Report
    from thirteen_hours.scenario.folder import read_casebook

    come_along = {folder.name: folder for folder in _folders(None)}
    if path and not path.exists() and str(path) in come_along:
        path = come_along[str(path)]
    return read_casebook(_folders(path)[0], Report())


def _evidence(path: Path | None) -> "Evidence":
    return _book(path).evidence


def _put(text: str, output: Path | None) -> None:
    """Prints a page, or writes it to the file that was named."""
    from thirteen_hours.export.files import save

    if output is None:
        click.echo(text, nl=False)
    else:
        save(text, output)
        click.echo(f"Written: {output}")
