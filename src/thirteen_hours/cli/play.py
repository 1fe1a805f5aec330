"""`thirteen-hours play`: an evening, on the screen or as plain text."""

from pathlib import Path

import click

from thirteen_hours.pages.layout import NARROWEST, WIDTH

LARGEST_SEED = (1 << 63) - 1
WIDEST = 1_000


def _width(ctx: click.Context, parameter: click.Parameter, width: int) -> int:
    if width and width < NARROWEST:
        raise click.BadParameter(f"at least {NARROWEST}, or 0 for no breaks.", ctx, parameter)
    return width


@click.command(name="play")
@click.argument("scenario", required=False)
@click.option("--plain/--no-plain", default=None, help="Play as lines of text, or on the screen.")
@click.option("--continue", "go_on", is_flag=True, help="Go on with the evening last left.")
@click.option("--no-save", is_flag=True, help="Leave nothing on the disk.")
@click.option("--seed", type=click.IntRange(0, LARGEST_SEED), help="For what is left to chance.")
@click.option("--open-sources", is_flag=True, help="Show the sources while you play.")
@click.option(
    "--scenario-dir",
    "folders",
    type=click.Path(path_type=Path),
    multiple=True,
    help="Look for scenarios here first.",
)
@click.option(
    "--width",
    type=click.IntRange(0, WIDEST),
    default=WIDTH,
    show_default=True,
    callback=_width,
    help="Columns of a line of plain text; 0 for no breaks.",
)
@click.option("--no-glossary", is_flag=True, help="In plain text, explain words only when asked.")
@click.pass_context
def command(
    ctx: click.Context,
    scenario: str | None,
    plain: bool | None,  # noqa: FBT001 - click passes everything by name
    folders: tuple[Path, ...],
    *,
    go_on: bool,
    no_save: bool,
    seed: int | None,
    open_sources: bool,
    width: int,
    no_glossary: bool,
) -> None:
    """Play SCENARIO, such as attorney-general or october-27/attorney-general.

    On anything that is no terminal, or with THIRTEEN_HOURS_PLAIN=1, it is played as plain text.
    """
    from thirteen_hours.cli.begin import wants_plain

    if no_save and go_on:
        raise click.UsageError("--continue goes on saving, so it cannot be used with --no-save.")
    if wants_plain() if plain is None else plain:
        from thirteen_hours.plain.game import run

        done = run(
            scenario,
            save=not no_save,
            seed=seed,
            folders=folders,
            open_sources=open_sources,
            go_on=go_on,
            width=width,
            explains=not no_glossary,
        )
    else:
        from thirteen_hours.terminal.app import run as run_terminal

        done = run_terminal(
            scenario,
            save=not no_save,
            seed=seed,
            folders=folders,
            open_sources=open_sources,
            go_on=go_on,
        )
    ctx.exit(done)
