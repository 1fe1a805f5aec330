"""Turning points on the page: what the figures are, the curve, the turns, and what was in reach."""

from collections.abc import Iterator, Sequence

from thirteen_hours.debrief.build import Debrief
from thirteen_hours.debrief.moved import Change
from thirteen_hours.debrief.turning import Curve, Instead, Reach, Turn, Turning
from thirteen_hours.pages.debrief.courses import courses
from thirteen_hours.pages.debrief.curve import curve, hundredths
from thirteen_hours.pages.debrief.svg import cut
from thirteen_hours.pages.debrief.told import inferred, listed, quotation
from thirteen_hours.pages.document.blocks import Block, Heading, Items
from thirteen_hours.pages.document.inlines import joined, paragraph, plain, strong
from thirteen_hours.proof.continuation import NEVER, Shares

_ACT = 64
_NOTHING = "No decision of yours moved what could follow by as much as one in a hundred."
_BRIEFLY = (
    "These figures count the branches of a model that somebody wrote. They are not probabilities of"
    " history."
)
_COUNTED = (
    "From each moment of your evening every way on to every end was followed ({states} different"
    " states in all); each choice that was open counted alike, and chance by its declared weights."
    " So a decision moves the figures in two ways: by what it changes in the model, and by what it"
    " leaves undone, since the ways that began with the other choices are no longer open."
)
_WEIGHTED = (
    "The scenario says of some choices that they are taken more often than others. Here each counts"
    " as often as it says. What these weights stand for: "
)
_UNDONE = "It changed no number of the model: the figures moved by what was left undone."
_UNDOCUMENTED = " (No source has this.)"


def turning_blocks(debrief: Debrief) -> list[Block]:
    """The panel: first what the figures are worth, and how far they move with the model."""
    told = debrief.turning
    if told is None:
        return []
    blocks: list[Block] = [
        paragraph(strong(told.caution)),
        paragraph(_COUNTED.format(states=f"{told.states:,}")),
        *_changed(told),
        curve(told.classes, told.curve, tuple(_labels(told))),
        *_turns(told),
    ]
    if told.accounts:
        figure = courses(told.classes, (told.curve, *told.accounts))
        blocks += [Heading(4, "Beside the accounts"), figure]
    return [*blocks, *_weighted(told), *_reach(told)]


def _weighted(told: Turning) -> list[Block]:
    """The curves once more, with choices counted by their weights."""
    if not told.weighted:
        return []
    blocks: list[Block] = [
        Heading(4, "By the weights of the choices"),
        paragraph(_WEIGHTED, told.weights),
        curve(told.classes, told.weighted[0], tuple(_labels(told))),
    ]
    return [*blocks, courses(told.classes, told.weighted)] if told.accounts else blocks


def turning_brief(debrief: Debrief) -> list[Block]:
    """The decision that moved most, and what the figures are worth."""
    told = debrief.turning
    if told is None:
        return []
    if not told.turns:
        return [paragraph(_NOTHING)]
    most = max(told.turns, key=lambda each: each.moved)
    decision = most.decision
    above = (
        "Above stands what moved the tracks of the model; here," if debrief.moved else "Here stands"
    )
    return [
        paragraph(strong(_BRIEFLY)),
        paragraph(
            f"{above} after which decision other endings could still come. It was most so at"
            f" decision {decision.number} ({cut(decision.did, _ACT)}). Of each hundred ways on"
            f" through the model: {_moves(told, most.before, most.after)}.{_left(most)}",
            _moved_ends(told),
        ),
    ]


def _moved_ends(told: Turning) -> str:
    """To what end the same choices come in the model with other numbers."""
    if not told.changed:
        return ""
    if all(each.outcome == told.curve.outcome for each in told.changed):
        return " With other numbers in the model your choices would have come to the same end."
    ends = "; ".join(f"with {each.name}, {_end(told, each)}" for each in told.changed)
    return f" In the model with other numbers: {ends}."


def _labels(told: Turning) -> Iterator[str]:
    yield "0. At the beginning"
    for at, did in enumerate(told.did, 1):
        yield f"{at}. {did}"


# --- How far the figures are the model's


def _changed(told: Turning) -> list[Block]:
    if not told.changed:
        return []
    first = _figures(told, told.curve.points[0])
    items = tuple((paragraph(_with(told, each)),) for each in told.changed)
    return [
        paragraph(
            f"How far they rest on its numbers: at the beginning of the evening they are {first}."
            " In the model with other numbers they would be:"
        ),
        Items(items),
    ]


def _with(told: Turning, changed: Curve) -> str:
    figures = _figures(told, changed.points[0])
    return f"With {changed.name}: {figures}; {_end(told, changed)}."


def _end(told: Turning, changed: Curve) -> str:
    if not changed.outcome:
        return "your choices could not all have been made"
    if changed.outcome == told.curve.outcome:
        return "your choices would have come to the same end"
    return f"your choices would have come to “{changed.outcome}”"


def _figures(told: Turning, shares: Sequence[float]) -> str:
    numbers = zip(told.classes, hundredths(shares), shares, strict=True)
    parts = [f"{each.title} {_number(whole, share)}" for each, whole, share in numbers]
    return f"{'; '.join(parts)} (in a hundred)"


