"""What every test can ask for."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# A machine with other things to do is slow now and then; that is no fault of what is tested. Where
# a change is judged (CI), the same examples are drawn every time; elsewhere new ones are tried.
settings.register_profile(
    "any machine",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize=os.environ.get("CI", "") not in {"", "false", "0"},
)
settings.load_profile("any machine")

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def root() -> Path:
    """The folder of the checkout."""
    return ROOT


@pytest.fixture(scope="session")
def package() -> Path:
    """The folder of the package's source."""
    return ROOT / "src" / "thirteen_hours"
