"""The documented evening beside the player's: what each account has at the same place."""

from msgspec import Struct

from thirteen_hours.debrief.case import Account, Case
from thirteen_hours.debrief.describe import Decision


class Elsewhere(Struct, frozen=True):
    """What some accounts have at a place where they part from the player, and who they are."""

    accounts: tuple[str, ...]
    did: str


class Silence(Struct, frozen=True):
    """An account that is silent at a place, and why: its plan only carries the evening on there."""

    account: str
    because: str


class Beside(Struct, frozen=True):
    """One decision: who has the same, who has another at that place, who is silent or not there."""

    decision: Decision
    same: tuple[str, ...]
    other: tuple[Elsewhere, ...]
    silent: tuple[Silence, ...]
    absent: tuple[str, ...]


def beside(case: Case, decisions: tuple[Decision, ...]) -> tuple[Beside, ...]:
    """Every decision in force beside the accounts; nothing when no accounts are given."""
    if not case.accounts:
        return ()
    return tuple(_beside(case, decision) for decision in decisions)


def _beside(case: Case, decision: Decision) -> Beside:
    same: list[str] = []
    absent: list[str] = []
    silent: list[Silence] = []
    other: dict[str, list[str]] = {}
    for account in case.accounts:
        name = _name(case, account)
        steps = [step for step in account.steps if step.scene == decision.scene]
        told = [step for step in steps if not step.silent]
        if not steps:
            absent.append(name)
        elif not told:
            silent.append(Silence(name, case.citations.resolved(steps[0].silent)))
        elif any(step.choice == decision.choice for step in told):
            same.append(name)
        else:
            other.setdefault(told[0].do, []).append(name)
    return Beside(
        decision=decision,
        same=tuple(same),
        other=tuple(Elsewhere(tuple(names), did) for did, names in other.items()),
        silent=tuple(silent),
        absent=tuple(absent),
    )


def _name(case: Case, account: Account) -> str:
    source = case.evidence.sources.get(account.source)
    return source.short if source else account.title
