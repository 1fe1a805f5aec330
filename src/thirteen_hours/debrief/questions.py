"""The casebook's questions, made particular to one play: what was said, and two sources."""

import re
from typing import Final

from msgspec import Struct

from thirteen_hours.debrief.case import Case
from thirteen_hours.debrief.resemblance import Likeness
from thirteen_hours.debrief.settled import Settled
from thirteen_hours.debrief.sharpest import nearest
from thirteen_hours.debrief.voices import Voices, on_answer
from thirteen_hours.evidence.claims import first_asserted
from thirteen_hours.scenario.placeholders import PLACEHOLDER

_NOTHING_SAID: Final = "(nothing; you passed it over)"
_NO_ACCOUNT: Final = "no account"
_ONE: Final = "one source"
_ANOTHER: Final = "another source"
_ENDS: Final = frozenset(".,?!;:")


class Asked(Struct, frozen=True):
    """One question of the last step, its placeholders filled."""

    id: str
    text: str


def questions(
    case: Case, likenesses: tuple[Likeness, ...], claims: tuple[Settled, ...]
) -> tuple[Asked, ...]:
    """The questions of the casebook for this play.

    `{account}` is the account most like the evening. `{for}` and `{against}` are two sources that
    answer a claim differently: of those that it settled the one that is most evenly disputed, or
    the one that is named (`{for:deal}`), settled or not. `{said-of:...}` is the player's own line
    in answer to a question, or their choices that spoke of a topic.
    """
    disputed = max(claims, key=_division, default=None)
    by_id = {claim.claim: claim.voices for claim in claims}

    def filled(found: re.Match[str]) -> str:
        name, of = found.groups()
        match name:
            case "said-of" if of:
                text = said_of(case, of)
            case "account":
                text = likenesses[0].short if likenesses else _NO_ACCOUNT
            case "for" | "against":
                voices = disputed.voices if disputed else Voices()
                voices = (by_id.get(of) or _unsettled(case, of)) if of else voices
                text = _pair(case, voices)[name == "against"]
            case _:
                return found.group()
        ended = found.string[found.end() : found.end() + 1] in _ENDS
        return text.rstrip(".") if ended else text

    return tuple(
        Asked(each.id, PLACEHOLDER.sub(filled, each.text)) for each in case.casebook.questions
    )


def _division(claim: Settled) -> int:
    """How evenly sources stand against each other on what the evening made of a claim."""
    return min(len(claim.voices.supports), len(claim.voices.contradicts))


def _unsettled(case: Case, name: str) -> Voices:
    """The sources on a claim that the evening did not settle, those that assert it first."""
    claim = case.evidence.claims.get(name)
    return on_answer(case.citations, claim, first_asserted(claim)) if claim else Voices()


def _pair(case: Case, heard: Voices) -> tuple[str, str]:
    """Two sources that answer a claim differently, the one that has the evening's answer first.

    Those who were nearest to the event are named; who only says more or less comes last.
    """
    others = (*heard.contradicts, *heard.qualifies, *heard.fits)
    first = nearest(case, heard.supports) or nearest(case, others)
    if first is None:
        return _ONE, _ANOTHER
    groups = (heard.contradicts, heard.qualifies, heard.fits)
    found = (
        nearest(case, tuple(each for each in group if each.says != first.says)) for group in groups
    )
    other = next((each for each in found if each), None)
    return first.short, other.short if other else _ANOTHER


def said_of(case: Case, name: str) -> str:
    """The player's line in answer to a question, or their choices that spoke of a topic."""
    line = case.play.answers.get(name)
    if isinstance(line, str) and line.strip():
        return line.strip()
    spoken = [taken.choice.do for taken in case.play.taken if name in taken.choice.says]
    return " ".join(spoken) if spoken else _NOTHING_SAID
