import gc
import weakref

from thirteen_hours.engine.collector import collector_paused


class Round:
    """Something that leads back to itself, so that only the collector can throw it away."""

    def __init__(self) -> None:
        self.itself = self


def test_the_collector_is_back_after_a_pause() -> None:
    """What becomes garbage after a pause is thrown away, as before it."""
    with collector_paused():
        assert not gc.isenabled()
    assert gc.isenabled()
    left = weakref.ref(Round())
    gc.collect()
    assert left() is None


def test_what_is_kept_for_good_is_not_looked_through_again() -> None:
    """After a pause for good the collector passes over what is there, but not over what comes."""
    with collector_paused(for_good=True):
        kept = [Round() for _ in range(100)]
    assert gc.isenabled()
    assert kept[0] not in gc.get_objects()
    left = weakref.ref(Round())
    gc.collect()
    assert left() is None
    gc.unfreeze()
