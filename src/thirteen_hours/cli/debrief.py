"""`thirteen-hours debrief`: an evening weighed against the sources."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from thirteen_hours.errors import UsageError

if TYPE_CHECKING:
    from thirteen_hours.cli.kept import Kept
    from thirteen_hours.debrief.build import Debrief
    from thirteen_hours.pages.document.blocks import Document

_SOON: Final = 2.0
"""Seconds after which somebody who waits is told what for."""

PATIENCE: Final = 30.0
"""Seconds that are given to the turning points; a debrief without them is better than none."""

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
@click.option(
    "--full/--short",
    default=None,
    help="Everything, or a page or two; as text it is short unless asked for, else whole.",
)
@click.option("--part", metavar="NAME", help="One part in full, such as accounts or claims.")
@click.option("--as-of", "year", type=click.IntRange(1, 9999), help="Judge by this year, too.")
@click.option("--output", type=PATH, help="Write to this file.")
@click.option("--scenario-dir", "folders", type=PATH, multiple=True, help="Look here first.")
def command(
    journal: str | None,
    form: str,
    *,
    part: str | None,
    full: bool | None,
    year: int | None,
    output: Path | None,
    folders: Sequence[Path],
) -> None:
    """Debrief an evening: describe it, analyse it, apply it.

    As text it is short, and says how to come to the whole of each part. As md, html or json it is
    whole.

    JOURNAL is a number of `thirteen-hours evenings`, or the file of an evening; without it, the one
    last played.
    """
    from thirteen_hours.cli.kept import journal as found
    from thirteen_hours.cli.kept import kept
    from thirteen_hours.export.files import save
    from thirteen_hours.pages.forms import data, written

    evening = found(journal)
    debrief = _debrief(kept(evening, tuple(folders)), year or 0)
    if form == "json":
        text = data(debrief)
    else:
        whole = form != "text" if full is None else full
        text = written(_document(debrief, part, whole=whole, typed=form == "text"), form)
    if output is None:
        click.echo(text, nl=False)
    else:
        save(text, output)
        click.echo(f"Written: {output}")


def _document(debrief: "Debrief", part: str | None, *, whole: bool, typed: bool) -> "Document":
    """What was asked for: one part, the whole, or the short form.

    On a terminal (`typed`) the short form says what to type for the rest.
    """
    from thirteen_hours.pages.debrief import document as page
    from thirteen_hours.pages.debrief.panels import PANELS, panel

    keys = [each.key for each in PANELS]
    if part:
        one = panel(part)
        if one is None:
            names = ", ".join(keys)
            raise UsageError(f"The debrief has no part '{part[:60]}'.", hint=f"It has {names}.")
        return page.part(debrief, one)
    if whole:
        return page.document(debrief)
    ways = (
        f"One part in full: --part with one of {', '.join(keys)}. Everything: --full.",
        "To print or to hand in: --format html --output debrief.html",
    )
    return page.brief(debrief, ways if typed else ())


def _debrief(evening: "Kept", year: int) -> "Debrief":
    from thirteen_hours.debrief.accounts import accounts
    from thirteen_hours.debrief.build import build
    from thirteen_hours.library.continuing import Continuing, asked

    opened = evening.opened
    if evening.play.outcome is None:
        raise UsageError(
            "This evening is not over; its debrief opens at the end.",
            hint="To go on with it: thirteen-hours play --continue",
        )
    continuing = Continuing(asked(opened, evening.play))
    try:
        found = continuing.wait(_SOON)
        if found is None and not continuing.done:
            click.echo("Working out the turning points ...", err=True)
            found = continuing.wait(PATIENCE)
    finally:
        continuing.stop()
    if found is None:
        click.echo("The turning points could not be worked out, and are left out.", err=True)
    return build(
        evening.play,
        opened.casebook,
        opened.evidence,
        accounts=accounts(opened.plans, opened.table),
        year=year,
        found=found,
    )
