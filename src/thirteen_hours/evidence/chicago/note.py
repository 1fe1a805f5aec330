"""A source as a full note, as it stands at the foot of a page or at the end of a text."""

from thirteen_hours.evidence.chicago.fields import (
    NO_DATE,
    Item,
    date_of,
    edition,
    facts,
    field,
    pages,
    ranges,
    written_date,
)
from thirteen_hours.evidence.chicago.names import in_note, people
from thirteen_hours.evidence.chicago.rich import Rich, joined, marked, roman
from thirteen_hours.evidence.chicago.titles import quoted, set_off

PERIODICALS = frozenset({"article-journal", "article", "article-magazine", "article-newspaper"})
PARTS_OF_BOOKS = frozenset({"chapter", "entry-encyclopedia", "paper-conference"})
WEB = frozenset({"webpage", "post", "post-weblog"})
PAPERS = frozenset({"manuscript", "document", "personal_communication", "interview", "speech"})


def note(item: Item, locator: str | None = None) -> Rich:
    """The note for a CSL item; `locator` stands in place of the item's own pages.

    The type decides the form. What is of none of the known types is set like a book.
    """
    kind = field(item, "type")
    place = pages(item) if locator is None else ranges(locator)
    if kind in PERIODICALS:
        body = _article(item, place)
    elif kind in PARTS_OF_BOOKS:
        body = _chapter(item, place)
    elif kind in WEB:
        body = _webpage(item)
    elif kind in PAPERS:
        body = _paper(item, place)
    else:
        body = _book(item, place)
    return marked(body, ".") if body else ()


def _authors(item: Item) -> Rich:
    """Who wrote it, or who edited it when nobody is named as its author."""
    if people(item, "author"):
        return roman(in_note(item, "author"))
    editors = people(item, "editor")
    return (
        roman(f"{in_note(item, 'editor')}, {'ed' if len(editors) == 1 else 'eds'}.")
        if (editors)
        else ()
    )


def _with_others(item: Item) -> list[Rich]:
    """Editors and translators beside the author."""
    editors = in_note(item, "editor") if people(item, "author") else ""
    translators = in_note(item, "translator")
    if editors and item.get("editor") == item.get("translator"):
        return [roman(f"ed. and trans. {editors}")]
    return [
        roman(f"{short} {names}" if names else "")
        for short, names in (("ed.", editors), ("trans.", translators))
    ]


def _published(item: Item, head: Rich, place: str) -> Rich:
    body = (*head, *roman(f" ({facts(item)})"))
    return joined([body, roman(place), roman(field(item, "URL"))], ",")


def _book(item: Item, place: str) -> Rich:
    volume = field(item, "volume")
    head = joined(
        [
            _authors(item),
            set_off(field(item, "title")),
            *_with_others(item),
            roman(edition(item)),
            roman(f"vol. {volume}" if volume else ""),
        ],
        ",",
    )
    return _published(item, head, place)


def _chapter(item: Item, place: str) -> Rich:
    volume = field(item, "volume")
    container = field(item, "container-title")
    author = in_note(item, "container-author")
    head = joined(
        [
            roman(in_note(item, "author")),
            quoted(field(item, "title")),
            (*roman("in "), *set_off(container)) if container else (),
            roman(f"by {author}" if author else ""),
            *_with_others(item),
            roman(f"vol. {volume}" if volume else ""),
        ],
        ",",
    )
    return _published(item, head, place)


def _article(item: Item, place: str) -> Rich:
    head = [roman(in_note(item, "author")), quoted(field(item, "title"))]
    return joined([*head, periodical(item, place), roman(field(item, "URL"))], ",")


def periodical(item: Item, place: str) -> Rich:
    """The journal, its volume, number and date, and the pages; a bibliography has the same."""
    volume, number = field(item, "volume"), field(item, "issue")
    date = written_date(item, "issued") or NO_DATE
    name = set_off(field(item, "container-title"))
    if field(item, "type") in {"article-newspaper", "article-magazine"}:
        return joined([name, roman(date)], ",")
    if not volume and not number:
        return joined([name, roman(date), roman(place)], ",")
    counted = f" {volume}" if volume else ""
    counted += f", no. {number}" if number else ""
    ending = f": {place}" if place else ""
    return (*name, *roman(f"{counted} ({date}){ending}"))


def _webpage(item: Item) -> Rich:
    return joined(
        [
            roman(in_note(item, "author")),
            quoted(field(item, "title")),
            *_with_others(item),
            roman(field(item, "container-title")),
            roman(web_date(item, "accessed")),
            roman(field(item, "URL")),
        ],
        ",",
    )


def web_date(item: Item, word: str) -> str:
    """When a page was written; when it was read, if it does not say when it was written."""
    read = written_date(item, "accessed")
    if not date_of(item, "issued") and read:
        return f"{word} {read}"
    return written_date(item, "issued")


def _paper(item: Item, place: str) -> Rich:
    return joined(
        [
            roman(in_note(item, "author")),
            *paper(item, roman(place)),
            roman(", ".join(archive(item))),
            roman(field(item, "URL")),
        ],
        ",",
    )


def paper(item: Item, place: Rich = ()) -> list[Rich]:
    """What a paper is and when it was written: by its title, or by its kind and whom it was for."""
    kind = field(item, "genre")
    recipient = in_note(item, "recipient")
    if recipient:
        kind = f"{kind or 'letter'} to {recipient}"
    title = quoted(field(item, "title"))
    date = written_date(item, "issued") or NO_DATE
    return [title, roman(kind), *_with_others(item), roman(date), place]


def archive(item: Item) -> list[str]:
    """Where a paper is kept, from the box to the town."""
    place = [field(item, name) for name in ("archive", "archive-place")]
    kept = [field(item, "archive_location"), ", ".join(each for each in place if each)]
    return [each for each in kept if each]
