"""Which rules are held: levels, names and weights; and that the others cost nothing."""

import subprocess
import sys
from pathlib import Path

import pytest

from jusou_plan.lint.names import UnknownRule, codes_of
from jusou_plan.lint.rule import Level, Severity
from jusou_plan.lint.rules import entries, rule_of
from jusou_plan.lint.settings import Settings

MIHON = Path(__file__).parent / "rules" / "mihon"


def codes(settings: Settings) -> set[str]:
    return {entry.code for entry in entries() if settings.selects(entry)}


def test_the_lowest_level_holds_duties_and_the_language_only() -> None:
    chosen = codes(Settings(level=Level.MINIMUM))

    assert {"COMP-204", "REQ-101", "JS103", "JS107"} <= chosen
    assert chosen.isdisjoint({"PROC-501", "REQ-107", "SUM-601", "STY-107"})


def test_a_higher_level_holds_more() -> None:
    minimum, standard, strict = (codes(Settings(level=level)) for level in Level)

    assert minimum < standard < strict
    assert "STY-107" in strict - standard
    assert strict == {entry.code for entry in entries()}


def test_added_rules_are_held_beyond_the_level_and_ignored_ones_are_not() -> None:
    chosen = codes(Settings(level=Level.MINIMUM, added=frozenset({"STY-107"}), ignored=frozenset({"JS107"})))

    assert "STY-107" in chosen
    assert "JS107" not in chosen


def test_one_run_can_be_narrowed_whatever_the_level() -> None:
    assert codes(Settings(only=frozenset({"STY-107"}))) == {"STY-107", "JS900"}


def test_only_what_weighs_enough_is_held_by_the_weight_that_is_configured() -> None:
    chosen = codes(Settings(least=Severity.WARNING, severities={"JS107": Severity.WARNING}))

    assert "JS107" in chosen
    assert "REQ-107" not in chosen


def test_a_failure_of_the_tool_is_always_told() -> None:
    assert "JS900" in codes(Settings(ignored=frozenset({"JS900"}), only=frozenset()))


@pytest.mark.parametrize(
    "name", ["COMP-204", "comp204", "service-missing", "第2号・第4号・第5号の事業がない", "ＣＯＭＰ－２０４"]
)
def test_a_rule_is_called_by_code_slug_or_name(name: str) -> None:
    assert codes_of([name]) == {"COMP-204"}


@pytest.mark.parametrize("name", ["TIME", "time", "TIME-", "法令の日付"])
def test_a_family_is_called_by_its_letters_or_its_title(name: str) -> None:
    assert {"TIME-701", "TIME-704"} <= codes_of([name])
    assert {code.partition("-")[0] for code in codes_of([name])} == {"TIME"}


def test_an_unknown_name_has_likely_ones() -> None:
    with pytest.raises(UnknownRule) as caught:
        codes_of(["JS103", "存在しない参昭"])

    assert (caught.value.name, caught.value.likely[0]) == ("存在しない参昭", "存在しない参照")


def test_what_is_not_chosen_is_not_imported(tmp_path: Path) -> None:
    run = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys\n"
            "from jusou_plan.cli.app import run\n"
            f"code = run(['lint', {str(MIHON)!r}, '--select', '第2号・第4号・第5号の事業がない'])\n"
            "print(code, *sorted(n.rpartition('.')[2] for n in sys.modules if n.startswith("
            "'jusou_plan.lint.rules.')))",
        ],
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )

    assert run.stdout.splitlines() == ["指摘はありません", "0 comp204_service_missing"]


def test_the_index_agrees_with_the_rules() -> None:
    for entry in entries():
        rule = rule_of(entry.code)
        known = (entry.name, entry.slug, entry.severity, entry.level, entry.statutory, entry.mandatory)
        assert known == (rule.name, rule.slug, rule.severity, rule.level, rule.statutory, rule.mandatory)
