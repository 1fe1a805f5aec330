"""`thirteen-hours test`: walks the test plans of casebooks through the engine."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from thirteen_hours.errors import CLEAN, ERRORS_FOUND

if TYPE_CHECKING:
    from thirteen_hours.check.plans import Result
    from thirteen_hours.scenario.folder import CasebookFiles


@click.command(name="test")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("-v", "--verbose", is_flag=True, help="Name the plans that pass, too.")
@click.pass_context
def command(ctx: click.Context, paths: tuple[Path, ...], *, verbose: bool) -> None:
    """Walk the test plans of casebooks and say which do not go as expected."""
    from thirteen_hours.check.casebook import check_paths
    from thirteen_hours.pages import findings as page

    checked = check_paths(paths)
    errors = [finding for finding in checked.report if finding.severity == "error"]
    if errors:
        files = {name: file for book in checked.casebooks for name, file in book.files.items()}
        for line in page.text(errors, files):
            click.echo(line)
        click.echo(f"The plans were not walked: {page.summary(errors)}.")
        ctx.exit(ERRORS_FOUND)
    results = [result for book in checked.casebooks for result in _results(book)]
    for result in results:
        for line in _told(result, verbose=verbose):
            click.echo(line)
    failed = sum(not result.passed for result in results)
    click.echo(f"{len(results) - failed} passed, {failed} failed")
    ctx.exit(ERRORS_FOUND if failed else CLEAN)


def _results(book: "CasebookFiles") -> Iterator["Result"]:
    from thirteen_hours.check.plans import run
    from thirteen_hours.engine.table import compile_scenario

    for name, scenario in book.scenarios.items():
        table = compile_scenario(scenario)
        for plan in book.plans.get(name, ()):
            yield run(plan, table)


def _told(result: "Result", *, verbose: bool) -> Iterator[str]:
    plan = result.plan
    if result.passed:
        if verbose:
            yield f"passed  {plan.name}"
        return
    yield f"FAILED  {plan.name}"
    if plan.fails:
        yield f"  {plan.place}: it was expected to fail ({plan.fails}), and it passed"
    for failure in result.failures:
        yield f"  {failure.place}: {failure.message}"
