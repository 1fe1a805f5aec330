"""`thirteen-hours list`: the scenarios there are."""

from pathlib import Path

import click

from thirteen_hours.errors import CLEAN, ERRORS_FOUND


@click.command(name="list")
@click.option(
    "--scenario-dir",
    "folders",
    type=click.Path(path_type=Path),
    multiple=True,
    help="Look for scenarios here first.",
)
@click.pass_context
def command(ctx: click.Context, folders: tuple[Path, ...]) -> None:
    """Name the scenarios there are, each with what it is about."""
    from thirteen_hours.errors import InputError
    from thirteen_hours.library.finding import find
    from thirteen_hours.library.opening import open_listed
    from thirteen_hours.pages.layout import plain, wrapped

    code = CLEAN
    for number, listed in enumerate(find(folders)):
        if number:
            click.echo()
        click.echo(plain(listed.name))
        try:
            opened = open_listed(listed)
        except InputError as error:
            click.echo(plain(str(error)), err=True)
            code = ERRORS_FOUND
            continue
        about = f"{opened.scenario.title}. {opened.casebook.title}. {opened.scenario.summary}"
        for line in wrapped(plain(about), first="  ", rest="  "):
            click.echo(line)
    ctx.exit(code)
