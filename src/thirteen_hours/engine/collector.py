"""Python's collector of garbage, told to wait while something large is only being built."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_paused() -> Iterator[None]:
    """Keeps the collector from running.

    What is built is kept, and to look through it again and again as it grows takes longer than to
    build it.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()
