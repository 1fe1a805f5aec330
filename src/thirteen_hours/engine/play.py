"""A play: the pull interface. It shows a page, takes a choice or an answer, and can be taken back.

No I/O, no clock of its own: the same scenario, seed and entries give the same play to the byte.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import Final

from thirteen_hours.engine.beginning import beginning
from thirteen_hours.engine.entries import (
    Answer,
    Answered,
    Chose,
    Entry,
    Noted,
    OpenedSources,
    Undid,
)
from thirteen_hours.engine.errors import ClosedChoice, NotNow, UnknownChoice, WrongAnswer
from thirteen_hours.engine.moment import Moment, Step, Taken
from thirteen_hours.engine.noted import bits, made
from thirteen_hours.engine.page import Beat, Option, Page
from thirteen_hours.engine.step import node_of, values_of
from thirteen_hours.engine.table import CompiledChoice, Node, State, Table
from thirteen_hours.engine.walk import Walk
from thirteen_hours.language import keys
from thirteen_hours.language.explain import why_false
from thirteen_hours.scenario.fixture import BEGINNING, Fixture
from thirteen_hours.scenario.model import Outcome, Question, Route, Scenario, Scene

LONGEST_LINE: Final = 1_000
"""Characters of the longest answer or note that is kept."""

WHOLE: Final = 100
"""What the percentages of an answer add up to."""


class Play:
    """One run of a scenario, from its first scene to an outcome."""

    def __init__(
        self,
        table: Table,
        *,
        seed: int = 0,
        entries: Iterable[Entry] = (),
        start: Fixture = BEGINNING,
    ) -> None:
        """Begins a play, or does again what the entries say; raises what those entries raise.

        A `start` that is not the scenario's own makes it a rehearsal, which is never saved.
        """
        self.table = table
        self.seed = seed
        self._entries: list[Entry] = []
        self._answers: dict[str, Answer | None] = {}
        self._notes: list[str] = []
        self._sources_open = False
        self._start = start
        before = beginning(table, start)
        self._first = node_of(table, before.state).part
        self._moments = [self._walk(before).begin(before)]
        for entry in entries:
            self.apply(entry)

    # --- What there is to show ---------------------------------------------------------------

    @property
    def scenario(self) -> Scenario:
        """The scenario that is played."""
        return self.table.scenario

    @property
    def page(self) -> Page:
        """Where the play stands, for a front end to show."""
        moment, node = self._moments[-1], self._node
        question = self._pending(node)
        if question or node.is_outcome:
            return Page(moment.beats, moment.minute, question, outcome=self.outcome)
        return Page(moment.beats, moment.minute, options=_options(node, moment.state))

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All that happened, in order, what was taken back included."""
        return tuple(self._entries)

    @property
    def beats(self) -> tuple[Beat, ...]:
        """All that has been shown and not been taken back."""
        return tuple(chain.from_iterable(moment.beats for moment in self._moments))

    @property
    def taken(self) -> tuple[Taken, ...]:
        """The decisions in force, in order."""
        return tuple(_taken(self._moments))

    @property
    def steps(self) -> tuple[Step, ...]:
        """Every transition in force, in order, the automatic ones included."""
        return _steps(self._moments)

    @property
    def answers(self) -> dict[str, Answer | None]:
        """The answers by question, as first given; None for one that was passed over."""
        return dict(self._answers)

    @property
    def notes(self) -> tuple[str, ...]:
        """What the player wrote down."""
        return tuple(self._notes)

    @property
    def sources_open(self) -> bool:
        """Whether open sources are on."""
        return self._sources_open

    @property
    def values(self) -> dict[str, int]:
        """All variables by key; of the bits those that are set."""
        return self._values(self._moments)

    @property
    def values_before(self) -> dict[str, int]:
        """All variables as they were before the last choice; as they are where there was none."""
        return self._values(self._moments[:-1] or self._moments)

    @property
    def said(self) -> frozenset[str]:
        """The topics that have been spoken of."""
        noted = self._bits(self._moments)
        return frozenset(name for name in self.scenario.topics if keys.said(name) in noted)

    @property
    def made(self) -> dict[str, str]:
        """The claims that the play has settled, with their values; at the end, all its points."""
        settled = made(self._first, self.steps)
        return {**self.scenario.points, **settled} if self.outcome else settled

    @property
    def state(self) -> State:
        """The table's state, for what is worked out on the table."""
        return self._moments[-1].state

    @property
    def outcome(self) -> Outcome | None:
        """The outcome, once the play has reached it."""
        part = self._node.part
        return part if isinstance(part, Outcome) else None

    @property
    def route(self) -> Route | None:
        """The automatic way on that led here: at the end, the rule that gave the outcome.

        None when a choice led here itself.
        """
        steps = self.steps
        return steps[-1].route if steps else None

    def why_closed(self, choice_id: str) -> str:
        """What keeps a choice of the scene closed, in its author's terms; empty when it is open.

        Raises:
            UnknownChoice: the scene has no such choice.
        """
        guard = self._choice(choice_id).choice.when
        return why_false(guard, self.values, self.scenario.value_names)

    # --- What can be done --------------------------------------------------------------------

    def choose(self, choice_id: str) -> None:
        """Takes a choice of the scene.

        Raises:
            NotNow: a question is open, or the play is over.
            UnknownChoice: the scene has no such choice.
            ClosedChoice: its guard does not hold.
        """
        self._check_ready()
        choice = self._choice(choice_id)
        moment = self._moments[-1]
        if not choice.test(moment.state):
            raise ClosedChoice(choice_id, self.why_closed(choice_id))
        scene = self._node.id
        self._moments.append(self._walk(moment).take(moment, choice))
        self._entries.append(Chose(scene, choice_id))

    def answer(self, question_id: str, answer: Answer | None) -> None:
        """Answers the open question, or passes it over with None.

        Where an automatic scene asked, the play then goes on, and there are more beats.

        Raises:
            NotNow: another question is open, or none.
            WrongAnswer: the answer is not of the question's kind.
        """
        question = self._pending(self._node)
        if question is None or question.id != question_id:
            raise NotNow(f"The question '{question_id}' is not open.")
        _check_answer(question, answer)
        moment = self._moments[-1]
        self._moments[-1] = self._walk(moment, question_id).go_on(moment)
        self._answers[question_id] = answer
        self._entries.append(Answered(question_id, answer))

    def undo(self) -> bool:
        """Takes the last choice back; false when there is none. Answers stay as first given."""
        if len(self._moments) == 1:
            return False
        self._moments.pop()
        self._entries.append(Undid())
        return True

    def note(self, text: str) -> None:
        """Writes something down; raises WrongAnswer when it is too long."""
        if len(text) > LONGEST_LINE:
            raise WrongAnswer(f"A note has at most {LONGEST_LINE} characters.")
        self._notes.append(text)
        self._entries.append(Noted(text))

    def open_sources(self, *, on: bool) -> None:
        """Switches open sources on or off, which the entries remember."""
        if on != self._sources_open:
            self._sources_open = on
            self._entries.append(OpenedSources(on))

    def apply(self, entry: Entry) -> None:
        """Does what an entry says; raises what that raises."""
        match entry:
            case Chose(choice=choice):
                self.choose(choice)
            case Answered(question=question, answer=answer):
                self.answer(question, answer)
            case Undid():
                if not self.undo():
                    raise NotNow("There is no choice to take back.")
            case Noted(text=text):
                self.note(text)
            case OpenedSources(on=on):
                self.open_sources(on=on)

    # --- Inside ------------------------------------------------------------------------------

    @property
    def _node(self) -> Node:
        return node_of(self.table, self._moments[-1].state)

    def _values(self, moments: Sequence[Moment]) -> dict[str, int]:
        return {**values_of(self.table, moments[-1].state), **self._bits(moments)}

    def _bits(self, moments: Sequence[Moment]) -> dict[str, int]:
        return bits(self._start.bits, self._first, _steps(moments))

    def _walk(self, moment: Moment, *answered: str) -> Walk:
        return Walk(self.table, self.seed, moment, {*self._answers, *answered})

    def _pending(self, node: Node) -> Question | None:
        asked = node.part.ask if isinstance(node.part, Scene) else ()
        waiting = (name for name in asked if name not in self._answers)
        return next((self.scenario.questions[name] for name in waiting), None) if asked else None

    def _check_ready(self) -> None:
        node = self._node
        if node.is_outcome:
            raise NotNow("The play is over.")
        if question := self._pending(node):
            raise NotNow(f"The question '{question.id}' comes first.")

    def _choice(self, choice_id: str) -> CompiledChoice:
        for choice in self._node.choices:
            if choice.choice.id == choice_id:
                return choice
        raise UnknownChoice(choice_id, self._node.id)


def _options(node: Node, state: State) -> tuple[Option, ...]:
    ways = [(each.choice, each.test(state)) for each in node.choices]
    return tuple([Option(each.id, each.do, is_open, each.closed) for each, is_open in ways])


def _steps(moments: Sequence[Moment]) -> tuple[Step, ...]:
    return tuple(chain.from_iterable(moment.steps for moment in moments))


def _taken(moments: Sequence[Moment]) -> Iterator[Taken]:
    for moment in moments[1:]:
        step = moment.steps[0]
        if step.choice:
            yield Taken(step, step.choice, moment.state)


def _check_answer(question: Question, answer: Answer | None) -> None:
    if answer is None:
        return
    if question.kind == "line":
        if not isinstance(answer, str) or len(answer) > LONGEST_LINE:
            raise WrongAnswer(f"One line is wanted, of at most {LONGEST_LINE} characters.")
        return
    if isinstance(answer, str):
        raise WrongAnswer("A percentage for each class is wanted.")
    fits = all(0 <= share <= WHOLE for share in answer.values())
    if not fits or sum(answer.values()) != WHOLE:
        raise WrongAnswer(f"The percentages must add up to {WHOLE}.")
