"""A widget that draws its own lines."""

from collections.abc import Iterator

from textual.geometry import Region
from textual.strip import Strip
from textual.style import Style
from textual.widget import Widget

from thirteen_hours.terminal.looks import Looks, looks


class Drawn(Widget):
    """Hands its lines to Textual as they are drawn.

    A widget's lines usually pass through all that a style sheet can ask for, borders and tints and
    links, line by line. We have none of these, and a key is answered in half the time without.
    Only padding above and below is kept.
    """

    def draw(self, lines: range, width: int, ground: Style) -> Iterator[Strip]:
        """The lines of what is in sight by their numbers, each `width` cells wide, on a ground."""
        raise NotImplementedError

    @property
    def looks(self) -> Looks:
        """How each role looks in the theme that is on."""
        return looks(self.app.theme)

    def render_line(self, y: int) -> Strip:
        """The line at `y` of what is in sight."""
        return next(self.draw(range(y, y + 1), self.size.width, self.visual_style))

    def render_lines(self, crop: Region) -> list[Strip]:
        """The lines of a region; Textual asks for all of them at once."""
        width, height = self.outer_size
        above, _, below, _ = self.styles.padding
        first = max(crop.y, above)
        end = max(min(crop.bottom, height - below), first)
        ground = self.visual_style
        blank = Strip.blank(width, ground.rich_style)
        strips = [
            *[blank] * (first - crop.y),
            *self.draw(range(first - above, end - above), width, ground),
            *[blank] * (crop.bottom - end),
        ]
        _, background = self.background_colors
        for each in self.get_line_filters():
            strips = [strip.apply_filter(each, background) for strip in strips]
        if crop.column_span != (0, width):
            strips = [strip.crop(*crop.column_span) for strip in strips]
        return strips
