"""Silencing a finding with a comment: what it takes, and what cannot be silenced."""

from pathlib import Path

import pytest

from jusou_plan.lint.engine import Outcome, hold
from jusou_plan.lint.settings import STANDARD, Settings
from jusou_plan.model.load import load_plan

HEAD = """\
計画:
  種別: 事例
  名称: 見本市の事例
  自治体: {名称: 見本市}
"""
REASON = "理由: 名が決まってから付けるため"


def held(tmp_path: Path, text: str, settings: Settings = STANDARD) -> Outcome:
    (tmp_path / "a.yaml").write_text(HEAD + text, encoding="utf-8")
    return hold(load_plan(tmp_path), settings)


def said(outcome: Outcome) -> list[str]:
    """`line:column code message` of what is shown."""
    return [
        f"{it.finding.span.start.line}:{it.finding.span.start.column} {it.rule.code} {it.finding.message}"
        for it in outcome.diagnostics
    ]


def silenced(outcome: Outcome) -> list[str]:
    return [f"{it.finding.span.start.line} {it.rule.code}" for it in outcome.silenced]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"部署:\n  - 名称: 福祉課 # jusou: ignore[JS107] {REASON}\n", id="on the line"),
        pytest.param(f"部署:\n  # jusou: ignore[JS107] {REASON}\n  - 名称: 福祉課\n", id="on the line above"),
        pytest.param(f"部署:\n  - 名称: 福祉課 # jusou: ignore[idがない] {REASON}\n", id="by Japanese name"),
        pytest.param(f"部署:\n  - 名称: 福祉課 # jusou: ignore[missing-id] {REASON}\n", id="by slug"),
        pytest.param(
            "部署:\n  - 名称: 福祉課 # jusou：ignore［ＪＳ１０７］ 理由：名が決まってから\n", id="full width"
        ),
    ],
)
def test_a_finding_is_silenced_with_a_reason(tmp_path: Path, text: str) -> None:
    outcome = held(tmp_path, text)

    assert said(outcome) == []
    assert [it.rule.code for it in outcome.silenced] == ["JS107"]


def test_one_comment_silences_several_rules(tmp_path: Path) -> None:
    text = f"事業:\n  - {{名称: 相談, 所管課: 福祉課}} # jusou: ignore[JS103, JS107] {REASON}\n"

    outcome = held(tmp_path, text)

    assert said(outcome) == []
    assert silenced(outcome) == ["6 JS107", "6 JS103"]


def test_another_line_and_another_rule_are_not_silenced(tmp_path: Path) -> None:
    text = f"部署:\n  # jusou: ignore[JS107] {REASON}\n  - 名称: 福祉課\n  - 名称: 総務課\n"

    assert said(held(tmp_path, text)) == ["8:5 JS107 「部署」の「総務課」に id がありません"]


def test_without_a_reason_that_is_said_instead(tmp_path: Path) -> None:
    text = "部署:\n  - 名称: 福祉課 # jusou: ignore[JS107]\n"

    assert said(held(tmp_path, text)) == ["6:13 JS201 指摘を消す理由が書かれていません"]


@pytest.mark.parametrize("reason", ["理由:", "理由: ", "4月に決まるため"])
def test_an_empty_reason_or_none_by_that_word_is_no_reason(tmp_path: Path, reason: str) -> None:
    text = f"部署:\n  - 名称: 福祉課 # jusou: ignore[JS107] {reason}\n"

    assert [line.split()[1] for line in said(held(tmp_path, text))] == ["JS201"]


def test_an_unknown_rule_is_told_at_its_name_with_the_likely_one(tmp_path: Path) -> None:
    text = f"部署:\n  - {{id: f, 名称: 福祉課}} # jusou: ignore[JS107, JS170] {REASON}\n"

    outcome = held(tmp_path, text)

    assert said(outcome) == [
        "6:38 JS203 JS107（idがない）の指摘は、ここにはありません",
        "6:45 JS202 「JS170」というルールはありません",
    ]
    assert outcome.diagnostics[1].finding.suggestions[0].text == "JS107"


@pytest.mark.parametrize("words", ["ingore[JS107] 理由: a", "ignore JS107", "ignore[] 理由: a", ""])
def test_what_cannot_be_understood_is_told(tmp_path: Path, words: str) -> None:
    text = f"部署:\n  - {{id: f, 名称: 福祉課}} # jusou: {words}\n"

    assert said(held(tmp_path, text)) == ["6:22 JS202 jusou への指示として読めないコメントです"]


def test_a_comment_about_a_rule_that_is_not_looked_at_is_not_called_unused(tmp_path: Path) -> None:
    text = f"部署:\n  - {{id: f, 名称: 福祉課}} # jusou: ignore[JS107] {REASON}\n"

    assert said(held(tmp_path, text, Settings(ignored=frozenset({"JS107"})))) == []


@pytest.mark.parametrize("rule", ["COMP-204", "JS001", "JS301", "JS900", "JS201"])
def test_some_rules_cannot_be_silenced(tmp_path: Path, rule: str) -> None:
    text = f"部署:\n  - {{id: f, 名称: 福祉課}} # jusou: ignore[{rule}] {REASON}\n"

    [found] = held(tmp_path, text).diagnostics

    assert (found.rule.code, found.severity.keyword) == ("JS204", "error")
    assert found.finding.message.startswith(rule)


def test_of_the_law_it_says_where_to_declare_it(tmp_path: Path) -> None:
    text = f"部署:\n  - {{id: f, 名称: 福祉課}} # jusou: ignore[COMP-204] {REASON}\n"

    [found] = held(tmp_path, text).diagnostics

    assert "「不足」に項目と理由を挙げてください" in found.finding.advice
