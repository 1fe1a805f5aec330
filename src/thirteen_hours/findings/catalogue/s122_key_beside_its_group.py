"""S122: a key beside the group that it belongs to."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import SCENARIO, slip

DIAGNOSTIC: Final = Diagnostic(
    code="S122",
    name="key-beside-its-group",
    message="`{key}` stands beside `{group}` instead of in it, and `{group}` has nothing in it",
    told="`told` stands beside `flags` instead of in it, and `flags` has nothing in it",
    why="What belongs to a key stands further in than the key.",
    mend="Move it further in, with what stands below it.",
    example=slip("flags:\n«told»: He has", "flags:\n  told: He has", SCENARIO),
)
