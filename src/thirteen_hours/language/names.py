"""Looking up the names in an expression; each that is not found is a finding."""

from collections.abc import Iterable

from msgspec import Struct

from thirteen_hours.findings.finding import Report
from thirteen_hours.findings.nearest import did_you_mean
from thirteen_hours.findings.place import Place
from thirteen_hours.language import keys
from thirteen_hours.language.scope import BIT, Kind, Scope
from thirteen_hours.language.syntax import Call
from thirteen_hours.language.tokens import Token

FUNCTIONS = ("visited", "chose", "said")
_LISTED = 4
"""So many places of an ambiguous choice are named; the rest would not be read."""


class Variable(Struct, frozen=True):
    """A variable that was found: its key and its kind."""

    key: str
    kind: Kind


class Lookup(Struct, frozen=True):
    """The scope that names are looked up in, and the report and place of what is not found."""

    scope: Scope
    report: Report
    place: Place

    def refuse(self, code: str, token: Token, *, hint: str = "", **values: str | int) -> None:
        """Adds the finding `code`, marking `token`."""
        where = self.place.shifted(token.start, max(1, len(token.text)))
        self.report.add(code, where, hint=hint, related=(), play=None, **values)

    def variable(self, token: Token) -> Variable | None:
        """The track, flag or enum of that name."""
        kind = self.scope.variables.get(token.text)
        if kind is None:
            self.refuse("X110", token, hint=self._unknown_variable(token.text), name=token.text)
            return None
        return Variable(token.text, kind)

    def bit(self, call: Call) -> Variable | None:
        """The bit that a call of `visited`, `chose` or `said` names."""
        name, argument = call.token, call.argument
        key: str | None = None
        if name.text == "visited":
            if self._known("X115", argument, self.scope.scenes):
                key = keys.visited(argument.text)
        elif name.text == "said":
            if self._known("X118", argument, self.scope.topics):
                key = keys.said(argument.text)
        elif name.text == "chose":
            key = self._choice(argument)
        else:
            hint = did_you_mean(name.text, FUNCTIONS)
            self.refuse("X114", name, hint=hint, name=name.text)
        return Variable(key, BIT) if key else None

    def _known(self, code: str, token: Token, names: Iterable[str]) -> bool:
        if token.text in names:
            return True
        self.refuse(code, token, hint=did_you_mean(token.text, names), name=token.text)
        return False

    def _choice(self, token: Token) -> str | None:
        scene, slash, choice = token.text.partition("/")
        if not slash:
            return self._bare_choice(token)
        choice_token = Token("word", choice, token.start + len(scene) + 1)
        if not self._known("X115", Token("word", scene, token.start), self.scope.scenes):
            return None
        if not self._known("X116", choice_token, self.scope.scenes[scene]):
            return None
        return keys.chose(scene, choice)

    def _bare_choice(self, token: Token) -> str | None:
        if not self._known("X116", token, self.scope.owners):
            return None
        scenes = self.scope.owners[token.text]
        if len(scenes) == 1:
            return keys.chose(scenes[0], token.text)
        ways = " or ".join(f"'{scene}/{token.text}'" for scene in scenes[:_LISTED])
        self.refuse("X117", token, hint=f"write {ways}", name=token.text, count=len(scenes))
        return None

    def _unknown_variable(self, word: str) -> str:
        if word in self.scope.topics:
            return f"'{word}' is a topic: write 'said({word})'"
        if word in self.scope.scenes:
            return f"'{word}' is a scene: write 'visited({word})'"
        return did_you_mean(word, self.scope.variables) or self._missing_space(word)

    def _missing_space(self, word: str) -> str:
        head, _, tail = word.rpartition("-")
        apart = head in self.scope.variables and tail.isdigit()
        return f"for a minus put a space before it: '{head} -{tail}'" if apart else ""
