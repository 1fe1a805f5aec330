"""`thirteen-hours preview`: a scene shown while it is written."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from thirteen_hours.errors import UsageError

if TYPE_CHECKING:
    from thirteen_hours.library.finding import Listed
    from thirteen_hours.plain.preview.session import Preview

_KEYBOARD: Final = 0
"""The file descriptor of the standard input."""

_CLEAR: Final = "\x1b[2J\x1b[3J\x1b[H"
"""Empties the screen, and what was scrolled off it, and begins at the top."""


@click.command(name="preview")
@click.argument("path", default=Path(), type=click.Path(path_type=Path))
@click.option("--at", "scene", default="", help="Begin in this scene.")
@click.option("--set", "settings", multiple=True, metavar="trust=3", help="What is so there.")
@click.option("--choose", "choices", default="", metavar="A,B,C", help="Take these first.")
def command(path: Path, scene: str, settings: tuple[str, ...], choices: str) -> None:
    """Show the scene that is being written, and show it again at every save.

    PATH is a scenario, or the file that is being written: then its first scene is shown. Without
    it, it is the scenario you stand in. What was
    chosen is chosen again after each save, as far as that goes. Nothing is saved.
    """
    from thirteen_hours.cli.places import the_one_here
    from thirteen_hours.library.finding import at_path
    from thirteen_hours.library.rehearsal import Rehearsal, listed
    from thirteen_hours.pages.layout import WIDTH
    from thirteen_hours.plain.lines import Output
    from thirteen_hours.plain.preview.session import Preview

    (path,) = the_one_here((path,))
    found = at_path(path)
    if found is None:
        raise UsageError(
            "There is no casebook here.",
            place=str(path),
            hint="Name the folder of a scenario, or a file in it.",
        )
    in_place = sys.stdout.isatty() and os.environ.get("TERM") != "dumb"
    preview = Preview(
        _near(found),
        found.scenario,
        Output(sys.stdout, WIDTH),
        Rehearsal(scene, settings, listed(choices)),
        chapter=path if path.is_file() else None,
        clear=_clear if in_place else _nothing,
    )
    _run(preview, found)


def _clear() -> None:
    click.echo(_CLEAR, nl=False)


def _nothing() -> None:
    pass


def _run(preview: "Preview", found: "Listed") -> None:
    """Shows the preview until the author leaves it, or the lines end."""
    from thirteen_hours.plain.preview.events import events

    by_hand = sys.stdin.isatty()
    happening = events(_KEYBOARD, found.folder)
    preview.saved()
    preview.prompt()
    _tidy_up(preview)
    try:
        for event in happening:
            if isinstance(event, str):
                preview.answered(None if by_hand else event)
                preview.typed(event)
            else:
                preview.answered("")
                preview.saved(event)
            if preview.leaving:
                return
            preview.prompt()
            if not isinstance(event, str):
                _tidy_up(preview)
    except KeyboardInterrupt:
        pass
    preview.answered("")


def _tidy_up(preview: "Preview") -> None:
    """Lets the author's editor know the names that were just read, while the author reads."""
    from thirteen_hours.cli.schema import refresh
    from thirteen_hours.engine.collector import collect_now

    if preview.read:
        refresh(preview.read)
    collect_now()


def _near(found: "Listed") -> Path:
    """The casebook's folder as one would type it from here."""
    here = Path.cwd()
    return found.folder.relative_to(here) if found.folder.is_relative_to(here) else found.folder
