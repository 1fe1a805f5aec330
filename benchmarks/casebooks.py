"""Generated stories as casebooks on disk, to measure how they are read."""

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import yaml

from thirteen_hours.check.casebook import check_casebook
from thirteen_hours.findings.finding import Report
from thirteen_hours.findings.specimen import files
from thirteen_hours.language.explain import unparse
from thirteen_hours.language.tree import ALWAYS
from thirteen_hours.scenario.model import Choice, Scenario

CHAPTER: Final = 1_000
"""Scenes in one file: in one of a hundred thousand lines nobody would find anything."""


def written(story: Scenario, folder: Path) -> str:
    """Writes a casebook with the story in it, and gives back the text of its scenes."""
    for name, text in files().items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    (folder / "specimen/scenario.yaml").write_text("\n".join(_scenario(story)) + "\n")
    (folder / "specimen/10-scenes.yaml").unlink()
    scenes = [f"{scene}\n" for scene in _scenes(story)]
    for begin in range(0, len(scenes), CHAPTER):
        chapter = folder / f"specimen/{begin + 100_000}-scenes.yaml"
        chapter.write_text("".join(["scenes:\n", *scenes[begin : begin + CHAPTER]]))
    return "".join(["scenes:\n", *scenes])


def checked(folder: Path) -> float:
    """Seconds that it takes to read, type and check the casebook, the proof apart."""
    report = Report()
    begun = time.process_time()
    check_casebook(folder, report)
    taken = time.process_time() - begun
    wrong = {found.code for found in report if found.severity == "error"} - {"E113"}
    if wrong:
        raise SystemExit(f"The casebook is not sound: {sorted(wrong)}")
    return taken


def loaded(text: str) -> float:
    """Seconds that PyYAML's quick loader takes to build its dicts from the scenes."""
    begun = time.process_time()
    yaml.load(text, yaml.CSafeLoader)
    return time.process_time() - begun


def _scenario(story: Scenario) -> Iterator[str]:
    head = files()["specimen/scenario.yaml"].partition("start: first")[0]
    yield f"{head}start: {story.start}"
    yield "briefing:\n  You must bring back: A word.\ntracks:"
    for track in story.tracks.values():
        yield f"  {track.id}:\n    range: {track.low}..{track.high}\n    start: {track.start}"
        yield f"    means: How far.\n    unit: steps\n    tell: A look.\n    told-in: {story.start}"
    yield "outcomes:"
    for outcome in story.outcomes:
        yield f"  {outcome}:\n    title: {outcome}\n    class: settled\n    standing: documented"
        yield f"    supports: diary/first-words\n    text: It ends at {outcome}."


def _scenes(story: Scenario) -> Iterator[str]:
    """Each scene, with its choices."""
    for scene in story.scenes.values():
        text = f"This is {scene.id}, and he says what he has come to say."
        lines = [f"  {scene.id}:\n    after: 1\n    sources: diary/first-words\n    text: {text}"]
        lines += ["    choices:", *(line for each in scene.choices for line in _choice(each))]
        yield "\n".join(lines)


def _choice(choice: Choice) -> Iterator[str]:
    yield f"      {choice.id}:\n        do: {choice.do}\n        from: diary/first-words"
    if choice.when != ALWAYS:
        yield f"        if: {unparse(choice.when, {})}"
    yield "        effects:"
    for each in choice.effects:
        sign = "+" if each.effect.amount > 0 else "-"
        step = f"{each.effect.variable} {sign}{abs(each.effect.amount)}"
        yield f"          {step}: He has heard it before. (no source)"
    yield f"        goto: {choice.goto}"
