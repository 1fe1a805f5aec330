"""What a diagnostic is: a kind of finding, with its reason, its mending and examples of both."""

from typing import Literal

from msgspec import Struct

Severity = Literal["error", "warning", "note"]
"""An error must be mended, a warning weighed; a note is something to know."""

Least = Literal["error", "warning", "none"]
"""What an author who gives a reason can turn a finding down to; `none` sets it aside."""

SPECIMEN_CHAPTER = "specimen/10-scenes.yaml"
"""The file that an example replaces unless it names another: a chapter of the specimen scenario."""


class Example(Struct, frozen=True):
    """A file of the specimen casebook, wrong and mended.

    In `failing` the place that the finding marks stands between « and », which are taken out before
    the file is read. `file` is relative to the specimen casebook; where it is the name of the file
    that was wrong, `moved` is its name when it is mended.
    """

    failing: str
    mended: str
    file: str = SPECIMEN_CHAPTER
    moved: str = ""

    @property
    def mended_file(self) -> str:
        """The file that the mended text stands in."""
        return self.moved or self.file


class Diagnostic(Struct, frozen=True):
    """One kind of finding. Its code never changes its meaning once published.

    `message` is a template with named fields, and `told` is what it says of the example; where it
    has no fields, `told` is empty. `mend` says what to do, in the imperative. What an author allows
    in a file becomes `least`; a finding whose `least` is error is never allowed. Of the fields,
    `about` are those that hold names: what such a name stands for may not have been read.
    """

    code: str
    name: str
    message: str
    why: str
    mend: str
    example: Example
    told: str = ""
    severity: Severity = "error"
    least: Least = "error"
    about: tuple[str, ...] = ()

    @property
    def shown(self) -> str:
        """The message as the example has it."""
        return self.told or self.message
