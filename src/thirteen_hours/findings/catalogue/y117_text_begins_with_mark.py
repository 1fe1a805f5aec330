"""Y117: a text that begins with a mark of YAML’s."""

from typing import Final

from thirteen_hours.findings.diagnostic import Diagnostic
from thirteen_hours.findings.specimen import slip

DIAGNOSTIC: Final = Diagnostic(
    code="Y117",
    name="text-begins-with-mark",
    message="a text cannot begin with '{mark}' here, which means something else to YAML",
    told="a text cannot begin with '*' here, which means something else to YAML",
    why=(
        "Some marks at the beginning of a value are instructions to YAML: `*`, `&`, `!`, `@`,"
        " `%`, `?`, `|`, `>`, `-` and the grave accent."
    ),
    mend=(
        "Put quotation marks around the whole text; or write it after `|` on a line of its "
        "own, further in."
    ),
    example=slip("do: «*»Ask* at once.", "do: Ask at once."),
)
