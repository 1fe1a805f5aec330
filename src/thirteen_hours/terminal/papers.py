"""The column in which the dossier lies, beside the text or alone."""

from collections.abc import Iterable

from thirteen_hours.scenario.casebook import Term
from thirteen_hours.scenario.model import Document
from thirteen_hours.terminal.column.column import Column
from thirteen_hours.terminal.dossier import DOCUMENT, dossier


class Papers(Column):
    """Papers that unfold and fold again when they are taken."""

    def __init__(self, name: str | None = None) -> None:
        super().__init__(name=name)
        self._documents: tuple[Document, ...] = ()
        self._terms: tuple[Term, ...] = ()
        self._unfolded: set[str] = set()

    def lay(self, documents: Iterable[Document], terms: Iterable[Term]) -> None:
        """Lays out other papers and words; what was unfolded stays so."""
        laid = tuple(documents), tuple(terms)
        if laid != (self._documents, self._terms):
            self._documents, self._terms = laid
            self._again()

    def take(self, entry: str) -> None:
        """Unfolds a paper, or folds it again."""
        self._unfolded ^= {entry.removeprefix(DOCUMENT)}
        self._again()

    def _again(self) -> None:
        at = self.entry
        self.show(dossier(self._documents, self._unfolded, self._terms), top=not at, at=at)
