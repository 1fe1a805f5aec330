"""What can be wrong with a request to a play, or with a scenario that nobody checked."""

from thirteen_hours.errors import InputError, UsageError


class UnknownChoice(UsageError):
    """The scene has no such choice."""

    def __init__(self, choice: str, scene: str) -> None:
        super().__init__(f"Scene '{scene}' has no choice '{choice}'.")


class ClosedChoice(UsageError):
    """The choice is there and cannot be taken now; `why` is in the author's terms."""

    def __init__(self, choice: str, why: str) -> None:
        super().__init__(f"The choice '{choice}' is closed: it needs {why}.")
        self.why = why


class NotNow(UsageError):
    """Something else is wanted first: an answer, or nothing any more."""


class WrongAnswer(UsageError):
    """The answer does not fit the question."""


class EndlessScenario(InputError):
    """Automatic scenes lead round in a circle."""

    def __init__(self, scene: str) -> None:
        self.scene = scene
        super().__init__(
            f"The scenario goes round in a circle at scene '{scene}' without asking anything.",
            hint="Run `thirteen-hours check` on it.",
        )


class NoWayOn(InputError):
    """No automatic way on fits the state."""

    def __init__(self, scene: str) -> None:
        super().__init__(
            f"The scenario has no way on from scene '{scene}' in this state.",
            hint="Run `thirteen-hours check` on it.",
        )
