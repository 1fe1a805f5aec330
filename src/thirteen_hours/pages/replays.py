"""The play that shows a finding: as a command that replays it, and as a test plan."""

import json
import shlex

from thirteen_hours.findings.finding import Finding, ShortestPlay


def command(play: ShortestPlay) -> str:
    """What to type to see it: the choices are taken, and then it is the author's turn."""
    return shlex.join(["thirteen-hours", "play", play.scenario, "--choose", ",".join(play.steps)])


def plan_name(finding: Finding) -> str:
    """A name for the file of the plan: the code and where the play comes to."""
    play = finding.play
    return f"{finding.code.lower()}-{play.ends_in if play else 'here'}.test.yaml"


def plan(finding: Finding) -> str:
    """A test plan that takes the play, and passes as long as the finding is true."""
    play = finding.play
    if play is None:
        return ""
    steps = "".join(f"\n  - {step}" for step in play.steps)
    key = "outcome" if play.over else "scene"
    name = json.dumps(f"{finding.code}: {finding.message}", ensure_ascii=False)
    return f"test: {name}\nchoose:{steps or ' []'}\nexpect:\n  {key}: {play.ends_in}\n"
