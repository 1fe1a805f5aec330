"""From the tree of a plan file to its plans; every name that does not exist is reported."""

from collections.abc import Collection, Iterable, Iterator
from typing import Any, Final

from msgspec import Struct

from thirteen_hours.evidence.model import Evidence
from thirteen_hours.findings.finding import Report
from thirteen_hours.findings.nearest import did_you_mean
from thirteen_hours.language.scope import Scope
from thirteen_hours.reading.shape.record import Fields, Key
from thirteen_hours.reading.shape.scalars import shortened
from thirteen_hours.reading.tree import Scalar, Value
from thirteen_hours.scenario import plan_format as f
from thirteen_hours.scenario.casebook import Casebook
from thirteen_hours.scenario.expected import read_expected
from thirteen_hours.scenario.expressions import read_guard
from thirteen_hours.scenario.fixture import BEGINNING, Fixture
from thirteen_hours.scenario.fixture_reader import read_bits, read_setting
from thirteen_hours.scenario.model import Scenario
from thirteen_hours.scenario.plan import Condition, Expectation, Named, Plan, Step
from thirteen_hours.scenario.variables_reader import scope_of_scenario

_YES_NO: Final[dict[bool | None, str]] = {True: "yes", False: "no"}


def read_plans(
    tree: Value, scenario: Scenario, casebook: Casebook, evidence: Evidence, report: Report
) -> Iterator[Plan]:
    """The plans of a file, those left out that have no name or expect nothing."""
    reader = _PlanReader(scenario, casebook, evidence, scope_of_scenario(scenario), report)
    for fields in f.PLAN_FILE.read(tree, report) or ():
        plan = reader.plan(fields)
        if plan:
            yield plan


def report_doubles(plans: Iterable[Plan], report: Report) -> None:
    """Reports plans of one scenario that have the same name, or the same golden file."""
    names: dict[str, Plan] = {}
    golden: dict[str, Plan] = {}
    for plan in plans:
        for known, name in ((names, plan.name), (golden, plan.golden)):
            if name in known:
                first = known[name].place
                related = ((first, "first here"),)
                what = "a test plan" if known is names else "a plan with the golden file"
                report.add("T105", plan.place, what=what, name=shortened(name), related=related)
            elif name:
                known[name] = plan


