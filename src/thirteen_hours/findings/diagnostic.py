"""What a diagnostic is: a kind of finding, with its reason, its mending and examples of both."""

from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning"]

SPECIMEN_CHAPTER = "specimen/10-scenes.yaml"
"""The file that an example replaces unless it names another: a chapter of the specimen scenario."""


@dataclass(frozen=True, slots=True)
class Example:
    """A file of the specimen casebook, wrong and mended.

    In `failing` the place that the finding marks stands between « and », which are taken out before
    the file is read. `file` is relative to the specimen casebook.
    """

    failing: str
    mended: str
    file: str = SPECIMEN_CHAPTER


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One kind of finding. Its code never changes its meaning once published.

    `message` is a template with named fields. `least` is the least severity that it can be turned
    down to; an error whose `least` is error cannot be allowed away. `mend` says what to do, in the
    imperative.
    """

    code: str
    name: str
    message: str
    why: str
    mend: str
    example: Example
    severity: Severity = "error"
    least: Severity = "error"
