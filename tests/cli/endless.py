"""A casebook with one scene of 10 to the power of 12 states, for what no search can finish."""

import subprocess
import sys
from pathlib import Path

from thirteen_hours.findings.specimen import files

TRACKS = range(12)


DIARY = "I let him speak, and said nothing myself for a long while, for I had nothing to say. "


def write(folder: Path) -> None:
    """Writes the casebook of the specimen, with that scenario in the place of its own."""
    _write(folder)
    text = folder.with_suffix(".txt")
    text.write_text(f"# DI\n\np. 12\n\nHe spoke of the bases before I had sat down. {DIARY * 3}\n")
    command = [sys.executable, "-m", "thirteen_hours", "evidence", "lock", "--text", str(text)]
    subprocess.run([*command, str(folder)], check=True, capture_output=True)


def _write(folder: Path) -> None:
    for name, text in files().items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    head, rest = files()["specimen/scenario.yaml"].split("  trust:\n", 1)
    _, rest = rest.split("flags:\n", 1)
    tracks = "".join(
        f"  t{n}:\n    range: 0..9\n    start: 0\n    means: How often.\n    unit: times\n"
        "    tell: Nothing.\n    told-in: first\n"
        for n in TRACKS
    )
    (folder / "specimen/scenario.yaml").write_text(f"{head}{tracks}flags:\n{rest}")
    choices = "".join(
        f"      c{n}:\n        do: Once more.\n        from: diary/first-words\n"
        f"        effects:\n          t{n} +1: Once more. (no source)\n        goto: first\n"
        for n in TRACKS
    )
    every = " and ".join(f"t{n} >= 9" for n in TRACKS)
    (folder / "specimen/10-scenes.yaml").write_text(
        "scenes:\n  first:\n    at: 19:45 Town\n    sources: diary/first-words\n"
        f"    text: The envoy has come.\n    ask: likely\n    choices:\n{choices}"
        "      end:\n        do: End it.\n        from: diary/first-words\n        says: bases\n"
        "        makes: {bases: yes}\n        goto: second\n"
        "  second:\n    after: 5\n    sources: setting\n    text: He rises.\n    then:\n"
        f"      - {{if: {every}, goto: peace, because: All.}}\n"
        "      - {goto: quarrel, because: Not all.}\n"
    )
