"""From the trees of a scenario's files to the typed scenario."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from msgspec import Struct

from thirteen_hours.evidence.model import Evidence
from thirteen_hours.findings.finding import Report
from thirteen_hours.language.scope import Scope
from thirteen_hours.reading.shape.record import Fields
from thirteen_hours.reading.tree import Mapping as MappingNode
from thirteen_hours.reading.tree import Scalar, Value
from thirteen_hours.scenario import scenario_format as f
from thirteen_hours.scenario import scene_format as s
from thirteen_hours.scenario import variables_reader as v
from thirteen_hours.scenario.calendar import day_from
from thirteen_hours.scenario.casebook import Casebook
from thirteen_hours.scenario.endings_reader import read_outcomes, read_rival
from thirteen_hours.scenario.model import Document, Question, Scenario, Scene
from thirteen_hours.scenario.references import References
from thirteen_hours.scenario.scene_reader import line, read_scene


class ScenarioFiles(Struct, frozen=True):
    """The trees of one scenario: scenario.yaml and its chapters; `digest` is that of their text."""

    id: str
    main: Value
    chapters: tuple[Value, ...]
    digest: str


def day_of(files: ScenarioFiles) -> date | None:
    """The day of a scenario, or None when it has none that is one."""
    written = files.main.get(f.DATE.name) if isinstance(files.main, MappingNode) else None
    try:
        return day_from(written.text) if isinstance(written, Scalar) else None
    except ValueError:
        return None  # reported when the scenario is read


def read_scenario(
    files: ScenarioFiles, casebook: Casebook, evidence: Evidence, report: Report
) -> Scenario | None:
    """The scenario; None when scenario.yaml is not a group of keys. All faults are reported."""
    fields = f.SCENARIO.read(files.main, report)
    if fields is None:
        return None
    found = [s.CHAPTER.read(tree, report) for tree in files.chapters]
    chapters = [fields, *(chapter for chapter in found if chapter)]
    tracks = v.read_tracks(fields, report)
    flags = v.read_flags(fields)
    enums = v.read_enums(fields, report)
    v.report_clashes((tracks, flags, enums), report)
    topics = {key.text: line_of(words) for key, words in fields.get(f.TOPICS) or []}
    written = list(_scenes(chapters, report))
    scope = v.scope_of(tracks, flags, enums, ((n, w) for n, w, _ in written), topics)
    names = _references(fields, scope, casebook, evidence, report)
    scenes = {
        name.text: read_scene(name, scene, chapter, names) for name, scene, chapter in written
    }
    _check_start(fields, scenes, names)
    _check_told_in(fields, scenes, names)
    _check_weights(fields, (scene for _, scene, _ in written), report)
    return Scenario(
        id=files.id,
        casebook=casebook.id,
        title=line(fields, f.TITLE),
        edition=fields.get(f.EDITION) or 0,
        digest=files.digest,
        seat=_seat(fields, names),
        summary=fields.words(f.SUMMARY),
        start=fields.words(f.START),
        briefing=_briefing(fields),
        scenes=scenes,
        outcomes=read_outcomes(fields, names),
        tracks=tracks,
        flags=flags,
        enums=enums,
        topics=topics,
        points=dict(names.made(fields.get(f.POINTS))),
        questions=_questions(fields),
        dossier=_dossier(fields, names),
        rival=read_rival(fields, names),
        weights=line(fields, f.WEIGHTS),
        topic_places={key.text: key.place for key, _ in fields.get(f.TOPICS) or []},
        place=fields.node.place,
    )


def line_of(scalar: Scalar) -> str:
    """The text of a scalar, its lines joined."""
    return " ".join(scalar.text.split())


def _scenes(chapters: list[Fields], report: Report) -> Iterator[tuple[Scalar, Fields, str]]:
    seen: dict[str, Scalar] = {}
    for chapter in chapters:
        title = chapter.words(s.CHAPTER_TITLE)
        for name, scene in chapter.get(s.SCENES) or []:
            if earlier := seen.get(name.text):
                first = earlier.place
                related = ((first, "first here"),)
                report.add("R109", name.place, id=name.text, first=first, related=related)
                continue
            seen[name.text] = name
            yield name, scene, title


def _references(
    fields: Fields, scope: Scope, casebook: Casebook, evidence: Evidence, report: Report
) -> References:
    outcomes = [key.text for key, _ in fields.get(f.OUTCOMES) or []]
    for key, _ in fields.get(f.OUTCOMES) or []:
        if key.text in scope.scenes:
            report.add("R109", key.place, id=key.text, first="a scene of that name")
    return References(
        casebook=casebook,
        evidence=evidence,
        scope=scope,
        # A dictionary: it is asked once for every choice, and a list would be read through.
        places=dict.fromkeys([*scope.scenes, *outcomes]),
        questions=[key.text for key, _ in fields.get(f.QUESTIONS) or []],
        day=_day(fields, report),
        report=report,
    )


def _day(fields: Fields, report: Report) -> date:
    written = fields.get(f.DATE)
    try:
        return day_from(written.text) if written else date.min
    except ValueError:
        report.add("S119", fields.place(f.DATE), found=fields.words(f.DATE))
        return date.min


def _check_start(fields: Fields, scenes: Mapping[str, Scene], names: References) -> None:
    start = fields.get(f.START)
    if start is not None:
        names.known(start, scenes, "scene")


def _check_told_in(fields: Fields, scenes: Mapping[str, Scene], names: References) -> None:
    for _, track in fields.get(f.TRACKS) or []:
        names.all_known(track.get(f.TOLD_IN), scenes, "scene")


def _check_weights(fields: Fields, scenes: Iterable[Fields], report: Report) -> None:
    """Choices have weights, and the scenario says what these stand for; or neither."""
    choices = (choice for scene in scenes for _, choice in scene.get(s.CHOICES) or [])
    weighed = next((each for each in choices if each.has(s.CHOICE_WEIGHT)), None)
    if weighed is not None and fields.lacks(f.WEIGHTS):
        report.add("S123", weighed.place(s.CHOICE_WEIGHT))
    elif weighed is None and fields.has(f.WEIGHTS):
        report.add("S124", fields.place(f.WEIGHTS))


def _seat(fields: Fields, names: References) -> str:
    seat = fields.get(f.SEAT)
    return names.known(seat, names.casebook.people, "person") if seat else ""


def _briefing(fields: Fields) -> tuple[tuple[str, str], ...]:
    return tuple((key.text, line_of(words)) for key, words in fields.get(f.BRIEFING) or [])


def _questions(fields: Fields) -> dict[str, Question]:
    found: dict[str, Question] = {}
    for key, written in fields.get(f.QUESTIONS) or []:
        kind: Any = written.get(f.QUESTION_KIND)
        if kind is not None:
            found[key.text] = Question(key.text, kind, line(written, f.QUESTION_TEXT), key.place)
    return found


def _dossier(fields: Fields, names: References) -> dict[str, Document]:
    return {
        key.text: Document(
            id=key.text,
            title=line(written, f.TITLE),
            text=written.words(s.PROSE),
            cites=names.citations(written.get(s.FROM)),
        )
        for key, written in fields.get(f.DOSSIER) or []
    }
