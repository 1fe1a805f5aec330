"""Verdicts as they stand in a cell: words that need no colour, with their legend."""

from typing import Final

from thirteen_hours.evidence.asof import Verdict

SIGNS: Final[dict[Verdict, str]] = {
    "supported": "yes",
    "contradicted": "no",
    "open": "open",
    "unknown": "·",
}

LEGEND: Final = (
    "yes: supported; no: contradicted; open: open; ·: unknown that there was anything to ask."
)
