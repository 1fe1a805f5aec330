"""S121: a key that stands too far in."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

DIAGNOSTIC: Final = Diagnostic(
    code="S121",
    name="key-too-far-in",
    message="`{key}` is a key of a {record}, and stands here in its `{group}`",
    told="`goto` is a key of a choice, and stands here in its `effects`",
    why="A key belongs to what it stands further in than; too far in, it belongs to another group.",
    mend="Move it further out, so that it begins below the other keys that it goes with.",
    example=slip(
        "(no source)\n          «goto»: second\n      press",
        "(no source)\n        goto: second\n      press",
    ),
)
