"""Makes the golden files of this folder with pandoc (see README.md)."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent


def _flat(inlines: list[dict[str, Any]]) -> str:
    """Inlines of pandoc's tree as text, with *emphasis* and typographic quotation marks."""
    return "".join(_one(each) for each in inlines)


def _one(inline: dict[str, Any]) -> str:
    content: Any = inline.get("c")
    match inline["t"]:
        case "Str":
            return str(content)
        case "Emph":
            return f"*{_flat(content)}*"
        case "Quoted":
            left, right = "“”" if content[0]["t"] == "DoubleQuote" else "‘’"
            return f"{left}{_flat(content[1])}{right}"
        case "Link" | "Span":
            return _flat(content[1])
        case _:
            return " "


def _notes(tree: Any) -> list[str]:
    """The text of every footnote in a tree, in order."""
    if isinstance(tree, list):
        return [note for each in tree for note in _notes(each)]
    if not isinstance(tree, dict):
        return []
    if tree.get("t") == "Note":
        return [_flat(tree["c"][0]["c"])]
    return _notes(tree.get("c"))


def _entries(tree: Any) -> dict[str, str]:
    """The entries of the bibliography by id."""
    if isinstance(tree, list):
        return {name: entry for each in tree for name, entry in _entries(each).items()}
    if not isinstance(tree, dict):
        return {}
    if tree.get("t") == "Div" and tree["c"][0][0].startswith("ref-"):
        name = tree["c"][0][0].removeprefix("ref-")
        return {name: "".join(_flat(block["c"]) for block in tree["c"][1])}
    return _entries(tree.get("c"))


def cited(item: dict[str, Any], style: str) -> dict[str, str]:
    """One item as a note and as an entry of a bibliography, by pandoc's citeproc."""
    text = f"---\nreferences: {json.dumps([item])}\n---\n\n[@{item['id']}]\n"
    command = ["pandoc", "--from=markdown", "--to=json", "--citeproc", f"--csl={style}"]
    made = subprocess.run(command, input=text, capture_output=True, text=True, check=True)
    blocks = json.loads(made.stdout)["blocks"]
    return {"note": _notes(blocks)[0], "bibliography": _entries(blocks)[item["id"]]}


def main() -> None:
    """Writes, for every file of items named, a golden file beside it."""
    style, *names = sys.argv[1:]
    for name in names:
        items = json.loads((HERE / name).read_text(encoding="utf-8"))
        golden = {item["id"]: cited(item, style) for item in items}
        text = json.dumps(golden, indent=2, ensure_ascii=False) + "\n"
        path = HERE / name.replace("items", "golden")
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
