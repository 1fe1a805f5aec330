"""Draws the picture in the README: the game itself, on a screen of 112 columns by 32 lines.

    python docs/images/screenshot.py

Writes scene.svg beside this file. Nothing is saved and no evening is kept.
"""

import asyncio
import os
import re
from pathlib import Path

from thirteen_hours.terminal.app import ThirteenHours
from thirteen_hours.terminal.options import Options

SIZE = (112, 32)
CHOICES = ("2", "3")
"""The second phrasing, and then an unarmed plane."""


async def draw() -> str:
    """The picture, as SVG."""
    app = ThirteenHours(Options(name="october-27/attorney-general", save=False))
    async with app.run_test(size=SIZE) as pilot:
        while app.sitting is None or not app.screen.query("#text"):
            await pilot.pause(0.05)
        # The end of the card, and then its one entry.
        await pilot.press("end", "1")
        for taken, key in enumerate(CHOICES, start=1):
            # A number takes a choice that is in sight, and until then it turns the page.
            while len(app.sitting.evening.play.taken) < taken:
                await pilot.press(key)
                await pilot.pause(0.5)
        picture = app.export_screenshot(title="Thirteen Hours")
    # The reader's own fonts will do; a page that shows the picture need not fetch any.
    return re.sub(r"@font-face \{.*?\}", "", picture, flags=re.DOTALL)


if __name__ == "__main__":
    os.environ.pop("NO_COLOR", None)
    Path(__file__).with_name("scene.svg").write_text(asyncio.run(draw()), encoding="utf-8")
