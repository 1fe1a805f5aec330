"""Where every error of the command line ends as a sentence, and every run as an exit code."""

import errno
import sys
from collections.abc import Sequence
from typing import Final

from thirteen_hours.engine.collector import collector_paused
from thirteen_hours.errors import CLEAN, ERRORS_FOUND, OUR_FAULT, USAGE, ThirteenHoursError

_OUTSIDE: Final = {errno.ENOSPC, errno.EIO, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}
"""A full or a broken disk behind the standard output: no defect of ours."""


def ended(arguments: Sequence[str]) -> int:
    """Runs the command line to its end; returns the exit code.

    Raises:
        KeyboardInterrupt: From the keyboard; everything else ends in here.
    """
    try:
        return _run(list(arguments))
    except ThirteenHoursError as error:
        _say(str(error))
        return error.exit_code
    except BrokenPipeError:
        # Whoever read us has left. Python would complain once more when it closes the pipe.
        sys.stdout = None
        return CLEAN
    except MemoryError:
        saved = " What was chosen is saved." if _saves(arguments) else ""
        _say(f"There is not enough memory for this, and it has stopped.{saved}")
        return ERRORS_FOUND
    except Exception as error:  # noqa: BLE001 - all that stands between a defect and the user
        if isinstance(error, OSError) and error.errno in _OUTSIDE:
            saved = " What was chosen is saved." if _saves(arguments) else ""
            _say(f"The output cannot be written ({error.strerror}).{saved}")
            sys.stdout = None
            return ERRORS_FOUND
        from thirteen_hours.cli.crash import report

        _say(report(error, saves=_saves(arguments)))
        return OUR_FAULT


def _run(arguments: list[str]) -> int:
    if not arguments:
        # The game itself does not wait for the command line's library.
        from thirteen_hours.cli.begin import begin

        return begin()
    with collector_paused(for_good=True):
        import click

        from thirteen_hours.cli.group import command

    try:
        done = command.main(arguments, prog_name="thirteen-hours", standalone_mode=False)
    except click.exceptions.Abort:
        raise KeyboardInterrupt from None
    except click.ClickException as error:
        error.show()
        return USAGE
    return done if isinstance(done, int) else CLEAN


def _saves(arguments: Sequence[str]) -> bool:
    return "--no-save" not in arguments


def _say(sentences: str) -> None:
    from thirteen_hours.reading.printable import printable

    print(printable(sentences, keep="\n"), file=sys.stderr)  # noqa: T201 - the last place to say it
