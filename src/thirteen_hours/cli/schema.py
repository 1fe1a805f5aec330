"""`thirteen-hours schema`: the format for editors, made from what the reader reads by."""

import click


@click.command(name="schema")
@click.argument(
    "kind",
    type=click.Choice(["scenario", "chapter", "casebook", "source", "claims", "plan"]),
    default="scenario",
)
def command(kind: str) -> None:
    """Print the JSON Schema of a kind of file."""
    import msgspec

    from thirteen_hours.scenario.schema import schema

    click.echo(msgspec.json.format(msgspec.json.encode(schema(kind)), indent=2).decode())
