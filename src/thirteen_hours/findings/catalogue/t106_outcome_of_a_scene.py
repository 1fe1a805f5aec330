"""T106: a plan that ends in a scene, and expects something of an outcome."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic, Example
from thirteen_hours.findings.specimen import PLAN, plan

DIAGNOSTIC: Final = Diagnostic(
    code="T106",
    name="outcome-of-a-scene",
    message="a plan that ends in a scene has no {other}",
    told="a plan that ends in a scene has no outcome",
    why="A play ends at an outcome or stands in a scene; both cannot be so.",
    mend="Take one of the two away. `scene` is for a plan that stops short of the end.",
    example=Example(file=PLAN, failing=f"{plan()}  «scene»: first\n", mended=plan()),
)
