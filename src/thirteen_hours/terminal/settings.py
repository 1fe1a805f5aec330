"""What the player has set: declared once, kept as a small file in the home, read before anything.

The page of settings, its help and the file are all made from `SETTINGS`.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from thirteen_hours.journal.errors import HomeError
from thirteen_hours.journal.home import FILE_MODE, Home, unwritable

if TYPE_CHECKING:
    from pathlib import Path

FILE: Final = "settings.json"
LARGEST: Final = 1 << 16
"""Bytes of a settings file that are looked at; a larger one is not ours."""


@dataclass(frozen=True, slots=True)
class Setting:
    """Something that can be set: its values with their names, the first being the usual one."""

    id: str
    title: str
    help: str
    values: Mapping[str, str]

    @property
    def usual(self) -> str:
        """The value where nothing is set."""
        return next(iter(self.values))

    def after(self, value: str, step: int = 1) -> str:
        """The value that follows, round and round."""
        ids = list(self.values)
        return ids[(ids.index(value) + step) % len(ids)]


_OFF_ON: Final = {"off": "Off", "on": "On"}

SETTINGS: Final = (
    Setting(
        "theme",
        "Theme",
        "The colours. All of them can be read by whoever can read at all; meaning never hangs on"
        " a colour alone.",
        {"dark": "Dark", "light": "Light", "contrast": "High contrast"},
    ),
    Setting(
        "width",
        "Reading width",
        "Characters in a line of text, where the terminal has room for them.",
        {
            "66": "66 characters",
            "72": "72 characters",
            "75": "75 characters",
            "60": "60 characters",
        },
    ),
    Setting(
        "pacing",
        "Pacing",
        "Off: text appears at once. By paragraph: each appears when there was time to read the one"
        " before; any key shows the rest.",
        {"off": "Off", "paragraph": "By paragraph"},
    ),
    Setting(
        "sources",
        "Open sources",
        "On: the sources of what you read and choose are shown while you play. It is an answer"
        " key: for reading again, and for teaching. The record of the evening says that it was on.",
        _OFF_ON,
    ),
    Setting(
        "motion",
        "Reduced motion",
        "On: nothing on the screen moves of itself, and text never appears bit by bit.",
        _OFF_ON,
    ),
)
"""All there is to set, in the order of the page."""


class Settings:
    """The values set, and the file they are kept in; without a home they last until the end."""

    def __init__(self, home: Home | None, values: Mapping[str, str] | None = None) -> None:
        self._home = home
        self._values = {each.id: each.usual for each in SETTINGS}
        for setting in SETTINGS:
            value = (values or {}).get(setting.id)
            if isinstance(value, str) and value in setting.values:
                self._values[setting.id] = value

    @classmethod
    def load(cls, home: Home | None) -> "Settings":
        """The settings as they were left; what cannot be read or understood is as usual."""
        if home is None:
            return cls(home)
        try:
            with (home.folder / FILE).open("rb") as file:
                found = json.loads(file.read(LARGEST))
        except (HomeError, OSError, ValueError, RecursionError):
            return cls(home)
        return cls(home, found if isinstance(found, dict) else None)

    def __getitem__(self, setting: str) -> str:
        return self._values[setting]

    @property
    def values(self) -> dict[str, str]:
        """All values, by setting."""
        return dict(self._values)

    def change(self, setting: str, value: str) -> None:
        """Sets a value and saves all.

        Raises:
            HomeError: It is set and cannot be saved.
        """
        self._values[setting] = value
        if self._home is not None:
            _write(self._home, json.dumps(self._values, indent=2) + "\n")

    @property
    def measure(self) -> int:
        """The reading width, in cells."""
        return int(self["width"])

    @property
    def paced(self) -> bool:
        """Whether text appears paragraph by paragraph."""
        return self["pacing"] == "paragraph" and not self.still

    @property
    def still(self) -> bool:
        """Whether nothing may move of itself."""
        return self["motion"] == "on"


def _write(home: Home, text: str) -> None:
    place: Path = home.made(home.folder) / FILE
    beside = place.with_suffix(".new")
    try:
        beside.write_text(text, encoding="utf-8")
        beside.chmod(FILE_MODE)
        beside.replace(place)
    except OSError as error:
        raise unwritable(home.folder, error) from error
