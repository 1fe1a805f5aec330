"""How keys come in: by Textual's own driver, save that escape is known for itself at once.

A terminal's other keys begin with the same character as escape, so a lone one is waited after.
Textual waits for one or two tenths of a second, which is long for whoever closes a paper.
"""

import os
import sys
from typing import Final

from textual import constants
from textual.driver import Driver

WAIT: Final = constants.ESCAPE_DELAY if "ESCDELAY" in os.environ else 0.02
"""Seconds; ESCDELAY sets it, in thousandths, where a slow line tears keys apart."""

_ESCAPE: Final = "\x1b"
_REST: Final = "[27u"
"""What a modern terminal writes after that character when escape was pressed by itself."""

_TICK: Final = 0.1


if sys.platform != "win32":
    import select
    from codecs import getincrementaldecoder

    from textual._xterm_parser import XTermParser
    from textual.drivers.linux_driver import LinuxDriver

    class PromptDriver(LinuxDriver):
        """Reads keys from the terminal."""

        def run_input_thread(self) -> None:
            """Reads until the game ends."""
            parser = XTermParser(self._debug)
            decode = getincrementaldecoder("utf-8")().decode
            held = False
            while not self.exit_event.is_set():
                data = self._read(WAIT if held else _TICK)
                text = _REST if held and not data else decode(data)
                held = text.endswith(_ESCAPE)
                for message in parser.feed(text) if text else parser.tick():
                    self.process_message(message)
            # What the terminal still has to say is not meant for the shell.
            self._read(_TICK)

        def _read(self, wait: float) -> bytes:
            """What comes in that time, in seconds; nothing when nothing does."""
            ready, _, _ = select.select([self.fileno], [], [], wait)
            if not ready:
                return b""
            data = os.read(self.fileno, 1 << 12)
            if not data:
                self.exit_event.wait(_TICK)
            return data


def prompt(driver: type[Driver]) -> type[Driver]:
    """The driver that does as this one and knows escape sooner; the same where there is none."""
    if sys.platform != "win32" and driver is LinuxDriver:
        return PromptDriver
    return driver
