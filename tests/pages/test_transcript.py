"""The transcript, beside the plain game that it is the record of."""

import io
from pathlib import Path

import pytest

from tests import crossing
from thirteen_hours.engine.play import Play
from thirteen_hours.pages.document.blocks import Heading, Paragraph
from thirteen_hours.pages.document.text import flat
from thirteen_hours.pages.layout import plain
from thirteen_hours.pages.transcript import transcript
from thirteen_hours.plain.game import run


def test_the_words_are_those_of_the_plain_game(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every heading and paragraph of the evening stands in the game in the same words and order."""
    casebook, table = crossing.compiled(tmp_path)
    monkeypatch.setattr("sys.stdin", io.StringIO("To cross.\n60 40\n1\n1\n"))
    run("crossing/envoy", folders=[tmp_path], save=False, width=0, explains=False)
    game = capsys.readouterr().out
    play = Play(table)
    play.answer("line", "To cross.")
    play.answer("odds", {"peace": 60, "quarrel": 40})
    play.choose("pay")
    play.choose("board")
    blocks = transcript(play, casebook).blocks
    told = [
        f"{block.text}." if isinstance(block, Heading) else plain(flat(block.content))
        for block in blocks[3:]
        if isinstance(block, Heading | Paragraph)
    ]
    told = told[: told.index("What you answered.")]
    assert len(told) == 12
    at = 0
    for words in told:
        assert words in game[at:]
        at = game.index(words, at) + len(words)


def test_an_evening_that_was_left_says_so(tmp_path: Path) -> None:
    """A transcript of an unfinished evening ends where it was left, and names nothing later."""
    casebook, table = crossing.compiled(tmp_path)
    text = repr(transcript(Play(table), casebook))
    assert "Here the evening was left." in text
    assert "Across" not in text
