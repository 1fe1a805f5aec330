"""What our pages tell people to type."""

from pathlib import Path

import pytest

from tests.docs.conftest import Reader
from tests.docs.pages import Command, blocks, commands, pages

ROOT = Path(__file__).parents[2]
FOLLOWED = {"author.md"}
"""Pages whose commands depend on one another; they have a test of their own."""

ALL = [
    command
    for page in pages(ROOT)
    if page.exists() and page.name not in FOLLOWED
    for block in blocks(page)
    for command in commands(block)
]
OF_AN_EVENING = {"debrief", "transcript", "evenings"}
"""Commands that look back on an evening, so that one must have been played."""

PLAY = Command(("play", "--plain"), "", None, "before")


@pytest.mark.parametrize("command", ALL, ids=lambda command: command.place)
def test_what_a_page_says_to_type_works(command: Command, reader: Reader, root: Path) -> None:
    """Every command on our pages does its work, beside the checkout's scenarios, and says so."""
    if lacking := reader.lacks(command):
        pytest.skip(f"there is no {lacking} yet")
    (reader.desk / "scenarios").symlink_to(root / "scenarios", target_is_directory=True)
    if command.name in OF_AN_EVENING:
        if lacking := reader.lacks(PLAY):
            pytest.skip(f"there is no {lacking} yet")
        reader.types(PLAY)
    done = reader.types(command)
    assert done.returncode == 0, done.stdout + done.stderr
    if command.shown is not None:
        assert done.stdout == command.shown
