"""The casebook's questions, made particular to one play: what was said, and two sources."""

import re
from typing import Final

from msgspec import Struct

from thirteen_hours.debrief.case import Case
from thirteen_hours.debrief.resemblance import Likeness
from thirteen_hours.debrief.settled import Settled

_PLACEHOLDER: Final = re.compile(r"\{([a-z-]+)(?::([a-z0-9-]+))?\}")
_NOTHING_SAID: Final = "nothing"
_NO_ACCOUNT: Final = "no account"
_ANOTHER: Final = "another source"


class Asked(Struct, frozen=True):
    """One question of the last step, its placeholders filled."""

    id: str
    text: str


def questions(
    case: Case, likenesses: tuple[Likeness, ...], claims: tuple[Settled, ...]
) -> tuple[Asked, ...]:
    """The questions of the casebook for this play.

    `{account}` is the account most like the evening; `{for}` and `{against}` are two sources that
    answer differently on a claim it settled, the one with most voices on both sides;
    `{said-of:...}` is the player's own line, or what they said on a topic.
    """
    words = _words(likenesses, claims)

    def filled(found: re.Match[str]) -> str:
        name, of = found.groups()
        text = said_of(case, of) if name == "said-of" and of else words.get(name, found.group())
        ended = found.string[found.end() : found.end() + 1] in {".", ",", "?", "!", ";", ":"}
        return text.rstrip(".") if ended else text

    return tuple(
        Asked(each.id, _PLACEHOLDER.sub(filled, each.text)) for each in case.casebook.questions
    )


def _words(likenesses: tuple[Likeness, ...], claims: tuple[Settled, ...]) -> dict[str, str]:
    disputed = max(claims, key=_division, default=None)
    split = disputed.voices if disputed and _division(disputed) else None
    return {
        "account": likenesses[0].short if likenesses else _NO_ACCOUNT,
        "for": split.supports[0].short if split else _ANOTHER,
        "against": split.contradicts[0].short if split else _ANOTHER,
    }


def _division(claim: Settled) -> int:
    """How evenly sources stand against each other on what the evening made of a claim."""
    return min(len(claim.voices.supports), len(claim.voices.contradicts))


def said_of(case: Case, name: str) -> str:
    """The player's line in answer to a question, or their choices that spoke of a topic."""
    line = case.play.answers.get(name)
    if isinstance(line, str) and line.strip():
        return line.strip()
    spoken = [taken.choice.do for taken in case.play.taken if name in taken.choice.says]
    return " ".join(spoken) if spoken else _NOTHING_SAID
