"""From the declarations of a scenario to its tracks, flags, enums, and the scope of expressions."""

from collections.abc import Iterable, Mapping
from typing import Any, Final

from thirteen_hours.findings.finding import Report
from thirteen_hours.language.scope import BIT, Kind, OneOf, Scope, WholeNumber
from thirteen_hours.language.tokens import KEYWORDS
from thirteen_hours.reading.shape.record import Fields
from thirteen_hours.reading.tree import Scalar
from thirteen_hours.scenario import scenario_format as f
from thirteen_hours.scenario import scene_format as s
from thirteen_hours.scenario.model import Enum, Flag, Scenario, Track
from thirteen_hours.scenario.scene_reader import ids, line

WIDEST = 200
"""Values in the widest range of a track."""

_ANY: Final = (-999, 999)


def read_tracks(fields: Fields, report: Report) -> dict[str, Track]:
    """The tracks by id; a range that is empty or too wide, or a start outside it, is reported."""
    return {name.text: _track(name, track, report) for name, track in fields.get(f.TRACKS) or []}


def _track(name: Scalar, fields: Fields, report: Report) -> Track:
    low, high = _range(fields.get(f.RANGE), report)
    start = fields.get(f.TRACK_START) or 0
    if fields.get(f.TRACK_START) is not None and not low <= start <= high:
        report.add("S104", fields.place(f.TRACK_START), found=start, low=low, high=high)
    return Track(
        id=name.text,
        low=low,
        high=high,
        start=start,
        means=line(fields, f.MEANS),
        unit=line(fields, f.UNIT),
        tell=line(fields, f.TELL),
        told_in=ids(fields.get(f.TOLD_IN)),
        told_places=tuple(each.place for each in fields.get(f.TOLD_IN) or ()),
        place=name.place,
    )


def _range(written: Scalar | None, report: Report) -> tuple[int, int]:
    """The range; one that fits everything where it cannot be read, so that nothing else is told."""
    if written is None:
        return _ANY
    low, high = (int(number) for number in written.text.split(".."))
    if low < high < low + WIDEST:
        return low, high
    report.add("S115", written.place, found=written.text, widest=WIDEST)
    return _ANY


def read_flags(fields: Fields) -> dict[str, Flag]:
    """The flags by id."""
    return {name.text: _flag(name, written) for name, written in fields.get(f.FLAGS) or []}


def _flag(name: Scalar, written: Any) -> Flag:
    if isinstance(written, Scalar):
        return Flag(name.text, " ".join(written.text.split()), place=name.place)
    start = bool(written.get(f.FLAG_START))
    return Flag(name.text, line(written, f.MEANS), start, place=name.place)


def read_enums(fields: Fields, report: Report) -> dict[str, Enum]:
    """The enums by id; a start that is not among the values is reported."""
    return {name.text: _enum(name, enum, report) for name, enum in fields.get(f.ENUMS) or []}


def _enum(name: Scalar, fields: Fields, report: Report) -> Enum:
    values = ids(fields.get(f.ENUM_VALUES))
    start = fields.get(f.ENUM_START)
    at = values.index(start.text) if start and start.text in values else 0
    if start and values and start.text not in values:
        report.add("S105", start.place, found=start.text, words=", ".join(values))
    return Enum(name.text, values, at, line(fields, f.MEANS), name.place)


def scope_of(
    tracks: Mapping[str, Track],
    flags: Mapping[str, Flag],
    enums: Mapping[str, Enum],
    scenes: Iterable[tuple[Scalar, Fields]],
    topics: Iterable[str],
) -> Scope:
    """What an expression of the scenario may name."""
    choices = {
        name.text: tuple(choice.text for choice, _ in fields.get(s.CHOICES) or [])
        for name, fields in scenes
    }
    return Scope(_kinds(tracks, flags, enums), choices, tuple(topics))


def report_clashes(kinds: Iterable[Mapping[str, Any]], report: Report) -> None:
    """Reports a name that stands for two variables, or that no condition could name."""
    seen: dict[str, Any] = {}
    for declared in kinds:
        for name, variable in declared.items():
            if name in KEYWORDS:
                report.add("S118", variable.place, word=name)
            if name in seen:
                first = seen[name].place
                related = ((first, "first here"),)
                report.add("R109", variable.place, id=name, first=first, related=related)
            seen[name] = variable


def scope_of_scenario(scenario: Scenario) -> Scope:
    """What an expression about a scenario that has been read may name."""
    kinds = _kinds(scenario.tracks, scenario.flags, scenario.enums)
    choices = {
        name: tuple(choice.id for choice in scene.choices)
        for name, scene in scenario.scenes.items()
    }
    return Scope(kinds, choices, tuple(scenario.topics))


def _kinds(
    tracks: Mapping[str, Track], flags: Mapping[str, Flag], enums: Mapping[str, Enum]
) -> dict[str, Kind]:
    # Of a name that stands for two variables the first counts, as in `report_clashes`.
    kinds: dict[str, Kind] = {name: OneOf(enum.values) for name, enum in enums.items()}
    kinds.update(dict.fromkeys(flags, BIT))
    kinds.update({name: WholeNumber(track.low, track.high) for name, track in tracks.items()})
    return kinds
