"""A mistake in the shape of an expression: parsing cannot go on, and leaves one finding."""

from thirteen_hours.errors import InputError
from thirteen_hours.findings.finding import Report
from thirteen_hours.findings.place import Place
from thirteen_hours.language.tokens import Token


class Fault(InputError):
    """The diagnostic `code`, at `token`; `values` fill its message."""

    def __init__(self, code: str, token: Token, *, hint: str = "", **values: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.token = token
        self.hint = hint
        self.values = values

    def add_to(self, report: Report, place: Place) -> None:
        """Adds the finding; `place` is where the text of the expression starts."""
        where = place.shifted(self.token.start, max(1, len(self.token.text)))
        report.add(self.code, where, hint=self.hint or "", related=(), play=None, **self.values)
