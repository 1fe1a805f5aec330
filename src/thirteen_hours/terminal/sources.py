"""Citations told in words, where sources are open while one plays."""

from collections.abc import Iterable

from thirteen_hours.engine.page import Option
from thirteen_hours.evidence.model import Evidence
from thirteen_hours.evidence.shown import named, page
from thirteen_hours.scenario.model import Choice


def cited(evidence: Evidence, cites: Iterable[str]) -> str:
    """The passages as a reader can look them up: `Thirteen Days, pp. 107–109; ...`; or empty."""
    told = dict.fromkeys(_place(evidence, cite) for cite in cites)
    return f"{'; '.join(told)}." if told else ""


def drawn_from(evidence: Evidence, option: Option, choices: Iterable[Choice]) -> str:
    """What a choice is drawn from, or why it is drawn from nothing."""
    choice = next((each for each in choices if each.id == option.id), None)
    if choice is None:
        return ""
    if choice.undocumented:
        return f"Undocumented. {choice.undocumented.because}"
    return cited(evidence, choice.cites)


def _place(evidence: Evidence, cite: str) -> str:
    passage = evidence.passage(cite)
    return f"{named(evidence.sources[passage.source])}, {page(passage)}"
