"""Drawing by hand: a few shapes of SVG, everything in them escaped."""

from thirteen_hours.pages.document.html import escape
from thirteen_hours.pages.document.style import INK


def drawing(width: int, height: int, title: str, description: str, shapes: list[str]) -> str:
    """A drawing that says in words what it shows, for those who do not see it."""
    return (
        f'<svg viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img"'
        f' aria-label="{escape(title)}" xmlns="http://www.w3.org/2000/svg">'
        f"<title>{escape(title)}</title><desc>{escape(description)}</desc>"
        f"{''.join(shapes)}</svg>"
    )


def words(x: float, y: float, text: str, *, size: int = 14, anchor: str = "start") -> str:
    """A line of text."""
    return (
        f'<text x="{x:g}" y="{y:g}" font-size="{size}" text-anchor="{anchor}" fill="{INK}">'
        f"{escape(text)}</text>"
    )


def box(x: float, y: float, width: float, height: float, fill: str = "none") -> str:
    """A rectangle with an outline."""
    return (
        f'<rect x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" fill="{fill}"'
        f' stroke="{INK}"/>'
    )


def band(x: float, y: float, width: float, height: float, fill: str) -> str:
    """A rectangle with a hairline around it, for areas that lie one on another."""
    return (
        f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" fill="{fill}"'
        f' stroke="{INK}" stroke-width="0.5"/>'
    )


def trace(points: list[tuple[float, float]], *, width: float = 1, dashes: str = "") -> str:
    """A line through points, broken where `dashes` says so."""
    pattern = f' stroke-dasharray="{dashes}"' if dashes else ""
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    return (
        f'<polyline points="{path}" fill="none" stroke="{INK}" stroke-width="{width:g}"{pattern}/>'
    )


def stroke(start: tuple[float, float], end: tuple[float, float], dashes: str = "") -> str:
    """A straight line, broken where `dashes` says so."""
    pattern = f' stroke-dasharray="{dashes}"' if dashes else ""
    return (
        f'<line x1="{start[0]:g}" y1="{start[1]:g}" x2="{end[0]:g}" y2="{end[1]:g}"'
        f' stroke="{INK}"{pattern}/>'
    )


def dot(x: float, y: float, radius: float, *, filled: bool = True) -> str:
    """A dot on a line."""
    return (
        f'<circle cx="{x:g}" cy="{y:g}" r="{radius:g}" fill="{INK if filled else "white"}"'
        f' stroke="{INK}"/>'
    )


def cut(text: str, most: int) -> str:
    """A text that fits where only so many characters do."""
    return text if len(text) <= most else f"{text[: most - 1].rsplit(' ', 1)[0]} …"
