"""Many evenings played by chance: that each ends, comes back the same, and has its debrief.

    python benchmarks/plays.py [SCENARIO] [--plays 500]

Takes any open choice with the same chance, answers every other question, and then replays the
entries and writes the debrief out in every form. Prints how often each outcome came, and what it
cost; ends with 1 when a play had no end, another replay, or no debrief in one of the forms.
"""

import argparse
import random
import sys
import time
from collections import Counter

from thirteen_hours.debrief.accounts import accounts
from thirteen_hours.debrief.build import build
from thirteen_hours.engine.play import WHOLE, Play
from thirteen_hours.engine.replay import replay
from thirteen_hours.library.opening import Opened, open_scenario
from thirteen_hours.pages.debrief.document import document
from thirteen_hours.pages.forms import FORMS, data, written

LONGEST = 200
"""Steps after which an evening has no end."""


def played(opened: Opened, seed: int) -> Play:
    """An evening on which chance decides."""
    chance = random.Random(seed)
    play = Play(opened.table, seed=seed)
    for _ in range(LONGEST):
        question = play.page.question
        if play.page.done:
            break
        if question is None:
            play.choose(chance.choice(play.page.open_options).id)
        elif chance.random() < 0.5:
            play.answer(question.id, None)
        elif question.kind == "line":
            play.answer(question.id, "That they would go.")
        else:
            classes = list(opened.casebook.classes)
            play.answer(question.id, {**dict.fromkeys(classes, 0), classes[0]: WHOLE})
    return play


def same(one: Play, other: Play) -> bool:
    """Whether two plays show the same and stand at the same."""
    return (one.beats, one.values, one.made) == (other.beats, other.values, other.made)


def main() -> int:
    """Plays, replays, writes out, and prints."""
    parser = argparse.ArgumentParser(description="Evenings played by chance.")
    parser.add_argument("scenario", nargs="?", default="attorney-general")
    parser.add_argument("--plays", type=int, default=500)
    given = parser.parse_args()
    opened = open_scenario(given.scenario, keep=False)
    walked = accounts(opened.plans, opened.table)
    came: Counter[str] = Counter()
    unlike = 0
    started = time.process_time()
    for seed in range(given.plays):
        play = played(opened, seed)
        came[play.outcome.title if play.outcome else "no end"] += 1
        unlike += not same(play, replay(opened.table, seed, play.entries).play)
        debrief = build(play, opened.casebook, opened.evidence, accounts=walked)
        page = document(debrief)
        if not all(data(debrief) if form == "json" else written(page, form) for form in FORMS):
            return 1
    spent = time.process_time() - started
    for title, times in came.most_common():
        print(f"{times:>5}  {title}")
    print(f"{given.plays} plays, {unlike} of them replayed otherwise; each debrief in {FORMS}")
    print(f"{spent:.1f} s of the processor, {1000 * spent / given.plays:.0f} ms each")
    return int(bool(unlike or came["no end"]))


if __name__ == "__main__":
    sys.exit(main())
