"""Which answers to a claim go together: one can include another, or both can be so.

Sources that say more or less than one another do not contradict each other. What includes what,
and what can be so beside what, is the casebook's judgement, and it gives its reasons.
"""

from thirteen_hours.evidence.model import Claim


def includes(claim: Claim, whole: str, part: str) -> bool:
    """Whether whoever gives the answer `whole` gives the answer `part` too."""
    return whole in wholes(claim, part)


def wholes(claim: Claim, part: str) -> frozenset[str]:
    """An answer with all that include it, at any remove; a circle ends here too."""
    seen = {part}
    waiting = [part]
    while waiting:
        for larger in claim.part_of.get(waiting.pop(), {}):
            if larger not in seen:
                seen.add(larger)
                waiting.append(larger)
    return frozenset(seen)


def compatible(claim: Claim, one: str, other: str) -> bool:
    """Whether both answers can be so: a larger answer that is can hold for each of them."""
    return any(
        first == second or _agree(claim, first, second)
        for first in wholes(claim, one)
        for second in wholes(claim, other)
    )


def _agree(claim: Claim, one: str, other: str) -> bool:
    """Whether the casebook says so; `in part` and `yes` can always both be so."""
    declared = other in claim.agrees_with.get(one, {}) or one in claim.agrees_with.get(other, {})
    return declared or {one, other} == {"in-part", "yes"}
