"""The dates of a source: a year, a month or a day, as exactly as it is known."""

from typing import Final

from thirteen_hours.evidence.model import Source

MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

_KNOWN_TO_THE_YEAR: Final = 1
_KNOWN_TO_THE_MONTH: Final = 2


def parts(date: str) -> tuple[int, ...]:
    """The year, month and day of `1931`, `1931-05` or `1931-05-02`; empty for anything else."""
    pieces = date.split("-")
    if not all(piece.isdecimal() for piece in pieces):
        return ()
    return tuple(int(piece) for piece in pieces)


def written(date: str) -> str:
    """A date as a reader expects it: `1931`, `May 1931` or `2 May 1931`."""
    numbers = parts(date)
    if len(numbers) < _KNOWN_TO_THE_MONTH or not 1 <= numbers[1] <= len(MONTHS):
        return date
    month = f"{MONTHS[numbers[1] - 1]} {numbers[0]}"
    return month if len(numbers) == _KNOWN_TO_THE_MONTH else f"{numbers[2]} {month}"


def year_public(source: Source) -> int | None:
    """The year in which a source became public, or None when it is not known to have."""
    numbers = parts(source.dates.get("public", ""))
    return numbers[0] if numbers else None


def public_by(source: Source, year: int) -> bool:
    """Whether somebody could have read the source by the end of a year."""
    public = year_public(source)
    return public is not None and public <= year
