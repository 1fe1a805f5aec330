"""`thirteen-hours explain`: a diagnostic in full, from the catalogue."""

import click


@click.command(name="explain")
@click.argument("code", required=False)
@click.option("--markdown", is_flag=True, help="Explain all of them, as one page of Markdown.")
def command(code: str | None, *, markdown: bool) -> None:
    """Explain the diagnostic CODE; without one, name them all."""
    from thirteen_hours.errors import UsageError
    from thirteen_hours.findings.catalogue import codes, diagnostic
    from thirteen_hours.findings.nearest import did_you_mean
    from thirteen_hours.pages.diagnostics import explained, reference

    if markdown:
        click.echo(reference(map(diagnostic, codes())), nl=False)
    elif code is None:
        for each in codes():
            found = diagnostic(each)
            click.echo(f"{found.code}  {found.severity:<7}  {found.name}")
    elif code.upper() in codes():
        click.echo(explained(diagnostic(code)))
    else:
        hint = did_you_mean(code.upper(), codes())
        raise UsageError(
            f"There is no diagnostic '{code}'.", hint=hint or "`thirteen-hours explain` names all."
        )
