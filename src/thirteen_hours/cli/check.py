"""`thirteen-hours check`: what is wrong with a casebook, all of it, each at its place."""

from collections.abc import Container, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from thirteen_hours.engine.collector import collector_paused
from thirteen_hours.errors import CLEAN, ERRORS_FOUND

if TYPE_CHECKING:
    from thirteen_hours.check.casebook import Checked


@click.command(name="check")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "github"]),
    default="text",
    show_default=True,
    help="For a person, for a program, or for the changes on GitHub.",
)
@click.option(
    "--memory",
    type=click.IntRange(min=1),
    metavar="MB",
    help="Stop exploring a scenario when it takes more memory.  [default: 1024, or what is there]",
)
@click.option("--strict", is_flag=True, help="Count warnings as errors.")
@click.option("--all", "every", is_flag=True, help="Show every finding in full, however many.")
@click.option(
    "--plans",
    type=click.Path(path_type=Path),
    metavar="FOLDER",
    help="Write a test plan for every play that shows a fault.",
)
@click.option("--watch", is_flag=True, help="Check again after every save, until Ctrl+C.")
@click.pass_context
def command(
    ctx: click.Context,
    paths: tuple[Path, ...],
    form: str,
    memory: int | None,
    *,
    strict: bool,
    every: bool,
    plans: Path | None,
    watch: bool,
) -> None:
    """Check casebooks: their format, references, expressions, quotations and every path.

    PATHS are casebook folders, files in them, or folders that hold casebooks; where none is
    named, the folder you stand in.
    """
    from thirteen_hours.proof.limits import ask_for_room

    ask_for_room()
    with collector_paused(for_good=True):
        from thirteen_hours.check.casebook import check_paths, prove
        from thirteen_hours.cli.places import placed
        from thirteen_hours.cli.progress import Progress

    paths = placed(paths)
    limit = memory and memory << 20

    done = partial(_done, plans=plans, failing={"error", "warning"} if strict else {"error"})
    if watch:
        from thirteen_hours.check.warm import Warm
        from thirteen_hours.cli.watch import watch as go_on_checking

        lines = partial(told, form=form, every=every, indent=0)
        ctx.exit(go_on_checking(Warm(paths, limit), lines, done, in_place=form == "text"))
    try:
        with collector_paused(for_good=True):
            checked = check_paths(paths)
    except KeyboardInterrupt:
        click.echo("Interrupted while the files were read. Nothing was explored.", err=True)
        ctx.exit(ERRORS_FOUND)
    progress = Progress()
    prove(checked, progress.show, memory=limit)
    progress.clear()
    for line in told(checked, form, every=every):
        click.echo(line)
    ctx.exit(done(checked))


def _done(checked: "Checked", plans: Path | None, failing: Container[str]) -> int:
    """Writes what is to be written after a check; returns what it ends with."""
    from thirteen_hours.cli.schema import refresh

    for book in checked.casebooks:
        refresh(book)
    if plans:
        _write_plans(checked, plans)
    failed = any(finding.severity in failing for finding in checked.report)
    return ERRORS_FOUND if failed or checked.interrupted else CLEAN


def _write_plans(checked: "Checked", folder: Path) -> None:
    from thirteen_hours.export.files import made, save, unlike
    from thirteen_hours.pages.replays import plans

    shown = plans(checked.report)
    made(folder, within=folder)
    for name, text in shown.items():
        # One that is there already is left alone: while saves are watched, writing is a save.
        if unlike(text, folder / name):
            save(text, folder / name)
    count = f"{len(shown)} test plan{'' if len(shown) == 1 else 's'}"
    walk = " `thirteen-hours test` walks one in its scenario's folder." if shown else ""
    click.echo(f"{folder}: {count} written.{walk}", err=True)


def told(checked: "Checked", form: str, *, every: bool, indent: int = 2) -> Iterator[str]:
    """What was found, in lines of the form that was asked for; JSON with that indentation."""
    from thirteen_hours.pages import findings as page

    found = list(checked.report)
    if form == "json":
        allowed = len(checked.allowances.allowed)
        yield page.json(found, checked.explored, allowed=allowed, indent=indent)
    elif form == "github":
        yield from page.github(found, checked.explored)
    else:
        yield from page.text(found, checked.files, every=every)
        yield from page.by_kind(found)
        yield from page.extents(checked.explored)
        yield _verdict(checked, page.summary(found))


def _verdict(checked: "Checked", counts: str) -> str:
    casebooks = ", ".join(book.folder.absolute().name for book in checked.casebooks)
    allowed = len(checked.allowances.allowed)
    return f"{casebooks}: {counts or 'clean'}{f' ({allowed} allowed)' if allowed else ''}."
