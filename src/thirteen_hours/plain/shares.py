"""Percentages typed in a row: `60 20 15 5`."""

import re
from collections.abc import Sequence

from thirteen_hours.engine.play import WHOLE
from thirteen_hours.errors import UsageError

_NUMBER = re.compile(r"\d{1,3}", re.ASCII)

_USUAL = (60, 20, 15, 5)


class WrongSharesError(UsageError):
    """The line is no row of percentages; the sentence says why."""


def shares(line: str, classes: Sequence[str]) -> dict[str, int]:
    """The percentages by class, in the order of `classes`.

    Raises:
        WrongSharesError: There are too few or too many, they are no whole numbers, or they do not
            add up to 100.
    """
    words = line.replace(",", " ").replace(";", " ").replace("%", " ").split()
    if not all(_NUMBER.fullmatch(word) for word in words):
        raise WrongSharesError("Only whole numbers are wanted, such as 60 or 5.")
    if len(words) != len(classes):
        raise WrongSharesError(
            f"There must be {len(classes)} numbers, one for each in this order, "
            f"and there {'is' if len(words) == 1 else 'are'} {len(words)}. "
            f"Type them like this: {example(len(classes))}"
        )
    numbers = [int(word) for word in words]
    if sum(numbers) != WHOLE:
        raise WrongSharesError(f"They must add up to {WHOLE}, and they add up to {sum(numbers)}.")
    return dict(zip(classes, numbers, strict=True))


def example(count: int) -> str:
    """A row of so many percentages that add up, the greatest first: `60 20 15 5`."""
    if count == len(_USUAL):
        return " ".join(map(str, _USUAL))
    each, rest = divmod(WHOLE, max(count, 1))
    return " ".join(str(each + (number < rest)) for number in range(count))
