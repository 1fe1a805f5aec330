"""Finding scenarios, and knowing which one a name means."""

from pathlib import Path

import pytest

from tests import crossing
from thirteen_hours.errors import USAGE, UsageError
from thirteen_hours.library.finding import Listed, UnknownScenarioError, find, named

HERE = Path("here")
KNOWN = (
    Listed("crossing", "envoy", HERE),
    Listed("crossing", "ferryman", HERE),
    Listed("talks", "envoy", HERE),
    Listed("winter", "sledge", HERE),
)


def names(*folders: Path) -> list[str]:
    """The names that are found, those that come with the game left out."""
    return [each.name for each in find(folders) if each.casebook == "crossing"]


def test_a_folder_of_casebooks_a_casebook_and_a_scenario_will_do(shelf: Path) -> None:
    """An author may name any of the three floors of the house."""
    casebook = shelf / "crossing"
    for folder in (shelf, casebook, casebook / "envoy"):
        assert names(folder) == ["crossing/envoy"]


def test_the_scenarios_of_the_game_are_always_there(shelf: Path) -> None:
    """A folder of one's own comes first, and hides nothing else."""
    assert len(find([shelf])) == len(find()) + 1


def test_ones_own_copy_is_the_one_that_is_played(shelf: Path, tmp_path: Path) -> None:
    """Of two scenarios of one name, the one in the folder named first is found."""
    other = crossing.written(tmp_path / "other").parent
    (found,) = [each for each in find([other, shelf]) if each.casebook == "crossing"]
    assert found.folder == other / "crossing"


def test_a_missing_folder_is_a_wrong_request(tmp_path: Path) -> None:
    """A folder that is not there is named, and the exit code is that of a wrong request."""
    with pytest.raises(UsageError, match="no such folder") as caught:
        find([tmp_path / "nowhere"])
    assert caught.value.exit_code == USAGE


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("crossing/envoy", "crossing/envoy"),
        ("talks/envoy", "talks/envoy"),
        ("ferryman", "crossing/ferryman"),
        ("winter", "winter/sledge"),
        ("winter/sledge/", "winter/sledge"),
    ],
)
def test_a_name_can_be_short(name: str, found: str) -> None:
    """A scenario's id, its full name, or its casebook's id where there is but one."""
    assert named(name, KNOWN).name == found


def test_a_name_of_several_is_asked_about() -> None:
    """A name that could mean several scenarios lists them."""
    with pytest.raises(UnknownScenarioError, match="crossing/envoy, talks/envoy"):
        named("envoy", KNOWN)


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("ferrymen", "Did you mean 'ferryman'?"),
        ("talks/envoi", "Did you mean 'talks/envoy'?"),
        ("x", "There is crossing/envoy"),
        ("../../etc/passwd", "There is crossing/envoy"),
        ("elsewhere", "add `--scenario-dir FOLDER`"),
    ],
)
def test_an_unknown_name_gets_advice(name: str, hint: str) -> None:
    """An unknown name is a wrong request, with the nearest name or all of them."""
    with pytest.raises(UnknownScenarioError) as caught:
        named(name, KNOWN)
    assert hint in str(caught.value)
    assert caught.value.exit_code == USAGE


def test_an_unknown_name_does_nothing_to_the_terminal() -> None:
    """A name is shown without its control characters and not at any length."""
    with pytest.raises(UnknownScenarioError) as caught:
        named("\x1b[2J" + "n" * 10_000, KNOWN)
    assert caught.value.sentence.isprintable()
    assert len(caught.value.sentence) < 200
