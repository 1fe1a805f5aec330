"""The turning points on the page."""

from msgspec.structs import replace

from tests.debrief.evening import ACCOUNTS, casebook, evidence, played
from thirteen_hours.debrief.build import Debrief, build
from thirteen_hours.engine.play import Play
from thirteen_hours.engine.table import compile_scenario
from thirteen_hours.pages.debrief.turning import turning_blocks, turning_brief
from thirteen_hours.pages.document.blocks import Document, Figure
from thirteen_hours.pages.forms import written
from thirteen_hours.proof.continuation import Evening
from thirteen_hours.proof.continuing import continuations


def debriefed(*choices: str) -> Debrief:
    """The debrief of a play of the small evening, with what could have followed."""
    play = played(*choices)
    steps = tuple(f"{each.scene}/{each.choice.id}" for each in play.taken)
    found = continuations(play.table, Evening(7, steps))
    return build(play, casebook(), evidence(), found=found)


def page(*choices: str, form: str = "text") -> str:
    """The whole panel in a form, in one line."""
    blocks = tuple(turning_blocks(debriefed(*choices)))
    return " ".join(written(Document("", blocks), form).split())


def test_what_the_figures_are_comes_first() -> None:
    """Nobody reads a figure before the sentence that says what it counts, and what it does not."""
    told = page("offer", "stay")
    assert told.index("They are not probabilities of history.") < told.index("in a hundred")


def test_it_says_how_near_each_other_end_was_and_until_when() -> None:
    """One other choice at first; after the offer the quarrel is out of reach, and that is said."""
    told = page("offer", "stay")
    assert "They quarrel (counterfactual): at first 1, out of reach after decision 1." in told
    assert "They go home (contested): at first" not in told


def test_it_does_not_say_that_nothing_better_documented_was_open() -> None:
    """What no source has is told so; of the documented choices only that they led less far."""
    told = page("offer", "stay")
    assert "No source has it; no choice that a source has led as far from yours." in told
    assert "was open" not in told.partition("Also open")[2]


def test_the_drawing_says_in_words_what_it_shows() -> None:
    """Whoever does not see the curve reads the same figures in its description."""
    told = page("offer", "stay", form="html")
    assert "<title>What could still follow, decision by decision</title>" in told
    assert "1. Say that they could go." in told


def test_weights_are_drawn_with_what_they_stand_for() -> None:
    """By weights the evening is drawn once more, with the author's sentence on them."""
    play = played("offer", "stay")
    scenes = {
        name: replace(
            each,
            choices=tuple(replace(c, weight=3) if c.id == "offer" else c for c in each.choices),
        )
        for name, each in play.scenario.scenes.items()
    }
    table = compile_scenario(replace(play.scenario, scenes=scenes, weights="As they chose."))
    again = Play(table, seed=play.seed, entries=play.entries)
    steps = tuple(f"{each.scene}/{each.choice.id}" for each in play.taken)
    found = continuations(table, Evening(7, steps))
    debrief = build(again, casebook(), evidence(), found=found)
    told = " ".join(written(Document("", tuple(turning_blocks(debrief))), "text").split())
    assert "What these weights stand for: As they chose." in told
    assert "Settled: from 50 to 100; War: from 50 to 0. By the weights" in told
    assert "By the weights of the choices: Settled: from 75 to 100; War: from 25 to 0." in told
    assert told.count("0. At the beginning") == 2
    assert "By the weights" not in page("offer", "stay")


def test_without_an_answer_there_is_nothing() -> None:
    """A debrief whose turning points are not worked out leaves the part out, in short and whole."""
    debrief = build(played("offer", "stay"), casebook(), evidence())
    assert turning_blocks(debrief) == []
    assert turning_brief(debrief) == []


def test_the_curves_fit_into_the_narrowest_column() -> None:
    """No line of the figures is wider than the narrowest text that a screen can be set to."""
    play = played("offer", "stay")
    steps = tuple(f"{each.scene}/{each.choice.id}" for each in play.taken)
    others = [Evening(0, tuple(f"/{step.choice}" for step in each.steps)) for each in ACCOUNTS]
    found = continuations(play.table, Evening(7, steps), others)
    told = turning_blocks(build(play, casebook(), evidence(), accounts=ACCOUNTS, found=found))
    figures = [each for each in told if isinstance(each, Figure)]
    assert len(figures) == 2
    assert max(len(line) for each in figures for line in each.lines) <= 60


def test_the_short_form_says_what_the_figures_are_before_any() -> None:
    """In short, too, the caution is a sentence of its own, before the first figure."""
    told = " ".join(
        written(Document("", tuple(turning_brief(debriefed("offer", "stay")))), "text").split()
    )
    assert told.startswith("These figures count the branches of a model that somebody wrote. They")
    assert told.index("They are not probabilities of history.") < told.index("from 50")
    assert "In the model with other numbers" in told or "With other numbers in the model" in told
