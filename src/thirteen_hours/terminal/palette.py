"""The palette (ctrl+p): every command that means something at the moment, by name."""

from functools import partial

from textual.command import DiscoveryHit, Hit, Hits, Provider

from thirteen_hours.terminal.commands import Available, available, key_name


class Commands(Provider):
    """Offers the commands of the screen under the palette, with their keys."""

    async def discover(self) -> Hits:
        """All of them."""
        for each in self._offered():
            do = partial(self.app.run_action, each.command.action(), each.node)
            yield DiscoveryHit(_named(each), do, help=each.command.help())

    async def search(self, query: str) -> Hits:
        """Those whose name is like what was typed."""
        matcher = self.matcher(query)
        for each in self._offered():
            name = _named(each)
            if (score := matcher.match(name)) > 0:
                do = partial(self.app.run_action, each.command.action(), each.node)
                yield Hit(score, matcher.highlight(name), do, help=each.command.help())

    def _offered(self) -> list[Available]:
        return [each for each in available(self.screen) if each.command.palette]


def _named(each: Available) -> str:
    return f"{each.command.title()}  ({key_name(each.keys[0])})"
