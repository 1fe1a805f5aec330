"""The documented evening beside the player's: what each account has at the same place."""

from msgspec import Struct

from thirteen_hours.debrief.case import Account, Case
from thirteen_hours.debrief.describe import Decision


class Elsewhere(Struct, frozen=True):
    """What some accounts have at a place where they part from the player, and who they are.

    `silent` is not empty where the account is silent and its plan only carries the evening on.
    """

    accounts: tuple[str, ...]
    did: str
    silent: str = ""


class Beside(Struct, frozen=True):
    """One decision: who has the same, who has another at the same place, who never comes there."""

    decision: Decision
    same: tuple[str, ...]
    other: tuple[Elsewhere, ...]
    absent: tuple[str, ...]


def beside(case: Case, decisions: tuple[Decision, ...]) -> tuple[Beside, ...]:
    """Every decision in force beside the accounts; nothing when no accounts are given."""
    if not case.accounts:
        return ()
    return tuple(_beside(case, decision) for decision in decisions)


def _beside(case: Case, decision: Decision) -> Beside:
    same: list[str] = []
    absent: list[str] = []
    other: dict[tuple[str, str], list[str]] = {}
    for account in case.accounts:
        name = _name(case, account)
        steps = [step for step in account.steps if step.scene == decision.scene]
        if not steps:
            absent.append(name)
        elif any(step.choice == decision.choice and not step.silent for step in steps):
            same.append(name)
        else:
            silent = case.citations.resolved(steps[0].silent)
            other.setdefault((steps[0].do, silent), []).append(name)
    return Beside(
        decision=decision,
        same=tuple(same),
        other=tuple(Elsewhere(tuple(names), did, silent) for (did, silent), names in other.items()),
        absent=tuple(absent),
    )


def _name(case: Case, account: Account) -> str:
    source = case.evidence.sources.get(account.source)
    return source.short if source else account.title
