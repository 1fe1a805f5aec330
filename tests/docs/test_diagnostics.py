"""The page of all diagnostics."""

from pathlib import Path

from thirteen_hours.findings.catalogue import codes, diagnostic
from thirteen_hours.pages.diagnostics import AREAS, reference


def test_the_page_of_diagnostics_is_current(root: Path) -> None:
    """docs/diagnostics.md is what the catalogue says now (`make reference` writes it)."""
    page = (root / "docs" / "diagnostics.md").read_text(encoding="utf-8")
    assert page == reference(map(diagnostic, codes()))


def test_every_area_has_its_title() -> None:
    """No code is left out of the page because nobody said what its letter stands for."""
    assert {code[0] for code in codes()} <= set(AREAS)
