"""Names of people and bodies, in a note's order or in a bibliography's."""

from collections.abc import Mapping
from typing import Any, Final

from thirteen_hours.evidence.chicago.fields import Item

_MOST_IN_NOTE: Final = 3
_MOST_IN_BIBLIOGRAPHY: Final = 10
_SHOWN_IN_BIBLIOGRAPHY: Final = 7
_PAIR: Final = 2
_PARTICLES: Final = ("van der ", "van den ", "van ", "von der ", "von ", "de la ", "de ", "du ")


def people(item: Item, role: str) -> tuple[Mapping[str, Any], ...]:
    """The names that an item has in a role; a lone text counts as one literal name."""
    value = item.get(role, ())
    if isinstance(value, str):
        return ({"literal": value},)
    if isinstance(value, Mapping):
        return (value,)
    if not isinstance(value, list | tuple):
        return ()
    return tuple(each if isinstance(each, Mapping) else {"literal": str(each)} for each in value)


def in_note(item: Item, role: str) -> str:
    """Names as they are spoken; of more than three only the first."""
    names = [_spoken(name) for name in people(item, role)]
    return f"{names[0]} et al." if len(names) > _MOST_IN_NOTE else listed(names)


def in_bibliography(item: Item, role: str) -> str:
    """Names with the first one turned round, so that it can be found by its family name."""
    names = [_spoken(name) if at else _inverted(name) for at, name in enumerate(people(item, role))]
    if len(names) > _MOST_IN_BIBLIOGRAPHY:
        return f"{', '.join(names[:_SHOWN_IN_BIBLIOGRAPHY])}, et al."
    if len(names) == _PAIR and "," in names[0]:
        return f"{names[0]}, and {names[1]}"
    return listed(names)


def all_spoken(item: Item, role: str) -> str:
    """All names as they are spoken, however many."""
    return listed([_spoken(name) for name in people(item, role)])


def listed(names: list[str]) -> str:
    """`a`, `a and b`, or `a, b, and c`."""
    if len(names) <= _PAIR:
        return " and ".join(names)
    return f"{', '.join(names[:-1])}, and {names[-1]}"


def _part(name: Mapping[str, Any], key: str) -> str:
    value = name.get(key, "")
    return value.strip() if isinstance(value, str) else ""


def _spoken(name: Mapping[str, Any]) -> str:
    if literal := _part(name, "literal"):
        return literal
    keys = ("given", "dropping-particle", "non-dropping-particle", "family")
    words = " ".join(_part(name, key) for key in keys if _part(name, key))
    suffix = _part(name, "suffix")
    return f"{words} {suffix}" if suffix else words


def _inverted(name: Mapping[str, Any]) -> str:
    if literal := _part(name, "literal"):
        return literal
    family, particle = _particle(name)
    given = " ".join(each for each in (_part(name, "given"), particle) if each)
    return ", ".join(each for each in (family, given, _part(name, "suffix")) if each)


def _particle(name: Mapping[str, Any]) -> tuple[str, str]:
    """The family name to sort by, and the particle that goes behind the given name."""
    family = _part(name, "family")
    declared = [_part(name, key) for key in ("dropping-particle", "non-dropping-particle")]
    for particle in _PARTICLES:
        if family.startswith(particle):
            return family.removeprefix(particle), particle.strip()
    return family, " ".join(each for each in declared if each)
