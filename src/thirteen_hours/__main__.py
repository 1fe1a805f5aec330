"""Where `thirteen-hours` begins.

Nothing is imported before `main` runs, so that an interruption from the keyboard finds us ready at
almost any moment.
"""

import sys

INTERRUPTED = 130
"""What a shell expects of a program that was interrupted from the keyboard."""


def main(arguments: list[str] | None = None) -> int:
    """Runs the command line; returns the exit code. No traceback reaches the screen."""
    try:
        from thirteen_hours.cli.ending import ended  # noqa: PLC0415

        return ended(sys.argv[1:] if arguments is None else arguments)
    except KeyboardInterrupt:
        print("\nInterrupted.", file=sys.stderr)  # noqa: T201
        return INTERRUPTED


if __name__ == "__main__":
    sys.exit(main())
