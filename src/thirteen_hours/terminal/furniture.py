"""All screens but the front page, by name; imported once that is on the screen."""

from collections.abc import Callable
from typing import Final

from thirteen_hours.terminal.screens.backlog import BacklogScreen
from thirteen_hours.terminal.screens.comparison import ComparisonScreen
from thirteen_hours.terminal.screens.debrief import DebriefScreen
from thirteen_hours.terminal.screens.dossier import DossierScreen
from thirteen_hours.terminal.screens.evenings import EveningsScreen
from thirteen_hours.terminal.screens.evidence import EvidenceScreen
from thirteen_hours.terminal.screens.help import HelpScreen
from thirteen_hours.terminal.screens.play import PlayScreen
from thirteen_hours.terminal.screens.settings import SettingsScreen
from thirteen_hours.terminal.screens.which import WhichScreen
from thirteen_hours.terminal.sheet import Sheet

FURNITURE: Final[dict[str, Callable[[], Sheet]]] = {
    "backlog": BacklogScreen,
    "comparison": ComparisonScreen,
    "debrief": DebriefScreen,
    "dossier": DossierScreen,
    "evenings": EveningsScreen,
    "evidence": EvidenceScreen,
    "help": HelpScreen,
    "play": PlayScreen,
    "settings": SettingsScreen,
    "which": WhichScreen,
}
"""How each is made."""
