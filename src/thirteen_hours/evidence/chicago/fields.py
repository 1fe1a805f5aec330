"""The fields of a CSL item, as Chicago words them. Missing or odd ones give nothing."""

from collections.abc import Mapping
from typing import Any, Final

from thirteen_hours.evidence.dates import MONTHS, parts

Item = Mapping[str, Any]
"""A CSL item as its YAML or JSON has it."""

NO_DATE: Final = "n.d."

_ORDINALS: Final = ("0th", "1st", "2nd", "3rd", *(f"{number}th" for number in range(4, 10)))
_TEENS: Final = range(11, 14)
_YEAR_ONLY: Final = 1
_YEAR_AND_MONTH: Final = 2


def field(item: Item, name: str) -> str:
    """A field as text; an empty string when it is missing or is no single value."""
    value = item.get(name, "")
    return str(value) if isinstance(value, str | int) else ""


def date_of(item: Item, name: str) -> tuple[int, ...]:
    """A date's year, month and day, as many as it has; empty when it has none."""
    value = item.get(name)
    if isinstance(value, Mapping):
        several = value.get("date-parts")
        value = several[0] if isinstance(several, list | tuple) and several else ""
    if isinstance(value, list | tuple):
        value = "-".join(str(each) for each in value)
    return parts(str(value)) if isinstance(value, str | int) else ()


def written_date(item: Item, name: str) -> str:
    """A date in words: `1931`, `May 1931` or `May 2, 1931`."""
    numbers = date_of(item, name)
    if not numbers:
        return ""
    if len(numbers) == _YEAR_ONLY or not 1 <= numbers[1] <= len(MONTHS):
        return str(numbers[0])
    month = MONTHS[numbers[1] - 1]
    if len(numbers) == _YEAR_AND_MONTH:
        return f"{month} {numbers[0]}"
    return f"{month} {numbers[2]}, {numbers[0]}"


def year(item: Item, name: str = "issued") -> str:
    """The year of a date, or `n.d.`."""
    numbers = date_of(item, name)
    return str(numbers[0]) if numbers else NO_DATE


def pages(item: Item) -> str:
    """The pages of the item, ranges with an en dash."""
    return ranges(field(item, "page"))


def ranges(locator: str) -> str:
    """A locator with en dashes in its ranges."""
    return locator.replace("--", "-").replace("-", "–")


def edition(item: Item) -> str:
    """`2nd ed.` for a number; the words themselves otherwise."""
    text = field(item, "edition")
    if not text.isdecimal():
        return text
    number = int(text)
    ending = "th" if number % 100 in _TEENS else _ORDINALS[number % 10][1:]
    return f"{number}{ending} ed."


def facts(item: Item) -> str:
    """Where, by whom and when a book was published: `1970; New York: Bantam, 1971`."""
    place = field(item, "publisher-place")
    publisher = field(item, "publisher")
    house = ": ".join(each for each in (place, publisher) if each)
    issued = ", ".join(each for each in (house, year(item)) if each)
    first = date_of(item, "original-date")
    return f"{first[0]}; {issued}" if first else issued
