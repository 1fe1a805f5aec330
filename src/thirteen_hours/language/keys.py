"""How variables are called in a resolved tree: the keys that a guard reads and a play sets."""


def visited(scene: str) -> str:
    """The bit that is set when `scene` is entered."""
    return f"visited({scene})"


def chose(scene: str, choice: str) -> str:
    """The bit that is set when `choice` is taken in `scene`."""
    return f"chose({scene}/{choice})"


def said(topic: str) -> str:
    """The bit that is set when `topic` is spoken of."""
    return f"said({topic})"


def is_bit(variable: str) -> bool:
    """Whether the key is one of these three: set by what happens, never by an effect."""
    return variable.endswith(")")
