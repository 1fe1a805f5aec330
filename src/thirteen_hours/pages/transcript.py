"""A play written out, in the words in which it was played, with the decisions marked."""

from collections.abc import Iterator

from thirteen_hours.engine.entries import Answer
from thirteen_hours.engine.play import Play
from thirteen_hours.pages.document.blocks import Block, Document, Heading, Items, Pairs
from thirteen_hours.pages.document.inlines import marked, paragraph, strong
from thirteen_hours.pages.layout import headed, told
from thirteen_hours.reading.printable import printable
from thirteen_hours.scenario.casebook import Casebook


def transcript(play: Play, casebook: Casebook, *, started: str = "") -> Document:
    """The transcript of a play, finished or not; `started` is when it was begun, as to be shown."""
    scenario = play.scenario
    played = f"Played on {started.replace('T', ', ')}. " if started else ""
    blocks: list[Block] = [
        Heading(1, scenario.title),
        paragraph(f"{casebook.title}. {played}Edition {scenario.edition}, seed {play.seed}."),
        paragraph(marked(scenario.summary)),
        Pairs(tuple((head, marked(text)) for head, text in scenario.briefing)),
        *_beats(play, casebook),
    ]
    if not play.outcome:
        blocks.append(paragraph("Here the evening was left."))
    blocks += _answers(play, casebook)
    if play.notes:
        blocks.append(Heading(2, "What you wrote down"))
        blocks.append(Items(tuple((paragraph(note),) for note in play.notes)))
    return Document(scenario.title, tuple(blocks))


def _beats(play: Play, casebook: Casebook) -> Iterator[Block]:
    for heading, beat in headed(play.beats, casebook):
        if beat.chosen:
            yield paragraph(strong("Chosen:"), " ", marked(beat.chosen))
        if heading:
            yield Heading(2, printable(heading))
        for part in beat.parts:
            yield paragraph(marked(printable(told(part, casebook, play.scenario.seat))))


def _answers(play: Play, casebook: Casebook) -> Iterator[Block]:
    if not play.answers:
        return
    yield Heading(2, "What you answered")
    yield Items(
        tuple(
            (
                paragraph(marked(play.scenario.questions[name].text)),
                paragraph(*_answer(answer, casebook)),
            )
            for name, answer in play.answers.items()
        )
    )


def _answer(answer: Answer | None, casebook: Casebook) -> Iterator[str]:
    match answer:
        case None:
            yield "You passed it over."
        case str():
            yield answer
        case dict():
            shares = (f"{_title(name, casebook)} {share}%" for name, share in answer.items())
            yield "; ".join(shares)


def _title(name: str, casebook: Casebook) -> str:
    known = casebook.classes.get(name)
    return known.title if known else name
