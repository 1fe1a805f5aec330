"""A finding: something wrong at a place in an author's file, and the report that collects them."""

from collections.abc import Iterator

from msgspec import Struct, field

from thirteen_hours.findings.catalogue import diagnostic
from thirteen_hours.findings.diagnostic import Severity
from thirteen_hours.findings.place import Place


class ShortestPlay(Struct, frozen=True):
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


class Finding(Struct, frozen=True):
    """One thing found at one place, already in words.

    `hint` is a suggestion made for this very place (a did-you-mean); `related` are other places
    with a word on each, for instance where a duplicate stood first. `about` are the names that it
    is about.
    """

    code: str
    severity: Severity
    place: Place
    message: str
    hint: str = ""
    related: tuple[tuple[Place, str], ...] = ()
    play: ShortestPlay | None = None
    about: tuple[str, ...] = ()


class Report(Struct):
    """Collects findings while files are read and checked, so that all are told in one run.

    `unread` are the names that stand in what was not understood: keys under a key that the format
    does not know, a scene with a slip in it. What is said of such a name is not known to be so.
    """

    findings: list[Finding] = field(default_factory=list)
    unread: set[str] = field(default_factory=set)

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
        about = tuple(str(values[name]) for name in kind.about)
        found = Finding(code, kind.severity, place, message, hint, related, play, about)
        self.findings.append(found)

    def drop_unread(self, told_before: int = 0) -> None:
        """Takes back what was told, since then, of names of which not all could be read."""
        if self.unread:
            kept = [each for each in self.findings[told_before:] if not self._is_unread(each)]
            self.findings[told_before:] = kept

    def _is_unread(self, finding: Finding) -> bool:
        """Whether it is about such a name, whole or as a part of `source/passage`."""
        return any(not self.unread.isdisjoint((name, *name.split("/"))) for name in finding.about)

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
