"""What the layers promise beyond their imports."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

TOUCH_FILES = {"reading", "journal", "export", "terminal", "plain", "cli"}
"""The layers that may open, list or change files."""

FILE_CALLS = {
    "open",
    "read_text",
    "read_bytes",
    "write_text",
    "write_bytes",
    "unlink",
    "rename",
    "replace_file",
    "mkdir",
    "rmdir",
    "iterdir",
    "touch",
    "chmod",
}
OF_THIS_CRISIS = (
    "kennedy",
    "dobrynin",
    "khrushchev",
    "moscow",
    "washington",
    "cuba",
    "jupiter",
    "turkey",
    "1962",
)


def modules(package: Path) -> Iterator[tuple[Path, ast.Module]]:
    """Every module of the package with its tree."""
    for path in sorted(package.rglob("*.py")):
        yield path.relative_to(package), ast.parse(path.read_text(encoding="utf-8"))


def calls(tree: ast.Module) -> Iterator[str]:
    """The names of the methods that are called, and `open`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Name) and node.func.id == "open":
                yield node.func.id
            elif isinstance(node.func, ast.Attribute):
                yield node.func.attr


def test_files_are_touched_by_few_layers(package: Path) -> None:
    """Only the reader, the journal, the export and the front ends open or change files."""
    strays = {
        str(path): sorted(found)
        for path, tree in modules(package)
        if path.parts[0] not in TOUCH_FILES and (found := FILE_CALLS.intersection(calls(tree)))
    }
    assert strays == {}


@pytest.mark.parametrize("word", OF_THIS_CRISIS)
def test_the_source_does_not_know_which_crisis_it_runs(package: Path, word: str) -> None:
    """No string and no name in the package speaks of the casebook that ships with it."""
    strays = [
        f"{path}:{node.lineno}"
        for path, tree in modules(package)
        for node in strings(tree)
        if word in str(node.value).lower() and not is_example(path)
    ]
    assert strays == []


def strings(tree: ast.Module) -> Iterator[ast.Constant]:
    """The strings of a module that are not docstrings: in those an example may be real."""
    documentation = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or id(node) in documentation:
            continue
        if isinstance(node.value, str):
            yield node


def is_example(path: Path) -> bool:
    """Whether a module shows how something is written, where a year or a city may be an example."""
    return path.parts[0] == "findings" or path.name.endswith("format.py")
