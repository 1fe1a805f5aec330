"""The evidence of the shipped casebook: complete, verified offline, and safe from every slip."""

import json
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from tests.evidence.coding import unaccounted
from thirteen_hours.check.evidence import verify_files
from thirteen_hours.check.quotations import verify_scenario
from thirteen_hours.evidence.chicago.bibliography import entry
from thirteen_hours.evidence.chicago.note import note
from thirteen_hours.evidence.chicago.rich import markdown
from thirteen_hours.evidence.claims import matrix_sources, speaking
from thirteen_hours.evidence.limits import MOST_OF_EXTRACT, MOST_WORDS
from thirteen_hours.evidence.lock import Lock, read, to_lock, to_pin
from thirteen_hours.evidence.model import Evidence, Passage, StanceKind
from thirteen_hours.evidence.quoted import VerbatimLine, check_verbatim, wordings
from thirteen_hours.evidence.reader import read_evidence
from thirteen_hours.evidence.text import words_in
from thirteen_hours.evidence.verify import verify
from thirteen_hours.findings.finding import Report
from thirteen_hours.reading.files import files_in, read_text
from thirteen_hours.reading.tree import SourceFile
from thirteen_hours.reading.yaml import read_tree
from thirteen_hours.scenario.folder import CasebookFiles, read_casebook
from thirteen_hours.scenario.text import Part

HERE = Path(__file__).parent
STANCES: dict[str, StanceKind] = {"A": "asserts", "D": "denies", "Q": "qualifies"}
ELSEWHERE = "and the rest of it"
SOON = 0.3


@pytest.fixture(scope="module")
def folder(root: Path) -> Path:
    """The casebook's folder."""
    return root / "scenarios" / "october-27"


@pytest.fixture(scope="module")
def files(folder: Path) -> CasebookFiles:
    """The casebook as it is read."""
    return read_casebook(folder, Report())


@pytest.fixture(scope="module")
def evidence(files: CasebookFiles) -> Evidence:
    """Its evidence."""
    return files.evidence


@pytest.fixture(scope="module")
def lock(files: CasebookFiles) -> Lock:
    """Its lock."""
    assert files.lock
    return read(files.lock)


def found(evidence: Evidence, lock: Lock) -> list[str]:
    """The codes of what verifying offline finds."""
    report = Report()
    verify(evidence, lock, report)
    return [each.code for each in report]


def test_every_quotation_verifies_offline(folder: Path) -> None:
    """Every quotation of the casebook and its scenarios verifies without the text."""
    report = Report()
    verify_files(folder, None, report)
    assert not list(report)


def loaded(folder: Path) -> Evidence:
    """The evidence, read from its files alone."""
    report = Report()
    paths = [files_in(folder / "evidence" / "sources"), files_in(folder / "evidence", "claims*")]
    sources, claims = (
        [read_tree(SourceFile(str(path), read_text(path)), report) for path in each]
        for each in paths
    )
    return read_evidence(filter(None, sources), filter(None, claims), report)


def test_loading_and_verifying_take_no_time(folder: Path) -> None:
    """Loading the evidence and verifying all of it offline takes under 0.3 s."""
    took = []
    for _ in range(3):
        start = time.process_time()
        lock = read((folder / "evidence.lock").read_bytes())
        assert not found(loaded(folder), lock)
        took.append(time.process_time() - start)
    assert min(took) < SOON


def _other_letter(letter: str) -> str:
    return "x" if letter.casefold() != "x" else "y"


