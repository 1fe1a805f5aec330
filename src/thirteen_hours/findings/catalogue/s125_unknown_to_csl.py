"""S125: something in a source's CSL item that CSL does not know."""

from typing import Final

from thirteen_hours.findings import diary
from thirteen_hours.findings.diagnostic import Diagnostic, Example

DIAGNOSTIC: Final = Diagnostic(
    code="S125",
    name="unknown-to-csl",
    message="CSL has no {what} '{name}'",
    told="CSL has no field 'publischer'",
    why=(
        "What stands under a misspelt field is left out of the notes and the list of sources"
        " without a word."
    ),
    mend=(
        "Correct it. The fields are those of CSL, which pandoc and Zotero use: `title`, `author`,"
        " `issued`, `publisher`, `publisher-place`, `container-title`, `page` and so on."
    ),
    example=Example(
        file=diary.FILE,
        failing=diary.diary().replace("publisher: Harbour", "«publischer»: Harbour"),
        mended=diary.diary(),
    ),
    severity="warning",
    least="none",
)
