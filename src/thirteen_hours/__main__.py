"""Where `thirteen-hours` begins, and where every error ends as a sentence."""

import sys
from collections.abc import Sequence

from thirteen_hours.errors import OUR_FAULT, USAGE, ThirteenHoursError

INTERRUPTED = 130
"""What a shell expects of a program that was interrupted from the keyboard."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command line; returns the exit code. No traceback reaches the screen."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    try:
        return _run(given)
    except ThirteenHoursError as error:
        print(error, file=sys.stderr)  # noqa: T201 - the last place there is to say it
        return error.exit_code
    except KeyboardInterrupt:
        print("\nInterrupted. What was chosen is saved.", file=sys.stderr)  # noqa: T201
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read us has left. Python would complain once more when it closes the pipe.
        sys.stdout = None
        return 0
    except Exception as error:  # noqa: BLE001 - the one place that stands between a defect and the user
        from thirteen_hours.cli.crash import report  # noqa: PLC0415

        print(report(error), file=sys.stderr)  # noqa: T201
        return OUR_FAULT


def _run(given: list[str]) -> int:
    if not given:
        # The game itself does not wait for the command line's library.
        from thirteen_hours.cli.begin import begin  # noqa: PLC0415

        return begin()
    import click  # noqa: PLC0415

    from thirteen_hours.cli.group import command  # noqa: PLC0415

    try:
        done = command.main(given, prog_name="thirteen-hours", standalone_mode=False)
    except click.exceptions.Abort:
        raise KeyboardInterrupt from None
    except click.ClickException as error:
        error.show()
        return USAGE
    return done if isinstance(done, int) else 0


if __name__ == "__main__":
    sys.exit(main())
