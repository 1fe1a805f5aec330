"""From the fields of scenario.yaml to its outcomes and the rival reading."""

from typing import Any

from thirteen_hours.findings.nearest import did_you_mean
from thirteen_hours.reading.shape.record import Fields
from thirteen_hours.reading.shape.scalars import shortened
from thirteen_hours.reading.tree import Scalar
from thirteen_hours.scenario import scenario_format as f
from thirteen_hours.scenario import scene_format as s
from thirteen_hours.scenario.model import Outcome, Rival, RivalRule, Warrant
from thirteen_hours.scenario.references import References
from thirteen_hours.scenario.scene_reader import ids, line, warrant_of
from thirteen_hours.scenario.text_reader import check_order, read_text


def read_outcomes(fields: Fields, names: References) -> dict[str, Outcome]:
    """The outcomes by id, each checked for what its standing owes the reader."""
    found = (_outcome(key, written, names) for key, written in fields.get(f.OUTCOMES) or [])
    return {outcome.id: outcome for outcome in found if outcome}


def _outcome(name: Scalar, fields: Fields, names: References) -> Outcome | None:
    standing: Any = fields.get(f.STANDING)
    kind = fields.get(f.CLASS)
    if standing is None or kind is None:
        return None
    _check_grounds(name, fields, standing, names)
    return Outcome(
        id=name.text,
        title=line(fields, f.TITLE),
        outcome_class=names.known(kind, names.casebook.classes, "outcome class"),
        standing=standing,
        text=read_text(fields.get(s.TEXT), names),
        at=names.minute(fields.get(s.AT)),
        after=fields.get(s.AFTER) or 0,
        supports=names.citations(fields.get(f.SUPPORTS)),
        contradicts=names.citations(fields.get(f.CONTRADICTS)),
        makes=names.made(fields.get(s.MAKES)),
        acts=tuple(act for written in fields.get(f.ACTS) or () if (act := _act(written, names))),
        warrant=_warrant(fields),
        renamed_from=ids(fields.get(s.RENAMED)),
        place=name.place,
    )


def _check_grounds(name: Scalar, fields: Fields, standing: str, names: References) -> None:
    if standing == "counterfactual":
        for key in (f.ACTS, f.WARRANT):
            if fields.lacks(key):
                names.report.add("E121", name.place, id=name.text, key=key.name)
    elif fields.lacks(f.SUPPORTS):
        names.report.add("E122", name.place, id=name.text, standing=standing)
    if standing == "contested" and fields.lacks(f.CONTRADICTS):
        names.report.add("E123", name.place, id=name.text)


def _act(written: Scalar, names: References) -> str:
    """A choice as `scene/choice`, from that or from a choice id that only one scene has."""
    scene, slash, choice = written.text.rpartition("/")
    if slash and choice in names.scope.scenes.get(scene, ()):
        return written.text
    owners = [] if slash else names.scope.owners.get(choice, [])
    if len(owners) == 1:
        return f"{owners[0]}/{choice}"
    known = [choice for choices in names.scope.scenes.values() for choice in choices]
    hint = "" if owners else did_you_mean(choice, known)
    scenes = ", ".join(owners) or "none"
    name = shortened(written.text)
    names.report.add("R115", written.place, name=name, scenes=scenes, hint=hint)
    return ""


def _warrant(fields: Fields) -> Warrant | None:
    written = fields.get(f.WARRANT)
    return warrant_of(written, antecedent=line(written, f.ANTECEDENT)) if written else None


def read_rival(fields: Fields, names: References) -> Rival | None:
    """The rival reading, with its rules in order."""
    written = fields.get(f.RIVAL)
    claim = written.get(f.RIVAL_CLAIM) if written else None
    if written is None or claim is None:
        return None
    outcomes = [key.text for key, _ in fields.get(f.OUTCOMES) or []]
    rules = written.get(f.RIVAL_RULES) or []
    check_order(rules, written.place(f.RIVAL_RULES), names)
    return Rival(
        claim=names.known(claim, names.evidence.claims, "claim"),
        reading=line(written, f.RIVAL_READING),
        rules=tuple(_rule(rule, outcomes, names) for rule in rules),
    )


def _rule(fields: Fields, outcomes: list[str], names: References) -> RivalRule:
    outcome = fields.get(f.RIVAL_OUTCOME)
    return RivalRule(
        outcome=names.known(outcome, outcomes, "outcome") if outcome else "",
        because=line(fields, s.BECAUSE),
        when=names.guard(fields.get(s.IF)),
    )
