"""A finding: something wrong at a place in an author's file, and the report that collects them."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from thirteen_hours.findings.catalogue import diagnostic
from thirteen_hours.findings.diagnostic import Severity
from thirteen_hours.findings.place import Place


@dataclass(frozen=True, slots=True)
class ShortestPlay:
    """The shortest play that shows a finding.

    `scenario` is the scenario's folder, as it was given; `steps` are choices as `scene/choice`.
    The play comes to the scene or outcome `ends_in`, and is `over` if that is an outcome; where
    there is chance it goes so with this `seed`. A play whose last step leads into scenes that go
    round of themselves `stops` there, with that sentence.
    """

    scenario: str
    steps: tuple[str, ...]
    ends_in: str
    seed: int | None = None
    over: bool = False
    stops: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found at one place, already in words.

    `hint` is a suggestion made for this very place (a did-you-mean); `related` are other places
    with a word on each, for instance where a duplicate stood first.
    """

    code: str
    severity: Severity
    place: Place
    message: str
    hint: str = ""
    related: tuple[tuple[Place, str], ...] = ()
    play: ShortestPlay | None = None


@dataclass(slots=True)
class Report:
    """Collects findings while files are read and checked, so that all are told in one run."""

    findings: list[Finding] = field(default_factory=list)

    def add(
        self,
        code: str,
        place: Place,
        *,
        hint: str = "",
        related: tuple[tuple[Place, str], ...] = (),
        play: ShortestPlay | None = None,
        **values: object,
    ) -> None:
        """Adds a finding of the diagnostic `code`; `values` fill the fields of its message."""
        kind = diagnostic(code)
        message = kind.message.format(**values)
        self.findings.append(Finding(code, kind.severity, place, message, hint, related, play))

    def __iter__(self) -> Iterator[Finding]:
        """The findings by file, line and column."""
        return iter(sorted(self.findings, key=lambda found: (found.place, found.code)))

    def __len__(self) -> int:
        """How many findings there are."""
        return len(self.findings)

    @property
    def errors(self) -> int:
        """How many of the findings are errors."""
        return sum(found.severity == "error" for found in self.findings)
