"""`thirteen-hours transcript`: an evening written out."""

from pathlib import Path

import click


@click.command(name="transcript")
@click.argument("journal", required=False)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "md", "html"]),
    default="text",
    show_default=True,
)
@click.option("--output", type=click.Path(path_type=Path), help="Write to this file.")
@click.option(
    "--scenario-dir",
    "folders",
    type=click.Path(path_type=Path),
    multiple=True,
    help="Look for scenarios here first.",
)
def command(journal: str | None, form: str, output: Path | None, folders: tuple[Path, ...]) -> None:
    """Write out an evening as it was played.

    JOURNAL is its number in `thirteen-hours evenings` or its file; without it, the one last played.
    """
    from thirteen_hours.cli import kept
    from thirteen_hours.export.files import save
    from thirteen_hours.pages.forms import written
    from thirteen_hours.pages.transcript import transcript

    found = kept.kept(kept.journal(journal), folders)
    document = transcript(found.play, found.opened.casebook, started=found.header.started)
    text = written(document, form)
    if output is None:
        click.echo(text, nl=False)
    else:
        save(text, output)
        click.echo(f"Written: {output}")
