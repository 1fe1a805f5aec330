"""A document as one HTML file: no scripts, nothing fetched, readable on paper and by ear."""

import html as markup
from dataclasses import replace
from functools import singledispatch

from thirteen_hours.pages.document.blocks import (
    Block,
    Document,
    Endnotes,
    Figure,
    Heading,
    Inlines,
    Items,
    Pairs,
    Paragraph,
    Quotation,
    Run,
    Table,
)
from thirteen_hours.pages.document.style import CSS
from thirteen_hours.reading.printable import printable

_LISTED = (2, 3)
_LONG = 5
_TAGS = {"": "", "emphasis": "em", "strong": "strong", "title": "cite"}


def html(document: Document) -> str:
    """The document as a self-contained HTML file."""
    blocks = [_anchored(block, at) for at, block in enumerate(document.blocks)]
    title, *rest = map(_block, blocks)
    body = "\n".join([title, *_contents(blocks), *rest])
    return (
        "<!DOCTYPE html>\n"
        f'<html lang="{escape(document.language)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\';'
        " style-src 'unsafe-inline'\">\n"
        f"<title>{escape(document.title)}</title>\n<style>\n{CSS}</style>\n</head>\n"
        f"<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n"
    )


def escape(words: str) -> str:
    """Words as HTML shows them: no markup in them, and no control characters."""
    return markup.escape(printable(words, keep="\n"))


def _anchored(block: Block, at: int) -> Block:
    """A heading that can be linked to; every other block as it is."""
    if isinstance(block, Heading) and not block.anchor:
        return replace(block, anchor=f"part-{at}")
    return block


def _contents(blocks: list[Block]) -> list[str]:
    """Links to the parts of a long document."""
    headings = [each for each in blocks if isinstance(each, Heading)]
    parts = [each for each in headings if each.level in _LISTED and each.listed]
    if len(parts) < _LONG:
        return []
    links = (f'<li><a href="#{escape(each.anchor)}">{escape(each.text)}</a></li>' for each in parts)
    return [f'<nav aria-label="Contents"><ul>{"".join(links)}</ul></nav>']


def inline(content: Inlines) -> str:
    """A block's text as HTML."""
    return "".join(map(_run, content))


def _run(run: Run) -> str:
    if run.note:
        link = f'<a href="#note-{run.note}" aria-label="note {run.note}">{run.note}</a>'
        return f"<sup>{link}</sup>"
    tag = _TAGS[run.emphasis]
    words = escape(run.text)
    if run.link:
        return f'<a href="#{escape(run.link)}">{words}</a>'
    return f"<{tag}>{words}</{tag}>" if tag else words


@singledispatch
def _block(block: Block) -> str:
    """A block as HTML; every kind of block has its own form below."""
    raise TypeError(block)


@_block.register
def _heading(block: Heading) -> str:
    name = f' id="{escape(block.anchor)}"' if block.anchor else ""
    return f"<h{block.level}{name}>{escape(block.text)}</h{block.level}>"


@_block.register
def _paragraph(block: Paragraph) -> str:
    return f"<p>{inline(block.content)}</p>"


@_block.register
def _quotation(block: Quotation) -> str:
    return (
        f'<figure class="quotation"><figcaption>{inline(block.credit)}:</figcaption>'
        f"<blockquote><p>{inline(block.words)}</p></blockquote></figure>"
    )


@_block.register
def _items(block: Items) -> str:
    tag = "ol" if block.numbered else "ul"
    start = f' start="{block.start}"' if block.numbered and block.start != 1 else ""
    items = (f"<li>{''.join(map(_block, item))}</li>" for item in block.items)
    return f"<{tag}{start}>{''.join(items)}</{tag}>"


@_block.register
def _pairs(block: Pairs) -> str:
    rows = (f"<dt>{escape(term)}</dt><dd>{inline(text)}</dd>" for term, text in block.pairs)
    return f"<dl>{''.join(rows)}</dl>"


@_block.register
def _figure(block: Figure) -> str:
    return f"<figure><figcaption>{escape(block.title)}</figcaption>{block.svg}</figure>"


@_block.register
def _endnotes(block: Endnotes) -> str:
    rows = (
        f'<li id="note-{number}" value="{number}">{inline(text)}</li>'
        for number, text in block.notes
    )
    return f'<ol class="notes">{"".join(rows)}</ol>'


@_block.register
def _table(block: Table) -> str:
    heads = "".join(f'<th scope="col">{escape(head)}</th>' for head in block.head)
    rows = "".join(map(_row, block.rows))
    small = ' class="compact"' if block.compact else ""
    return (
        f'<div class="wide"><table{small}><caption>{escape(block.caption)}</caption>'
        f"<thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></div>"
    )


def _row(row: tuple[Inlines, ...]) -> str:
    cells = "".join(f"<td>{inline(cell)}</td>" for cell in row[1:])
    return f'<tr><th scope="row">{inline(row[0])}</th>{cells}</tr>'
