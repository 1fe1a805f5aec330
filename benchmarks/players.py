"""Random plays of one story, by us and by its peers: how many a second, and what they come to."""

import random
import re
import subprocess
import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import numpy as np

from thirteen_hours.engine.play import Play
from thirteen_hours.engine.step import first_state, open_choices, take
from thirteen_hours.engine.table import Table
from thirteen_hours.language.explain import unparse
from thirteen_hours.language.tree import ALWAYS
from thirteen_hours.proof.packed import Packed, States, ways_open
from thirteen_hours.scenario.model import Choice, Scenario

SECONDS: Final = 2.0

Rate = tuple[float, float]
"""Plays a second of the processor's time, and the part of all choices that they came to."""


def on_the_engine(table: Table, seconds: float = SECONDS) -> float:
    """Plays a second on the real engine: with its pages, texts, clock and moments to undo to."""
    rolls = random.Random(1)
    plays = 0
    begun = time.process_time()
    while time.process_time() - begun < seconds:
        play = Play(table)
        while not (page := play.page).done:
            play.choose(rolls.choice(page.open_options).id)
        plays += 1
    return plays / (time.process_time() - begun)


def one_by_one(table: Table, seconds: float = SECONDS) -> float:
    """Plays a second on the table, step by step."""
    rolls = random.Random(1)
    plays = 0
    begun = time.process_time()
    while time.process_time() - begun < seconds:
        state = first_state(table)
        while choices := open_choices(table, state):
            state = take(table, state, choices[int(rolls.random() * len(choices))])
        plays += 1
    return plays / (time.process_time() - begun)


def all_at_once(table: Table, plays: int) -> Rate:
    """Plays a second on the table, very many side by side: those in one scene go on together."""
    begun = time.process_time()
    packed = Packed(table)
    rolls = np.random.default_rng(1)
    node, code = packed.start
    waiting = {node: [np.repeat(code, plays)]}
    taken = np.zeros(len(packed.ways), dtype=np.bool_)
    while waiting:
        following: dict[int, list[np.ndarray]] = defaultdict(list)
        for number, parts in waiting.items():
            for way, codes in _go_on(packed, number, np.concatenate(parts), rolls):
                taken[way] = True
                target = packed.way_list[way].target
                if packed.nodes[target].ways:
                    following[target].append(codes)
        waiting = following
    return plays / (time.process_time() - begun), float(taken.mean())


def _go_on(
    packed: Packed, node: int, codes: np.ndarray, rolls: np.random.Generator
) -> Iterator[tuple[int, np.ndarray]]:
    """Takes one of the open ways in each state, each as likely as the others."""
    states = States(packed, codes)
    ways = [
        (way, np.ones(len(codes), dtype=np.bool_) if where is None else where)
        for way, where in ways_open(packed.nodes[node], states)
    ]
    count = np.sum([where for _, where in ways], axis=0)
    left = (rolls.random(len(codes)) * count).astype(np.int64)
    for way, where in ways:
        chosen = where & (left == 0)
        left -= where
        if chosen.any():
            yield way.number, states.after(way, chosen)


def choicescript(story: Scenario, folder: Path, plays: int) -> float:
    """Plays a second of `randomtest` in a checkout of ChoiceScript that lies in `folder`."""
    scenes = folder / "web" / "measured" / "scenes"
    scenes.mkdir(parents=True, exist_ok=True)
    (scenes / "startup.txt").write_text("\n".join(_choicescript(story)) + "\n")
    (scenes / "choicescript_stats.txt").write_text("Nothing.\n")
    arguments = [f"num={plays}", "game=measured", "seed=1", "delay=false", "showChoices=false"]
    more = ["showCoverage=false", "showText=false", "avoidUsedOptions=false"]
    return plays / _seconds(["node", "randomtest.js", *arguments, *more], folder, "PASSED")


def inkjs(story: Scenario, folder: Path, plays: int) -> float:
    """Plays a second of the inkjs under `folder`, its compiling apart."""
    (folder / "measured.ink").write_text("\n".join(_ink(story)) + "\n")
    (folder / "measured.js").write_text(_INK_PLAYER)
    command = ["node", "measured.js", str(plays)]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)
    return plays / float(done.stdout)


def _seconds(command: list[str], folder: Path, wanted: str) -> float:
    """What a command takes of the processor's time, if it says what is wanted of it."""
    import resource  # noqa: PLC0415 - not on every system

    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if wanted not in done.stdout:
        raise SystemExit(f"{command[1]} failed: {done.stdout[-500:]}{done.stderr[-500:]}")
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _name(name: str) -> str:
    return re.sub(r"\W", "_", name)


def _guard(choice: Choice) -> str:
    guard = choice.when
    return unparse(guard, {}) if guard != ALWAYS else ""


def _choicescript(story: Scenario) -> Iterator[str]:
    for track in story.tracks.values():
        yield f"*create {track.id} {track.start}"
    yield "*title Measured"
    yield f"*goto {_name(story.start)}"
    for scene in story.scenes.values():
        yield from (f"*label {_name(scene.id)}", f"This is {scene.id}.", "*choice")
        for choice in scene.choices:
            guard = _guard(choice)
            yield f"  {f'*if ({guard}) ' if guard else ''}#{choice.do}"
            for each in choice.effects:
                name, amount = each.effect.variable, each.effect.amount
                high, low = story.tracks[name].high, story.tracks[name].low
                yield f"    *set {name} {'+' if amount > 0 else '-'} {abs(amount)}"
                yield f"    *if ({name} {'>' if amount > 0 else '<'} {high if amount > 0 else low})"
                yield f"      *set {name} {high if amount > 0 else low}"
            yield f"    *goto {_name(choice.goto)}"
    for outcome in story.outcomes:
        yield from (f"*label {_name(outcome)}", f"This is {outcome}.", "*finish")


def _ink(story: Scenario) -> Iterator[str]:
    for track in story.tracks.values():
        yield f"VAR {track.id} = {track.start}"
    yield f"-> {_name(story.start)}"
    for scene in story.scenes.values():
        yield from (f"=== {_name(scene.id)} ===", f"This is {scene.id}.")
        for choice in scene.choices:
            guard = _guard(choice)
            yield f"+ {f'{{{guard}}} ' if guard else ''}[{choice.do}]"
            for each in choice.effects:
                name, amount = each.effect.variable, each.effect.amount
                track = story.tracks[name]
                kept = f"MIN({name} + {amount}, {track.high})"
                if amount < 0:
                    kept = f"MAX({name} - {-amount}, {track.low})"
                yield f"  ~ {name} = {kept}"
            yield f"  -> {_name(choice.goto)}"
    for outcome in story.outcomes:
        yield from (f"=== {_name(outcome)} ===", f"This is {outcome}.", "-> END")


_INK_PLAYER: Final = """
const { Compiler } = require('inkjs/full');
const text = require('fs').readFileSync('measured.ink', 'utf8');
const story = new Compiler(text).Compile();
const plays = Number(process.argv[2]);
const begun = process.cpuUsage();
for (let n = 0; n < plays; n++) {
  story.ResetState();
  for (;;) {
    while (story.canContinue) story.Continue();
    const count = story.currentChoices.length;
    if (!count) break;
    story.ChooseChoiceIndex(Math.floor(Math.random() * count));
  }
}
const used = process.cpuUsage(begun);
console.log((used.user + used.system) / 1e6);
"""
