"""Where our pages lead."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.docs.pages import called, pages

ROOT = Path(__file__).parents[2]
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")


def _targets(page: Path) -> Iterator[tuple[Path, str]]:
    """The files and headings of ours that a page links to."""
    for target in LINK.findall(page.read_text(encoding="utf-8")):
        if not re.match(r"[a-z]+:", target):
            name, _, heading = target.partition("#")
            yield (page.parent / name if name else page), heading


def _headings(page: Path) -> set[str]:
    """The anchors that headings get: small letters, digits and hyphens."""
    found = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", each.lower()).replace(" ", "-") for each in found}


@pytest.mark.parametrize("page", [each for each in pages(ROOT) if each.exists()], ids=called)
def test_every_link_leads_somewhere(page: Path) -> None:
    """A link on our pages leads to a file, and to a heading, that is there."""
    lost = [
        f"{target.name}#{heading}"
        for target, heading in _targets(page)
        if not target.exists() or (heading and heading not in _headings(target))
    ]
    assert not lost
