"""Python's collector of garbage, told to wait while something large is only being built."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_paused(*, for_good: bool = False) -> Iterator[None]:
    """Keeps the collector from running.

    What is built is kept, and to look through it again and again as it grows takes longer than to
    build it. Where that is kept `for_good`, until the process ends, the collector leaves it alone
    ever after, and does not look through it once more at the very end either.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if for_good:
            gc.freeze()
        if collecting:
            gc.enable()


def collect_now() -> None:
    """Collects now, while nobody waits, and leaves what is there out of later collections.

    For what stays and reads again and again: otherwise the collector looks through all that was
    read, some time or other in the middle of an answer. What is replaced goes all the same.
    """
    gc.collect()
    gc.freeze()
