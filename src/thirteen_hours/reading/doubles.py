"""Keys that stand twice in one group: told once, with what they likely come of."""

from msgspec import Struct, field

from thirteen_hours.findings.finding import Report
from thirteen_hours.reading.tree import Mapping, Scalar, Value


class Doubles(Struct):
    """Fills a group key by key, and keeps the keys that were there already."""

    mapping: Mapping
    _keys: list[Scalar] = field(default_factory=list)
    _empty: list[str] = field(default_factory=list)

    def enter(self, key: Scalar, value: Value) -> None:
        """Puts a key into the group; one that is there already is kept for the report."""
        if key.text in self.mapping.entries:
            self._keys.append(key)
            return
        self.mapping.entries[key.text] = (key, value)
        if not self._keys and isinstance(value, Scalar) and not value.text.strip():
            self._empty.append(key.text)

    def report(self, report: Report) -> None:
        """Reports the first of them; what made that one double has often made others."""
        if not self._keys:
            return
        key = self._keys[0]
        first = self.mapping.entries[key.text][0].place
        related = ((first, "first here"),)
        name, hint = key.text[:60], self._hint(first.line)
        report.add("Y102", key.place, key=name, first=first.line, related=related, hint=hint)

    def _hint(self, first: int) -> str:
        head = self._empty[-1] if self._empty else ""
        if head and self.mapping.entries[head][0].line > first:
            self._leave_out_from(head)
            return f"`{head[:60]}` above has nothing in it: what belongs there stands further in"
        if len(self._keys) > 1:
            return (
                f"{len(self._keys)} keys of this group stand twice: is the line missing with which "
                "the second lot begins?"
            )
        return ""

    def _leave_out_from(self, head: str) -> None:
        """Leaves out an empty group and what follows it: all that belongs in there."""
        names = list(self.mapping.entries)
        for name in names[names.index(head) :]:
            del self.mapping.entries[name]
