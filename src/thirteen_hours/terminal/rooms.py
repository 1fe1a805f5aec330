"""The rooms in which the parts of a screen stand: empty ground, drawn as such."""

from textual.containers import Horizontal, Vertical


class Row(Horizontal):
    """What stands side by side."""

    BLANK = True


class Stack(Vertical):
    """What stands one under another."""

    BLANK = True
