"""One writer a journal: an exclusive lock on an open file, given up when the file is closed."""

import errno
import os
import sys

_HELD = {errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK}
"""What systems answer when somebody else has the lock."""

if sys.platform == "win32":
    import msvcrt

    _FAR = 1 << 40
    """Windows keeps others from reading what is locked, so we lock a byte that is never there."""

    def _take(file: int) -> None:
        os.lseek(file, _FAR, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def lock(file: int) -> bool:
    """Locks the open file without waiting; False when another process, or we ourselves, hold it.

    Where the file system knows no locks (some network folders) the file counts as ours: a play that
    can be saved at some risk is worth more than one that cannot be saved.
    """
    try:
        _take(file)
    except OSError as error:
        return error.errno not in _HELD
    return True
