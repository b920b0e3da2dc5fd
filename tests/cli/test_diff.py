"""`jusou diff`: folders, revisions of a real git repository, and what cannot be compared."""

import json
import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import Jusou
from tests.cli.versions import NEW, OLD, git, write

REASON = "変更理由: [{対象: sodan, 項目: 配置人員, 理由: 相談が増えたため。}]\n"
STAFF = "  増減    配置人員・相談支援員・人数: 5名 → 6名  [第1号ロ、規則第34条の10第2号]\n"


def test_two_folders(jusou: Jusou, here: Path) -> None:
    write(here / "r7", OLD)
    write(here / "r8", NEW)

    code, out, err = jusou("diff", "r7", "r8")

    assert (code, err) == (0, "")
    assert out == (
        "事業「相談支援事業」（障がい福祉課）\n"
        + STAFF
        + "  増減    指標「相談件数」の実績・R6・値: 10 → 12\n\n"
        "変更 2件（増減 2）。法定記載事項に触れるもの 1件（変更理由のないもの 1件）\n"
        "法定記載事項に触れる変更に伴う手続: 住民や支援関係機関などの意見の反映（法第106条の5第2項）、"
        "計画の公表（法第106条の5第4項）\n"
    )


def test_the_same_folder_twice(jusou: Jusou, here: Path) -> None:
    write(here / "r7", OLD)

    assert jusou("diff", "r7", "r7", "--exit-code") == (0, "変更はありません\n", "")


@pytest.mark.parametrize(
    "arguments", [("HEAD~1", "plans/mihon"), ("r7..main", "plans/mihon"), ("r7", "HEAD", "plans/mihon")]
)
def test_a_revision_is_read_without_a_checkout(
    jusou: Jusou, versioned: Path, arguments: tuple[str, ...]
) -> None:
    code, out, err = jusou("diff", *arguments)

    assert (code, err) == (0, "")
    assert STAFF in out
    assert (versioned / "plans/mihon/plan.yaml").read_text(encoding="utf-8") == NEW


def test_the_working_tree_is_a_version_with_what_is_not_committed(jusou: Jusou, versioned: Path) -> None:
    write(versioned / "plans" / "mihon", NEW.replace("実施方式: 直営", "実施方式: 委託"))

    code, out, _ = jusou("diff", "HEAD", "plans/mihon")

    assert code == 0
    assert "  方式    実施方式: 直営 → 委託  " in out
    assert "\n変更 1件（方式 1）。" in out


def test_two_revisions_beside_a_dirty_tree_say_what_is_not_compared(jusou: Jusou, versioned: Path) -> None:
    clean = jusou("diff", "HEAD~1..HEAD", "plans/mihon")
    write(versioned / "plans" / "mihon", NEW.replace("実施方式: 直営", "実施方式: 委託"))
    dirty = jusou("diff", "HEAD~1..HEAD", "plans/mihon")

    assert clean.err == ""
    assert dirty.err == "注意: 「plans/mihon」の記録していない変更は、比べていません\n"
    assert dirty.out == clean.out


def test_a_plan_that_is_gone_is_compared_by_its_revisions(jusou: Jusou, versioned: Path) -> None:
    shutil.rmtree(versioned / "plans")

    assert STAFF in jusou("diff", "HEAD~1..", "plans/mihon").out


