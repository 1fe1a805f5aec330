import pytest

from tests.language.expressions import effect_of
from thirteen_hours.language.tree import Effect


@pytest.mark.parametrize(
    ("text", "effect"),
    [
        ("trust +1", Effect("trust", "add", 1)),
        ("trust -2", Effect("trust", "add", -2)),
        ("trust - 2", Effect("trust", "add", -2)),
        ("chill-in-air + 1", Effect("chill-in-air", "add", 1)),
        ("chill-in-air = -3", Effect("chill-in-air", "set", -3)),
        ("trust=6", Effect("trust", "set", 6)),
        ("coat-off = true", Effect("coat-off", "set", 1)),
        ("coat-off = false", Effect("coat-off", "set", 0)),
        ("tone = half-hearted", Effect("tone", "set", 2)),
    ],
)
def test_each_form_of_effect_is_read(text: str, effect: Effect) -> None:
    """Every form of effect that the format promises is read as what it says."""
    found, report = effect_of(text)
    assert found == effect
    assert not report.findings


@pytest.mark.parametrize(
    ("text", "code", "column", "width"),
    [
        ("", "X103", 0, 1),
        ("trust", "X103", 5, 1),
        ("trust +", "X103", 7, 1),
        ("trust +x", "X103", 7, 1),
        ("trust + -1", "X103", 8, 2),
        ("trust +1 more", "X103", 9, 4),
        ("trsut +1", "X110", 0, 5),
        ("trust == 3", "X107", 6, 2),
        ("trust = 7", "X113", 8, 1),
        ("trust = sharp", "X110", 8, 5),
        ("trust = true", "X112", 8, 4),
        ("tone = shrap", "X111", 7, 5),
        ("tone -1", "X122", 5, 2),
        ("told = yes", "X107", 7, 3),
        ("told = 1", "X112", 7, 1),
        ("said(bases) = true", "X121", 0, 4),
        ("trust +0", "X123", 7, 1),
        ("trust * 2", "X109", 6, 1),
        ("3 = trust", "X103", 0, 1),
    ],
)
def test_a_wrong_effect_is_one_finding(text: str, code: str, column: int, width: int) -> None:
    """Each mistake in an effect is one finding, on the columns of the mistake."""
    effect, report = effect_of(text)
    assert effect is None
    found = report.findings
    assert [(each.code, each.place.column - 9, each.place.width) for each in found] == [
        (code, column, width)
    ]
