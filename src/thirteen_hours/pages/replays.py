"""The play that shows a finding: as a command that replays it, and as a test plan."""

import shlex
from collections import Counter
from collections.abc import Iterable
from pathlib import PurePath

import msgspec

from thirteen_hours.findings.finding import Finding, ShortestPlay


def command(play: ShortestPlay) -> str:
    """What to type to see it: the choices are taken, and then it is the author's turn."""
    # An author's option makes it a rehearsal, which is not saved.
    chosen = ["--choose", ",".join(play.steps)] if play.steps else ["--glass"]
    drawn = [] if play.seed is None else ["--seed", str(play.seed)]
    return shlex.join(["thirteen-hours", "play", play.scenario, *chosen, *drawn])


def plans(findings: Iterable[Finding]) -> dict[str, str]:
    """A test plan for every finding that a play shows, by a name for its file.

    The name has the code and where the play comes to; of several that would be called the same,
    the second and those after it have a number.
    """
    found: dict[str, str] = {}
    counts = Counter[str]()
    for finding in findings:
        if finding.play:
            name = f"{finding.code.lower()}-{finding.play.ends_in}"
            counts[name] += 1
            number = f"-{counts[name]}" if counts[name] > 1 else ""
            found[f"{name}{number}.test.yaml"] = plan(finding)
    return found


def plan(finding: Finding) -> str:
    """A test plan that takes the play, and passes as long as the finding is true."""
    play = finding.play
    if play is None:
        return ""
    steps = "".join(f"\n  - {step}" for step in play.steps)
    key = "outcome" if play.over else "scene"
    place = f"{PurePath(finding.place.file).name}:{finding.place.line}:{finding.place.column}"
    name = _quoted(f"{finding.code}: {finding.message} ({place})")
    seed = f"seed: {play.seed}\n" if play.seed else ""
    fails = f"fails: {_quoted(play.stops)}\n" if play.stops else ""
    expected = f"expect:\n  {key}: {play.ends_in}\n"
    return f"test: {name}\n{seed}choose:{steps or ' []'}\n{expected}{fails}"


def _quoted(words: str) -> str:
    return msgspec.json.encode(words).decode()
