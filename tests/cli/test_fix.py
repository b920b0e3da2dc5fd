"""`jusou lint --fix`: what is written, what is shown, and what is left alone."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

import pytest

from jusou_plan.source.edits import edited
from jusou_plan.source.file import SourceFile
from jusou_plan.source.finding import Edit
from tests.cli.conftest import Jusou

HEAD = """\
計画: {名称: 見本市の計画, 自治体: {名称: 見本市}, 期間: 令和7年度～令和8年度, 種別: 事例}
表記:
  - {使う: 声掛け, 使わない: 声かけ, 理由: 市の公用文の手引}
"""
WORDS = """\
# 用語（声かけの例）
用語:
  - 名称: 見守り   # 声かけ
    意味: |
      日々の声かけと、ｻﾛﾝの開催をすること。

      声かけをを続ける。
"""
SAFE = """\
# 用語（声かけの例）
用語:
  - id: yogo-1
    名称: 見守り   # 声かけ
    意味: |
      日々の声掛けと、サロンの開催をすること。

      声掛けをを続ける。
"""
EMPTY = " "
DIFFERENCES = f"""\
--- plan/yogo.yaml
+++ plan/yogo.yaml
@@ -1,7 +1,8 @@
 # 用語（声かけの例）
 用語:
-  - 名称: 見守り   # 声かけ
+  - id: yogo-1
+    名称: 見守り   # 声かけ
     意味: |
