"""What took long to make, kept to be read again: bytes under a key, in a file of their own.

A cache is never needed and never trusted. Whatever is wrong with it, or with the folder it lies in,
it is as if there were none.
"""

import os
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path
from typing import Final

from thirteen_hours.errors import InputError
from thirteen_hours.reading.files import read_bytes

_MAGIC: Final = b"thirteen-hours cache 1\n"
_LARGEST: Final = 64_000_000
_DIGEST: Final = 64
_HEAD: Final = len(_MAGIC) + 2 * (_DIGEST + 1)


def key_of(parts: Iterable[bytes]) -> str:
    """The key for what is made from these parts, in this order: a SHA-256 in hexadecimal."""
    digest = sha256()
    for part in parts:
        digest.update(len(part).to_bytes(8, "big"))
        digest.update(part)
    return digest.hexdigest()


def load(path: Path, key: str) -> bytes | None:
    """What was stored at `path` under this key; None when there is nothing, or nothing sound."""
    try:
        data = read_bytes(path, _LARGEST)
    except (InputError, OSError):
        return None
    head, payload = data[:_HEAD], data[_HEAD:]
    return payload if head == _head(key, payload) else None


def store(path: Path, key: str, payload: bytes) -> None:
    """Stores `payload` at `path`, all of it or nothing; a cache that cannot be written is none."""
    fresh = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        for folder in (path.parent.parent, path.parent):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with open(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:  # noqa: PTH123 - the mode of a new file can be given in no other way
            file.write(_head(key, payload))
            file.write(payload)
        fresh.replace(path)
    except OSError:
        _discard(fresh)


def _head(key: str, payload: bytes) -> bytes:
    return b"%s%s\n%s\n" % (_MAGIC, key.encode(), sha256(payload).hexdigest().encode())


def _discard(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return
