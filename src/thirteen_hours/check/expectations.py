"""What a test plan expects at its end, held against the play."""

from collections.abc import Iterable, Iterator

from msgspec import Struct

from thirteen_hours.engine.play import Play
from thirteen_hours.engine.step import node_of
from thirteen_hours.findings.place import Place
from thirteen_hours.language.evaluate import holds, variables_of
from thirteen_hours.language.explain import shown
from thirteen_hours.scenario.model import Outcome
from thirteen_hours.scenario.plan import Condition, Named, Plan

_SHOWN = 300
"""Characters of a text that a failure shows."""


class Failure(Struct, frozen=True):
    """Something that was not as a plan expects: where that stands, what it is, and what was so.

    `lines` are shown as they are: what differs from a golden file.
    """

    place: Place
    message: str
    expected: str = ""
    got: str = ""
    lines: tuple[str, ...] = ()


def failures(plan: Plan, play: Play) -> Iterator[Failure]:
    """Everything that is not as expected at the end of a play."""
    yield from _ending(plan, play)
    for condition in plan.expect.that:
        if not holds(condition.guard, play.values):
            yield Failure(
                condition.place,
                "this does not hold at the end",
                condition.written,
                _instead(condition, play),
            )
    yield from _texts(plan, play)
    yield from _evidence(plan, play)


def _instead(condition: Condition, play: Play) -> str:
    names = play.scenario.value_names
    values = play.values
    return ", ".join(
        f"{name} is {shown(name, values.get(name, 0), names)}"
        for name in sorted(variables_of(condition.guard))
    )


# --- Where it ends


def _ending(plan: Plan, play: Play) -> Iterator[Failure]:
    reached = play.outcome
    if plan.expect.scene:
        yield from _stays(plan, plan.expect.scene, play)
    elif reached is None:
        scene = node_of(play.table, play.state).id
        open_now = ", ".join(option.id for option in play.page.open_options)
        yield Failure(
            plan.place,
            "the play is not over where the plan ends",
            "an outcome",
            f"scene '{scene}', where one can choose: {open_now}",
        )
    else:
        yield from _outcome(plan, reached)


def _stays(plan: Plan, expected: Named, play: Play) -> Iterator[Failure]:
    scene = node_of(play.table, play.state).id
    if scene != expected.text:
        what = "outcome" if play.outcome else "scene"
        yield Failure(expected.place, "the play ends elsewhere", expected.text, f"{what} '{scene}'")
        return
    options = {option.id: option for option in play.page.options}
    for named in plan.expect.open:
        option = options.get(named.text)
        if option and not option.open:
            got = f"it is closed, because it needs {play.why_closed(named.text)}"
            yield Failure(named.place, "a choice is closed", f"'{named.text}' open", got)
    for named in plan.expect.closed:
        option = options.get(named.text)
        if option and option.open:
            yield Failure(named.place, "a choice is open", f"'{named.text}' closed", "it is open")


def _outcome(plan: Plan, reached: Outcome) -> Iterator[Failure]:
    expect = plan.expect
    if expect.outcome and expect.outcome.text != reached.id:
        yield Failure(
            expect.outcome.place, "the outcome is another", expect.outcome.text, reached.id
        )
    if expect.outcome_class and expect.outcome_class.text != reached.outcome_class:
        yield Failure(
            expect.outcome_class.place,
            "the outcome is of another class",
            expect.outcome_class.text,
            f"{reached.outcome_class}, by outcome '{reached.id}'",
        )
    if expect.standing and expect.standing.text != reached.standing:
        yield Failure(
            expect.standing.place,
            "the outcome stands otherwise in the evidence",
            expect.standing.text,
            f"{reached.standing}, by outcome '{reached.id}'",
        )


# --- What was read


def _texts(plan: Plan, play: Play) -> Iterator[Failure]:
    for named in plan.expect.text:
        text = _told(play, named.scene)
        if _plain(named.text) not in text:
            where = f"in '{named.scene}'" if named.scene else "in the evening"
            got = _beginning(text) if named.scene else f"nothing like it {where}"
            yield Failure(named.place, f"these words do not stand {where}", named.text, got)
    for named in plan.expect.not_text:
        text = _told(play, named.scene)
        if (at := text.find(_plain(named.text))) >= 0:
            where = f"in '{named.scene}'" if named.scene else "in the evening"
            got = f"... {text[max(0, at - 40) : at + len(named.text) + 40]} ..."
            yield Failure(named.place, f"these words stand {where}", f"not: {named.text}", got)


def _told(play: Play, scene: str) -> str:
    beats = [beat for beat in play.beats if not scene or beat.scene == scene]
    return _plain(" ".join(part.text for beat in beats for part in beat.parts))


def _plain(text: str) -> str:
    """A text as it is read: on one line, without its marks of emphasis."""
    return " ".join(text.replace("*", "").split())


def _beginning(text: str) -> str:
    if not text:
        return "the play did not come there"
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]} ..."


# --- How it stands in the evidence


def _evidence(plan: Plan, play: Play) -> Iterator[Failure]:
    expect = plan.expect
    for claim, value in expect.makes:
        made = play.made.get(claim, "")
        if made != value.text:
            got = made or "nothing settles it"
            yield Failure(
                value.place, "a claim is settled otherwise", f"{claim}: {value.text}", got
            )
    if expect.documented is None:
        return
    undocumented = [taken.choice.id for taken in play.taken if taken.choice.undocumented]
    wanted, place = expect.documented.text == "yes", expect.documented.place
    if wanted and undocumented:
        yield Failure(
            place,
            "a choice is drawn from no source",
            "documented choices only",
            f"undocumented: {_listed(undocumented)}",
        )
    if not wanted and not undocumented:
        got = "all are documented"
        yield Failure(place, "every choice is documented", "one that is not", got)


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names)
