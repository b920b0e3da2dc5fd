"""種別: 事例: another city's facts are only compared; no rule of the law judges them."""

from pathlib import Path

import pytest

from jusou_plan.lint.rule import Rule
from jusou_plan.lint.rules import all_rules
from tests.lint.rule_example import examples, write
from tests.lint.rules.sample import said

OF_THE_LAW = ("CIT", "COMP", "FIN", "GAP", "MTG", "OUT", "PROC", "REQ", "TIME")
RULES = [rule for rule in all_rules() if rule.code.startswith(OF_THE_LAW)]


def as_profile(folder: Path) -> Path:
    """Make the plan of 見本市 in `folder` a profile."""
    header = folder / "keikaku.yaml"
    text = header.read_text(encoding="utf-8")
    assert text.count("計画:\n") == 1
    header.write_text(text.replace("計画:\n", "計画:\n  種別: 事例\n"), encoding="utf-8")
    return folder


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_what_the_law_asks_of_a_plan_it_does_not_ask_of_a_profile(rule: Rule, tmp_path: Path) -> None:
    for number, files in enumerate(examples(rule, "悪い例")):
        folder = tmp_path / str(number)
        folder.mkdir()
        write(files, folder, rest=True)
        assert any(f" {rule.code} " in line for line in said(folder))

        found = said(as_profile(folder))

        assert [line for line in found if line.split()[1].startswith(OF_THE_LAW)] == []


def test_a_profile_with_nothing_but_a_name_and_its_city_has_no_mistake(tmp_path: Path) -> None:
    text = "計画: {種別: 事例, 名称: 見本市の事例, 自治体: {名称: 見本市}}\n"
    (tmp_path / "a.yaml").write_text(text, encoding="utf-8")

    assert said(tmp_path) == []


def test_a_profile_with_nothing_but_a_name_is_told_what_is_missing(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("計画:\n  種別: 事例\n  名称: 見本市の事例\n", encoding="utf-8")

    assert "a.yaml:2:3 JS108 「自治体」がありません" in said(tmp_path)


def test_a_mistake_of_the_language_is_one_in_a_profile_too(tmp_path: Path) -> None:
    text = (
        "計画: {種別: 事例, 名称: 見本市の事例, 自治体: {名称: 見本市}}\n"
        "事業:\n  - {id: sodan, 名称: 相談支援事業, 所管課: 福祉課}\n"
    )
    (tmp_path / "a.yaml").write_text(text, encoding="utf-8")

    assert said(tmp_path) == ["a.yaml:3:34 JS103 存在しない部署・団体です"]
