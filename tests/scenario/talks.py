"""The specimen casebook on disk, with slips in it, and what reading it finds."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from thirteen_hours.findings.diagnostic import SPECIMEN_CHAPTER
from thirteen_hours.findings.finding import Finding, Report
from thirteen_hours.findings.specimen import files
from thirteen_hours.scenario.folder import CasebookFiles, read_casebook

MARKS = str.maketrans("", "", "«»")


@dataclass(frozen=True)
class Read:
    """What was read from a specimen, and what was found; places are relative to the specimen."""

    files: CasebookFiles
    findings: tuple[Finding, ...]
    folder: Path

    @property
    def codes(self) -> list[str]:
        """The codes of what was found, in the order of their places."""
        return [finding.code for finding in self.findings]

    @property
    def places(self) -> list[tuple[str, str, int, int]]:
        """Code, file, line and column of what was found."""
        return [
            (
                found.code,
                Path(found.place.file).relative_to(self.folder).as_posix(),
                found.place.line,
                found.place.column,
            )
            for found in self.findings
        ]


def write(folder: Path, changed: Mapping[str, str | bytes]) -> None:
    """Writes the specimen to a folder, with some files changed or added."""
    for name, text in {**files(), **changed}.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())


def read(folder: Path, changed: Mapping[str, str | bytes] | None = None) -> Read:
    """Writes the specimen to a folder and reads it."""
    write(folder, changed or {})
    report = Report()
    found = read_casebook(folder, report)
    return Read(found, tuple(report), folder)


def slipped(right: str, wrong: str, file: str = SPECIMEN_CHAPTER) -> dict[str, str]:
    """A file of the specimen with `wrong`, without its marks, where `right` stands once."""
    before, after = files()[file].split(right)
    return {file: before + wrong.translate(MARKS) + after}


def marked(text: str) -> tuple[int, int]:
    """The line and column of the mark « in a text; line 0 where there is none."""
    before, mark, _ = text.partition("«")
    if not mark:
        return 0, 1
    return before.count("\n") + 1, len(before) - before.rfind("\n")
