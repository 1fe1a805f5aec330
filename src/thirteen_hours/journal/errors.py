"""What can stop an evening from being saved, or a save from being read."""

from thirteen_hours.errors import InputError


class HomeError(InputError):
    """The folder for saves cannot be used: there is none, or it cannot be written."""


class NotAJournalError(InputError):
    """The file is no journal of ours, or of a later version of this program."""


class InUseError(InputError):
    """Another process is writing this journal."""


class NotSavedError(InputError):
    """An entry could not be written; what was written before is safe, and this is tried again."""
