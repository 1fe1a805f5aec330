"""Opening a scenario, from its files and from the cache."""

import stat
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests import crossing
from thirteen_hours.errors import InputError
from thirteen_hours.library.opening import Opened, open_scenario
from thirteen_hours.reading import cache

LOOK = """
import sys
from pathlib import Path
from thirteen_hours.library.opening import open_scenario
opened = open_scenario("crossing/envoy", [Path(sys.argv[1])])
opened.casebook, opened.evidence, opened.scenario, opened.table
print("yaml" in sys.modules)
"""


def opened(shelf: Path) -> Opened:
    """The crossing, opened."""
    return open_scenario("crossing/envoy", [shelf])


def parts(found: Opened) -> object:
    """All that an opened scenario has."""
    return found.casebook, found.evidence, found.scenario, found.plans, found.table.slots


def the_cache(home: Path) -> Path:
    """The one file in the cache."""
    (path,) = (home / "cache").iterdir()
    return path


def test_from_the_cache_it_is_the_same(shelf: Path) -> None:
    """A scenario from the cache equals the one that was read, to the last part."""
    assert parts(opened(shelf)) == parts(opened(shelf))


def test_the_second_time_no_yaml_is_read(shelf: Path) -> None:
    """A new process that finds the cache in order never loads the YAML library."""
    told = [
        subprocess.run(
            [sys.executable, "-c", LOOK, str(shelf)], capture_output=True, text=True, check=True
        ).stdout.strip()
        for _ in range(2)
    ]
    assert told == ["True", "False"]


def test_a_change_is_seen_at_once(shelf: Path, home: Path) -> None:
    """After any file of the casebook changed, the cache is made anew, and there is still one."""
    opened(shelf)
    path = shelf / "crossing" / "envoy" / "scenario.yaml"
    path.write_text(crossing.SCENARIO.replace("The Envoy", "The Other"), encoding="utf-8")
    assert opened(shelf).scenario.title == "The Other"
    assert the_cache(home).is_file()


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 100_000), st.binary(max_size=3))
def test_any_damage_to_the_cache_is_mended(
    shelf: Path, home: Path, where: int, change: bytes
) -> None:
    """Whatever becomes of the cache, the scenario is the one in the files, without a word."""
    found = parts(opened(shelf))
    path = the_cache(home)
    whole = path.read_bytes()
    where %= len(whole)
    path.write_bytes(whole[:where] + change)
    assert parts(opened(shelf)) == found
    assert path.read_bytes() == whole


@pytest.mark.parametrize(
    "payload", [b"", b"{}", b"[]", b'{"casebook":1,"evidence":[]}', b'{"\xcd": 1}']
)
def test_a_foreign_cache_is_made_anew(shelf: Path, home: Path, payload: bytes) -> None:
    """A cache that is sound in itself and holds something else does no harm."""
    found = parts(opened(shelf))
    path = the_cache(home)
    key = path.read_bytes().split(b"\n")[1].decode()
    cache.store(path, key, payload)
    assert parts(opened(shelf)) == found
    hollow = b'{"casebook":1,"evidence":[],"scenarios":{"envoy":3},"plans":{"envoy":{}}}'
    cache.store(path, key, hollow)
    assert parts(opened(shelf)) == found


def test_the_cache_is_the_owners(shelf: Path, home: Path) -> None:
    """The cache is made where the home is, and only its owner can look inside."""
    opened(shelf)
    modes = [stat.S_IMODE(path.stat().st_mode) for path in (home, home / "cache", the_cache(home))]
    assert modes == [0o700, 0o700, 0o600]


def test_without_leave_nothing_is_kept(shelf: Path, home: Path) -> None:
    """Opened with `keep=False`, a scenario leaves nothing on the disk."""
    assert open_scenario("crossing/envoy", [shelf], keep=False).scenario.id == "envoy"
    assert not home.exists()


def test_a_home_that_cannot_be_written_costs_only_time(shelf: Path, home: Path) -> None:
    """Where no cache can be kept, scenarios open all the same."""
    home.write_text("in the way")
    assert opened(shelf).scenario.id == "envoy"


def test_a_casebook_with_errors_is_not_played(shelf: Path) -> None:
    """An error in a casebook stops the game with the place, and with how to see all of them."""
    path = shelf / "crossing" / "envoy" / "10-landing.yaml"
    path.write_text(crossing.SCENES.replace("goto: crossed", "goto: drowned"), encoding="utf-8")
    with pytest.raises(InputError, match="cannot be played") as caught:
        opened(shelf)
    assert "10-landing.yaml:" in str(caught.value)
    assert "thirteen-hours check" in str(caught.value)
