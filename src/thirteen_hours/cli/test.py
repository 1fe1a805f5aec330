"""`thirteen-hours test`: walks the test plans of casebooks through the engine."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from thirteen_hours.errors import CLEAN, ERRORS_FOUND, UsageError

if TYPE_CHECKING:
    from thirteen_hours.check.casebook import Checked
    from thirteen_hours.check.plans import Result
    from thirteen_hours.scenario.plan import Plan


@click.command(name="test")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option("-v", "--verbose", is_flag=True, help="A line for each plan.")
@click.option("-k", "wanted", default="", help="Only plans with this in their name or file.")
@click.option("-x", "--exitfirst", "first", is_flag=True, help="Stop at the first that fails.")
@click.option("--update", is_flag=True, help="Write the golden files anew.")
@click.pass_context
def command(
    ctx: click.Context,
    paths: tuple[Path, ...],
    *,
    verbose: bool,
    wanted: str,
    first: bool,
    update: bool,
) -> None:
    """Walk test plans and say which do not go as expected.

    PATHS are casebooks, folders that hold them, scenarios, or single plans; where none is named,
    the folder you stand in.
    """
    from thirteen_hours.check.casebook import check_paths
    from thirteen_hours.cli.places import placed
    from thirteen_hours.pages import findings as page
    from thirteen_hours.pages.plans import summary, told

    paths = placed(paths)
    checked = check_paths(paths)
    errors = [finding for finding in checked.report if finding.severity == "error"]
    if errors:
        files = {name: file for book in checked.casebooks for name, file in book.files.items()}
        for line in page.text(errors, files):
            click.echo(line)
        click.echo(f"The plans were not walked: {page.summary(errors)}.")
        ctx.exit(ERRORS_FOUND)
    results = list(_walked(checked, _Asked(paths, wanted.lower(), update=update, first=first)))
    if wanted and not results:
        raise UsageError(f"No plan has '{wanted}' in its name or in that of its file.")
    _marks(results, verbose=verbose)
    failed = [result for result in results if not result.passed]
    for result in failed:
        for line in told(result):
            click.echo(line)
        click.echo()
    click.echo(summary(results))
    ctx.exit(ERRORS_FOUND if failed else CLEAN)


class _Asked:
    """Which plans are walked, and how."""

    def __init__(
        self, paths: Sequence[Path], wanted: str, *, update: bool = False, first: bool = False
    ) -> None:
        self._within = [path.resolve() for path in paths]
        self._wanted = wanted
        self.update = update
        self.first = first

    def names(self, plan: "Plan") -> bool:
        """Whether a plan is one of them."""
        path = Path(plan.place.file).resolve()
        inside = any(path.is_relative_to(each) for each in self._within)
        # A file that is no plan stands for its casebook, as in `check`.
        whole = any(each.is_file() and not _is_plan(each) for each in self._within)
        return (inside or whole) and self._wanted in f"{plan.name} {path.name}".lower()


def _is_plan(path: Path) -> bool:
    from thirteen_hours.scenario.folder import PLAN_ENDING

    return path.name.endswith(PLAN_ENDING)


def _walked(checked: "Checked", asked: _Asked) -> Iterator["Result"]:
    """The plans walked in the order of their files, up to the first that fails if that is asked."""
    from thirteen_hours.check.plans import run
    from thirteen_hours.cli.golden import held_against_golden
    from thirteen_hours.engine.table import compile_scenario

    for book in checked.casebooks:
        for name, scenario in book.scenarios.items():
            table = compile_scenario(scenario)
            for plan in filter(asked.names, book.plans.get(name, ())):
                result = run(plan, table)
                if plan.golden and book.casebook:
                    folder = book.folder / name
                    result = held_against_golden(result, book.casebook, folder, update=asked.update)
                yield result
                if asked.first and not result.passed:
                    return


def _marks(results: Sequence["Result"], *, verbose: bool) -> None:
    """A line for each file with a mark for each of its plans, or a line for each plan."""
    from thirteen_hours.pages.layout import plain
    from thirteen_hours.pages.plans import WORDS, mark

    marks: dict[str, str] = {}
    for result in results:
        file, sign = result.plan.place.file, mark(result)
        marks[file] = marks.get(file, "") + sign
        if verbose:
            because = f": {result.plan.fails}" if result.plan.fails else ""
            click.echo(plain(f"{file}: {result.plan.name}: {WORDS[sign]}{because}"))
    if not verbose:
        for file, signs in marks.items():
            click.echo(f"{plain(file)} {signs}")
    if marks:
        click.echo()
