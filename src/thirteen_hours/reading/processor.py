"""What the system says of the machine's processor, where it says anything."""

from pathlib import Path
from typing import Final

_SAYS: Final = Path("/proc/cpuinfo")
_FIRST: Final = 8_192
"""Bytes that tell of the first processor; the others are like it, and there may be hundreds."""


def told(path: Path = _SAYS) -> dict[str, str]:
    """What Linux tells of the first processor, by the name of each line; elsewhere nothing."""
    try:
        with path.open("rb", buffering=0) as file:
            text = file.read(_FIRST).decode("ascii", "replace")
    except OSError:
        return {}
    lines = (line.partition(":") for line in text.partition("\n\n")[0].splitlines())
    return {name.strip(): what.strip() for name, _, what in lines}
