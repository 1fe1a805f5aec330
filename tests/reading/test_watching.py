"""Watching the files of a casebook while they are written."""

import math
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from thirteen_hours.reading.watching import PATIENCE, SETTLED, stamps, watch

Deed = Callable[[], object]

LOOKS = math.ceil(PATIENCE / SETTLED) + 3
"""After so many looks everything has been told that is ever told."""

WRITING = [LOOKS // 2, 1]
"""Looks between the halves of a save."""


def _nothing() -> None:
    """Lets a look go by."""


def seen_while(folder: Path, *deeds: Deed) -> list[frozenset[Path]]:
    """What is told while one of these is done between every two looks, and after that nothing."""
    waiting: list[Deed] = [*deeds, *[_nothing] * LOOKS]

    def pause(_: float) -> None:
        waiting.pop(0)()

    return list(watch(lambda: (folder,), stopped=lambda: not waiting, pause=pause))


@pytest.fixture
def chapter(tmp_path: Path) -> Path:
    """A chapter in a scenario in a casebook."""
    file = tmp_path / "casebook" / "scenario" / "10-chapter.yaml"
    file.parent.mkdir(parents=True)
    file.write_text("chapter: One\n")
    return file


def test_a_save_is_told_once(chapter: Path) -> None:
    """Who saves a file hears of that file, and of nothing else, one time."""
    assert seen_while(chapter.parents[1], lambda: chapter.write_text("chapter: Two, longer\n")) == [
        {chapter}
    ]


def test_nothing_is_told_where_nothing_changes(chapter: Path) -> None:
    """Files that are only looked at are not reported."""
    assert seen_while(chapter.parents[1], chapter.read_text) == []


def test_a_save_is_waited_for_until_it_is_whole(chapter: Path) -> None:
    """An editor that empties the file before it writes it is told as one save."""
    told = seen_while(
        chapter.parents[1],
        lambda: chapter.write_text(""),
        lambda: chapter.write_text("chapter: T"),
        lambda: chapter.write_text("chapter: Two\n"),
    )
    assert told == [{chapter}]


@pytest.mark.parametrize("looks", WRITING)
@pytest.mark.parametrize("half", ["", "chapter: T"])
def test_the_first_half_of_a_save_is_never_told(chapter: Path, half: str, looks: int) -> None:
    """A file that is empty or cut short for a moment is told once, when it is whole."""
    chapter.write_text("chapter: One\n" * 9)
    told = seen_while(
        chapter.parents[1],
        lambda: chapter.write_text(half),
        *[_nothing] * looks,
        lambda: chapter.write_text("chapter: Two\n" * 9),
    )
    assert told == [{chapter}]


def test_a_file_that_is_taken_away_for_a_moment_is_told_as_saved(chapter: Path) -> None:
    """An editor that renames the old file before it writes the new one makes one save."""
    told = seen_while(
        chapter.parents[1],
        lambda: chapter.rename(chapter.with_name("10-chapter.yaml~")),
        *[_nothing] * 3,
        lambda: chapter.write_text("chapter: Two\n"),
    )
    assert told == [{chapter}]


def test_a_file_put_in_the_place_of_another_is_a_save(chapter: Path) -> None:
    """An editor that writes beside the file and renames it is noticed at the same time."""
    beside = chapter.with_name("10-chapter.yaml~")
    status = chapter.stat()

    def replaced() -> None:
        beside.write_text("chapter: Ons\n")
        os.utime(beside, ns=(status.st_atime_ns, status.st_mtime_ns))
        beside.replace(chapter)

    assert seen_while(chapter.parents[1], replaced) == [{chapter}]


def test_new_and_deleted_files_are_told(chapter: Path) -> None:
    """A chapter that is added or taken away is a change of the casebook."""
    other = chapter.with_name("20-chapter.yaml")
    made = lambda: other.write_text("x")  # noqa: E731 - a deed among deeds
    told = seen_while(chapter.parents[1], made, *[_nothing] * 3, chapter.unlink)
    assert told == [{other}, {chapter}]


def test_what_is_no_part_of_a_casebook_is_not_looked_at(chapter: Path) -> None:
    """An editor's own files, hidden folders and links out of the folder tell nothing."""
    folder = chapter.parents[1]
    (folder / ".git").mkdir()
    (folder / ".git" / "index.yaml").write_text("")
    (folder / "elsewhere").symlink_to(folder.parent, target_is_directory=True)
    (chapter.parent / ".10-chapter.yaml.swp").write_text("")
    (chapter.parent / "notes.txt").write_text("")
    assert set(stamps((folder,))) == {chapter}
    assert set(stamps((chapter,))) == {chapter}


def test_a_folder_that_goes_away_ends_nothing(chapter: Path) -> None:
    """While the folder is gone its files are gone; when it comes back they are told again."""
    folder, away = chapter.parents[1], chapter.parents[2] / "away"
    told = seen_while(
        folder,
        lambda: folder.rename(away),
        *[_nothing] * LOOKS,
        lambda: away.rename(folder),
    )
    assert told == [{chapter}, {chapter}]


def test_nothing_is_missed_before_the_first_look(chapter: Path) -> None:
    """A save that comes between the reading of the files and the first look is told."""
    folder = (chapter.parents[1],)
    known = stamps(folder)
    chapter.write_text("chapter: Written at once\n")
    looks = iter([False, False, True])
    told = watch(lambda: folder, since=known, stopped=lambda: next(looks), pause=lambda _: None)
    assert list(told) == [frozenset({chapter})]
