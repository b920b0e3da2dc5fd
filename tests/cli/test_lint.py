"""`jusou lint`: exit codes, words and places."""

import json
import os
from pathlib import Path

import pytest

from jusou_plan.lint.rules import fig901_picture_to_come
from tests.cli.conftest import Jusou
from tests.cli.plans import write_plan


def test_a_clean_plan(jusou: Jusou, here: Path) -> None:
    write_plan(here / "plan")

    assert jusou("lint", "plan") == (0, "指摘はありません\n", "")


def test_a_mistake_is_shown_at_its_place_with_the_likely_word(jusou: Jusou, here: Path) -> None:
    write_plan(here / "plan", mistake=True)

    code, out, err = jusou("lint", "plan")

    assert (code, err) == (1, "")
    assert out.startswith("plan/plan.yaml:15:10: error JS103 ")
    assert "\n15 |     所管課: 障害福祉課\n   |             ^^^^^^^^^^ " in out
    assert "\n   = もしかして: 障がい福祉課 (plan/plan.yaml:" in out
    assert out.endswith("\n\nエラー 1件\n")


def test_a_warning_alone_is_no_failure(jusou: Jusou, here: Path) -> None:
    (here / "plan").mkdir()
    text = "計画: {名称: 見本計画, 自治体: {名称: 見本市}}\n"
    (here / "plan/plan.yaml").write_text(text, encoding="utf-8")

    code, out, _ = jusou("lint", "plan")

    assert code == 0
    assert out.startswith("plan/plan.yaml:1:1: warning JS117 ")
    assert out.endswith("\n\n警告 2件\n")


def test_broken_yaml_is_shown_where_it_is(jusou: Jusou, here: Path) -> None:
    (here / "plan").mkdir()
    (here / "plan/plan.yaml").write_text("計画:\n  名称：見本計画\n  状態: 案\n", encoding="utf-8")

    code, out, _ = jusou("lint", "plan")

    assert code == 1
    assert out.startswith("plan/plan.yaml:2:5: error JS009 ")


def test_a_plan_without_its_header(jusou: Jusou, here: Path) -> None:
    (here / "plan").mkdir()
    (here / "plan/plan.yaml").write_text("部署: [{id: a, 名称: 甲課}]\n", encoding="utf-8")

    code, out, _ = jusou("lint", "plan")

    assert code == 1
    assert "plan/plan.yaml:1:1: error JS113 「計画」がありません [no-plan-header]" in out


def test_a_folder_of_plans_stands_for_all_of_them(jusou: Jusou, here: Path) -> None:
    write_plan(here / "plans/b", mistake=True)
    write_plan(here / "plans/a", mistake=True)
    (here / "plans/README.md").write_text("説明", encoding="utf-8")
    (here / "plans/.git").mkdir()

    code, out, _ = jusou("lint", "plans")

    assert code == 1
    assert out.index("plans/a/plan.yaml:15:10") < out.index("plans/b/plan.yaml:15:10")
    assert out.endswith("\n\nエラー 2件\n")


def test_a_plan_named_twice_is_checked_once(jusou: Jusou, here: Path) -> None:
    write_plan(here / "plans/a", mistake=True)

    _, out, _ = jusou("lint", "plans", "plans/a", "./plans/a/")

    assert out.endswith("\n\nエラー 1件\n")


def test_json_on_stdout_is_json_and_nothing_else(jusou: Jusou, here: Path) -> None:
    write_plan(here / "plan", mistake=True)

    code, out, err = jusou("lint", "plan", "--format", "json")

    [found] = json.loads(out)["diagnostics"]
    assert (code, err) == (1, "")
    assert found["code"] == "JS103"
    assert found["place"] == {
        "file": "plan/plan.yaml",
        "start": {"line": 15, "column": 10},
        "end": {"line": 15, "column": 15},
    }


@pytest.mark.parametrize("command", ["lint", "build"])
def test_a_missing_folder_with_the_likely_one(jusou: Jusou, here: Path, command: str) -> None:
    write_plan(here / "plans/fukui")

    code, out, err = jusou(command, "plans/hukui")

    assert (code, out) == (2, "")
    assert err == f"エラー: フォルダー「{Path('plans/hukui')}」がありません\nもしかして: fukui\n"


@pytest.mark.parametrize("command", ["lint", "build"])
def test_an_empty_folder(jusou: Jusou, here: Path, command: str) -> None:
    (here / "plan").mkdir()

    code, out, err = jusou(command, "plan")

    assert (code, out) == (2, "")
    assert err.startswith("エラー: フォルダー「plan」に .yaml ファイルがありません\n")


@pytest.mark.parametrize("command", ["lint", "build"])
def test_a_file_instead_of_a_folder(jusou: Jusou, here: Path, command: str) -> None:
    write_plan(here / "plan")

    code, _, err = jusou(command, str(Path("plan/plan.yaml")))

    assert code == 2
    assert err == (
        f"エラー: 「{Path('plan/plan.yaml')}」はファイルです\n"
        "計画はフォルダー単位で扱います。ファイルの入っているフォルダー「plan」を指定してください。\n"
    )


def test_one_unusable_plan_does_not_hide_the_others(jusou: Jusou, here: Path) -> None:
    write_plan(here / "a", mistake=True)
    (here / "b").mkdir()

    code, out, err = jusou("lint", "b", "a")

    assert code == 2
    assert "a/plan.yaml:15:10: error JS103" in out
    assert err.startswith("エラー: フォルダー「b」に .yaml ファイルがありません\n")


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may read everything")
def test_a_folder_that_may_not_be_read(jusou: Jusou, here: Path) -> None:
    (here / "plan").mkdir(mode=0)

    code, _, err = jusou("lint", "plan")

    assert code == 2
    assert err.startswith("エラー: フォルダー「plan」を開けません\n")


def test_our_own_failure_is_told_apart_and_reported(
    jusou: Jusou, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_loaded: object) -> None:
        raise ZeroDivisionError("secret words of the exception")

    write_plan(here / "plan")
    monkeypatch.setattr(fig901_picture_to_come, "check", broken)
    monkeypatch.setattr("tempfile.tempdir", str(here))

    code, out, err = jusou("lint", "plan")

    assert code == 3
    assert out.startswith(
        "plan/plan.yaml:1:1: error JS900 ルール FIG-901 の検査が jusou の不具合で止まりました"
    )
    assert err.startswith("エラー: ルール FIG-901 の検査が jusou の不具合で止まりました。申し訳ありません。")
    assert "Traceback" not in out + err
    [report] = here.glob("jusou-report-*.txt")
    assert str(report) in err
    assert "ZeroDivisionError: secret words of the exception" in report.read_text("utf-8")
