"""`thirteen-hours graph`: a scenario drawn, whole, by chapter, or as its chapters alone."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from thirteen_hours.pages.graph.story import Path as Walked
    from thirteen_hours.pages.graph.story import Story
    from thirteen_hours.scenario.folder import CasebookFiles
    from thirteen_hours.scenario.model import Scenario

PATH = click.Path(path_type=Path)


@click.command(name="graph")
@click.argument("path", required=False, type=PATH)
@click.option(
    "--format",
    "form",
    type=click.Choice(["mermaid", "dot", "svg"]),
    help="What is written.  [default: svg where --output ends in .svg, else mermaid]",
)
@click.option("--chapter", help="Draw this chapter alone, by its title.")
@click.option("--overview", is_flag=True, help="Draw the chapters, and no scenes.")
@click.option("--plan", type=PATH, help="Mark the way that this test plan takes.")
@click.option("--output", type=PATH, help="Write to this file; one in .svg is a picture.")
def command(
    path: Path | None,
    form: str | None,
    chapter: str | None,
    plan: Path | None,
    output: Path | None,
    *,
    overview: bool,
) -> None:
    """Draw the scenario at PATH: its scenes, the ways between them, its outcomes.

    PATH is a scenario's folder, or a casebook's with one scenario in it; without it, the folder
    you stand in. For a picture that a
    browser opens, add `--output map.svg`. An SVG of a scenario with
    several chapters shows the chapters first, and then each of them.
    """
    from thirteen_hours.cli.places import placed
    from thirteen_hours.errors import UsageError
    from thirteen_hours.export.files import save
    from thirteen_hours.findings.finding import Report
    from thirteen_hours.pages.graph.story import story

    if chapter is not None and overview:
        raise UsageError("Draw the overview or one chapter, not both.")
    form = form or ("svg" if output and output.suffix.lower() == ".svg" else "mermaid")
    (path,) = placed((path,) if path else ())
    report = Report()
    book, scenario = _scenario(path, report)
    if plan and report.errors:
        raise UsageError("A plan is walked only where there are no errors.", hint=_check(path))
    walked = _walked(plan, book, scenario) if plan else frozenset()
    if book.casebook is None:  # no scenario is read without one
        raise UsageError("This casebook cannot be read.", hint=_check(path))
    found = story(scenario, book.casebook, walked)
    if chapter is not None:
        _known(chapter, found.chapters)
    marked = f"the way that {plan.name} takes" if plan else ""
    text = _drawn(found, form, chapter, marked=marked, overview=overview)
    if report.errors:
        click.echo(f"What could be read is drawn; there are errors. {_check(path)}", err=True)
    if output is None:
        click.echo(text, nl=False)
    else:
        save(text, output)
        click.echo(f"Written: {output}")


def _drawn(story: "Story", form: str, chapter: str | None, *, marked: str, overview: bool) -> str:
    from thirteen_hours.pages.graph import dot, mermaid, sheets, svg

    if form == "svg":
        if overview:
            drawn: Sequence[sheets.Sheet] = [sheets.overview(story)]
        elif chapter is not None:
            drawn = [sheets.chapter_sheet(story, chapter)]
        else:
            drawn = list(sheets.sheets(story))
        return svg.svg(story.title, drawn, marked=marked)
    part = story if chapter is None else story.within(chapter)
    if form == "mermaid":
        if overview:
            return mermaid.overview(sheets.overview(story), story.title)
        return mermaid.mermaid(part)
    return dot.overview(sheets.overview(story), story.title) if overview else dot.dot(part)


def _scenario(path: Path, report: object) -> "tuple[CasebookFiles, Scenario]":
    from thirteen_hours.check.casebook import casebooks_at
    from thirteen_hours.errors import UsageError
    from thirteen_hours.scenario.folder import read_casebook

    folders = casebooks_at([path])
    if len(folders) > 1:
        raise UsageError("Name one casebook, or one scenario in it.")
    book = read_casebook(folders[0], report)  # type: ignore[arg-type]  # a Report, imported late
    folder, whole = folders[0].resolve(), path.resolve()
    inside = whole.relative_to(folder).parts if whole.is_relative_to(folder) else ()
    names = [name for name in book.scenarios if not inside or inside[0] == name]
    if not names:
        raise UsageError("There is no scenario here that can be read.", hint=_check(path))
    if len(names) > 1:
        listed = ", ".join(str(folders[0] / name) for name in names)
        raise UsageError("There are several scenarios here.", hint=f"Name one of them: {listed}")
    return book, book.scenarios[names[0]]


def _walked(plan: Path, book: "CasebookFiles", scenario: "Scenario") -> "Walked":
    """What the play of a plan went through."""
    from thirteen_hours.check.plans import run
    from thirteen_hours.engine.table import compile_scenario
    from thirteen_hours.errors import UsageError

    plans = book.plans.get(scenario.id, [])
    found = [each for each in plans if Path(each.place.file).resolve() == plan.resolve()]
    if not found:
        raise UsageError(
            "This is no test plan of the scenario that can be read.",
            place=str(plan),
            hint=_check(book.folder),
        )
    steps = run(found[0], compile_scenario(scenario)).play.steps
    return frozenset(
        (
            step.scene,
            step.choice.id if step.choice else "",
            step.choice.goto if step.choice else step.route.goto if step.route else "",
        )
        for step in steps
    )


def _known(chapter: str, chapters: Sequence[str]) -> None:
    from thirteen_hours.errors import UsageError
    from thirteen_hours.findings.nearest import did_you_mean

    if chapter not in chapters:
        hint = did_you_mean(chapter, chapters) or f"There are: {', '.join(chapters)}."
        raise UsageError(f"There is no chapter '{chapter}'.", hint=hint)


def _check(path: Path) -> str:
    return f"`thirteen-hours check {path}` says what is wrong."
