"""`thirteen-hours stats`: what a scenario adds up to, in words, plays and outcomes."""

from pathlib import Path

import click

from thirteen_hours.errors import CLEAN, ERRORS_FOUND


@click.command(name="stats")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True
)
@click.pass_context
def command(ctx: click.Context, paths: tuple[Path, ...], form: str) -> None:
    """Count what a scenario adds up to: words, plays, the shares of its outcomes.

    PATHS are casebook folders, files in them, or folders that hold casebooks. The folder of a
    scenario stands for that scenario alone. Where none is named, it is the folder you stand in.
    """
    from thirteen_hours.proof.limits import ask_for_room

    ask_for_room()
    from thirteen_hours.check.casebook import check_paths
    from thirteen_hours.check.measures import measures
    from thirteen_hours.cli.places import placed
    from thirteen_hours.pages import findings as findings_page
    from thirteen_hours.pages import measures as page

    paths = placed(paths)
    checked = check_paths(paths)
    errors = [finding for finding in checked.report if finding.severity == "error"]
    if errors:
        for line in findings_page.text(errors, checked.files):
            click.echo(line)
        click.echo(f"Nothing was counted: {findings_page.summary(errors)}.")
        ctx.exit(ERRORS_FOUND)
    asked = {path.resolve() for path in paths}
    found = [(book, scenario) for book, scenario in checked.scenarios()]
    alone = [each for each in found if (each[0].folder / each[1].id).resolve() in asked]
    measured = [(book, measures(scenario)) for book, scenario in alone or found]
    whole = all(each.figures for _, each in measured)
    if form == "json":
        click.echo(page.json([each for _, each in measured]))
        ctx.exit(CLEAN if whole else ERRORS_FOUND)
    for number, (book, each) in enumerate(measured):
        people = book.casebook.people if book.casebook else {}
        if number:
            click.echo()
        for line in page.text(each, {name: person.short for name, person in people.items()}):
            click.echo(line)
    ctx.exit(CLEAN if whole else ERRORS_FOUND)
