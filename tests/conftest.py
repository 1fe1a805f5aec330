"""What every test can ask for."""

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def root() -> Path:
    """The folder of the checkout."""
    return ROOT


@pytest.fixture(scope="session")
def package() -> Path:
    """The folder of the package's source."""
    return ROOT / "src" / "thirteen_hours"
