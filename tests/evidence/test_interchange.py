"""The evidence for other programs."""

import csv
import json
from io import StringIO

from tests.evidence.made import OPENING, claim, evidence, passage, source
from thirteen_hours.evidence.interchange import cells_csv, csl_json, matrix_csv, sources_csv
from thirteen_hours.evidence.model import Stance

MADE = evidence(
    source("diary", OPENING, passage("sum", "=1+1")),
    source("memoir", dates={"public": "1929"}, csl={"type": "book", "issued": "spring"}),
    claims=(
        claim(
            values={"two": "two"},
            stances={
                "diary": Stance("asserts", "opening", ("two",)),
                "memoir": Stance("silent", was="denies", because="It does not say."),
            },
        ),
        claim("formula", 2, stances={"diary": Stance("denies", "sum")}),
    ),
)


def rows(text: str) -> list[dict[str, str]]:
    """The rows of a table."""
    return list(csv.DictReader(StringIO(text)))


def test_csl_json_is_what_other_programs_read() -> None:
    """Every source is an item with an id, and its dates are in parts or literal."""
    diary, memoir = json.loads(csl_json(MADE))
    assert diary == {
        "id": "diary",
        "type": "book",
        "title": "Diary",
        "issued": {"date-parts": [[1931]]},
    }
    assert memoir["issued"] == {"literal": "spring"}


def test_sources_come_by_publication() -> None:
    """The table of sources has one row a source, the first public first."""
    assert [row["id"] for row in rows(sources_csv(MADE))] == ["memoir", "diary"]


def test_matrix_has_a_column_a_source() -> None:
    """The matrix has one row a claim, with stances and answers under the sources' codes."""
    first, second = rows(matrix_csv(MADE))
    assert (first["DI"], first["ME"]) == ("asserts (two)", "silent")
    assert second["DI"] == "denies"


def test_cells_keep_recodings() -> None:
    """The table of cells has what was recoded to silence, with the reason."""
    cells = rows(cells_csv(MADE))
    assert [(row["source"], row["stance"], row["was"]) for row in cells] == [
        ("memoir", "silent", "denies"),
        ("diary", "asserts", ""),
        ("diary", "denies", ""),
    ]
    assert cells[1]["quotation"] == OPENING.text


def test_no_cell_is_a_formula() -> None:
    """A spreadsheet opens the tables without computing anything in them."""
    assert rows(cells_csv(MADE))[2]["quotation"] == "'=1+1"
