"""A source as an entry of a bibliography, and entries in the order of one."""

from collections.abc import Iterable

from thirteen_hours.evidence.chicago.fields import Item, edition, facts, field, pages
from thirteen_hours.evidence.chicago.names import all_spoken, in_bibliography, people
from thirteen_hours.evidence.chicago.note import (
    PAPERS,
    PARTS_OF_BOOKS,
    PERIODICALS,
    WEB,
    archive,
    paper,
    periodical,
    web_date,
)
from thirteen_hours.evidence.chicago.rich import Rich, joined, marked, plain, roman
from thirteen_hours.evidence.chicago.titles import quoted, set_off


def entry(item: Item) -> Rich:
    """The entry for a CSL item; its first author stands family name first."""
    kind = field(item, "type")
    if kind in PERIODICALS:
        body = [quoted(field(item, "title")), periodical(item, pages(item))]
    elif kind in PARTS_OF_BOOKS:
        body = [quoted(field(item, "title")), _container(item), roman(facts(item))]
    elif kind in WEB:
        body = _webpage(item)
    elif kind in PAPERS:
        body = [_capital(part) for part in (*paper(item), *map(roman, archive(item)))]
    else:
        body = _book(item)
    whole = joined([_authors(item), *body, roman(field(item, "URL"))], ".")
    return marked(whole, ".") if whole else ()


def bibliography(items: Iterable[Item]) -> tuple[Rich, ...]:
    """The entries by author, then by title, each one whole."""
    made = ((_sorting(item), entry(item)) for item in items)
    return tuple(rich for _, rich in sorted(made, key=lambda each: (each[0], plain(each[1]))))


def _sorting(item: Item) -> tuple[str, str]:
    title = field(item, "title").casefold()
    for article in ("a ", "an ", "the "):
        title = title.removeprefix(article)
    return plain(_authors(item)).casefold() or title, title


def _authors(item: Item) -> Rich:
    if people(item, "author"):
        return roman(in_bibliography(item, "author"))
    editors = people(item, "editor")
    if not editors or field(item, "type") in PARTS_OF_BOOKS:
        return ()
    return roman(f"{in_bibliography(item, 'editor')}, {'ed' if len(editors) == 1 else 'eds'}.")


def _with_others(item: Item) -> list[Rich]:
    editors = all_spoken(item, "editor") if people(item, "author") else ""
    translators = all_spoken(item, "translator")
    if editors and item.get("editor") == item.get("translator"):
        return [roman(f"Edited and translated by {editors}")]
    return [
        roman(f"{done} by {names}" if names else "")
        for done, names in (("Edited", editors), ("Translated", translators))
    ]


def _book(item: Item) -> list[Rich]:
    volume = field(item, "volume")
    return [
        set_off(field(item, "title")),
        *_with_others(item),
        roman(edition(item)),
        roman(f"Vol. {volume}" if volume else ""),
        roman(facts(item)),
    ]


def _container(item: Item) -> Rich:
    """The book that a chapter is in: `In *Title*, edited by A, 92–93`."""
    title = field(item, "container-title")
    if not title:
        return ()
    author = all_spoken(item, "container-author")
    editors = all_spoken(item, "editor")
    translators = all_spoken(item, "translator")
    volume = field(item, "volume")
    return joined(
        [
            (*roman("In "), *set_off(title)),
            roman(f"by {author}" if author else ""),
            roman(f"vol. {volume}" if volume else ""),
            roman(f"edited by {editors}" if editors else ""),
            roman(f"translated by {translators}" if translators else ""),
            roman(pages(item)),
        ],
        ",",
    )


def _webpage(item: Item) -> list[Rich]:
    place = [roman(field(item, "container-title")), roman(web_date(item, "accessed"))]
    return [quoted(field(item, "title")), *_with_others(item), _capital(joined(place, ","))]


def _capital(part: Rich) -> Rich:
    """A part with a capital at its start: in a bibliography each begins a sentence."""
    if not part or part[0].italic:
        return part
    text = part[0].text
    return (*roman(text[:1].upper() + text[1:]), *part[1:])
