"""A fact that the proof has found."""

from dataclasses import dataclass

from thirteen_hours.findings.place import Place


@dataclass(frozen=True, slots=True)
class Fact:
    """Something found, by the code of its diagnostic, with the shortest play that shows it."""

    code: str
    place: Place
    what: str
    play: tuple[str, ...] = ()
