"""What keys do while an evening is played, beside reading and choosing."""

from typing import Final

from thirteen_hours.terminal.commands import Command, bound


class OpenDossier(Command):
    """Look at what lies on the desk, and at the words met so far."""

    keys = "e"
    hint = "dossier"
    rank = 5


class LookBack(Command):
    """Read again what has happened so far."""

    keys = "b"
    hint = "backlog"
    rank = 6


class TakeBack(Command):
    """Take back the last choice, as often as you like. The record of the evening remembers it."""

    keys = "u"
    hint = "undo"
    rank = 7


class SaveTranscript(Command):
    """Write the evening so far to a file, to read or to print."""

    keys = "t"


class Settings(Command):
    """Change the theme, the reading width and the like; the evening waits."""

    keys = "s"


class FrontPage(Command):
    """Go to the front page; the evening can be gone on with from there."""

    keys = "escape"


class PassOver(Command):
    """Pass the question over."""

    keys = "escape"
    hint = "pass over"
    rank = 1


BINDINGS: Final = bound(
    OpenDossier, LookBack, TakeBack, SaveTranscript, Settings, PassOver, FrontPage
)
