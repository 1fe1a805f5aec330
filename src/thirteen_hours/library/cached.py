"""A casebook with its scenarios as plain data, from the cache or read anew.

What is stored is JSON that is checked against its types on the way in. It is good for exactly the
files it was made from and the code that made it, and its parts are decoded when they are asked for.
"""

import os
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

import msgspec
from msgspec import Raw, Struct

import thirteen_hours
from thirteen_hours.errors import InputError
from thirteen_hours.evidence.model import Evidence
from thirteen_hours.reading import cache
from thirteen_hours.reading.files import files_in, read_bytes
from thirteen_hours.reading.folders import cache_folder
from thirteen_hours.scenario.casebook import Casebook
from thirteen_hours.scenario.model import Scenario

if TYPE_CHECKING:
    from thirteen_hours.scenario.plan import Plan

_PLAN_ENDING: Final = ".test.yaml"
_MAKERS: Final = ("evidence", "findings", "language", "reading", "scenario")
"""The layers whose code decides what a casebook's files become."""

_T = TypeVar("_T")


class _Stored(Struct, frozen=True):
    casebook: Raw
    evidence: Raw
    scenarios: dict[str, Raw]
    plans: dict[str, Raw]


class CachedCasebook:
    """One casebook's parts, each decoded when it is first asked for."""

    def __init__(self, folder: Path, *, keep: bool = True) -> None:
        """Opens the casebook in `folder`, from the cache if that is as good.

        Args:
            folder: The casebook's.
            keep: Whether the cache may be written; otherwise nothing on the disk changes.

        Raises:
            InputError: The folder cannot be read, or what is in it has errors.
        """
        self._folder = folder
        self._keep = keep
        self._key = _key(folder)
        self._place = _place(folder)
        self._stored = self._loaded() or self._made()

    @cached_property
    def casebook(self) -> Casebook:
        """The casebook itself."""
        return self._part(lambda stored: stored.casebook, Casebook)

    @cached_property
    def evidence(self) -> Evidence:
        """Its sources and claims."""
        return self._part(lambda stored: stored.evidence, Evidence)

    @property
    def names(self) -> tuple[str, ...]:
        """The ids of its scenarios."""
        return tuple(self._stored.scenarios)

    def scenario(self, name: str) -> Scenario:
        """One of its scenarios; raises KeyError when there is none of that id."""
        return self._part(lambda stored: stored.scenarios[name], Scenario)

    def plans(self, name: str) -> "tuple[Plan, ...]":
        """The test plans of one of its scenarios; raises KeyError when there is none of that id."""
        from thirteen_hours.scenario.plan import Plan  # noqa: PLC0415 - it brings the whole reader

        return self._part(lambda stored: stored.plans[name], tuple[Plan, ...])

    def _part(self, pick: Callable[[_Stored], Raw], kind: type[_T]) -> _T:
        try:
            return msgspec.json.decode(pick(self._stored), type=kind)
        except (msgspec.MsgspecError, UnicodeDecodeError):
            # Somebody else's idea of a cache: good enough to be opened, and no further.
            self._stored = self._made()
            return msgspec.json.decode(pick(self._stored), type=kind)

    def _loaded(self) -> _Stored | None:
        payload = cache.load(self._place, self._key) if self._place else None
        if payload is None:
            return None
        try:
            return msgspec.json.decode(payload, type=_Stored)
        except (msgspec.MsgspecError, UnicodeDecodeError):
            return None

    def _made(self) -> _Stored:
        payload = _read(self._folder)
        if self._place and self._keep:
            cache.store(self._place, self._key, payload)
        return msgspec.json.decode(payload, type=_Stored)


def _read(folder: Path) -> bytes:
    # Imported here: who finds the cache in order never waits for the reader, nor for YAML.
    from thirteen_hours.findings.finding import Report  # noqa: PLC0415
    from thirteen_hours.scenario.folder import read_casebook  # noqa: PLC0415

    report = Report()
    files = read_casebook(folder, report)
    errors = [each for each in report if each.severity == "error"]
    stopping = [each for each in errors if not each.place.file.endswith(_PLAN_ENDING)]
    # The casebook's own file first: what is wrong in it makes the others look wrong too.
    for finding in sorted(stopping, key=lambda each: len(Path(each.place.file).parts)):
        raise InputError(
            f"This casebook cannot be played: {finding.message}",
            place=str(finding.place),
            hint=f"`thirteen-hours check {folder}` says all that is wrong with it.",
        )
    return msgspec.json.encode(
        {
            "casebook": files.casebook,
            "evidence": files.evidence,
            "scenarios": files.scenarios,
            "plans": files.plans,
        }
    )


def _place(folder: Path) -> Path | None:
    """Where this casebook's cache lies: one file for every place that casebooks are read from."""
    home = cache_folder()
    where = cache.key_of([os.fsencode(folder)])
    return home / f"{folder.name}-{where[:16]}.json" if home else None


def _key(folder: Path) -> str:
    """What a cache must have been made from to be good for this casebook."""
    parts = [thirteen_hours.__version__.encode(), _code()]
    for path in files_in(folder, "**/*.yaml"):
        parts += [os.fsencode(path.relative_to(folder)), read_bytes(path)]
    return cache.key_of(parts)


def _code() -> bytes:
    """The sizes and times of the modules that read casebooks, so that changing them is enough."""
    package = Path(__file__).resolve().parents[1]
    stamps = []
    for layer in _MAKERS:
        for module in sorted((package / layer).rglob("*.py")):
            status = module.stat()
            stamps.append(f"{module} {status.st_size} {status.st_mtime_ns}")
    return "\n".join(stamps).encode()
