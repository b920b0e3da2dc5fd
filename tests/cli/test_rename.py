"""`jusou rename` as it is typed."""

from pathlib import Path

from tests.cli.conftest import Jusou

PLAN = """\
部署:
  # 主管課
  - id: seisaku
    名称: 福祉政策課  # 旧福祉課
    上位: 福祉部
  - {id: fukushi-bu, 名称: 福祉部}
経過:
  - {年度: R6, 事項: "${部署:福祉政策課}に窓口を設けた。"}
事業:
  - id: sodan
    名称: 相談支援事業
    所管課: 福祉政策課
    内容: |
      福祉政策課の窓口で受ける。
      福祉政策課が調整する。
"""


def plan(here: Path) -> Path:
    (here / "plan").mkdir()
    file = here / "plan" / "plan.yaml"
    file.write_text(PLAN, encoding="utf-8")
    return file


def test_names_and_references_change_and_texts_are_offered(jusou: Jusou, here: Path) -> None:
    file = plan(here)

    code, out, err = jusou("rename", "福祉政策課", "地域共生課", "plan")

    assert (code, err) == (0, "")
    assert out == (
        "部署「福祉政策課」を「地域共生課」に改称し、名称・参照 3か所（1ファイル）を書き換えました\n"
        "文章などに「福祉政策課」が残っています（2か所。--text 番号 で書き換えられます）\n"
        "    1  plan/plan.yaml:14:7  福祉政策課の窓口で受ける。\n"
        "    2  plan/plan.yaml:15:7  福祉政策課が調整する。\n"
    )
    after = PLAN.replace("名称: 福祉政策課", "名称: 地域共生課").replace(
        "所管課: 福祉政策課", "所管課: 地域共生課"
    )
    assert file.read_text("utf-8") == after.replace("${部署:福祉政策課}", "${部署:地域共生課}")


def test_the_chosen_texts_change_with_it(jusou: Jusou, here: Path) -> None:
    file = plan(here)

    _, out, _ = jusou("rename", "福祉政策課", "地域共生課", "plan", "--text", "2")

    assert "文章 1か所（1ファイル）を書き換えました" in out
    assert "福祉政策課の窓口で受ける。\n      地域共生課が調整する。" in file.read_text("utf-8")


def test_all_texts(jusou: Jusou, here: Path) -> None:
    file = plan(here)

    jusou("rename", "福祉政策課", "地域共生課", "plan", "--text", "すべて")

    assert file.read_text("utf-8") == PLAN.replace("福祉政策課", "地域共生課")


def test_there_and_back_are_the_same_bytes(jusou: Jusou, here: Path) -> None:
    file = plan(here)
    crlf = b"\xef\xbb\xbf" + PLAN.replace("\n", "\r\n").encode()
    file.write_bytes(crlf)

    jusou("rename", "福祉政策課", "地域共生課", "plan", "--text", "すべて")
    assert file.read_bytes() != crlf
    jusou("rename", "地域共生課", "福祉政策課", "plan", "--text", "すべて")

    assert file.read_bytes() == crlf


def test_a_reorganisation_keeps_the_department_that_was(jusou: Jusou, here: Path) -> None:
    file = plan(here)

    code, _, err = jusou("rename", "福祉政策課", "地域共生課", "plan", "--on", "令和8年4月1日")

    assert (code, err) == (0, "")
    assert file.read_text("utf-8") == PLAN.replace(
        "    名称: 福祉政策課  # 旧福祉課\n    上位: 福祉部\n",
        "    名称: 地域共生課  # 旧福祉課\n    在籍期間: {自: 令和8年4月1日}\n    上位: 福祉部\n"
        "  - {id: kyu-seisaku, 名称: 福祉政策課, 上位: 福祉部, 在籍期間: {至: 令和8年3月31日}, "
        "後継: seisaku}\n",
    ).replace("所管課: 福祉政策課", "所管課: 地域共生課")
    assert jusou("lint", "plan", "--select", "JS103,JS105").code == 0


def test_a_second_reorganisation_takes_the_first_day_along(jusou: Jusou, here: Path) -> None:
    file = plan(here)
    jusou("rename", "福祉政策課", "地域共生課", "plan", "--on", "2026-04-01")

    jusou("rename", "地域共生課", "共生社会課", "plan", "--on", "R10.4.1")

    text = file.read_text("utf-8")
    assert "名称: 共生社会課  # 旧福祉課\n    在籍期間: {自: 令和10年4月1日}\n" in text
    assert (
        "{id: kyu-seisaku-2, 名称: 地域共生課, 上位: 福祉部, "
        "在籍期間: {自: 令和8年4月1日, 至: 令和10年3月31日}, 後継: seisaku}"
    ) in text


def test_only_departments_have_a_successor(jusou: Jusou, here: Path) -> None:
    plan(here)

    code, _, err = jusou("rename", "相談支援事業", "総合相談事業", "plan", "--on", "2026-04-01")

    assert (code, err) == (
        2,
        "エラー: 「相談支援事業」は部署ではありません\n"
        "後継を記録できるのは部署だけです。--on を付けずに改称してください。\n",
    )


def test_diff_shows_and_writes_nothing(jusou: Jusou, here: Path) -> None:
    file = plan(here)

    code, out, _ = jusou("rename", "福祉政策課", "地域共生課", "plan", "--diff")

    assert code == 0
    assert "-    所管課: 福祉政策課\n+    所管課: 地域共生課\n" in out
    assert "書き換えます" in out
    assert file.read_text("utf-8") == PLAN


def test_a_wrong_number_or_kind_changes_nothing(jusou: Jusou, here: Path) -> None:
    file = plan(here)

    assert jusou("rename", "福祉政策課", "x", "plan", "--text", "3").err.startswith(
        "エラー: --text の 3 に当たる所はありません\n文章の中に出てくるのは 2か所です。"
    )
    assert "「二」は番号ではありません" in jusou("rename", "福祉政策課", "x", "plan", "--text", "二").err
    assert (
        "「課」は改称できる種類ではありません"
        in jusou("rename", "福祉政策課", "x", "plan", "--kind", "課").err
    )
    assert (
        "--on の「来年」は日付として読めません"
        in jusou("rename", "福祉政策課", "x", "plan", "--on", "来年").err
    )
    assert file.read_text("utf-8") == PLAN


def test_a_file_that_may_not_be_changed(jusou: Jusou, here: Path) -> None:
    file = plan(here)
    file.chmod(0o444)

    code, _, err = jusou("rename", "福祉政策課", "地域共生課", "plan")

    assert (code, err) == (
        2,
        "エラー: 「plan/plan.yaml」を書き換えられません\n読み取り専用のファイルのためです。\n",
    )
    assert file.read_text("utf-8") == PLAN
