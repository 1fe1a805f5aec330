"""What a player can type beside a number, each command declared once with its help."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Final

from thirteen_hours.pages.layout import clock_lines
from thirteen_hours.plain import reading
from thirteen_hours.plain.reading import write_out
from thirteen_hours.plain.scene import explained

if TYPE_CHECKING:
    from thirteen_hours.plain.sitting import Sitting

_RECENT: Final = 5
_MOST_DIGITS: Final = 4


@dataclass(frozen=True, slots=True)
class Command:
    """Something to type: its name, other words for it, what may follow it, what it does.

    In its help `{saved}` stands for whether this evening is saved.
    """

    name: str
    also: tuple[str, ...]
    takes: str
    help: str
    run: Callable[["Sitting", str], None]


def command_of(word: str) -> Command | None:
    """The command that a word means, in capitals or not."""
    return _BY_WORD.get(word.lower())


def words() -> list[str]:
    """Every word that is a command."""
    return list(_BY_WORD)


def _help(sitting: "Sitting", _: str) -> None:
    sitting.output.paragraph(
        "Type the number of a choice. A blank line shows the choices again, or passes a question "
        "over. You can also type:"
    )
    saved = "everything is saved" if sitting.evening.path else "nothing of this evening is saved"
    sitting.output.listed(
        f"{' '.join(filter(None, (each.name, each.takes)))}: {each.help.format(saved=saved)}"
        for each in COMMANDS
    )


def _briefing(sitting: "Sitting", _: str) -> None:
    sitting.teller.briefing()


def _dossier(sitting: "Sitting", rest: str) -> None:
    documents = list(sitting.opened.scenario.dossier.values())
    if not documents:
        sitting.output.paragraph("Nothing lies on the desk.")
    elif not rest:
        sitting.output.paragraph("On the desk; type dossier and a number to read:")
        sitting.output.numbered(document.title for document in documents)
    elif (number := _number(rest)) and number <= len(documents):
        document = documents[number - 1]
        sitting.output.paragraph(document.title)
        _document(sitting, document.text)
    else:
        sitting.complain(f"Type dossier and a number from 1 to {len(documents)}.")


def _document(sitting: "Sitting", text: str) -> None:
    """Paragraphs separated by blank lines, and lists of lines that begin with a hyphen."""
    for filled, block in groupby(text.splitlines(), key=lambda line: bool(line.strip())):
        items: list[str] = []
        for line in block if filled else ():
            if line.startswith("- ") or not items:
                items.append(line)
            else:
                items[-1] += f" {line.strip()}"
        marked = [("- ", item[2:]) if item.startswith("- ") else ("", item) for item in items]
        if marked:
            sitting.output.items(marked)


def _undo(sitting: "Sitting", _: str) -> None:
    if sitting.evening.undo():
        sitting.output.paragraph("Taken back.")
        sitting.go_back()
    else:
        sitting.complain("There is no choice to take back.")


def _history(sitting: "Sitting", rest: str) -> None:
    beats = sitting.evening.play.beats
    count = _number(rest) if rest else _RECENT
    if not count:
        sitting.complain("Type history and how many stretches of text to tell again.")
        return
    sitting.teller.tell(beats, max(len(beats) - count, 0))


def _clocks(sitting: "Sitting", _: str) -> None:
    sitting.output.listed(clock_lines(sitting.opened.casebook, sitting.evening.page.minute))


def _save(sitting: "Sitting", _: str) -> None:
    sitting.output.paragraph(sitting.evening.whereabouts)


def _glossary(sitting: "Sitting", rest: str) -> None:
    glossary = sitting.teller.glossary
    if not rest:
        names = ", ".join(term.term for term in glossary.terms)
        sitting.output.paragraph(f"Type glossary and a word: {names}." if names else "It is empty.")
    elif term := glossary.explained(rest):
        sitting.output.paragraph(explained(term.term, term.means))
    else:
        sitting.complain(f"The glossary has no word {rest[:40]}.")


def _note(sitting: "Sitting", rest: str) -> None:
    if rest:
        sitting.evening.note(rest)
        sitting.output.paragraph("Noted.")
    else:
        sitting.complain("Type note, and what you want to remember.")


def _transcript(sitting: "Sitting", _: str) -> None:
    from thirteen_hours.pages.transcript import transcript  # noqa: PLC0415 - few ask for it

    write_out(sitting, transcript(sitting.evening.play, sitting.opened.casebook))


def _sources(sitting: "Sitting", rest: str) -> None:
    if rest in {"on", "off"}:
        sitting.evening.open_sources(on=rest == "on")
    is_open = sitting.evening.play.sources_open
    other = "off to close them" if is_open else "on to open them; the journal remembers that"
    state = "open" if is_open else "closed"
    sitting.output.paragraph(f"The sources are {state}. Type sources {other}.")


def _quit(sitting: "Sitting", _: str) -> None:
    sitting.leaving = True


def _number(text: str) -> int:
    """A whole number from 1 on; 0 for anything else."""
    return int(text) if text.isdecimal() and len(text) <= _MOST_DIGITS else 0


COMMANDS: Final = (
    Command("?", ("help", "h"), "", "this list", _help),
    Command("dossier", ("d", "desk"), "[number]", "what lies on the desk", _dossier),
    Command("briefing", ("b",), "", "what you were told at the start", _briefing),
    Command("clocks", ("c",), "", "what the clocks show", _clocks),
    Command("undo", ("u", "back"), "", "take the last choice back", _undo),
    Command("history", ("recap",), "[number]", "tell the last of it again", _history),
    Command("glossary", ("g",), "[word]", "what a word means", _glossary),
    Command("note", ("n",), "text", "write something down", _note),
    Command("save", ("s",), "", "say where the evening is saved", _save),
    Command("transcript", ("t",), "", "the whole evening so far", _transcript),
    Command("sources", (), "on or off", "open the sources while you play", _sources),
    Command("evidence", ("e",), "[name]", "the sources, if open", reading.evidence),
    Command("debrief", (), "[part]", "weigh the evening, when it is over", reading.debrief),
    Command("quit", ("q", "exit"), "", "leave; {saved}", _quit),
)

_BY_WORD: Final = {word: each for each in COMMANDS for word in (each.name, *each.also)}
