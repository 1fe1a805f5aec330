"""`thirteen-hours check`: what is wrong with a casebook, all of it, each at its place."""

from pathlib import Path

import click

from thirteen_hours.errors import CLEAN, ERRORS_FOUND


@click.command(name="check")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True
)
@click.option(
    "--memory",
    type=click.IntRange(min=1),
    metavar="MB",
    help="Stop exploring a scenario when it takes more memory.  [default: 1024, or what is there]",
)
@click.option("--strict", is_flag=True, help="Count warnings as errors.")
@click.pass_context
def command(
    ctx: click.Context, paths: tuple[Path, ...], form: str, memory: int | None, *, strict: bool
) -> None:
    """Check casebooks: their format, references, expressions and quotations.

    PATHS are casebook folders, files in them, or folders that hold casebooks.
    """
    from thirteen_hours.check.casebook import check_paths, prove
    from thirteen_hours.cli.progress import Progress
    from thirteen_hours.pages import findings as page

    checked = check_paths(paths)
    proved: list[str] = []
    progress = Progress()
    prove(checked, proved.append, progress.show, memory=memory and memory << 20)
    progress.clear()
    found = list(checked.report)
    if form == "json":
        click.echo(page.json(found))
    else:
        files = {name: file for book in checked.casebooks for name, file in book.files.items()}
        for line in page.text(found, files):
            click.echo(line)
        for line in proved:
            click.echo(line)
        click.echo(_verdict(page.summary(found), [book.folder.name for book in checked.casebooks]))
    failed = checked.interrupted or any(strict or finding.severity == "error" for finding in found)
    ctx.exit(ERRORS_FOUND if failed else CLEAN)


def _verdict(counts: str, names: list[str]) -> str:
    casebooks = ", ".join(names)
    return f"{casebooks}: {counts}." if counts else f"{casebooks}: clean."
