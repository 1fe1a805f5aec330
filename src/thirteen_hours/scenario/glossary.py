"""Words of the casebook's glossary found in a text."""

import re
from collections.abc import Iterable
from typing import Protocol

from thirteen_hours.scenario.casebook import Term


class Explaining(Protocol):
    """A casebook, or whatever else has a glossary."""

    @property
    def glossary(self) -> tuple[Term, ...]:
        """Its words."""


class Glossary:
    """Finds glossary words in what a player reads, and explains one that is asked for."""

    def __init__(self, casebook: Explaining) -> None:
        """The glossary of a casebook."""
        self.terms = casebook.glossary
        self._forms = {form: term for term in self.terms for form in (term.term, *term.also)}
        self._pattern = _pattern(self._forms)

    def found(self, text: str) -> tuple[Term, ...]:
        """The terms in a text, each once, in the order they stand there."""
        if self._pattern is None:
            return ()
        terms = (self._term(match[0]) for match in self._pattern.finditer(text))
        return tuple({term.term: term for term in terms if term}.values())

    def explained(self, word: str) -> Term | None:
        """The term that a word means, in whatever case it is typed."""
        folded = word.strip().casefold()
        matches = (term for form, term in self._forms.items() if form.casefold() == folded)
        return next(matches, None)

    def _term(self, form: str) -> Term | None:
        # A term in small letters may begin a sentence; a name always has its capital.
        return self._forms.get(form) or self._forms.get(form[0].lower() + form[1:])


def _pattern(forms: Iterable[str]) -> re.Pattern[str] | None:
    """Any of the forms as whole words, the longest first."""
    both = {form[0].upper() + form[1:] for form in forms if form} | {form for form in forms if form}
    if not both:
        return None
    words = "|".join(re.escape(form) for form in sorted(both, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)")
