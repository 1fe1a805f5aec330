"""From the fields of a scene to a typed scene with its choices and ways on."""

import re
from typing import Any

from thirteen_hours.reading.shape.record import Fields
from thirteen_hours.reading.tree import Scalar
from thirteen_hours.scenario import scene_format as f
from thirteen_hours.scenario.model import Choice, Route, Scene, Warrant
from thirteen_hours.scenario.references import References
from thirteen_hours.scenario.text_reader import check_order, read_text

_WAYS = (f.CHOICES, f.THEN, f.CHANCE, f.GOTO)
_SETTING = "setting"
_LIKE_A_KEY = re.compile(r"^ *([a-z][a-z0-9-]*):(?: |$)", re.MULTILINE)


def read_scene(name: Scalar, fields: Fields, chapter: str, names: References) -> Scene:
    """The scene of that name; what is wrong with it is reported, and the rest is read."""
    ways = [key.name for key in _WAYS if fields.has(key)]
    if len(ways) > 1 or all(map(fields.lacks, _WAYS)):
        found = " and ".join(f"`{way}`" for way in ways) or "none of them"
        likely = _keys_in(fields.get(f.TEXT)) if not ways else ()
        names.report.unread.update(likely)
        hint = f"its text has a line `{likely[0]}:`, which looks like a key" if likely else ""
        names.report.add("S109", name.place, id=name.text, found=found, hint=hint)
    sources = fields.get(f.BEAT_SOURCES) or []
    return Scene(
        id=name.text,
        text=read_text(fields.get(f.TEXT), names),
        at=names.minute(fields.get(f.AT)),
        after=fields.get(f.AFTER) or 0,
        title=fields.words(f.TITLE),
        chapter=chapter,
        cites=names.citations(cite for cite in sources if cite.text != _SETTING),
        setting=any(cite.text == _SETTING for cite in sources),
        says=names.all_known(fields.get(f.SAYS), names.scope.topics, "topic"),
        makes=names.made(fields.get(f.MAKES)),
        ask=names.all_known(fields.get(f.ASK), names.questions, "question"),
        choices=_choices(fields, names),
        routes=_routes(fields, names),
        renamed_from=ids(fields.get(f.RENAMED)),
        place=name.place,
    )


def _keys_in(text: Any) -> tuple[str, ...]:
    """What in a text looks like the keys of choices that have been taken for prose."""
    return tuple(_LIKE_A_KEY.findall(text.text)) if isinstance(text, Scalar) else ()


def ids(scalars: list[Scalar] | None) -> tuple[str, ...]:
    """The texts of a list of scalars."""
    return tuple(scalar.text for scalar in scalars or ())


def _choices(fields: Fields, names: References) -> tuple[Choice, ...]:
    written = fields.get(f.CHOICES)
    if fields.has(f.CHOICES) and written == []:
        names.report.add("S113", fields.place(f.CHOICES))
    return tuple(_choice(name, choice, names) for name, choice in written or ())


def _choice(name: Scalar, fields: Fields, names: References) -> Choice:
    found = ""
    if fields.has(f.FROM) and fields.has(f.UNDOCUMENTED):
        found = "both `from` and `undocumented`"
    elif fields.lacks(f.FROM) and fields.lacks(f.UNDOCUMENTED):
        found = "neither"
    if found:
        names.report.add("E120", name.place, id=name.text, found=found)
    return Choice(
        id=name.text,
        do=" ".join(fields.words(f.DO).split()),
        goto=names.target(fields.get(f.GOTO_NEEDED)),
        when=names.guard(fields.get(f.IF)),
        closed=fields.words(f.CLOSED),
        cites=names.citations(fields.get(f.FROM)),
        undocumented=_undocumented(fields.get(f.UNDOCUMENTED)),
        against=names.citations(fields.get(f.AGAINST)),
        says=names.all_known(fields.get(f.SAYS), names.scope.topics, "topic"),
        makes=names.made(fields.get(f.MAKES)),
        effects=names.consequences(fields.get(f.EFFECTS)),
        text=read_text(fields.get(f.TEXT), names),
        weight=fields.get(f.CHOICE_WEIGHT) or 1,
        renamed_from=ids(fields.get(f.RENAMED)),
        place=name.place,
    )


def _undocumented(written: Any) -> Warrant | None:
    if isinstance(written, Scalar):
        return Warrant(because=" ".join(written.text.split()))
    if written is None:
        return None
    return warrant_of(written, because=line(written, f.WHY))


def line(fields: Fields, key: Any) -> str:
    """The text of a key, its lines joined."""
    return " ".join(fields.words(key).split())


def warrant_of(fields: Fields, *, because: str = "", antecedent: str = "") -> Warrant:
    """The warrant that the fields hold."""
    return Warrant(
        because=because,
        antecedent=antecedent,
        advocate=line(fields, f.ADVOCATE),
        rewrite=line(fields, f.REWRITE),
        mechanism=line(fields, f.MECHANISM),
        silence=line(fields, f.SILENCE),
    )


def _routes(fields: Fields, names: References) -> tuple[Route, ...]:
    goto = fields.get(f.GOTO)
    if goto is not None:
        return (Route(names.target(goto), place=goto.place),)
    if fields.has(f.THEN):
        routes = fields.get(f.THEN) or []
        check_order(routes, fields.place(f.THEN), names)
        return tuple(_route(route, names) for route in routes)
    return tuple(_route(route, names) for route in fields.get(f.CHANCE) or [])


def _route(fields: Fields, names: References) -> Route:
    return Route(
        goto=names.target(fields.get(f.GOTO_NEEDED)),
        when=names.guard(fields.get(f.IF)),
        weight=fields.get(f.WEIGHT) or 0,
        because=line(fields, f.BECAUSE),
        effects=names.consequences(fields.get(f.EFFECTS)),
        place=fields.node.place,
    )
