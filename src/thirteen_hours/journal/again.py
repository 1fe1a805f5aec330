"""An evening taken up again at an earlier point of it, to do something else there."""

from collections.abc import Iterable

from thirteen_hours.engine.play import Play
from thirteen_hours.errors import ThirteenHoursError
from thirteen_hours.journal.evening import Evening, begin
from thirteen_hours.journal.home import Home


def begin_again(
    before: Play, home: Home | None, steps: Iterable[str], *, started: str, note: str = ""
) -> Evening:
    """Begins an evening of its own in which these choices have been made already.

    Questions that are put on the way get the answers that were first given, or are passed over. The
    evening that was played before stays as it is.

    Args:
        before: The evening that is taken up again; its seed and its answers are kept.
        home: Where the new one is saved; None for one that leaves nothing behind.
        steps: Choices from the beginning on, by id.
        started: The local time, as it is to be shown: `2026-11-23T19:45:00`.
        note: What is written down first, so that a reader knows where this evening comes from.

    Raises:
        UsageError: A choice cannot be made there.
    """
    evening = begin(before.table, home, seed=before.seed, started=started)
    evening.note(note)
    try:
        for step in steps:
            _answer_all(evening, before)
            evening.choose(step)
    except ThirteenHoursError:
        evening.close()
        raise
    return evening


def _answer_all(evening: Evening, before: Play) -> None:
    while question := evening.page.question:
        evening.answer(question.id, before.answers.get(question.id))
