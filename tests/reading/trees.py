"""Trees from a text, and what was found while they were read."""

from thirteen_hours.findings.finding import Finding, Report
from thirteen_hours.reading.tree import Mapping, Scalar, Sequence, SourceFile, Value
from thirteen_hours.reading.yaml import read_tree


def tree(text: str) -> tuple[Value | None, list[Finding]]:
    """The tree of a text and the findings."""
    report = Report()
    return read_tree(SourceFile("a.yaml", text), report), list(report)


def clean(text: str) -> Value:
    """The tree of a text in which nothing is wrong."""
    value, findings = tree(text)
    assert value is not None
    assert findings == []
    return value


def scalar(text: str, key: str = "a") -> Scalar:
    """The scalar under a key of a text in which nothing is wrong."""
    value = clean(text)
    assert isinstance(value, Mapping)
    found = value.get(key)
    assert isinstance(found, Scalar)
    return found


def found(text: str) -> list[tuple[str, int, int]]:
    """Code, line and column of what is found in a text."""
    return [(each.code, each.place.line, each.place.column) for each in tree(text)[1]]


def plain(value: Value | None) -> object:
    """A tree without places, as lists, dicts and text."""
    if isinstance(value, Mapping):
        return {key: plain(item) for key, (_, item) in value.entries.items()}
    if isinstance(value, Sequence):
        return [plain(item) for item in value.items]
    return value.text if value is not None else None
