"""Making a lock: only out of a text in which every passage stands as it is marked."""

from thirteen_hours.evidence.limits import extracts
from thirteen_hours.evidence.lock import FORMAT, Lock, TextLocked, locked, pinned, to_lock, to_pin
from thirteen_hours.evidence.model import Evidence
from thirteen_hours.evidence.text import SourceText, words_in
from thirteen_hours.evidence.verify import against_text, verify
from thirteen_hours.findings.finding import Report


def make_lock(evidence: Evidence, text: SourceText, report: Report) -> Lock | None:
    """Verifies the evidence against the text and locks it; None, with findings, if it fails.

    What the lock would not pass offline (passages too long, too much quoted) is reported now.
    """
    found = against_text(evidence, text, report)
    if report.errors:
        return None
    lock = Lock(
        format=FORMAT,
        text=TextLocked(text.digest, text.line_count),
        passages={
            cite: locked(passage, found[cite].lines, words_in(passage.text))
            for cite, passage in to_lock(evidence).items()
        },
        extracts=extracts(text, found),
        outside={cite: pinned(passage) for cite, passage in to_pin(evidence).items()},
    )
    offline = Report()
    verify(evidence, lock, offline)
    report.findings += offline.findings
    return None if offline.errors else lock