class _PlanReader(Struct, frozen=True):
    """Reads the plans of one scenario."""

    scenario: Scenario
    casebook: Casebook
    evidence: Evidence
    scope: Scope
    report: Report

    def plan(self, fields: Fields) -> Plan | None:
        name, expect = fields.get(f.NAME), fields.get(f.EXPECT)
        if name is None or expect is None:
            return None
        golden = fields.get(f.GOLDEN)
        return Plan(
            name=_line(name),
            place=name.place,
            steps=tuple(self._steps(fields.get(f.CHOOSE) or [])),
            account=self._account(fields),
            seed=fields.get(f.SEED) or 0,
            start=self._start(fields.get(f.START)),
            expect=self._expectation(expect, fields),
            golden=golden.text if golden else "",
            fails=" ".join(fields.words(f.FAILS).split()),
        )

    def _account(self, fields: Fields) -> str:
        name = fields.get(f.ACCOUNT)
        if name is None:
            return ""
        if fields.has(f.START):
            self.report.add("T103", fields.key_place(f.START))
        return self._known(name, self.evidence.sources, "R110", "id")

    def _start(self, fields: Fields | None) -> Fixture:
        if fields is None:
            return BEGINNING
        scene = fields.get(f.SCENE)
        settings = (
            read_setting(name, value, self.scope, self.report)
            for name, value in fields.get(f.SET) or ()
        )
        bits = [
            bit
            for key in (f.SAID, f.VISITED, f.CHOSE)
            for bit in read_bits(key.name, fields.get(key) or (), self.scope, self.report)
        ]
        return Fixture(
            scene=self._scene(scene) if scene else "",
            values=tuple(setting for setting in settings if setting),
            bits=tuple(bits),
        )

    # --- Steps

    def _steps(self, written: Iterable[Any]) -> Iterator[Step]:
        for each in written:
            if isinstance(each, Scalar):
                yield self._step(each, "")
            elif len(each) == 1:
                choice, why = each[0]
                yield self._step(choice, _line(why))
            elif each:
                names = ", ".join(shortened(choice.text) for choice, _ in each[:3])
                self.report.add("T104", each[1][0].place, names=names)

    def _step(self, written: Scalar, silent: str) -> Step:
        scene, _, choice = written.text.strip().rpartition("/")
        if scene and scene not in self.scenario.scenes:
            hint = did_you_mean(scene, self.scenario.scenes)
            self.report.add("R112", written.place, name=shortened(scene), hint=hint)
        else:
            self._check_choice(written, choice, scene)
        return Step(choice, scene, silent, written.place)

    def _check_choice(self, written: Scalar, choice: str, scene: str = "") -> None:
        scenes = [self.scenario.scenes[scene]] if scene else self.scenario.scenes.values()
        known = {each.id for found in scenes for each in found.choices}
        if choice not in known:
            hint = did_you_mean(choice, known)
            self.report.add("T101", written.place, id=shortened(choice), hint=hint)

    # --- Expectations

    def _expectation(self, fields: Fields, plan: Fields) -> Expectation:
        outcome = fields.get(f.OUTCOME)
        if fields.has(f.ENDS_IN) and (other := _of_an_outcome(fields)):
            self.report.add("T106", fields.key_place(f.ENDS_IN), other=other.name)
        if outcome:
            self._known(outcome, self.scenario.outcomes, "R113", "name")
        outcome_class = fields.get(f.CLASS)
        if outcome_class:
            self._known(outcome_class, self.casebook.classes, "R107", "name")
        return Expectation(
            place=plan.key_place(f.EXPECT),
            outcome=_named(outcome),
            outcome_class=_named(outcome_class),
            standing=_placed(fields, f.STANDING, fields.get(f.STANDING)),
            scene=self._ends_in(fields),
            open=tuple(self._choices(fields, f.OPEN)),
            closed=tuple(self._choices(fields, f.CLOSED)),
            that=(*self._variables(fields), *self._conditions(fields)),
            text=tuple(self._texts(fields.get(f.TEXT))),
            not_text=tuple(self._texts(fields.get(f.NOT_TEXT))),
            makes=tuple(self._made(fields)),
            documented=_placed(fields, f.DOCUMENTED, _YES_NO.get(fields.get(f.DOCUMENTED))),
        )

    def _ends_in(self, fields: Fields) -> Named | None:
        scene = fields.get(f.ENDS_IN)
        return Named(self._scene(scene), scene.place) if scene else None

    def _choices(self, fields: Fields, key: Key[list[Scalar]]) -> Iterator[Named]:
        scene = fields.words(f.ENDS_IN)
        for written in fields.get(key) or ():
            within = scene if scene in self.scenario.scenes else ""
            self._check_choice(written, written.text.strip(), within)
            yield Named(written.text.strip(), written.place)

    def _variables(self, fields: Fields) -> Iterator[Condition]:
        for name, written in fields.get(f.VARIABLES) or ():
            guard = read_expected(name, written, self.scope, self.report)
            if guard is not None:
                yield Condition(f"{name.text}: {_line(written)}", guard, written.place)

    def _conditions(self, fields: Fields) -> Iterator[Condition]:
        for written in fields.get(f.THAT) or ():
            guard = read_guard(written, self.scope, self.report)
            if guard is not None:
                yield Condition(_line(written), guard, written.place)

    def _texts(self, written: Iterable[Any] | None) -> Iterator[Named]:
        for each in written or ():
            if isinstance(each, Scalar):
                yield Named(_line(each), each.place)
                continue
            for place, words in each:
                within = (*self.scenario.scenes, *self.scenario.outcomes)
                scene = self._known(place, within, "R101", "name")
                yield Named(_line(words), words.place, scene)

    def _made(self, fields: Fields) -> Iterator[tuple[str, Named]]:
        for claim, value in fields.get(f.MAKES) or ():
            self._known(claim, self.evidence.claims, "R105", "name")
            found = self.evidence.claims.get(claim.text)
            if found and value.text not in found.values:
                hint = did_you_mean(value.text, found.values)
                known = ", ".join(found.values)
                written = shortened(value.text)
                self.report.add("R106", value.place, value=written, known=known, hint=hint)
            yield claim.text, Named(value.text, value.place)

    # --- Names

    def _scene(self, name: Scalar) -> str:
        return self._known(name, self.scenario.scenes, "R112", "name")

    def _known(self, name: Scalar, among: Collection[str], code: str, called: str) -> str:
        if name.text not in among:
            values: dict[str, Any] = {called: shortened(name.text)}
            self.report.add(code, name.place, hint=did_you_mean(name.text, among), **values)
        return name.text


def _of_an_outcome(fields: Fields) -> Key[Any] | None:
    """A key that speaks of an outcome, if there is one."""
    return next((key for key in (f.OUTCOME, f.CLASS, f.STANDING) if fields.has(key)), None)


def _named(scalar: Scalar | None) -> Named | None:
    return Named(scalar.text, scalar.place) if scalar else None


def _placed(fields: Fields, key: Key[Any], word: str | None) -> Named | None:
    return Named(word, fields.place(key)) if word else None


def _line(scalar: Scalar) -> str:
    return " ".join(scalar.text.split())
