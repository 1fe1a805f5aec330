"""Commands, each declared once: its keys, its hint and its help.

A class is a command; its docstring is its help. The keys that Textual binds, the hints at the foot,
the help page and the palette are all made from these classes.
"""

import re
from typing import ClassVar, Final, NamedTuple

from textual.binding import Binding
from textual.dom import DOMNode
from textual.screen import Screen

_KEYS: Final = {
    "up": "↑",
    "down": "↓",
    "left": "←",
    "right": "→",
    "pageup": "page up",
    "pagedown": "page down",
    "escape": "esc",
    "question_mark": "?",
    "slash": "/",
}
"""How keys are written where Textual's name for them is not what stands on the key."""


class Command:
    """Something that a key does. Subclasses say what; they are never made into objects.

    Attributes:
        keys: Textual's names of the keys, the one to tell people first, with commas between.
        hint: The word or two that stand beside the key at the foot of the screen.
        rank: Its place at the foot, counted from 1; 0 keeps it out of there.
        palette: Whether it can be called from the palette (moving about cannot).
        each: Whether the action is given the key that was pressed.
    """

    keys: ClassVar[str]
    hint: ClassVar[str] = ""
    rank: ClassVar[int] = 0
    palette: ClassVar[bool] = True
    each: ClassVar[bool] = False

    @classmethod
    def action(cls) -> str:
        """The name of the action: `TakeBack` is carried out by a method `action_take_back`."""
        return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", cls.__name__).lower()

    @classmethod
    def id(cls) -> str:
        """The name by which its bindings are known again."""
        return f"{cls.__module__}.{cls.__qualname__}"

    @classmethod
    def title(cls) -> str:
        """Its name in the palette: `TakeBack` is shown as `Take back`."""
        return cls.action().replace("_", " ").capitalize()

    @classmethod
    def help(cls) -> str:
        """What it does, in one sentence."""
        return " ".join((cls.__doc__ or "").split())

    @classmethod
    def shown(cls) -> str:
        """The key to tell people about."""
        return key_name(cls.keys.split(",")[0])

    @classmethod
    def bindings(cls) -> list[Binding]:
        """What Textual needs to know of it."""
        name = cls.action()
        return [
            Binding(key, f"{name}('{key}')" if cls.each else name, cls.hint, id=cls.id())
            for key in cls.keys.split(",")
        ]


def key_name(key: str) -> str:
    """What stands on a key."""
    return _KEYS.get(key, key)


def bound(*commands: type[Command]) -> list[Binding]:
    """The bindings of several commands, for a `BINDINGS`."""
    for command in commands:
        _known[command.id()] = command
    return [binding for command in commands for binding in command.bindings()]


class Available(NamedTuple):
    """A command that means something now, the part of the screen that does it, and its keys now."""

    command: type[Command]
    node: DOMNode
    keys: tuple[str, ...]

    @property
    def hinted(self) -> bool:
        """Whether it stands at the foot: it has a place there, and its usual key is its own now."""
        return bool(self.command.rank) and self.command.keys.split(",")[0] in self.keys

    @property
    def shown(self) -> str:
        """The keys as people know them; of a run of them the first and the last."""
        names = [key_name(key) for key in self.keys]
        return f"{names[0]} to {names[-1]}" if self.command.each else " or ".join(names)


def available(screen: Screen[object]) -> list[Available]:
    """The commands whose keys would do something on this screen now, each once."""
    found: dict[str, Available] = {}
    for key, active in screen.active_bindings.items():
        name = active.binding.id or ""
        if active.enabled and name in _known:
            keys = (*found[name].keys, key) if name in found else (key,)
            found[name] = Available(_known[name], active.node, keys)
    return list(found.values())


_known: Final[dict[str, type[Command]]] = {}
