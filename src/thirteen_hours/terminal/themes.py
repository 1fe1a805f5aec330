"""The colours of the screen: our own dark, light and high-contrast themes, and one without colour.

Every role has a meaning that is also told by a word, a mark or its place: colour only repeats it.
"""

from dataclasses import dataclass
from typing import Final

from textual.theme import Theme


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of one theme, by role, as `#rrggbb`.

    `page` is the ground of the text and `side` that of the paper beside it; everything else is
    written on both. `text` is prose, `quiet` what can be passed over, `accent` what can be taken,
    `trouble` what went wrong; `chosen` is the ground of selected text.
    """

    page: str
    side: str
    text: str
    quiet: str
    accent: str
    trouble: str
    chosen: str
    dark: bool


PALETTES: Final = {
    "dark": Palette(
        page="#15171a",
        side="#1d2024",
        text="#dcd7cc",
        quiet="#9c978b",
        accent="#dcb56b",
        trouble="#f0937f",
        chosen="#3a4048",
        dark=True,
    ),
    "light": Palette(
        page="#f7f3e9",
        side="#eee8d9",
        text="#23211d",
        quiet="#625d50",
        accent="#7a4a00",
        trouble="#9c1f10",
        chosen="#d8cfb8",
        dark=False,
    ),
    "contrast": Palette(
        page="#000000",
        side="#000000",
        text="#ffffff",
        quiet="#d4d4d4",
        accent="#ffd75f",
        trouble="#ffb0a0",
        chosen="#1f3a5f",
        dark=True,
    ),
}
"""By the name that the settings know."""

NAMES: Final = {"dark": "Dark", "light": "Light", "contrast": "High contrast"}
"""What the themes are called."""

UNCOLOURED: Final = "uncoloured"
"""The theme for NO_COLOR: the terminal's own two colours and no others."""


def themes() -> tuple[Theme, ...]:
    """All our themes, as Textual takes them."""
    return (*(_theme(name, palette) for name, palette in PALETTES.items()), _uncoloured())


def title(name: str) -> str:
    """The name under which Textual knows a theme of ours."""
    return f"thirteen-{name}"


def _theme(name: str, palette: Palette) -> Theme:
    return Theme(
        name=title(name),
        primary=palette.accent,
        secondary=palette.quiet,
        warning=palette.trouble,
        error=palette.trouble,
        success=palette.accent,
        accent=palette.accent,
        foreground=palette.text,
        background=palette.page,
        surface=palette.side,
        panel=palette.side,
        boost=palette.side,
        dark=palette.dark,
        variables={
            **_named(palette.text, palette.quiet, palette.accent, palette.trouble),
            "block-cursor-foreground": palette.page,
            "block-cursor-background": palette.accent,
            "input-cursor-background": palette.text,
            "input-cursor-foreground": palette.page,
            "input-selection-background": palette.chosen,
            "screen-selection-background": palette.chosen,
            "screen-selection-foreground": palette.text,
            "border": palette.quiet,
            "border-blurred": palette.quiet,
        },
    )


def _uncoloured() -> Theme:
    # With an ANSI theme Textual's answer to NO_COLOR is no colour at all, and not shades of grey.
    plain = "ansi_default"
    return Theme(
        name=title(UNCOLOURED),
        ansi=True,
        primary=plain,
        foreground=plain,
        background=plain,
        surface=plain,
        panel=plain,
        boost=plain,
        variables={
            **_named(plain, plain, plain, plain),
            "ansi-background": plain,
            "ansi-foreground": plain,
            "block-cursor-foreground": plain,
            "block-cursor-background": plain,
            "block-cursor-text-style": "bold reverse",
            "border": plain,
        },
    )


def _named(text: str, quiet: str, accent: str, trouble: str) -> dict[str, str]:
    """The roles under our own names, and under those of Textual's own widgets."""
    return {
        "role-text": text,
        "role-quiet": quiet,
        "role-accent": accent,
        "role-trouble": trouble,
        "text": text,
        "text-muted": quiet,
        "text-disabled": quiet,
        "text-primary": accent,
        "text-accent": accent,
        "text-error": trouble,
        "foreground-muted": quiet,
        "foreground-disabled": quiet,
    }
