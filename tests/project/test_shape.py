"""The shape of the source: small modules, small functions, everything named and explained."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

LONGEST_MODULE = 400
LONGEST_FUNCTION = 50
EMPTY_NAMES = {"base", "helper", "helpers", "manager", "managers", "misc", "util", "utils"}

Function = ast.FunctionDef | ast.AsyncFunctionDef


@pytest.fixture(scope="module")
def modules(root: Path) -> dict[str, str]:
    """The text of every module of src and tests, by its path in the checkout."""
    paths = [path for top in ("src", "tests") for path in sorted((root / top).rglob("*.py"))]
    return {path.relative_to(root).as_posix(): path.read_text(encoding="utf-8") for path in paths}


def _functions(tree: ast.AST) -> Iterator[Function]:
    return (node for node in ast.walk(tree) if isinstance(node, Function))


def _public(body: list[ast.stmt]) -> Iterator[Function | ast.ClassDef]:
    """The public functions and classes of a module or class, with those inside its classes."""
    for node in body:
        if not isinstance(node, Function | ast.ClassDef) or node.name.startswith("_"):
            continue
        decorators = {ast.unparse(each).rpartition(".")[2] for each in node.decorator_list}
        if decorators.isdisjoint({"overload", "override", "setter"}):
            yield node
        if isinstance(node, ast.ClassDef):
            yield from _public(node.body)


def test_modules_are_short(modules: dict[str, str]) -> None:
    """Every module can be read at one sitting."""
    lengths = {path: text.count("\n") for path, text in modules.items()}
    assert not {path: n for path, n in lengths.items() if n > LONGEST_MODULE}


def test_functions_are_short(modules: dict[str, str]) -> None:
    """Every function can be seen whole on a screen."""
    lengths = {
        f"{path}:{node.lineno} {node.name}": (node.end_lineno or node.lineno) - node.lineno + 1
        for path, text in modules.items()
        for node in _functions(ast.parse(text))
    }
    assert not {place: n for place, n in lengths.items() if n > LONGEST_FUNCTION}


def test_public_names_are_explained(modules: dict[str, str]) -> None:
    """Every module, public class and public function of the package says what it is."""
    bare = []
    for path, text in modules.items():
        if not path.startswith("src/"):
            continue
        tree = ast.parse(text)
        if not ast.get_docstring(tree):
            bare.append(path)
        bare += [
            f"{path}:{node.lineno} {node.name}"
            for node in _public(tree.body)
            if not ast.get_docstring(node)
        ]
    assert not bare


def test_tests_state_their_promise(modules: dict[str, str]) -> None:
    """Every test says in its docstring what it promises."""
    bare = [
        f"{path}:{node.lineno} {node.name}"
        for path, text in modules.items()
        if path.startswith("tests/")
        for node in _functions(ast.parse(text))
        if node.name.startswith("test_") and not ast.get_docstring(node)
    ]
    assert not bare


def test_names_say_something(modules: dict[str, str]) -> None:
    """No file or folder has a name that anything would fit under."""
    assert not [path for path in modules if EMPTY_NAMES & set(path.removesuffix(".py").split("/"))]


def test_every_folder_is_explained(package: Path) -> None:
    """Every folder of the package that holds modules has an `__init__` that says what they are."""
    folders = {path.parent for path in package.rglob("*.py")}
    assert not [
        folder.relative_to(package).as_posix()
        for folder in sorted(folders)
        if not (folder / "__init__.py").is_file()
        or not ast.get_docstring(ast.parse((folder / "__init__.py").read_text(encoding="utf-8")))
    ]
