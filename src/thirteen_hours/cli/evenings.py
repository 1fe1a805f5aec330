"""`thirteen-hours evenings`: the evenings that were kept, listed, compared and deleted."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from thirteen_hours.engine.table import Table
    from thirteen_hours.journal.comparison import Comparison
    from thirteen_hours.journal.shelf import Glance, Shelved

_REMINDER = 80
"""Characters of the last paragraph that are shown in the list."""

folders_option = click.option(
    "--scenario-dir",
    "folders",
    type=click.Path(path_type=Path),
    multiple=True,
    help="Look for scenarios here first.",
)


@click.group(name="evenings", invoke_without_command=True)
@folders_option
@click.pass_context
def command(ctx: click.Context, folders: tuple[Path, ...]) -> None:
    """List the evenings you have played, the last one first."""
    if ctx.invoked_subcommand is not None:
        return
    from thirteen_hours.cli.kept import shelved
    from thirteen_hours.pages.layout import plain, wrapped

    found = shelved()
    if not found:
        click.echo("No evening has been saved yet.")
    register = _Register(folders)
    for number, each in enumerate(found, start=1):
        mark = f"{number}. "
        for line in wrapped(plain(register.told(each)), first=mark, rest=" " * len(mark)):
            click.echo(line)


@command.command()
@click.argument("evening")
@click.option("--yes", is_flag=True, help="Do not ask.")
def delete(evening: str, *, yes: bool) -> None:
    """Delete EVENING, a number in the list, with everything kept beside it."""
    from thirteen_hours.cli.kept import journal
    from thirteen_hours.journal import shelf
    from thirteen_hours.journal.home import Home

    path = journal(evening)
    if not yes and not click.confirm(f"Delete {path}?"):
        click.echo("Nothing was deleted.")
        return
    shelf.delete(Home.find(), path)
    click.echo("Deleted.")


@command.command()
@click.argument("evenings", nargs=-1, required=True)
@folders_option
def compare(evenings: tuple[str, ...], folders: tuple[Path, ...]) -> None:
    """Set EVENINGS, two or more numbers or files, side by side."""
    from thirteen_hours.cli.kept import journal, kept
    from thirteen_hours.errors import UsageError
    from thirteen_hours.journal.comparison import compare as compared

    found = [kept(journal(each), folders) for each in evenings]
    names = {each.header.name for each in found}
    if len(found) < 2 or len(names) > 1:  # noqa: PLR2004 - it takes two to compare
        raise UsageError("Name two or more evenings of one scenario.")
    for line in _compared(compared([each.play for each in found]), evenings):
        click.echo(line)


class _Register:
    """Tells how each evening stands; every scenario is opened once."""

    def __init__(self, folders: Sequence[Path]) -> None:
        self._folders = folders
        self._tables: dict[str, Table | str] = {}

    def told(self, shelved: "Shelved") -> str:
        """The evening in a sentence or two."""
        if shelved.header is None:
            return f"{shelved.path.name}: {shelved.trouble}"
        begun = f"{shelved.header.title}, begun {shelved.header.started.replace('T', ', ')}."
        stands = self._stands(shelved, shelved.header.name)
        return " ".join(filter(None, (begun, stands, shelved.trouble)))

    def _stands(self, shelved: "Shelved", name: str) -> str:
        from thirteen_hours.journal.shelf import glance

        if name not in self._tables:
            self._tables[name] = self._table(name)
        table = self._tables[name]
        if isinstance(table, str):
            return table
        seen = glance(shelved, table)
        return _seen(seen) if seen else ""

    def _table(self, name: str) -> "Table | str":
        """The scenario's table, or the sentence that says why there is none."""
        from thirteen_hours.errors import ThirteenHoursError
        from thirteen_hours.library.opening import open_scenario

        try:
            return open_scenario(name, self._folders).table
        except ThirteenHoursError as error:
            return error.sentence


def _seen(seen: "Glance") -> str:
    choices = "1 choice" if seen.decisions == 1 else f"{seen.decisions} choices"
    if seen.outcome:
        return f"Over after {choices}: {seen.outcome.title}."
    return f"Left after {choices}, at: {_beginning(seen.last_line)}"


def _beginning(text: str) -> str:
    """As much of a paragraph as reminds one of it."""
    return text if len(text) <= _REMINDER else f"{text[:_REMINDER].rpartition(' ')[0]} ..."


def _compared(found: "Comparison", names: Sequence[str]) -> Iterator[str]:
    from thirteen_hours.pages.layout import plain, wrapped

    together = "1 choice" if found.together == 1 else f"{found.together} choices"
    yield f"They go together for {together}" + (" and then part." if found.parted else ".")
    for row in found.rows:
        yield ""
        yield plain(row.scene) + (", all alike:" if row.alike else ":")
        told = row.choices[:1] if row.alike else row.choices
        for name, choices in zip(names, told, strict=False):
            mark = "  " if row.alike else f"  {plain(name)}: "
            done = " Then: ".join(choices) or "did not come here."
            yield from wrapped(plain(done), first=mark, rest="    ")
    yield ""
    for name, outcome in zip(names, found.outcomes, strict=True):
        yield f"{plain(name)}: {plain(outcome) or 'not over yet'}"
