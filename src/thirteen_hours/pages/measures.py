"""What a scenario adds up to, as text for a person and as JSON for a program."""

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

import msgspec

from thirteen_hours.check.written import SECONDS_A_CHOICE, WORDS_A_MINUTE
from thirteen_hours.proof.limits import NEXT_TO_NOTHING
from thirteen_hours.reading.printable import printable

if TYPE_CHECKING:  # what measures loads numpy, and what only shows does not
    from thirteen_hours.check.measures import Measures
    from thirteen_hours.proof.figures import Figures, Spread

CAUTION: Final = (
    "These are counts over a model that somebody wrote. They are not probabilities of history."
)
_LEAST: Final = 0.0005
_WIDE: Final = 30
_CELL: Final = 10
_MOVES: Final = ("halved", "doubled", "dropped")
"""The changes of the steps, in the order in which they are measured."""


def text(found: "Measures", names: Mapping[str, str]) -> Iterator[str]:
    """Lines; `names` has the people of the casebook by id, as they are shown."""
    scenario, written = found.scenario, found.written
    yield printable(f"{scenario.casebook}/{scenario.id}: {scenario.title}")
    yield CAUTION
    yield ""
    yield (
        f"Written: {written.words:,} words in {len(scenario.scenes)} scenes and"
        f" {len(scenario.outcomes)} outcomes."
    )
    yield (
        f"Choices: {written.choices}, of them {written.undocumented} undocumented"
        f" ({_share(written.undocumented / max(written.choices, 1))})."
    )
    if written.speakers:
        said = (f"{names.get(by, by)} {words:,}" for by, words in written.speakers.items())
        yield printable(f"Words spoken in lines: {', '.join(said)}.")
    if found.figures is None:
        yield f"Plays: not counted. {found.why}"
        return
    yield from _plays(found, found.figures)
    yield from _outcomes(found, found.figures)
    yield from _scenes(found, found.figures)


def _plays(found: "Measures", figures: "Figures") -> Iterator[str]:
    yield f"States: {figures.states:,}, all of them."
    if figures.plays is None:
        shortest = "none comes to an end" if figures.shortest is None else figures.shortest
        yield f"Plays: without number, since one can go round; the shortest: {shortest}."
    else:
        yield (f"Plays: {figures.plays:,}, of {figures.shortest} to {figures.longest} decisions.")
    if found.words_read is not None and found.minutes is not None:
        yield (
            f"An average play: {found.words_read:,.0f} words and"
            f" {sum(figures.evenly.taken.values()):.1f} decisions; {found.minutes:.0f}"
            f" {'minute' if round(found.minutes) == 1 else 'minutes'}, at"
            f" {WORDS_A_MINUTE} words a minute and {SECONDS_A_CHOICE} seconds a decision."
        )


def _outcomes(found: "Measures", figures: "Figures") -> Iterator[str]:
    yield ""
    yield "Outcomes, if every choice that is open is as likely to be taken as another; and the same"
    yield "if every step of a track is halved, is doubled, or is not taken."
    spreads = [figures.evenly]
    if figures.weighted:
        spreads.append(figures.weighted)
        yield "'weighted' is as it is, but with choices taken as often as their weights say. The"
        yield printable(f"weights stand for this: {found.scenario.weights}")
    yield ""
    yield f"{'':{_WIDE}}" + _cells(["as it is", "weighted"][: len(spreads)]) + _cells(_MOVES)
    for outcome, _ in sorted(figures.evenly.shares.items(), key=lambda each: -each[1]):
        shares = _cells(_share(each.shares[outcome]) for each in spreads)
        moved = _cells(_share(each[outcome]) if each else "?" for each in found.moved.values())
        yield f"{outcome[: _WIDE - 1]:{_WIDE}}{shares}{moved}"
    off = max(each.off for each in spreads)
    if off > NEXT_TO_NOTHING:
        yield ""
        yield f"Plays go round here for so long that not all were followed: {off:.2%} are missing."
    elif furthest := furthest_moved(found):
        yield ""
        yield furthest


def _cells(texts: Iterable[str]) -> str:
    return "".join(f"{each:>{_CELL}}" for each in texts)


def furthest_moved(found: "Measures") -> str:
    """Which outcome's share moves furthest, and by what, in a sentence."""
    if found.figures is None:
        return ""
    moves = [
        (abs(shares[outcome] - share), outcome, share, shares[outcome], name)
        for name, shares in zip(_MOVES, found.moved.values(), strict=True)
        if shares is not None
        for outcome, share in found.figures.evenly.shares.items()
    ]
    by, outcome, share, then, name = max(moves, default=(0.0, "", 0.0, 0.0, ""))
    if by < _LEAST:
        return "No share moves: the outcomes do not hang on how large the steps are."
    return (
        f"What moves furthest is '{outcome}', from {_share(share)} to {_share(then)} with every"
        f" step {name}."
    )


def _scenes(found: "Measures", figures: "Figures") -> Iterator[str]:
    spreads = [figures.evenly, *([figures.weighted] if figures.weighted else [])]
    both = ", evenly and by weights" if figures.weighted else ""
    yield ""
    yield f"Scenes and choices, with how often a play comes to each on average{both}, and words."
    for scene in found.scenario.scenes.values():
        yield ""
        visits = _cells(_share(each.visits.get(scene.id, 0.0)) for each in spreads)
        words = found.written.scenes[scene.id]
        yield f"{scene.id[: _WIDE - 1]:{_WIDE}}{visits}{words:>8,}"
        for choice in scene.choices:
            step = f"{scene.id}/{choice.id}"
            taken = _cells(_share(each.taken.get(step, 0.0)) for each in spreads)
            mark = "  undocumented" if choice.undocumented else ""
            yield f"  {choice.id[: _WIDE - 3]:{_WIDE - 2}}{taken}{mark}"


def _share(share: float) -> str:
    if 0 < share < _LEAST:
        return "<0.1%"
    return f"{share:.1%}"


def json(all_found: list["Measures"]) -> str:
    """One JSON object with the caution and an object for each scenario."""
    page = {"caution": CAUTION, "scenarios": [_object(found) for found in all_found]}
    return msgspec.json.format(msgspec.json.encode(page), indent=2).decode()


def _object(found: "Measures") -> dict[str, Any]:
    written, figures = found.written, found.figures
    page: dict[str, Any] = {
        "scenario": f"{found.scenario.casebook}/{found.scenario.id}",
        "edition": found.scenario.edition,
        "words": {
            "all": written.words,
            "scenes": written.scenes,
            "speakers": written.speakers,
        },
        "choices": written.choices,
        "undocumented": written.undocumented,
        "complete": figures is not None,
        "why": found.why,
    }
    if figures is None:
        return page
    page |= {
        "states": figures.states,
        "plays": figures.plays,
        "shortest": figures.shortest,
        "longest": figures.longest,
        "average": {"words": found.words_read, "minutes": found.minutes},
        **_spread(figures.evenly),
        "moved": dict(zip(_MOVES, found.moved.values(), strict=True)),
    }
    if figures.weighted:
        page["weighted"] = {"weights": found.scenario.weights, **_spread(figures.weighted)}
    return page


def _spread(spread: "Spread") -> dict[str, Any]:
    return {
        "outcomes": spread.shares,
        "exact": {name: str(share) for name, share in (spread.exact or {}).items()},
        "scenes": spread.visits,
        "taken": spread.taken,
        "missing": spread.off,
    }
