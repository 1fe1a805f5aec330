"""A document in its three forms: nothing is lost, and nothing that was typed becomes markup."""

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thirteen_hours.pages.document import style
from thirteen_hours.pages.document.blocks import (
    Document,
    Endnotes,
    Figure,
    Heading,
    Items,
    Pairs,
    Paragraph,
    Quotation,
    Run,
    Table,
)
from thirteen_hours.pages.document.html import html
from thirteen_hours.pages.document.inlines import joined, marked, noted, paragraph, plain, titled
from thirteen_hours.pages.document.markdown import markdown
from thirteen_hours.pages.document.text import text

HOSTILE = "<script>alert(1)</script> & *not* [a link](x) | # `code` “quoted”"
VOID = {"meta", "br", "hr", "img", "link", "line", "rect", "circle"}


def every_block(words: str = "words") -> Document:
    """A document with one block of every kind, the same words in each."""
    inline = plain(words)
    return Document(
        words,
        (
            Heading(1, words),
            Paragraph(joined("Before ", titled(words), noted(1), " after.")),
            Quotation(inline, inline),
            Items(((Paragraph(inline), Items(((Paragraph(inline),),))), (Paragraph(inline),))),
            Items(((Paragraph(inline),),), numbered=True, start=3),
            Pairs(((words, inline),)),
            Table(words, (words, "B"), ((inline, inline), (inline, ()))),
            Figure("A figure", "<svg></svg>", ("as lines",)),
            Heading(2, words),
            Endnotes(((1, inline),)),
        ),
    )


class Tags(HTMLParser):
    """Reads HTML strictly: every tag is closed in turn, and every attribute is noted."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.seen: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.told: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Notes a tag."""
        self.seen.append(tag)
        self.attributes += attrs
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Notes a tag that closes itself."""
        self.seen.append(tag)
        self.attributes += attrs

    def handle_endtag(self, tag: str) -> None:
        """Closes the tag that was opened last."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Notes text."""
        self.told.append(data)


def tags(source: str) -> Tags:
    """The tags of an HTML file."""
    read = Tags()
    read.feed(source)
    read.close()
    assert not read.open
    return read


@given(st.text(min_size=1, max_size=80))
def test_words_are_words_in_html(words: str) -> None:
    """Whatever a casebook or a player typed, it adds no tag and no attribute to a page."""
    before, after = tags(html(every_block())), tags(html(every_block(words)))
    assert after.seen == before.seen
    assert len(after.attributes) == len(before.attributes)


def test_words_are_shown_in_html() -> None:
    """Words that look like markup are shown as they were typed."""
    assert HOSTILE in "".join(tags(html(every_block(HOSTILE))).told)


def test_html_fetches_and_runs_nothing() -> None:
    """A page has no script, and nothing in it points outside the file but links in the text."""
    page = tags(html(every_block(HOSTILE)))
    assert not {"script", "link", "img", "iframe", "object"} & set(page.seen)
    names = {name for name, _ in page.attributes}
    assert not [name for name in names if name.startswith("on") or name == "src"]
    assert "url(" not in style.CSS
    assert "@import" not in style.CSS


def test_html_can_be_found_through_by_ear() -> None:
    """A page has a language, a title, one main part and heads on its tables."""
    page = tags(html(every_block()))
    assert ("lang", "en") in page.attributes
    assert page.seen.count("h1") == page.seen.count("main") == page.seen.count("title") == 1
    assert ("scope", "col") in page.attributes
    assert ("scope", "row") in page.attributes
    assert "caption" in page.seen


def _luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("colour", [style.INK, style.QUIET, style.LINK])
def test_html_can_be_read(colour: str) -> None:
    """Every colour of text has a contrast of 7:1 or better against the paper (WCAG AAA)."""
    light, dark = _luminance(style.PAPER), _luminance(colour)
    assert (light + 0.05) / (dark + 0.05) >= 7


@given(st.text(alphabet=st.characters(exclude_categories=["C"]), max_size=80))
def test_markdown_shows_what_was_typed(words: str) -> None:
    """Whatever was typed, Markdown's own characters in it are escaped."""
    body = markdown(Document("T", (Paragraph(plain(words)),)))
    bare = re.sub(r"\\.", "", body)
    assert not re.search(r"[`*_\[\]<>|]", bare)


def test_markdown_has_footnotes_and_tables() -> None:
    """Notes, tables and quotations are Markdown's own."""
    body = markdown(every_block())
    assert "[^1]" in body
    assert "[^1]: words" in body
    assert "| words | B |" in body
    assert "> words" in body


@given(st.lists(st.sampled_from(["evening", "a", "Dobrynin", "“quoted”", "—"]), max_size=60))
def test_text_is_72_columns(words: list[str]) -> None:
    """No line of a text document is longer than 72 columns, and no word is lost."""
    body = text(every_block(" ".join(words)))
    assert max(map(len, body.splitlines()), default=0) <= 72
    assert body.split().count("Dobrynin") >= words.count("Dobrynin")


def test_text_without_underlines() -> None:
    """For a screen reader, headings are lines of words only, and nothing else is left out."""
    lines = text(every_block()).splitlines()
    without = text(every_block(), underlined=False).splitlines()
    assert [line for line in lines if line not in {"=====", "-----"}] == without


def test_text_without_a_width() -> None:
    """A width of 0 leaves every paragraph in one line."""
    long = " ".join(["evening"] * 60)
    assert long in text(every_block(long), 0).splitlines()


def test_text_keeps_its_notes() -> None:
    """In plain text a note is a number in square brackets."""
    assert "Before words [1] after." in text(every_block())


def test_tables_that_fit_stand_in_columns() -> None:
    """A small table stands in columns; a wide one is told row by row, no cell without its head."""
    small = Table("C", ("A", "B"), ((plain("one"), plain("1")), (plain("two"), plain("2"))))
    assert text(Document("T", (small,))).splitlines()[1:4] == ["A    B", "one  1", "two  2"]
    wide = Table("C", ("A", "B", "D"), ((plain("one"), plain("x " * 40), plain("y " * 40)),))
    told = text(Document("T", (wide,)))
    assert "- one" in told
    assert "B: x x" in told
    assert "D: y y" in told


@pytest.mark.parametrize(
    ("words", "emphasised"),
    [
        ("one *two* three", ["two"]),
        ("*Thirteen Days*, and *more*", ["Thirteen Days", "more"]),
        ("2 * 3 * 4", []),
        ("a*b*c", []),
        ("*", []),
        ("**", []),
    ],
)
def test_emphasis_is_read(words: str, emphasised: list[str]) -> None:
    """Words between asterisks are emphasised; an asterisk by itself is an asterisk."""
    runs = marked(words)
    assert [run.text for run in runs if run.emphasis] == emphasised
    assert "".join(run.text for run in runs).replace("*", "") == words.replace("*", "")


def test_emphasis_is_shown_in_every_form() -> None:
    """A stressed word is stressed in text too, where the title of a work is left plain."""
    document = Document("T", (paragraph(marked("a *b* c "), titled("Work")),))
    assert text(document) == "a *b* c Work\n"
    assert markdown(document) == "a *b* c *Work*\n"
    assert "<em>b</em>" in html(document)
    assert "<cite>Work</cite>" in html(document)


def test_a_run_of_space_is_no_mark() -> None:
    """White space with emphasis makes no stray asterisks."""
    assert markdown(Document("T", (Paragraph((Run(" ", "strong"), Run("x"))),))) == " x\n"
