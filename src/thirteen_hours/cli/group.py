"""The command `thirteen-hours` and its commands, each imported only when it is asked for."""

from importlib import import_module
from typing import Final

import click

from thirteen_hours import __version__
from thirteen_hours.errors import USAGE, UsageError

COMMANDS: Final = {
    "play": "Play a scenario, in the terminal or as plain text.",
    "list": "Name the scenarios there are.",
    "evenings": "List, compare or delete the evenings you have played.",
    "transcript": "Write out an evening as it was played.",
    "debrief": "Weigh an evening against the sources.",
    "evidence": "Read, verify and export the sources, passages and claims.",
    "new": "Make a small casebook that plays, to begin your own with.",
    "preview": "Show a scene while you write it, again at every save.",
    "check": "Check casebooks: format, references, quotations, every path.",
    "test": "Walk the test plans of casebooks.",
    "stats": "Count words, plays and the shares of the outcomes.",
    "explain": "Explain a code that `check` prints.",
    "graph": "Draw a scenario: its scenes, the ways between them, its outcomes.",
    "format": "Lay a casebook's files out alike; what they say is left alone.",
    "schema": "Print the JSON Schemas by which editors complete and explain.",
}
"""Every command with its one line of help, so that showing the help imports none of them."""


class Commands(click.Group):
    """Finds the command NAME in the module `thirteen_hours.cli.NAME`."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Options without a command are those of `play`: without a command one plays."""
        own = {"--help", "-h", "--version"}
        if args and args[0].startswith("-") and args[0] not in own:
            args = ["play", *args]
        return super().parse_args(ctx, args)

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """The names, in the order in which people need them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, or None."""
        if cmd_name not in COMMANDS:
            _refuse(ctx, cmd_name)
        found: click.Command = import_module(f"thirteen_hours.cli.{cmd_name}").command
        return found

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """Writes the commands with their help."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


def _is_scenario(name: str) -> bool:
    """Whether a word in the place of a command is the name of a scenario that can be played."""
    from thirteen_hours.library.finding import find, named

    try:
        named(name, find(()))
    except UsageError:
        return False
    return True


def _refuse(ctx: click.Context, name: str) -> None:
    from thirteen_hours.findings.nearest import did_you_mean

    if _is_scenario(name):
        click.echo(f"There is no command '{name}'.", err=True)
        click.echo(f"To play it: thirteen-hours play {name}", err=True)
        ctx.exit(USAGE)
    hint = did_you_mean(name, COMMANDS)
    click.echo(f"There is no command '{name}'{f'; {hint}' if hint else '.'}", err=True)
    click.echo("Say `thirteen-hours --help` for those there are.", err=True)
    ctx.exit(USAGE)


@click.group(
    name="thirteen-hours",
    cls=Commands,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.version_option(__version__, prog_name="Thirteen Hours", message="%(prog)s %(version)s")
@click.pass_context
def command(ctx: click.Context) -> None:
    """Play an evening of a crisis, and weigh it against the sources.

    Without a command the game begins; it takes the options of `play`.
    """
    if ctx.invoked_subcommand is None:
        from thirteen_hours.cli.begin import begin

        ctx.exit(begin())
