"""Who says what of a claim, how it bears on an answer, and what could be concluded when."""

import pytest

from tests.evidence.coding import unaccounted
from tests.evidence.made import claim, evidence, said, source
from thirteen_hours.evidence.asof import Verdict, judge
from thirteen_hours.evidence.claims import (
    Bearing,
    bearing,
    bearings,
    given,
    matrix,
    matrix_sources,
    stance,
)
from thirteen_hours.evidence.model import Claim, Evidence, Stance

PLAIN = claim(
    stances={"diary": said("asserts"), "memoir": said("denies"), "letters": said("qualifies")}
)
KNEW = claim(
    "knew",
    2,
    values={"two": "two", "six": "six", "nine": "nine"},
    stances={
        "diary": said("asserts", "two"),
        "memoir": said("qualifies", "six", "nine"),
        "letters": said("denies"),
        "study": said("asserts"),
    },
)


@pytest.mark.parametrize(
    ("value", "source_id", "expected"),
    [
        ("yes", "diary", "supports"),
        ("yes", "memoir", "contradicts"),
        ("yes", "letters", "qualifies"),
        ("yes", "study", "silent"),
        ("no", "diary", "contradicts"),
        ("no", "memoir", "supports"),
        ("in-part", "letters", "supports"),
        ("in-part", "diary", "fits"),
        ("in-part", "memoir", "contradicts"),
    ],
)
def test_plain_claims(value: str, source_id: str, expected: Bearing) -> None:
    """Of a claim without values, asserting is yes, denying no, and qualifying in part."""
    assert bearing(PLAIN, source_id, value) == expected


@pytest.mark.parametrize(
    ("value", "source_id", "expected"),
    [
        ("two", "diary", "supports"),
        ("six", "diary", "contradicts"),
        ("six", "memoir", "supports"),
        ("two", "memoir", "qualifies"),
        ("two", "letters", "contradicts"),
        ("six", "letters", "qualifies"),
        ("two", "study", "qualifies"),
        ("two", "nobody", "silent"),
    ],
)
def test_claims_with_values(value: str, source_id: str, expected: Bearing) -> None:
    """Where sources give different answers, the answers are compared and not the stances."""
    assert bearing(KNEW, source_id, value) == expected


PLANE = claim(
    "plane",
    3,
    values={"spy": "a spy plane", "unarmed": "an unarmed plane", "plane": "a plane", "balloon": ""},
    part_of={"plane": {"spy": "It is one.", "unarmed": "It is one."}},
    agrees_with={"unarmed": {"spy": "A spy plane carries no weapons."}},
    stances={"diary": said("asserts", "spy"), "memoir": said("qualifies", "plane")},
)


@pytest.mark.parametrize(
    ("value", "source_id", "expected"),
    [
        ("spy", "diary", "supports"),
        ("plane", "diary", "supports"),
        ("unarmed", "diary", "fits"),
        ("balloon", "diary", "contradicts"),
        ("plane", "memoir", "supports"),
        ("spy", "memoir", "fits"),
        ("unarmed", "memoir", "fits"),
        ("balloon", "memoir", "qualifies"),
    ],
)
def test_answers_that_go_together(value: str, source_id: str, expected: Bearing) -> None:
    """A source that says more gives the less exact answer too; what can be so beside it fits."""
    assert bearing(PLANE, source_id, value) == expected


def test_what_fits_decides_nothing() -> None:
    """A source whose answer can be so beside another neither supports nor contradicts it."""
    made = dated(diary="1931", memoir="1935")
    assert judge(made, PLANE, "unarmed", 1935).fits == ("diary", "memoir")
    assert judge(made, PLANE, "unarmed", 1935).verdict == "open"


def test_silence_is_never_denial() -> None:
    """A source that is not listed, or is marked silent, neither denies nor gives an answer."""
    recoded = claim(stances={"diary": Stance("silent", was="denies", because="It does not say.")})
    for source_id in ("diary", "nobody"):
        assert stance(recoded, source_id).kind == "silent"
        assert given(recoded, source_id) == ()
        assert bearing(recoded, source_id, "yes") == "silent"


def dated(**years: str) -> Evidence:
    """Sources by the year in which they became public; `never` has no such date."""
    return evidence(
        *(
            source(name, dates={} if year == "never" else {"event": "1930", "public": year})
            for name, year in years.items()
        ),
        claims=(PLAIN, KNEW),
    )


def test_bearings_come_by_publication() -> None:
    """Sources are grouped by how they bear on an answer, in order of publication."""
    made = dated(study="1950", letters="1940", memoir="1935", diary="1931")
    assert bearings(KNEW, "six", made) == {
        "supports": ("memoir",),
        "fits": (),
        "contradicts": ("diary",),
        "qualifies": ("letters", "study"),
        "silent": (),
    }


@pytest.mark.parametrize(
    ("value", "year", "verdict"),
    [
        ("yes", 1930, "unknown"),
        ("yes", 1931, "supported"),
        ("no", 1931, "contradicted"),
        ("yes", 1935, "open"),
        ("in-part", 1931, "open"),
        ("in-part", 1940, "open"),
    ],
)
def test_verdicts(value: str, year: int, verdict: Verdict) -> None:
    """A verdict follows from what was public by the end of the year, and from nothing else."""
    made = dated(diary="1931-12-31", memoir="1935", letters="1940-05", study="never")
    assert judge(made, PLAIN, value, year).verdict == verdict


def test_qualifying_alone_leaves_open() -> None:
    """A source that only qualifies shows that there is a question, and does not settle it."""
    made = dated(letters="1931")
    assert judge(made, PLAIN, "yes", 1931).verdict == "open"


def test_never_public_is_never_heard() -> None:
    """A source without a public date supports nothing as of any year."""
    assert judge(dated(diary="never"), PLAIN, "yes", 2100).verdict == "unknown"


def test_matrix_has_a_cell_for_every_pair() -> None:
    """Every claim has a cell for every source, claims by number; outside sources only if heard."""
    made = evidence(
        source("diary"),
        source("memoir"),
        source("mute", outside=True),
        source("letters", outside=True),
        claims=(KNEW, PLAIN),
    )
    assert [each.id for each in matrix_sources(made)] == ["diary", "memoir", "letters"]
    rows = [(row.number, [said.kind for _, said in cells]) for row, cells in matrix(made)]
    assert rows == [
        (1, ["asserts", "denies", "qualifies"]),
        (2, ["asserts", "qualifies", "denies"]),
    ]


def recoded(stance: Stance) -> Evidence:
    """One claim on which one source is coded so."""
    return evidence(source("diary"), claims=(claim(stances={"diary": stance}),))


@pytest.mark.parametrize(
    ("now", "accounted"),
    [
        pytest.param(said("asserts"), True, id="kept"),
        pytest.param(Stance("silent", was="asserts", because="It says less."), True, id="recoded"),
        pytest.param(Stance("silent", was="asserts"), False, id="no-reason"),
        pytest.param(Stance("silent", was="denies", because="Why."), False, id="other-before"),
        pytest.param(said("denies"), False, id="changed"),
    ],
)
def test_cells_are_accounted_for(now: Stance, accounted: bool) -> None:
    """A cell of an earlier coding is kept, or recoded with a reason; any other is named."""
    assert (not list(unaccounted(recoded(now), {(1, "DI"): "asserts"}))) == accounted


def test_unknown_cells_are_named() -> None:
    """A cell whose claim or source is gone is not passed over."""
    cells: Claim = PLAIN
    made = evidence(source("diary"), claims=(cells,))
    assert list(unaccounted(made, {(7, "DI"): "asserts", (1, "ZZ"): "denies"}))
