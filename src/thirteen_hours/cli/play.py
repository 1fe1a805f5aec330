"""`thirteen-hours play`: an evening, on the screen or as plain text."""

from pathlib import Path
from typing import TYPE_CHECKING, TypedDict

import click

from thirteen_hours.pages.layout import NARROWEST, WIDTH

if TYPE_CHECKING:
    from thirteen_hours.library.rehearsal import Rehearsal

_SAVES = "--continue goes on saving, so it cannot be used with {}."
LARGEST_SEED = (1 << 63) - 1
WIDEST = 1_000


class _Asked(TypedDict):
    """What both games are asked for."""

    save: bool
    seed: int | None
    folders: tuple[Path, ...]
    open_sources: bool
    go_on: bool
    rehearsal: "Rehearsal | None"


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
@click.option("--at", "scene", default="", help="For authors: begin in this scene.")
@click.option(
    "--set",
    "settings",
    multiple=True,
    metavar="trust=3",
    help="For authors: what is so there; a number, a value, or 'said(topic)'.",
)
@click.option(
    "--choose",
    "choices",
    default="",
    metavar="A,B,C",
    help="For authors: take these first.",
)
@click.option("--glass", is_flag=True, help="For authors: show the hidden variables.")
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
    scene: str,
    settings: tuple[str, ...],
    choices: str,
    glass: bool,
) -> None:
    """Play SCENARIO: its name as `list` has it, with its casebook or without, or its folder.

    On anything that is no terminal, or with THIRTEEN_HOURS_PLAIN=1, it is played as plain text.
    With any of the options for authors it is a rehearsal, and nothing of it is saved.
    """
    from thirteen_hours.cli.begin import wants_plain

    rehearses = bool(scene or settings or choices or glass)
    if go_on and (no_save or rehearses):
        raise click.UsageError(_SAVES.format("a rehearsal" if rehearses else "--no-save"))
    scenario, folders = _placed(scenario, folders)
    asked: _Asked = {
        "save": not no_save,
        "seed": seed,
        "folders": folders,
        "open_sources": open_sources,
        "go_on": go_on,
        "rehearsal": None,
    }
    if rehearses:
        asked["rehearsal"] = _rehearsal(scenario, folders, (scene, settings, choices), glass=glass)
    if wants_plain() if plain is None else plain:
        from thirteen_hours.plain.game import run

        ctx.exit(run(scenario, **asked, width=width, explains=not no_glossary))
    from thirteen_hours.terminal.game import run as run_terminal

    ctx.exit(run_terminal(scenario, **asked))


def _placed(scenario: str | None, folders: tuple[Path, ...]) -> tuple[str | None, tuple[Path, ...]]:
    """The scenario's name and where to look for it, if it was named by its path."""
    from thirteen_hours.library.finding import at_path

    listed = at_path(Path(scenario)) if scenario else None
    return (listed.name, (listed.folder, *folders)) if listed else (scenario, folders)


def _rehearsal(
    scenario: str | None,
    folders: tuple[Path, ...],
    asked: tuple[str, tuple[str, ...], str],
    *,
    glass: bool,
) -> "Rehearsal":
    """The rehearsal, begun once to see that it can be: a screen would be in the way of a refusal.

    Raises:
        ThirteenHoursError: The scenario cannot be opened, or has no such scene, variable or choice.
    """
    from thirteen_hours.library.opening import open_scenario
    from thirteen_hours.library.rehearsal import Rehearsal, listed

    scene, settings, choices = asked
    rehearsal = Rehearsal(scene, settings, listed(choices), glass=glass)
    if scenario:
        rehearsal.begin(open_scenario(scenario, folders).table)
    return rehearsal
