"""Running the rules: what lint gives, in which order, and what happens when a part of the tool breaks."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from jusou_plan.lint import engine
from jusou_plan.lint.engine import arrange, lint
from jusou_plan.lint.rule import Rule, Severity
from jusou_plan.lint.rules import rule_of
from jusou_plan.model.load import load_plan
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding
from jusou_plan.source.position import Position, Span

PLAN = """\
計画:
  種別: 事例
  名称: 見本市重層的支援体制整備事業実施計画
  自治体: {名称: 見本市}
本文:
  章:
    - 見出し: 計画の趣旨
"""


@pytest.fixture
def loaded(tmp_path: Path) -> LoadedPlan:
    (tmp_path / "plan.yaml").write_text(PLAN, encoding="utf-8")
    return load_plan(tmp_path)


def finding(code: str, file: str, line: int, column: int = 1) -> Finding:
    return Finding(code, Span(file, Position(line, column), Position(line, column + 1)), "だめです")


class Crashing:
    """A rule with a bug."""

    RULE = Rule("JS103", "存在しない参照", "unknown-reference", Severity.ERROR, "")

    def check(self, loaded: LoadedPlan) -> Iterator[Finding]:
        yield finding("JS103", loaded.source.files[0].name, 2)
        raise ZeroDivisionError


class Sound:
    """A rule that works."""

    RULE = Rule("JS101", "ない項目", "unknown-key", Severity.ERROR, "")

    def check(self, loaded: LoadedPlan) -> Iterator[Finding]:
        yield finding("JS101", loaded.source.files[0].name, 3)


def test_a_sound_plan_has_no_diagnostics(loaded: LoadedPlan) -> None:
    assert lint(loaded) == ()


def test_diagnostics_come_by_file_place_and_code() -> None:
    found = [
        finding("JS103", "b.yaml", 1),
        finding("JS103", "a.yaml", 10),
        finding("JS103", "a.yaml", 9, column=8),
        finding("JS101", "a.yaml", 9, column=8),
        finding("JS103", "a.yaml", 9, column=2),
    ]

    arranged = [(str(diagnostic.finding.span), diagnostic.rule.code) for diagnostic in arrange(found)]

    assert arranged == [
        ("a.yaml:9:2", "JS103"),
        ("a.yaml:9:8", "JS101"),
        ("a.yaml:9:8", "JS103"),
        ("a.yaml:10:1", "JS103"),
        ("b.yaml:1:1", "JS103"),
    ]


def test_the_same_finding_is_said_once() -> None:
    [only] = arrange([finding("JS103", "a.yaml", 1), finding("JS103", "a.yaml", 1)])

    assert only.finding.message == "だめです"


def test_a_diagnostic_has_the_severity_of_its_rule() -> None:
    [missing_id] = arrange([finding("JS107", "a.yaml", 1)])

    assert missing_id.severity is Severity.INFO
    assert missing_id.rule is rule_of("JS107")


def test_a_rule_that_crashes_is_one_finding_and_the_others_run(
    loaded: LoadedPlan, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "checking_rules", lambda _: (Crashing(), Sound()))
    crashes: list[tuple[str, Exception]] = []

    diagnostics = lint(loaded, on_crash=lambda part, error: crashes.append((part, error)))

    name = loaded.source.files[0].name
    assert [(d.rule.code, str(d.finding.span), d.finding.message) for d in diagnostics] == [
        ("JS900", f"{name}:1:1", "ルール JS103 の検査が jusou の不具合で止まりました"),
        ("JS103", f"{name}:2:1", "だめです"),
        ("JS101", f"{name}:3:1", "だめです"),
    ]
    [(part, error)] = crashes
    assert part == "JS103"
    assert isinstance(error, ZeroDivisionError)


def test_severities_are_ordered_and_have_words() -> None:
    assert Severity.INFO < Severity.WARNING < Severity.ERROR
    assert [severity.label for severity in Severity] == ["情報", "警告", "エラー"]
    assert [severity.keyword for severity in Severity] == ["info", "warning", "error"]
