"""What other languages write, and how it is written here."""

from typing import Final

from thirteen_hours.language.fault import Fault
from thirteen_hours.language.scope import Scope
from thirteen_hours.language.tokens import Token

_MEANT: Final = {
    "&&": "and",
    "&": "and",
    "||": "or",
    "|": "or",
    "!": "not",
    "===": "==",
    "=>": ">=",
    "=<": "<=",
    "<>": "!=",
    "≥": ">=",
    "≤": "<=",
    "≠": "!=",
}
_WORDS_MEANT: Final = {
    "AND": "and",
    "And": "and",
    "OR": "or",
    "Or": "or",
    "NOT": "not",
    "Not": "not",
    "IN": "in",
    "is": "==",
    "equals": "==",
    "True": "true",
    "TRUE": "true",
    "yes": "true",
    "False": "false",
    "FALSE": "false",
    "no": "false",
}
_ARITHMETIC: Final = frozenset("+-*/%")
_DASHES: Final = frozenset("–—\u2010\u2011\u2212")
_QUOTES: Final = frozenset("'\"“”‘’«»`")


def stranger(token: Token) -> Fault:
    """The fault that the stretch `token` is, with what to write instead where that is known."""
    if token.text in _MEANT:
        return Fault("X107", token, found=token.text, meant=_MEANT[token.text])
    if token.text == "=":
        return Fault("X106", token)
    if token.text in _ARITHMETIC:
        return Fault("X109", token, operator=token.text)
    hint = "names and values stand without quotation marks" if token.text in _QUOTES else ""
    if token.text in _DASHES:
        hint = "write a hyphen: -"
    shown = token.text if token.text.isprintable() else f"U+{ord(token.text):04X}"
    return Fault("X101", token, hint=hint, character=shown)


def foreign_word(token: Token, scope: Scope) -> Fault | None:
    """The fault of a word such as `AND` or `is`, unless it is a name of the author's."""
    meant = _WORDS_MEANT.get(token.text)
    if token.kind != "word" or meant is None or scope.declares(token.text):
        return None
    return Fault("X107", token, found=token.text, meant=meant)