def mutants(passage: Passage) -> Iterator[Passage]:
    """The passage with one thing wrong, in every way that a hand or an eye gets it wrong."""
    text = passage.text
    words = text.split()
    middle = len(words) // 2
    letters = [at for at, letter in enumerate(text) if letter.isalpha()]
    swapped = [*words[:middle], "another", *words[middle + 1 :]]
    yield replace(passage, text=" ".join(swapped))
    yield replace(passage, text=" ".join([*words[:middle], *words[middle + 1 :]]))
    for at in (letters[0], letters[len(letters) // 2], letters[-1]):
        yield replace(passage, text=f"{text[:at]}{_other_letter(text[at])}{text[at + 1 :]}")
    yield replace(passage, text=text[: letters[-1]] + text[letters[-1] + 1 :])
    yield replace(passage, text=f"{text} {ELSEWHERE}")
    yield replace(passage, text=f"{ELSEWHERE} {text}")
    yield replace(passage, text=f"{text}\n\n{ELSEWHERE}")
    yield replace(passage, breaks_off=not passage.breaks_off)
    yield replace(passage, redacted="" if passage.redacted else "two lines whited out")
    if passage.completion:
        yield replace(passage, text=f"{text} {passage.completion}")
    for spelling in passage.sic:
        yield replace(passage, text=text.replace(spelling, f"{spelling[:-1]}"))


def only(evidence: Evidence, passage: Passage) -> Evidence:
    """The evidence with this one passage and nothing else."""
    source = replace(evidence.sources[passage.source], passages={passage.id: passage})
    return Evidence({source.id: source}, {}, {})


def test_no_altered_quotation_slips_through(evidence: Evidence, lock: Lock) -> None:
    """Every quotation, altered in each of these ways, is found out without the text at hand."""
    slipped = [
        (passage.cite, mutant)
        for passage in to_lock(evidence).values()
        for mutant in mutants(passage)
        if not {"E101", "E118"} & set(found(only(evidence, mutant), lock))
    ]
    assert not slipped
    assert not [
        passage.cite
        for passage in to_lock(evidence).values()
        if {"E101", "E118"} & set(found(only(evidence, passage), lock))
    ]


def test_altered_quotation_is_found_where_it_stands(
    folder: Path, files: CasebookFiles, tmp_path: Path
) -> None:
    """An altered quotation is an error at its own line and column of its own file."""
    passage = next(iter(to_lock(files.evidence).values()))
    copy = tmp_path / folder.name
    for each in [*folder.rglob("*.yaml"), folder / "evidence.lock"]:
        target = copy / each.relative_to(folder)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(each.read_bytes())
    place = Path(passage.place.file)
    file = copy / place.relative_to(folder)
    lines = file.read_text(encoding="utf-8").split("\n")
    line = lines[passage.place.line - 1]
    letter = passage.place.column + 2
    lines[passage.place.line - 1] = line[:letter] + "@" + line[letter + 1 :]
    file.write_text("\n".join(lines), encoding="utf-8")
    report = Report()
    verify_files(copy, None, report)
    first = next(iter(report))
    assert (first.code, first.place.file) == ("E101", str(file))
    assert (first.place.line, first.place.column) == (passage.place.line, passage.place.column)


def verbatim(files: CasebookFiles) -> list[Part]:
    """The verbatim lines of all scenarios."""
    return [
        part
        for scenario in files.scenarios.values()
        for scene in scenario.scenes.values()
        for piece in scene.text
        for variant in piece.variants
        for part in variant.parts
        if part.kind == "verbatim"
    ]


def test_no_altered_line_slips_through(files: CasebookFiles) -> None:
    """A verbatim line of a scenario with one word changed is found out."""
    known = wordings(files.evidence)
    for part in verbatim(files):
        words = part.text.split()
        words[len(words) // 2] += "x"
        report = Report()
        check_verbatim([VerbatimLine(" ".join(words), part.cites, part.place)], known, report)
        assert [each.code for each in report] == ["E109"], part


def test_invented_quotation_is_found(files: CasebookFiles) -> None:
    """Words that no source prints cannot stand in double quotation marks in a scenario."""
    for scenario in files.scenarios.values():
        name, scene = next(iter(scenario.scenes.items()))
        choice = replace(scene.choices[0], do="Say “we are quite ready for this”.")
        other = replace(scene, choices=(choice, *scene.choices[1:]))
        report = Report()
        scenes = {**scenario.scenes, name: other}
        verify_scenario(replace(scenario, scenes=scenes), files.evidence, report)
        assert [each.code for each in report] == ["E108"]


def test_all_claims_are_there(evidence: Evidence) -> None:
    """There are 45 claims, numbered from 1 to 45."""
    assert sorted(claim.number for claim in evidence.claims.values()) == list(range(1, 46))


def test_all_cells_are_accounted_for(evidence: Evidence) -> None:
    """Each of the 142 cells of the first coding is kept, or recoded with a reason."""
    coding = json.loads((HERE / "first-coding.json").read_text(encoding="utf-8"))
    cells = {
        (int(number), code): STANCES[letter]
        for number, row in coding.items()
        for code, letter in row.items()
    }
    assert len(cells) == 142
    assert not list(unaccounted(evidence, cells))


def test_all_sources_are_heard(evidence: Evidence) -> None:
    """All nine sources of the compilation speak to some claim, and have their dates."""
    nine = [source for source in matrix_sources(evidence) if not source.outside]
    heard = {source for claim in evidence.claims.values() for source in speaking(claim)}
    assert len(nine) == 9
    assert {source.id for source in nine} <= heard
    for source in nine:
        assert {"event", "public", "english"} <= source.dates.keys(), source.id


def test_outside_sources_say_how_far_they_were_checked(evidence: Evidence) -> None:
    """Every source from outside the compilation says how far it was verified."""
    assert all(each.verified for each in evidence.sources.values() if each.outside)


def test_every_outside_passage_is_pinned(evidence: Evidence, lock: Lock) -> None:
    """No passage from outside the compilation can change without the lock's telling so."""
    assert lock.outside.keys() == to_pin(evidence).keys()
    assert len(lock.outside) > 30


def test_quoting_stays_brief(evidence: Evidence, lock: Lock) -> None:
    """No passage has more than 40 words, and no extract is quoted for more than a third."""
    passages = to_lock(evidence).values()
    assert max(words_in(passage.text) for passage in passages) <= MOST_WORDS
    assert lock.extracts
    for extract in lock.extracts:
        assert extract.quoted * MOST_OF_EXTRACT <= extract.words, extract


def test_completions_stand_beside(evidence: Evidence) -> None:
    """What another text has where this one breaks off has its own citation, and is not inside."""
    for passage in to_lock(evidence).values():
        if passage.completion:
            assert passage.breaks_off
            assert passage.completion_from
            assert not passage.text.endswith(passage.completion)


def test_citations_agree_with_pandoc(evidence: Evidence) -> None:
    """Note and bibliography of every shipped source are what pandoc's citeproc makes of it."""
    path = HERE / "chicago" / "golden-october-27.json"
    golden = json.loads(path.read_text(encoding="utf-8"))
    made = {
        source.id: {
            "note": markdown(note(source.csl)),
            "bibliography": markdown(entry(source.csl)),
        }
        for source in evidence.sources.values()
    }
    assert made == golden
