"""Fixtures as an author states them: in a test plan, or on the command line."""

import re
from collections.abc import Iterable
from typing import Final

from thirteen_hours.errors import UsageError
from thirteen_hours.findings.finding import Report
from thirteen_hours.findings.nearest import did_you_mean
from thirteen_hours.language.names import Lookup
from thirteen_hours.language.scope import Kind, OneOf, Scope, WholeNumber
from thirteen_hours.language.syntax import Call
from thirteen_hours.language.tokens import Token
from thirteen_hours.reading.shape.scalars import TRUTH_WORDS, shortened, whole_number
from thirteen_hours.reading.tree import Scalar, SourceFile
from thirteen_hours.scenario.fixture import Fixture
from thirteen_hours.scenario.model import Scenario
from thirteen_hours.scenario.variables_reader import scope_of_scenario

_SETTING: Final = re.compile(r"\s*([^=()\s]+)\s*(?:=\s*(\S+)\s*)?")
_BIT: Final = re.compile(r"\s*(said|visited|chose)\s*\(\s*([^()\s]+)\s*\)\s*")


def read_setting(
    name: Scalar, value: Scalar, scope: Scope, report: Report
) -> tuple[str, int] | None:
    """A variable and the whole number that it holds, or None after a finding."""
    kind = scope.variables.get(name.text)
    if kind is None:
        hint = did_you_mean(name.text, scope.variables)
        report.add("X110", name.place, name=shortened(name.text), hint=hint)
        return None
    written = value.text.strip()
    number = _number(kind, written)
    if number is None:
        _refuse(name.text, kind, value, report)
        return None
    if isinstance(kind, WholeNumber) and not kind.low <= number <= kind.high:
        low, high = kind.low, kind.high
        report.add("X113", value.place, variable=name.text, value=number, low=low, high=high)
        return None
    return name.text, number


def _number(kind: Kind, written: str) -> int | None:
    """What is written as a value of that kind, whatever its range."""
    if isinstance(kind, WholeNumber):
        return whole_number(written)
    if isinstance(kind, OneOf):
        return kind.values.index(written) if written in kind.values else None
    truth = TRUTH_WORDS.get(written)
    return None if truth is None else int(truth)


def _refuse(name: str, kind: Kind, value: Scalar, report: Report) -> None:
    found = shortened(value.text)
    hint = did_you_mean(found, kind.values) if isinstance(kind, OneOf) else ""
    report.add("X112", value.place, variable=name, nature=str(kind), found=found, hint=hint)


def read_bits(
    function: str, names: Iterable[Scalar], scope: Scope, report: Report
) -> tuple[str, ...]:
    """The bits of what was `said`, `visited` or `chose`; a name that does not exist is reported."""
    found = []
    for name in names:
        argument = Token("word", name.text.strip(), 0)
        lookup = Lookup(scope, report, name.place)
        bit = lookup.bit(Call(Token("word", function, 0), argument))
        if bit:
            found.append(bit.key)
    return tuple(found)


def stated(scene: str, settings: Iterable[str], scenario: Scenario) -> Fixture:
    """The fixture that the words of a command line state.

    Args:
        scene: The id of a scene; empty for the first.
        settings: Such as `trust=3`, `tone=sharp`, `coat-off`, `said(friday)`.
        scenario: What they speak of.

    Raises:
        UsageError: There is no such scene, variable or value.
    """
    if scene and scene not in scenario.scenes:
        raise UsageError(
            f"There is no scene '{shortened(scene)}' in {scenario.id}.",
            hint=_sentence(did_you_mean(scene, scenario.scenes)),
        )
    scope = scope_of_scenario(scenario)
    values: dict[str, int] = {}
    bits: dict[str, None] = {}
    for text in settings:
        report = Report()
        setting = _one(text, scope, report)
        for finding in report:
            raise UsageError(
                f"{finding.message[0].upper()}{finding.message[1:]}.",
                place=shortened(text),
                hint=_sentence(finding.hint),
            )
        if isinstance(setting, str):
            bits[setting] = None
        elif setting:
            values[setting[0]] = setting[1]
    return Fixture(scene, tuple(values.items()), tuple(bits))


def _one(text: str, scope: Scope, report: Report) -> tuple[str, int] | str | None:
    """A setting, or the bit that a text states."""
    if found := _BIT.fullmatch(text):
        bits = read_bits(found[1], [_typed(found[2])], scope, report)
        return bits[0] if bits else None
    if found := _SETTING.fullmatch(text):
        return read_setting(_typed(found[1]), _typed(found[2] or "yes"), scope, report)
    raise UsageError(
        "This sets nothing.", place=shortened(text), hint="Write such as trust=3 or 'said(friday)'."
    )


def _typed(text: str) -> Scalar:
    return Scalar(SourceFile("", text), 1, 1, text)


def _sentence(hint: str) -> str | None:
    return f"{hint[0].upper()}{hint[1:]}" if hint else None
