"""What follows from a rule's code and severity: its family, its level, and whether it may be hidden."""

import pytest

from jusou_plan.lint.rule import Level, Rule, Severity
from jusou_plan.lint.rules import rule_of


@pytest.mark.parametrize(
    ("code", "family", "level", "statutory"),
    [
        pytest.param("COMP-204", "COMP", Level.MINIMUM, True, id="an error of the law"),
        pytest.param("PROC-501", "PROC", Level.STANDARD, False, id="a best-effort duty"),
        pytest.param("REQ-107", "REQ", Level.STANDARD, False, id="guidance"),
        pytest.param("JS103", "JS", Level.MINIMUM, False, id="the language of plans"),
        pytest.param("SUM-601", "SUM", Level.STANDARD, False, id="an error that is none of the law"),
    ],
)
def test_family_and_level_follow_from_code_and_severity(
    code: str, family: str, level: Level, statutory: bool
) -> None:
    rule = rule_of(code)

    assert (rule.family, rule.level, rule.statutory) == (family, level, statutory)


def test_a_level_can_be_stated() -> None:
    rule = Rule("REQ-999", "名", "name", Severity.WARNING, "", from_level=Level.STRICT)

    assert rule.level is Level.STRICT


def test_levels_are_ordered_and_have_words() -> None:
    assert Level.MINIMUM < Level.STANDARD < Level.STRICT
    assert [level.label for level in Level] == ["最低限", "標準", "厳格"]
