"""The dossier by itself, where there is no room for it beside the text."""

from typing import ClassVar

from textual.binding import BindingType

from thirteen_hours.scenario.glossary import Glossary
from thirteen_hours.terminal.column.column import Column
from thirteen_hours.terminal.commands import Command, bound
from thirteen_hours.terminal.dossier import met
from thirteen_hours.terminal.papers import Papers
from thirteen_hours.terminal.sheet import Sheet


class CloseDossier(Command):
    """Go back to the scene."""

    keys = "escape,e,q"
    hint = "back"
    rank = 9


class DossierScreen(Sheet):
    """The papers on the desk, and the words met so far."""

    BINDINGS: ClassVar[list[BindingType]] = [*bound(CloseDossier)]

    def make_column(self) -> Column:
        """The papers."""
        return Papers()

    def arrive(self) -> None:
        """Lays out what there is by now."""
        self.entitle("Dossier")
        sitting = self.game.visit.sitting
        papers = self.column
        if sitting is not None and isinstance(papers, Papers):
            terms = met(Glossary(sitting.opened.casebook), sitting.evening.play)
            papers.lay(sitting.opened.scenario.dossier.values(), terms)

    def action_close_dossier(self) -> None:
        """Goes back."""
        self.app.pop_screen()
