"""How test plans went, for whoever runs them: marks while they run, then what failed, then counts.

The manner is pytest's, because that is what people know.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from thirteen_hours.check.expectations import Failure
from thirteen_hours.check.plans import Result
from thirteen_hours.pages.layout import plain, wrapped

Mark = str
"""`.` passed, `F` failed, `x` failed as expected, `X` passed where it was expected to fail."""

WORDS: Final[dict[Mark, str]] = {
    "F": "failed",
    ".": "passed",
    "x": "expected to fail",
    "X": "passed unexpectedly",
}
"""What each mark means, in the order in which they are counted."""

_WIDTH: Final = 100


def mark(result: Result) -> Mark:
    """The mark of a plan."""
    if result.plan.fails:
        return "x" if result.passed else "X"
    return "." if result.passed else "F"


def told(result: Result) -> Iterator[str]:
    """What was not as expected in a plan, in lines; of one that passed there are none."""
    if result.passed:
        return
    yield f"-- {plain(result.plan.name)}"
    if result.plan.fails:
        yield f"{result.plan.place}: this passed, and was expected to fail"
        yield from _line("because", result.plan.fails)
        yield "    Take `fails` away: whatever was wrong is mended."
    for failure in result.failures:
        yield f"{failure.place}: {plain(failure.message)}"
        yield from _failure(failure)


def _failure(failure: Failure) -> Iterator[str]:
    if failure.expected:
        yield from _line("expected", failure.expected)
    if failure.got:
        yield from _line("got", failure.got)
    for line in failure.lines:
        yield f"    {plain(line)}"


def _line(name: str, text: str) -> Iterator[str]:
    first = f"    {name}:".ljust(14)
    return iter(wrapped(plain(text), _WIDTH, first=first, rest=" " * 14))


def summary(results: Iterable[Result]) -> str:
    """`1 failed, 2 passed`: how many plans of each mark there are."""
    marks = [mark(result) for result in results]
    counts = [f"{marks.count(each)} {word}" for each, word in WORDS.items() if each in marks]
    return ", ".join(counts) or "no plans"
