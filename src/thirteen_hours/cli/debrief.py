"""`thirteen-hours debrief`: an evening weighed against the sources."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from thirteen_hours.debrief.build import Debrief

PATH = click.Path(path_type=Path)


@click.command(name="debrief")
@click.argument("journal", required=False, type=PATH)
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
    journal: Path | None, form: str, year: int | None, output: Path | None, folders: Sequence[Path]
) -> None:
    """Debrief an evening: describe it, analyse it, apply it.

    JOURNAL is the file of a saved evening; without it, the one last played.
    """
    from thirteen_hours.export.files import save
    from thirteen_hours.pages.debrief.document import document
    from thirteen_hours.pages.forms import data, written

    debrief = _debrief(journal or _latest(), year or 0, folders)
    text = data(debrief) if form == "json" else written(document(debrief), form)
    if output is None:
        click.echo(text, nl=False)
    else:
        save(text, output)
        click.echo(f"Written: {output}")


def _latest() -> Path:
    """The journal of the evening last played.

    Raises:
        UsageError: no evening was saved.
    """
    from thirteen_hours.errors import UsageError
    from thirteen_hours.journal.home import Home
    from thirteen_hours.journal.shelf import shelf

    for each in shelf(Home.find()):
        if each.begun:
            return each.path
    raise UsageError(
        "There is no saved evening to debrief.",
        hint="Play one, or name the file of one: thirteen-hours debrief JOURNAL",
    )


def _debrief(path: Path, year: int, folders: Sequence[Path]) -> "Debrief":
    from thirteen_hours.debrief.accounts import accounts
    from thirteen_hours.debrief.build import build
    from thirteen_hours.engine.replay import replay
    from thirteen_hours.journal.reader import read
    from thirteen_hours.library.opening import open_scenario

    reading = read(path)
    if reading.trouble:
        click.echo(reading.trouble, err=True)
    opened = open_scenario(reading.header.name, tuple(folders))
    replayed = replay(opened.table, reading.header.seed, reading.entries)
    if replayed.stopped:
        click.echo(
            f"Step {replayed.stopped.index + 1} of this evening cannot be done again:"
            f" {replayed.stopped.why} The debrief is of what came before it.",
            err=True,
        )
    plans = accounts(opened.plans, opened.table)
    return build(replayed.play, opened.casebook, opened.evidence, accounts=plans, year=year)
