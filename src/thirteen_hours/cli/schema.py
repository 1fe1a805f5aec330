"""`thirteen-hours schema`: the format for editors, made from what the reader reads by."""

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from thirteen_hours.scenario.folder import CasebookFiles

KINDS = ("scenario", "chapter", "casebook", "source", "claims", "plan")


@click.command(name="schema")
@click.argument("kind", type=click.Choice(KINDS), required=False)
@click.option(
    "--casebook",
    type=click.Path(path_type=Path),
    help="Write the schemas of this casebook, its ids in them, into its folder .schema.",
)
@click.option("--markdown", is_flag=True, help="Print the whole format, as one page of Markdown.")
def command(kind: str | None, casebook: Path | None, *, markdown: bool) -> None:
    """Print the JSON Schema of a KIND of file; or write those of a casebook, for editors.

    With --casebook, editors complete the ids of scenes, people, passages and the rest.
    `thirteen-hours format` writes the line that leads an editor there into every file.
    """
    from thirteen_hours.scenario.schema import schema

    if markdown:
        from thirteen_hours.pages.format import reference

        click.echo(reference(), nl=False)
        return
    if casebook is None:
        click.echo(_json(schema(kind or "scenario")), nl=False)
        return
    if kind is not None:
        raise click.UsageError("Name a kind of file or a casebook, not both.")
    from thirteen_hours.check.casebook import casebooks_at
    from thirteen_hours.findings.finding import Report
    from thirteen_hours.scenario.folder import read_casebook

    for folder in casebooks_at([casebook]):
        written = write(read_casebook(folder, Report()))
        told = f"{written} schemas written" if written else "all up to date"
        click.echo(f"{folder / '.schema'}: {told}.")


def write(files: "CasebookFiles") -> int:
    """Writes a casebook's schemas where they have changed; returns how many it wrote.

    Raises:
        SaveError: They cannot be written there.
    """
    from thirteen_hours.export.files import made, save, unlike
    from thirteen_hours.scenario.casebook_schema import schemas
    from thirteen_hours.scenario.folder import SCHEMA_FOLDER

    folder = made(files.folder / SCHEMA_FOLDER, within=files.folder)
    changed = {
        folder / path: text
        for path, found in schemas(files).items()
        if unlike(text := _json(found), folder / path)
    }
    for path, text in changed.items():
        made(path.parent, within=folder)
        save(text, path)
    return len(changed)


def refresh(files: "CasebookFiles") -> None:
    """Brings the schemas that a casebook has up to date, as far as that can be done.

    While a file cannot be read, the names in it are left as they were.
    """
    from thirteen_hours.scenario.folder import SCHEMA_FOLDER

    if (files.folder / SCHEMA_FOLDER).is_dir() and not files.broken:
        from thirteen_hours.export.files import SaveError

        with suppress(SaveError):
            write(files)


def _json(schema: dict[str, Any]) -> str:
    import msgspec

    return msgspec.json.format(msgspec.json.encode(schema), indent=2).decode() + "\n"