def _number(hundredth: int, share: float) -> str:
    """Whole hundredths; nothing is none only where it is nothing at all."""
    return "under 1" if share and not hundredth else str(hundredth)


# --- The turns


def _turns(told: Turning) -> list[Block]:
    if not told.turns:
        return [paragraph(_NOTHING)]
    most = "The decision" if len(told.turns) == 1 else f"The {len(told.turns)} decisions"
    blocks: list[Block] = [
        paragraph(f"{most} at which they moved most, in the order of the evening:")
    ]
    for each in told.turns:
        blocks += _turn(told, each)
    return blocks


def _turn(told: Turning, turn: Turn) -> list[Block]:
    moved = round(turn.moved * 100)
    blocks: list[Block] = [
        Heading(4, decided(turn)),
        paragraph(
            f"Here {moved} in a hundred of the ways on went from one class of outcomes to another.",
            f" {_moves(told, turn.before, turn.after)}.{_by_weights(told, turn)}{_left(turn)}",
        ),
    ]
    if turn.changes:
        items = tuple(_change(name, each) for name, each in turn.changes)
        blocks += [paragraph("What it changed in the model:"), Items(items)]
    else:
        blocks.append(paragraph(_UNDONE))
    if turn.quotations:
        blocks += [paragraph("What you did is drawn from this:")]
        blocks += [quotation(each) for each in turn.quotations]
    return [*blocks, *(_instead(told, turn.instead) if turn.instead else [])]


def decided(turn: Turn) -> str:
    """The heading of a turn: the decision's number and its wording."""
    return f"Decision {turn.decision.number}: {turn.decision.did}"


def _by_weights(told: Turning, turn: Turn) -> str:
    if turn.weighted is None:
        return ""
    return f" By the weights of the choices: {_moves(told, *turn.weighted)}."


def _moves(told: Turning, before: Shares, after: Shares) -> str:
    numbers = zip(
        told.classes,
        map(_number, hundredths(before), before),
        map(_number, hundredths(after), after),
        strict=True,
    )
    parts = [f"{each.title}: from {one} to {two}" for each, one, two in numbers if one != two]
    return "; ".join(parts) or "The whole hundredths stay as they were"


def _left(turn: Turn) -> str:
    """Which choice, not taken, had most of what the decision made less of."""
    left = turn.left
    if left is None:
        return ""
    whose = "" if left.documented else _UNDOCUMENTED
    return (
        f" “{left.outcome_class}” lay most behind a choice that you did not take:"
        f" {left.do.rstrip('.')}.{whose}"
    )


def _change(name: str, change: Change) -> tuple[Block, ...]:
    step = f"{name.replace('-', ' ')}: {change.before} to {change.after}. "
    head = paragraph(joined(plain(step), inferred(change.because)))
    if change.quotation is None:
        return (head, paragraph("It starts from no source."))
    return (head, quotation(change.quotation))


def _instead(told: Turning, instead: Instead) -> list[Block]:
    whose = f" It is so in {listed(instead.accounts)}." if instead.accounts else ""
    if not instead.documented:
        whose = " No source has it; no choice that a source has led as far from yours."
    return [
        paragraph(
            "Also open, and the best documented of what led elsewhere: ",
            strong(instead.do),
            whose,
        ),
        *[quotation(each) for each in instead.quotations],
        paragraph(f"From there: {_figures(told, instead.shares)}."),
        *_example(instead),
    ]


def _example(instead: Instead) -> list[Block]:
    end = f"“{instead.outcome}” ({instead.outcome_class}; {instead.standing})"
    if not instead.example:
        return [paragraph(f"It leads straight to {end}.")]
    steps = tuple(
        (paragraph(step.do if step.documented else f"{step.do}{_UNDOCUMENTED}"),)
        for step in instead.example
    )
    return [
        paragraph(f"One of the shortest ways from there to {end}, which shows no more than a way:"),
        Items(steps, numbered=True, start=instead.number + 1),
    ]


# --- Within reach


def _reach(told: Turning) -> list[Block]:
    """One line for each outcome but the evening's own: how near it was, as long as it was."""
    items = []
    for at, outcome in enumerate(told.reach[0].outcomes):
        fewest = [each.outcomes[at].fewest for each in told.reach]
        if fewest[-1] == NEVER:
            line = f"{outcome.title} ({outcome.standing}): {_near(told.reach, fewest)}"
            items.append((paragraph(line),))
    return [
        Heading(4, "Within reach"),
        paragraph(
            "What else your evening could have come to, and the fewest choices other than yours"
            " that it would have taken from there on."
        ),
        Items(tuple(items)),
    ]


def _near(reach: Sequence[Reach], fewest: Sequence[int]) -> str:
    """How many choices away an outcome was, from which decision on, and until which."""
    parts: list[str] = []
    for at, count in enumerate(fewest):
        if at and count == fewest[at - 1]:
            continue
        if count == NEVER:
            when = f"after decision {reach[at - 1].decision}" if at else "from the beginning"
            return ", ".join([*parts, f"out of reach {when}"]) + "."
        when = f"before decision {reach[at].decision}" if at else "at first"
        parts.append(f"{when} {count}")
    return ", ".join(parts) + "."
