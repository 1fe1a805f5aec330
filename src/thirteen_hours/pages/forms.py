"""The forms a page can be asked for, and one way to write any document in each of them."""

from typing import Any, Final

import msgspec

from thirteen_hours.pages.document.blocks import Document
from thirteen_hours.pages.document.html import html
from thirteen_hours.pages.document.markdown import markdown
from thirteen_hours.pages.document.text import text

FORMS: Final = ("text", "md", "html", "json")


def written(document: Document, form: str) -> str:
    """The document as Markdown (`md`), HTML or, for any other form, text; `data` makes JSON."""
    match form:
        case "md":
            return markdown(document)
        case "html":
            return html(document)
        case _:
            return text(document)


def data(value: Any) -> str:
    """Frozen data of any layer as JSON, for programs and for other days."""
    return msgspec.json.format(msgspec.json.encode(value), indent=2).decode() + "\n"
