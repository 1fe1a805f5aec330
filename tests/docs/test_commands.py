"""What our pages tell people to type."""

from pathlib import Path

import pytest

from tests.docs.conftest import Reader
from tests.docs.pages import Command, blocks, commands, pages

ROOT = Path(__file__).parents[2]
FOLLOWED = ROOT / "docs" / "author"
"""Pages whose commands depend on one another; they have tests of their own."""

ALL = [
    command
    for page in pages(ROOT)
    if page.exists() and FOLLOWED not in page.parents
    for block in blocks(page)
    for command in commands(block)
]
LOOK_BACK = {"debrief", "transcript", "evenings"}
"""Commands about an evening, which must have been played before."""

PLAY = Command(("play", "--plain"), "", None, "before")


def _prepare(command: Command, reader: Reader) -> None:
    """Plays what the command needs: an evening to look back on, or one to go on with."""
    if command.name in LOOK_BACK:
        reader.types(PLAY)
    elif "--continue" in command.arguments:
        reader.types(PLAY, answers="1\n")


@pytest.mark.parametrize("command", ALL, ids=lambda command: command.place)
def test_what_a_page_says_to_type_works(command: Command, reader: Reader, root: Path) -> None:
    """Every command on our pages does its work, beside the checkout's scenarios, and says so."""
    if lacking := reader.lacks(command):
        pytest.skip(f"there is no {lacking} yet")
    (reader.desk / "scenarios").symlink_to(root / "scenarios", target_is_directory=True)
    _prepare(command, reader)
    done = reader.types(command)
    assert done.returncode == 0, done.stdout + done.stderr
    if command.shown is not None:
        assert done.stdout == command.shown
