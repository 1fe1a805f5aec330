import sys
from subprocess import run

from tests.engine.build import (
    choice,
    chose,
    outcome,
    paragraph,
    route,
    scenario,
    scene,
    text,
    variants,
    visited,
    when,
)
from thirteen_hours.engine.machine import StateMachine, machine_of
from thirteen_hours.engine.play import Play
from thirteen_hours.engine.step import first_state, open_choices, take
from thirteen_hours.engine.table import compile_scenario

MADE = scenario(
    scene(
        "hall",
        choice("go", "room", when("told")),
        choice("tell", "hall", when("true"), "told = true", says=("bases", "letter")),
        text=text(variants(("Again.", visited("room")), ("First.", when("true")))),
    ),
    scene("room", route("peace", chose("hall/tell")), route("hall")),
    outcome("peace", text=text(paragraph("You spoke.", when("true"), when("said(bases)")))),
)


def test_only_what_is_read_has_a_slot() -> None:
    """Tracks, flags and enums have slots; of what has happened, only what some guard reads.

    This is what keeps the proof small.
    """
    assert list(compile_scenario(MADE).slots) == [
        "trust",
        "heat",
        "told",
        "late",
        "tone",
        "chose(hall/tell)",
        "said(bases)",
        "visited(room)",
    ]


def test_stepping_is_pure() -> None:
    """A step gives a new state and leaves the old one, which steps to the same again."""
    table = compile_scenario(MADE)
    start = first_state(table)
    (tell,) = open_choices(table, start)
    after = take(table, start, tell)
    assert start == first_state(table)
    assert after == take(table, start, tell)
    assert [each.choice.id for each in open_choices(table, after)] == ["go", "tell"]
    assert after[table.slots["said(bases)"]] == 1


def test_one_machine_serves_all_plays_of_a_table() -> None:
    """Plays of one table share its machine and do not disturb one another."""
    table = compile_scenario(MADE)
    first, second = Play(table), Play(table)
    assert machine_of(table) is machine_of(table)
    first.choose("tell")
    assert not second.taken
    assert first.values["told"] == 1
    assert second.values["told"] == 0


def test_the_machine_keeps_its_own_conditions() -> None:
    """The machine itself refuses a choice whose guard does not hold, and then moves nothing."""
    table = compile_scenario(MADE)
    machine = StateMachine(table)
    position = machine.place(first_state(table))
    go, tell = table.nodes[0].choices
    assert not machine.follow(position, go)
    assert (position.state, position.values) == ("hall", first_state(table))
    assert machine.follow(position, tell)
    assert machine.follow(position, go)
    assert position.state == "room"


def test_a_table_needs_no_machine() -> None:
    """Compiling, as `check` does, does not wait for the library that drives a live play."""
    code = (
        "import sys; import thirteen_hours.engine.table, thirteen_hours.engine.play;"
        "sys.exit('transitions' in sys.modules)"
    )
    assert run([sys.executable, "-c", code], check=False).returncode == 0
