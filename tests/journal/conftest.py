"""A home in a temporary folder, and a header to begin journals with."""

from pathlib import Path

import pytest

from thirteen_hours.journal.home import Home
from thirteen_hours.journal.lines import FORMAT, Header

HEADER = Header(
    journal=FORMAT,
    casebook="crossing",
    scenario="envoy",
    title="The Envoy",
    edition=1,
    digest="0" * 64,
    seed=7,
    started="2026-11-23T19:45:00",
)


@pytest.fixture
def header() -> Header:
    """The header of an evening that has just begun."""
    return HEADER


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """A home that does not exist yet."""
    return Home(tmp_path / "home")
