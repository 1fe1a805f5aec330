"""`thirteen-hours debrief`: an evening weighed against the sources."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from thirteen_hours.errors import UsageError

if TYPE_CHECKING:
    from thirteen_hours.cli.kept import Kept
    from thirteen_hours.debrief.build import Debrief

PATH = click.Path(path_type=Path)


@click.command(name="debrief")
@click.argument("journal", required=False)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "md", "html", "json"]),
    default="text",
    show_default=True,
)
@click.option("--as-of", "year", type=click.IntRange(1, 9999), help="Judge by this year, too.")
@click.option("--output", type=PATH, help="Write to this file.")
@click.option("--scenario-dir", "folders", type=PATH, multiple=True, help="Look here first.")
def command(
    journal: str | None, form: str, year: int | None, output: Path | None, folders: Sequence[Path]
) -> None:
    """Debrief an evening: describe it, analyse it, apply it.

    JOURNAL is a number of `thirteen-hours evenings`, or the file of an evening; without it, the one
    last played.
    """
    from thirteen_hours.cli.kept import journal as found
    from thirteen_hours.cli.kept import kept
    from thirteen_hours.export.files import save
    from thirteen_hours.pages.debrief.document import document
    from thirteen_hours.pages.forms import data, written

    debrief = _debrief(kept(found(journal), tuple(folders)), year or 0)
    text = data(debrief) if form == "json" else written(document(debrief), form)
    if output is None:
        click.echo(text, nl=False)
    else:
        save(text, output)
        click.echo(f"Written: {output}")


def _debrief(evening: "Kept", year: int) -> "Debrief":
    from thirteen_hours.debrief.accounts import accounts
    from thirteen_hours.debrief.build import build

    opened = evening.opened
    if evening.play.outcome is None:
        raise UsageError(
            "This evening is not over; its debrief opens at the end.",
            hint="To go on with it: thirteen-hours play --continue",
        )
    return build(
        evening.play,
        opened.casebook,
        opened.evidence,
        accounts=accounts(opened.plans, opened.table),
        year=year,
    )
