"""What a scenario adds up to."""

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from tests.check.specimen import checked
from thirteen_hours.__main__ import main
from thirteen_hours.check.measures import Measures, measures
from thirteen_hours.errors import CLEAN, ERRORS_FOUND
from thirteen_hours.findings.diagnostic import SPECIMEN_CHAPTER
from thirteen_hours.findings.specimen import SCENARIO, files
from thirteen_hours.pages import measures as page
from thirteen_hours.proof.limits import Limits


@pytest.fixture
def found(tmp_path: Path) -> Measures:
    """The measures of the specimen."""
    return measures(checked(tmp_path).casebooks[0].scenarios["specimen"])


def test_words_are_counted_where_they_stand(found: Measures) -> None:
    """Scenes have the words of their texts and choices, speakers those of their lines."""
    # The envoy has come. Let him speak. Ask at once.
    assert found.written.scenes["first"] == 4 + 3 + 3
    # It is late.
    assert found.written.speakers == {"envoy": 3}
    assert found.written.words == sum(found.written.scenes.values())
    # He rises. He looks at you for once. He does not look at you. It is late. He leaves his coat
    # where it is: the longer of the two variants.
    assert found.written.read["second"] == 2 + 6 + 6 + 3 + 7


def test_shares_and_averages_are_those_of_the_model(found: Measures) -> None:
    """One way leads to peace for certain, the other in half of the draws."""
    figures = found.figures
    assert figures
    assert figures.evenly.shares == {"peace": 0.75, "quarrel": 0.25}
    assert figures.evenly.taken == {
        "first/listen": 0.5,
        "first/press": 0.5,
    }
    assert found.words_read
    assert found.minutes == pytest.approx(found.words_read / 200 + 10 / 60)


def test_the_model_is_moved(found: Measures) -> None:
    """Without the step of the track peace is left to chance; with larger ones nothing changes."""
    halved, doubled, dropped = found.moved.values()
    assert doubled == {"peace": 0.75, "quarrel": 0.25}
    assert halved == dropped == {"peace": 0.5, "quarrel": 0.5}
    sentence = "from 25.0% to 50.0% with every step halved"
    assert sentence in page.furthest_moved(found)


def test_what_cannot_be_counted_is_said(tmp_path: Path) -> None:
    """Of a space that is too large the words are told, and that the plays are not."""
    scenario = checked(tmp_path).casebooks[0].scenarios["specimen"]
    text = "\n".join(page.text(measures(scenario, Limits(2, 1 << 30)), {}))
    assert "Plays: not counted. It has more than 2 states." in text
    assert "Written:" in text
    assert "%" not in text.partition("Plays:")[2]


def test_the_command_tells_people_and_programs(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Both forms say that these are counts over a model; a broken casebook is told instead."""
    checked(tmp_path)
    assert main(["stats", str(tmp_path)]) == CLEAN
    text = capsys.readouterr().out
    assert page.CAUTION in text
    assert "75.0%" in text
    assert main(["stats", str(tmp_path / "specimen"), "--format", "json"]) == CLEAN
    told = json.loads(capsys.readouterr().out)
    assert told["caution"] == page.CAUTION
    assert told["scenarios"][0]["outcomes"]["peace"] == 0.75
    (tmp_path / "specimen" / "20.yaml").write_text("scenes: [")
    assert main(["stats", str(tmp_path)]) == ERRORS_FOUND
    assert "Nothing was counted" in capsys.readouterr().out


def test_weights_stand_beside_the_even_shares(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """By the weights of its author a choice counts more; his sentence says what they stand for."""
    chapter = files()[SPECIMEN_CHAPTER].replace(
        "do: Ask at once.", "do: Ask at once.\n        weight: 3"
    )
    why = "weights: As they chose in class.\nquestions:\n"
    scenario = files()[SCENARIO].replace("questions:\n", why)
    checked(tmp_path, {SPECIMEN_CHAPTER: chapter, SCENARIO: scenario})
    assert main(["stats", str(tmp_path)]) == CLEAN
    text = capsys.readouterr().out
    assert "As they chose in class." in text
    assert re.search(r"peace +75\.0% +62\.5%", text)
    assert re.search(r"press +50\.0% +75\.0%", text)
    assert main(["stats", str(tmp_path), "--format", "json"]) == CLEAN
    weighted = json.loads(capsys.readouterr().out)["scenarios"][0]["weighted"]
    assert weighted["weights"] == "As they chose in class."
    assert weighted["exact"] == {"peace": "5/8", "quarrel": "3/8"}


def test_without_weights_nothing_is_said_of_them(found: Measures) -> None:
    """Where no choice has a weight there is one column of shares, and no word of another."""
    assert "weighted" not in "\n".join(page.text(found, {}))


def test_what_is_missing_from_a_count_is_said(found: Measures) -> None:
    """Where plays went round for too long to be followed, no share is told without that."""
    assert found.figures
    short = replace(found.figures.evenly, off=0.353)
    some = replace(found, figures=replace(found.figures, evenly=short))
    told = "\n".join(page.text(some, {}))
    assert "Plays go round here for so long that not all were followed: 35.30% are missing." in told
    assert "What moves furthest" not in told