def test_in_a_hook_of_git_the_folder_decides(
    jusou: Jusou, versioned: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_DIR", ".git")
    monkeypatch.setenv("GIT_INDEX_FILE", ".git/index")

    assert STAFF in jusou("diff", "HEAD~1", "plans/mihon").out


def test_folders_and_tags_may_have_japanese_names(jusou: Jusou, versioned: Path) -> None:
    write(versioned / "計画" / "見本 市", OLD)
    git(versioned, "add", "計画")
    git(versioned, "commit", "-q", "-m", "日本語")
    git(versioned, "tag", "令和7年度")
    write(versioned / "計画" / "見本 市", NEW)

    code, out, err = jusou("diff", "令和7年度", "計画/見本 市")

    assert (code, err) == (0, "")
    assert STAFF in out


def test_a_link_in_a_revision_is_not_followed(jusou: Jusou, versioned: Path) -> None:
    (versioned / "himitsu.yaml").write_text("団体: [{id: a, 名称: 甲会}]\n", encoding="utf-8")
    (versioned / "plans/mihon/link.yaml").symlink_to("../../himitsu.yaml")
    git(versioned, "add", ".")
    git(versioned, "commit", "-q", "-m", "リンク")

    assert "甲会" not in jusou("diff", "r7..HEAD", "plans/mihon").out


def test_json_names_both_places(jusou: Jusou, versioned: Path) -> None:
    code, out, _ = jusou("diff", "HEAD~1", "plans/mihon", "--format", "json")

    report = json.loads(out)
    assert code == 0
    assert report["summary"] == {
        "changes": 2,
        "statutory": 1,
        "without_reason": 1,
        "unsure": 0,
        "kinds": {"増減": 2},
    }
    change = report["changes"][0]
    assert change["element"] == {"kind": "事業", "id": "sodan", "name": "相談支援事業"}
    assert (change["field"], change["where"]) == ("配置人員", ["相談支援員", "人数"])
    assert (change["old"]["words"], change["new"]["words"]) == ("5名", "6名")
    assert change["old"]["place"]["file"] == "HEAD~1:plans/mihon/plan.yaml"
    assert change["new"]["place"]["file"] == "plans/mihon/plan.yaml"
    assert change["new"]["place"]["start"] == {"line": 17, "column": 26}
    assert [item["key"] for item in change["items"]] == ["第1号ロ", "規34-10-2"]
    assert [duty["key"] for duty in change["duties"]] == ["法106-5-2", "法106-5-4"]
    assert report["changes"][1]["statutory"] is False


def test_markdown_emphasizes_what_changed(jusou: Jusou, versioned: Path) -> None:
    _, out, _ = jusou("diff", "HEAD~1", "plans/mihon", "--format", "markdown", "-o", "henko.md")

    text = (versioned / "henko.md").read_text(encoding="utf-8")
    assert out == "henko.md: 書き出しました\n"
    assert "### 事業「相談支援事業」（障がい福祉課）\n" in text
    assert (
        "| 増減 | 配置人員・相談支援員・人数 | ~~5~~名 | **6**名 | 第1号ロ、規則第34条の10第2号 |  |\n"
    ) in text


@pytest.mark.parametrize(
    ("form", "begins"), [("html", b"<!DOCTYPE html>"), ("pdf", b"%PDF-"), ("docx", b"PK\x03\x04")]
)
def test_the_table_of_both_versions_is_written(
    jusou: Jusou, versioned: Path, form: str, begins: bytes
) -> None:
    code, out, err = jusou("diff", "HEAD~1", "plans/mihon", "--format", form, "-o", f"hyo/taisho.{form}")

    assert (code, out, err) == (0, f"hyo/taisho.{form}: 書き出しました\n", "")
    assert (versioned / "hyo" / f"taisho.{form}").read_bytes().lstrip().startswith(begins)


def test_the_table_has_the_sides_and_heads_that_are_asked_for(jusou: Jusou, versioned: Path) -> None:
    arguments = (
        "diff",
        "HEAD~1",
        "plans/mihon",
        "--format",
        "html",
        "--old-first",
        "--heads",
        "改正案、現行",
    )

    out = jusou(*arguments).out

    heads = '<th scope="col">現行</th>\n<th scope="col">改正案</th>'
    assert heads in out
    assert out.index("<del>5</del>") < out.index("<ins>6</ins>")


def test_exit_code_asks_for_a_reason_where_the_law_is_touched(jusou: Jusou, versioned: Path) -> None:
    without = jusou("diff", "HEAD~1", "plans/mihon", "--exit-code")
    write(versioned / "plans" / "mihon", NEW + REASON)
    with_reason = jusou("diff", "HEAD~1", "plans/mihon", "--exit-code")

    assert without.code == 1
    assert "「変更理由」に、変えた要素（対象）と理由を書いてください。" in without.err
    assert (with_reason.code, with_reason.err) == (0, "")
    assert "変更理由: 相談が増えたため。\n" in with_reason.out


def test_a_reason_of_the_version_before_is_none_for_the_next_change(jusou: Jusou, versioned: Path) -> None:
    write(versioned / "plans" / "mihon", NEW + REASON)
    git(versioned, "commit", "-q", "-a", "-m", "理由")
    write(versioned / "plans" / "mihon", NEW.replace("6名", "7名") + REASON)

    assert jusou("diff", "HEAD", "plans/mihon", "--exit-code").code == 1


def test_a_revision_that_does_not_exist(jusou: Jusou, versioned: Path) -> None:
    code, out, err = jusou("diff", "r6", "plans/mihon")

    assert (code, out) == (2, "")
    assert err == (
        "エラー: 版「r6」がありません\n"
        "コミット、タグかブランチの名前を確かめてください（例: HEAD~1、v1.0、main）。\n"
    )


def test_a_revision_without_the_plan(jusou: Jusou, versioned: Path) -> None:
    write(versioned / "plans" / "shin", NEW)

    code, _, err = jusou("diff", "HEAD", "plans/shin")

    assert code == 2
    assert "版「HEAD」に、計画のフォルダー「plans/shin」がありません" in err


def test_an_option_is_no_revision(jusou: Jusou, versioned: Path) -> None:
    code, _, err = jusou("diff", "--", "--all", "plans/mihon")

    assert code == 2
    assert "版「--all」がありません" in err


def test_a_shallow_clone(jusou: Jusou, versioned: Path) -> None:
    git(versioned, "clone", "-q", "--depth", "1", f"file://{versioned}", "asai")

    code, _, err = jusou("diff", "HEAD~1", "asai/plans/mihon")

    assert code == 2
    assert "版「HEAD~1」が、手元のリポジトリにありません" in err
    assert "git fetch --unshallow" in err


def test_a_repository_without_a_version(jusou: Jusou, here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(here.parent))
    git(here, "init", "-q")
    write(here / "mihon", OLD)

    code, _, err = jusou("diff", "HEAD", "mihon")

    assert code == 2
    assert "この git リポジトリには、まだ版がありません" in err


def test_a_folder_outside_git(jusou: Jusou, here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(here.parent))
    write(here / "mihon", OLD)

    code, _, err = jusou("diff", "HEAD", "mihon")

    assert code == 2
    assert "「mihon」は git で管理されていません" in err


def test_without_git(jusou: Jusou, versioned: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(versioned))

    code, _, err = jusou("diff", "HEAD~1", "plans/mihon")

    assert code == 2
    assert "git が見つからないので、前の版を読めません" in err


def test_what_an_old_version_cannot_tell_is_said_and_is_no_change(jusou: Jusou, versioned: Path) -> None:
    broken = OLD.replace("    実施方式: 直営\n", "    実施方式: 丸投げ\n")
    write(versioned / "plans" / "mihon", broken)
    git(versioned, "commit", "-q", "-a", "-m", "誤り")
    write(versioned / "plans" / "mihon", NEW)

    code, out, err = jusou("diff", "HEAD", "plans/mihon")

    assert code == 0
    assert "「HEAD:plans/mihon」に誤りがあり、読めない所は比べていません" in err
    assert "HEAD:plans/mihon/plan.yaml:16:" in err
    assert STAFF in out
    assert "実施方式" not in out
    assert "読めない所があるため、変更かどうか分からないものが1件あります\n" in out


def test_a_file_that_does_not_parse_adds_nothing(jusou: Jusou, versioned: Path) -> None:
    (versioned / "plans/mihon/dantai.yaml").write_text("団体: [{id: a, 名称: 甲会}\n", encoding="utf-8")
    git(versioned, "add", "plans")
    git(versioned, "commit", "-q", "-m", "閉じ忘れ")
    (versioned / "plans/mihon/dantai.yaml").write_text("団体: [{id: a, 名称: 甲会}]\n", encoding="utf-8")

    code, out, err = jusou("diff", "HEAD", "plans/mihon")

    assert code == 0
    assert "HEAD:plans/mihon/dantai.yaml:1:" in err
    assert out == "変更はありません\n読めない所があるため、変更かどうか分からないものが1件あります\n"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("plans/mihon",), "比べる版が一つしかありません"),
        (("a", "b", "c", "d"), "比べるのは二つの版ですが、4つ書かれています"),
        (("HEAD", "plans/nai"), "フォルダー「plans/nai」がありません"),
        (("HEAD", "plans/mihon", "--format", "csv"), "--format に「csv」は指定できません"),
        (("HEAD", "plans/mihon", "--format", "pdf"), "新旧対照表の PDF は、画面に出せません"),
        (("HEAD", "plans/mihon", "--format", "docx"), "（例: --output taisho.docx）"),
        (
            ("HEAD", "plans/mihon", "--format", "html", "--heads", "改正案"),
            "--heads の「改正案」は、二つの見出しになっていません",
        ),
    ],
)
def test_arguments_that_mean_no_two_versions(
    jusou: Jusou, versioned: Path, arguments: tuple[str, ...], message: str
) -> None:
    code, out, err = jusou("diff", *arguments)

    assert (code, out) == (2, "")
    assert message in err