-      日々の声かけと、ｻﾛﾝの開催をすること。
+      日々の声掛けと、サロンの開催をすること。
{EMPTY}
-      声かけをを続ける。
+      声掛けをを続ける。
"""

CHOSEN = ("--select", "JS,STY")


def plan(folder: Path, words: str = WORDS, head: str = HEAD) -> Path:
    folder.mkdir()
    (folder / "kihon.yaml").write_text(head, encoding="utf-8")
    (folder / "yogo.yaml").write_text(words, encoding="utf-8")
    return folder / "yogo.yaml"


def test_safe_mends_are_written_and_told_of(jusou: Jusou, here: Path) -> None:
    file = plan(here / "plan")

    code, out, err = jusou("lint", "plan", *CHOSEN, "--fix")

    assert file.read_text("utf-8") == SAFE
    assert (here / "plan/kihon.yaml").read_text("utf-8") == HEAD
    assert code == 0
    assert err == (
        "4件を直しました\n"
        "  JS107 idがない 1件: plan/yogo.yaml:3:5\n"
        "  STY-101 この市で使わない表記 2件: plan/yogo.yaml:5:10、plan/yogo.yaml:7:7\n"
        "  STY-109 機種によって違って見える文字 1件: plan/yogo.yaml:5:15\n"
        "ほかに 1件は、--unsafe も付けると直せます（直した所を読み直してください）\n"
    )
    assert out.startswith("plan/yogo.yaml:8:10: warning STY-110 ")
    assert out.endswith("警告 1件\n")


def test_a_second_time_there_is_nothing_to_do(jusou: Jusou, here: Path) -> None:
    file = plan(here / "plan", SAFE.replace("をを", "を"))
    before = file.stat()

    code, out, err = jusou("lint", "plan", *CHOSEN, "--fix", "--unsafe")

    assert (code, out, err) == (0, "指摘はありません\n", "--fix で直せる指摘はありません\n")
    assert (file.stat().st_ino, file.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_unsafe_mends_are_made_when_they_are_asked_for(jusou: Jusou, here: Path) -> None:
    file = plan(here / "plan")

    assert jusou("lint", "plan", *CHOSEN, "--fix", "--unsafe").out == "指摘はありません\n"
    assert file.read_text("utf-8") == SAFE.replace("をを", "を")


def test_differences_are_shown_and_nothing_is_written(jusou: Jusou, here: Path) -> None:
    file = plan(here / "plan")

    code, out, err = jusou("lint", "plan", *CHOSEN, "--diff")

    assert (code, out) == (1, DIFFERENCES)
    assert err.startswith("4件を直せます\n  JS107 ")
    assert file.read_text("utf-8") == WORDS


def test_no_differences_give_the_exit_code_of_nothing_to_do(jusou: Jusou, here: Path) -> None:
    plan(here / "plan", SAFE)

    code, out, err = jusou("lint", "plan", *CHOSEN, "--fix", "--diff")

    assert (code, out) == (0, "")
    assert err.startswith("--fix で直せる指摘はありません\n")


def test_line_ends_and_a_byte_order_mark_stay(jusou: Jusou, here: Path) -> None:
    file = plan(here / "plan")
    file.write_bytes(b"\xef\xbb\xbf" + WORDS.replace("\n", "\r\n").encode())

    jusou("lint", "plan", *CHOSEN, "--fix")

    assert file.read_bytes() == b"\xef\xbb\xbf" + SAFE.replace("\n", "\r\n").encode()


def test_silenced_and_unselected_findings_are_not_mended(jusou: Jusou, here: Path) -> None:
    silenced = WORDS.replace("  - 名称", "  # jusou: ignore[JS107] 理由: 後で付けるため\n  - 名称")
    file = plan(here / "plan", silenced)

    jusou("lint", "plan", *CHOSEN, "--fix", "--ignore", "STY-109")

    assert file.read_text("utf-8") == silenced.replace("日々の声かけ", "日々の声掛け").replace(
        "声かけをを", "声掛けをを"
    )


def test_known_findings_are_not_mended(jusou: Jusou, here: Path) -> None:
    file = plan(here / "plan")
    jusou("lint", "plan", *CHOSEN, "--baseline", "kichi.json", "--accept-new")

    code, out, _ = jusou("lint", "plan", *CHOSEN, "--fix", "--baseline", "kichi.json")

    assert (code, out) == (0, "指摘はありません（ほかに既知 5件）\n")
    assert file.read_text("utf-8") == WORDS


def test_a_comment_that_would_lose_its_line_keeps_it(jusou: Jusou, here: Path) -> None:
    words = "用語:\n  # jusou: ignore[STY-101] 理由: 名のため\n  - 意味: 声かけのこと\n    名称: 見守り\n"
    file = plan(here / "plan", words)

    err = jusou("lint", "plan", *CHOSEN, "--fix").err

    assert file.read_text("utf-8") == words
    assert "  plan/yogo.yaml:3:5: JS107 すぐ上の「# jusou:」のコメントが、" in err


def test_characters_whose_place_is_not_certain_are_left_to_people(jusou: Jusou, here: Path) -> None:
    words = '用語:\n  - id: yogo\n    名称: 見守り\n    意味: "日々の\\u58f0かけと\\\n      声かけ"\n'
    file = plan(here / "plan", words)

    err = jusou("lint", "plan", *CHOSEN, "--fix", "--unsafe").err

    assert file.read_text("utf-8") == words
    assert "ほかに 1件は、直し方か場所が一つに決まらないため" in err


def test_a_reference_with_one_likely_name(jusou: Jusou, here: Path) -> None:
    words = (
        "部署:\n  - {id: shogai, 名称: 障がい福祉課}\n事業:\n  - {id: a, 名称: 相談, 所管課: '障害福祉課'}\n"
    )
    file = plan(here / "plan", words)

    jusou("lint", "plan", *CHOSEN, "--fix")
    assert file.read_text("utf-8") == words
    jusou("lint", "plan", *CHOSEN, "--fix", "--unsafe")
    assert file.read_text("utf-8") == words.replace("'障害福祉課'", "'障がい福祉課'")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "用語：\n  - id: yogo\n    名称：　見守り　# 例\n    意味: |\n      a：b\n",
            "用語:\n  - id: yogo\n    名称: 見守り　# 例\n    意味: |\n      a：b\n",
        ),
        (
            "用語:\n  - 名称：見守り\n    id：yogo\n",
            "用語:\n  - 名称: 見守り\n    id: yogo\n",
        ),
        (
            "用語:\n\t- id: yogo\n\t  名称: 見守り\n\t  # \t注\n\t  意味: |\n\t    a\tb\n",
            "用語:\n  - id: yogo\n    名称: 見守り\n    # \t注\n    意味: |\n      a\tb\n",
        ),
        ("用語:\n  -\tid: yogo\n    名称: 見守り\n", "用語:\n  - id: yogo\n    名称: 見守り\n"),
    ],
)
def test_signs_and_tabs_that_kept_a_file_from_being_read(
    jusou: Jusou, here: Path, before: str, after: str
) -> None:
    file = plan(here / "plan", before)

    jusou("lint", "plan", *CHOSEN, "--fix")

    assert file.read_text("utf-8") == after


def test_a_tab_of_the_only_depth_that_can_be_read(jusou: Jusou, here: Path) -> None:
    words = "用語:\n  - id: yogo\n    名称: 見守り\n\t意味: 例\n"
    file = plan(here / "plan", words)

    jusou("lint", "plan", *CHOSEN, "--fix")

    assert file.read_text("utf-8") == words.replace("\t", "    ")


def test_a_tab_that_could_mean_several_depths_is_left(jusou: Jusou, here: Path) -> None:
    words = "様式:\n  色:\n    主: '#123456'\n\t用紙: A4\n"
    file = plan(here / "plan", words)

    err = jusou("lint", "plan", *CHOSEN, "--fix", "--unsafe").err

    assert file.read_text("utf-8") == words
    assert err.startswith("--fix で直せる指摘はありません\nほかに 1件は、直し方か場所が一つに決まらない")


def test_a_file_that_stays_unreadable_stays_as_it_was(jusou: Jusou, here: Path) -> None:
    words = "用語：\n  - 名称: 見守り\n  - [\n"
    file = plan(here / "plan", words)

    err = jusou("lint", "plan", *CHOSEN, "--fix").err

    assert file.read_text("utf-8") == words
    assert "JS009 ほかにも読めない所が残るため（" in err


def test_spellings_that_chase_each_other_are_left(jusou: Jusou, here: Path) -> None:
    head = HEAD + "  - {使う: 声かけ, 使わない: 声掛け, 理由: 別の手引}\n"
    file = plan(here / "plan", head=head)

    err = jusou("lint", "plan", *CHOSEN, "--fix").err

    assert "STY-101 直すたびに別の指摘になるため、直しませんでした" in err
    assert file.read_text("utf-8") == SAFE.replace("声掛け", "声かけ")


def test_a_read_only_file_is_left_and_the_others_are_mended(jusou: Jusou, here: Path) -> None:
    file = plan(here / "plan")
    other = here / "plan/busho.yaml"
    other.write_text("部署:\n  - 名称: 福祉課\n", encoding="utf-8")
    file.chmod(0o444)

    err = jusou("lint", "plan", *CHOSEN, "--fix").err

    assert file.read_text("utf-8") == WORDS
    assert other.read_text("utf-8") == "部署:\n  - id: busho-1\n    名称: 福祉課\n"
    assert "  plan/yogo.yaml:3:5: JS107 読み取り専用のファイルのため、直しませんでした\n" in err


def test_a_link_is_left(jusou: Jusou, here: Path) -> None:
    file = plan(here / "plan")
    file.rename(here / "plan/yogo.txt")
    file.symlink_to("yogo.txt")

    err = jusou("lint", "plan", *CHOSEN, "--fix").err

    assert file.is_symlink()
    assert (here / "plan/yogo.txt").read_text("utf-8") == WORDS
    assert "JS107 リンクのため（リンク先のファイルを直してください）、直しませんでした" in err


@pytest.mark.skipif(os.name == "nt", reason="names that Windows does not allow")
def test_files_whose_names_look_the_same_are_left(jusou: Jusou, here: Path) -> None:
    plan(here / "plan")
    twins = [here / "plan/a\x01.yaml", here / "plan/a\x02.yaml"]
    for file, key in zip(twins, ("部署", "団体"), strict=True):
        file.write_text(f"{key}:\n  - 名称: 福祉\n", encoding="utf-8")

    err = jusou("lint", "plan", *CHOSEN, "--fix").err

    assert [file.read_text("utf-8") for file in twins] == [
        "部署:\n  - 名称: 福祉\n",
        "団体:\n  - 名称: 福祉\n",
    ]
    assert "JS107 見分けの付かない名前のファイルがほかにあるため、直しませんでした" in err


def test_a_file_that_changed_meanwhile_is_not_overwritten(
    jusou: Jusou, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = plan(here / "plan")
    (here / "plan/busho.yaml").write_text("部署:\n  - 名称: 福祉課\n", encoding="utf-8")

    def saved_by_somebody_else(source: SourceFile, edits: Iterable[Edit]) -> str:
        file.write_text(WORDS + "# 追記\n", encoding="utf-8")
        return edited(source, edits)

    monkeypatch.setattr("jusou_plan.lint.mend.edited", saved_by_somebody_else)
    code, _, err = jusou("lint", "plan", *CHOSEN, "--fix")

    assert code == 2
    assert "エラー: 「plan/yogo.yaml」が、検査している間に書き換えられました\n計画は変えていません。" in err
    assert file.read_text("utf-8") == WORDS + "# 追記\n"
    assert (here / "plan/busho.yaml").read_text("utf-8") == "部署:\n  - 名称: 福祉課\n"


def test_if_one_file_cannot_be_replaced_none_is(
    jusou: Jusou, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = plan(here / "plan")
    other = here / "plan/busho.yaml"
    other.write_text("部署:\n  - 名称: 福祉課\n", encoding="utf-8")
    replace = Path.replace

    def full(self: Path, target: Path) -> Path:
        if self.name.endswith(".new") and target.name == "yogo.yaml":
            raise PermissionError(13, "denied", str(self))
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", full)
    code, _, err = jusou("lint", "plan", *CHOSEN, "--fix")

    assert code == 2
    assert "エラー: 「plan/yogo.yaml」に書けません" in err
    assert file.read_text("utf-8") == WORDS
    assert other.read_text("utf-8") == "部署:\n  - 名称: 福祉課\n"
    assert sorted(it.name for it in (here / "plan").iterdir()) == ["busho.yaml", "kihon.yaml", "yogo.yaml"]


@pytest.mark.skipif(os.name == "nt", reason="modes of files")
def test_who_may_read_a_file_stays_as_it_was(jusou: Jusou, here: Path) -> None:
    file = plan(here / "plan")
    file.chmod(0o640)

    jusou("lint", "plan", *CHOSEN, "--fix")

    assert file.read_text("utf-8") == SAFE
    assert file.stat().st_mode & 0o777 == 0o640


def test_several_plans(jusou: Jusou, here: Path) -> None:
    (here / "plans").mkdir()
    files = [plan(here / "plans" / name) for name in ("a", "b")]

    code, _, err = jusou("lint", "plans", *CHOSEN, "--fix")

    assert code == 0
    assert err.startswith(
        "8件を直しました\n  JS107 idがない 2件: plans/a/yogo.yaml:3:5、plans/b/yogo.yaml:3:5\n"
    )
    assert [file.read_text("utf-8") for file in files] == [SAFE, SAFE]


@pytest.mark.parametrize(
    ("options", "complaint"),
    [
        (("--unsafe",), "エラー: --unsafe だけでは使えません\n--fix か --diff と一緒に"),
        (("--diff", "--format", "json"), "エラー: --diff は、--format と一緒には使えません\n"),
        (("--fix", "--baseline", "a.json", "--accept-new"), "エラー: --fix は、--accept-new と一緒には"),
    ],
)
def test_options_that_do_not_fit_are_refused(
    jusou: Jusou, here: Path, options: tuple[str, ...], complaint: str
) -> None:
    file = plan(here / "plan")

    code, out, err = jusou("lint", "plan", *CHOSEN, *options)

    assert (code, out) == (2, "")
    assert err.startswith(complaint)
    assert file.read_text("utf-8") == WORDS
