"""`jusou rollover` and `jusou todo` as they are typed."""

import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import Jusou

PLANS = Path(__file__).parents[2] / "plans"

PLAN = """\
# yaml-language-server: $schema=../../schemas/plan.schema.json
計画:  # 表紙
  名称: 見本市重層的支援体制整備事業実施計画（令和7年度）
  自治体: {名称: 見本市, 団体コード: "182010"}
  策定: {年月: 令和7年3月, 担当: seisaku}
  状態: 確定
  期間: 令和7年度
  期: 第3期
部署:
  - {id: seisaku, 名称: 福祉政策課}
  - {id: shogai, 名称: 障がい福祉課, 略称: 障がい課}
事業:
  - id: sodan
    名称: 相談支援事業
    所管課: shogai
    実施方式: 直営
    内容: |
      令和7年度は、窓口を増やす。
指標:
  - id: kensu
    名称: 相談件数
    単位: 件
    事業: sodan
    実績: [{年度: R5, 値: 10}, {年度: R6, 時点: 令和7年1月末, 値: 9}]  # 速報
手続:
  # 公表した
  - 種別: 公表
    日付: 令和7年3月31日
    根拠資料: 市のウェブサイト

経過:
  - {年度: 令和7年度, 事項: 計画を策定した。}
"""
NEXT = """\
# yaml-language-server: $schema=../../schemas/plan.schema.json
計画:  # 表紙
  名称: 見本市重層的支援体制整備事業実施計画（令和8年度）
  自治体: {名称: 見本市, 団体コード: "182010"}
  策定: {年月: 令和8年3月, 担当: seisaku}
  状態: 素案
  期間: 令和8年度
  期: 第4期
部署:
  - {id: seisaku, 名称: 福祉政策課}
  - {id: shogai, 名称: 障がい福祉課, 略称: 障がい課}
事業:
  - id: sodan
    名称: 相談支援事業
    所管課: shogai
    実施方式: 直営
    内容: |
      令和7年度は、窓口を増やす。
指標:
  - id: kensu
    名称: 相談件数
    単位: 件
    事業: sodan
    実績: [{年度: R5, 値: 10}, {年度: R6, 時点: 令和7年1月末, 値: 9}, {年度: R7}]  # 速報
# 手続:
#   # 公表した
#   - 種別: 公表
#     日付: 令和7年3月31日
#     根拠資料: 市のウェブサイト

経過:
  - {年度: 令和7年度, 事項: 計画を策定した。}
"""
TO_CONFIRM = """\
# yaml-language-server: $schema=../../schemas/plan.schema.json
# 令和8年度の計画のために確かめること。確かめたら計画を直し、ここから消します。
未確定:
  - id: kakunin-r8-1
    名称: 令和8年度の計画を策定する年月
    担当: seisaku
    期限: 令和8年1月31日
  - id: kakunin-r8-2
    名称: 令和8年度の計画についての手続「公表」
    担当: seisaku
    期限: 令和8年1月31日
  - id: kakunin-r8-3
    名称: 令和8年度の事業「相談支援事業」の所管課・実施方式
    担当: shogai
    期限: 令和8年1月31日
  - id: kakunin-r8-4
    名称: 指標「相談件数」の令和6年度の値（今は令和7年1月末まで）
    担当: shogai
    期限: 令和8年1月31日
  - id: kakunin-r8-5
    名称: 指標「相談件数」の令和7年度の実績
    担当: shogai
    期限: 令和8年1月31日
  - id: kakunin-r8-6
    名称: 法令の改正（居住支援連携、罰則）を計画の記述に反映すること
    担当: seisaku
    期限: 令和8年1月31日
"""


def plan(here: Path, text: str = PLAN) -> Path:
    (here / "plan").mkdir()
    file = here / "plan" / "plan.yaml"
    file.write_text(text, encoding="utf-8")
    return file


def test_what_is_known_moves_on_and_what_is_not_is_listed(jusou: Jusou, here: Path) -> None:
    file = plan(here)

    code, out, err = jusou("rollover", "plan", "--to", "R8")

    assert (code, err) == (0, "")
    assert out == (
        "plan: 令和8年度の計画の素案を作りました（期間 令和7年度 → 令和8年度）\n"
        "基準日 令和7年4月1日 → 令和8年4月1日\n"
        "この間に変わる法令の定め 2件\n"
        "  居住支援連携  社会福祉法第106条の4第4項: 協議会の根拠の引用が、"
        "住宅セーフティネット法第51条第1項から第81条第1項に変わった\n"
        "  罰則  社会福祉法第159条: 懲役が拘禁刑になった\n"
        "実績を書く欄 1か所を設けました\n"
        "確かめること 6件を mikakutei-r8.yaml に挙げました（担当 2）\n"
        "本文の1か所が「令和7年度」と述べています。読み直してください\n"
        "  plan/plan.yaml:18:7\n"
        "残りは jusou todo plan で確かめられます\n"
    )
    assert file.read_text("utf-8") == NEXT
    assert (here / "plan" / "mikakutei-r8.yaml").read_text("utf-8") == TO_CONFIRM


def test_a_new_folder_leaves_the_old_one_alone(jusou: Jusou, here: Path) -> None:
    file = plan(here)
    (here / "plan" / "zu.svg").write_text("<svg/>")

    code, out, _ = jusou("rollover", "plan", "--to", "令和8年度", "-o", "plan-r8", "--due", "R8.2.10")

    assert code == 0
    assert out.startswith("plan-r8: 令和8年度の計画の素案を作りました")
    assert file.read_text("utf-8") == PLAN
    assert (here / "plan-r8" / "plan.yaml").read_text("utf-8") == NEXT
    assert (here / "plan-r8" / "zu.svg").read_text() == "<svg/>"
    assert "期限: 令和8年2月10日\n" in (here / "plan-r8" / "mikakutei-r8.yaml").read_text("utf-8")
    assert sorted(it.name for it in here.iterdir()) == ["plan", "plan-r8"]


def test_line_ends_and_a_byte_order_mark_stay(jusou: Jusou, here: Path) -> None:
    file = plan(here)
    file.write_bytes(b"\xef\xbb\xbf" + PLAN.replace("\n", "\r\n").encode())

    jusou("rollover", "plan", "--to", "R8", "-o", "next")
    jusou("rollover", "plan", "--to", "R8")

    wanted = b"\xef\xbb\xbf" + NEXT.replace("\n", "\r\n").encode()
    assert file.read_bytes() == wanted
    assert (here / "next" / "plan.yaml").read_bytes() == wanted
    added = (here / "plan" / "mikakutei-r8.yaml").read_bytes()
    assert added.count(b"\r\n") == added.count(b"\n") == TO_CONFIRM.count("\n")


def test_within_the_period_the_law_moves_and_the_period_stays(jusou: Jusou, here: Path) -> None:
    file = plan(here, PLAN.replace("期間: 令和7年度", "期間: 令和6年度～令和8年度"))

    _, out, _ = jusou("rollover", "plan", "--to", "R8")

    text = file.read_text("utf-8")
    assert out.splitlines()[:2] == [
        "plan: 令和8年度の計画の素案を作りました（期間は変わりません）",
        "基準日 令和6年4月1日 → 令和8年4月1日",
    ]
    assert "  期間: 令和6年度～令和8年度\n  基準日: 令和8年4月1日\n  期: 第3期\n" in text
    assert "策定: {年月: 令和7年3月, 担当: seisaku}" in text


def test_a_period_of_several_years_is_followed_by_one_as_long(jusou: Jusou, here: Path) -> None:
    file = plan(here, PLAN.replace("期間: 令和7年度", "期間: 令和5年度～令和7年度\n  基準日: 令和5年7月1日"))

    jusou("rollover", "plan", "--to", "R8")

    text = file.read_text("utf-8")
    assert "  期間: 令和8年度～令和10年度\n  基準日: 令和8年7月1日\n  期: 第4期\n" in text


def test_diff_shows_and_writes_nothing(jusou: Jusou, here: Path) -> None:
    file = plan(here)

    code, out, _ = jusou("rollover", "plan", "--to", "R8", "--diff")

    assert code == 0
    assert "-  状態: 確定\n-  期間: 令和7年度\n" in out
    assert "+  - id: kakunin-r8-1\n" in out
    assert file.read_text("utf-8") == PLAN
    assert [it.name for it in (here / "plan").iterdir()] == ["plan.yaml"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--to", "R7"), "令和7年度は、この計画の期間（令和7年度）の初年度より後ではありません"),
        (("--to", "来年"), "--to の「来年」は年度として読めません"),
        (("--to", "R8", "--due", "春"), "--due の「春」は日付として読めません"),
        (("--to", "R8", "-o", "plan"), "「plan」は既にあります"),
    ],
)
def test_what_cannot_be_done_changes_nothing(
    jusou: Jusou, here: Path, arguments: tuple[str, ...], message: str
) -> None:
    file = plan(here)

    code, _, err = jusou("rollover", "plan", *arguments)

    assert code == 2
    assert err.startswith(f"エラー: {message}")
    assert file.read_text("utf-8") == PLAN


def test_a_plan_without_a_period(jusou: Jusou, here: Path) -> None:
    plan(here, "部署: [{id: a, 名称: 福祉課}]\n")

    assert jusou("rollover", "plan", "--to", "R8").err == (
        "エラー: この計画には「計画」の「期間」がありません\n期間（例: 令和7年度）を書いてください。\n"
    )


@pytest.mark.parametrize("city", ["fukui", "kasugai", "fuji", "aizuwakamatsu"])
def test_next_years_plan_of_each_city_has_no_new_mistake_in_writing(
    jusou: Jusou, here: Path, city: str
) -> None:
    shutil.copytree(PLANS / city, here / city)

    code, out, err = jusou("rollover", city, "--to", "R9", "-o", "next")

    assert (code, err) == (0, "")
    assert out.startswith("next: 令和9年度の計画の素案を作りました")
    assert jusou("lint", "next", "--select", "JS").out == jusou("lint", city, "--select", "JS").out


def test_todo_lists_by_department(jusou: Jusou, here: Path) -> None:
    plan(here)
    jusou("rollover", "plan", "--to", "R8")

    code, out, _ = jusou("todo", "plan", "--on", "令和8年2月1日", "--owner", "障がい課")

    assert code == 0
    assert out == (
        "障がい福祉課（3件）\n"
        "  未確定  令和8年度の事業「相談支援事業」の所管課・実施方式  令和8年1月31日 【期限切れ】"
        "  plan/mikakutei-r8.yaml:13:9\n"
        "  未確定  指標「相談件数」の令和6年度の値（今は令和7年1月末まで）"
        "  令和8年1月31日 【期限切れ】"
        "  plan/mikakutei-r8.yaml:17:9\n"
        "  未確定  指標「相談件数」の令和7年度の実績  令和8年1月31日 【期限切れ】"
        "  plan/mikakutei-r8.yaml:21:9\n"
        "\n"
        "plan: 未確定 3件（期限切れ 3件）\n"
    )


def test_todo_as_a_spreadsheet(jusou: Jusou, here: Path) -> None:
    plan(
        here,
        "不足:\n  - {項目: 規34-10-3, 理由: =目標がない。}\n"
        "未確定:\n  - {id: a, 名称: 予算, 期限: R8.1.31}\n",
    )

    code, out, _ = jusou("todo", "plan", "--format", "csv", "-o", "nokori.csv")

    assert (code, out) == (0, "nokori.csv: 書き出しました\n")
    assert (here / "nokori.csv").read_bytes().decode() == (
        "\ufeff計画,担当,種別,事項,期限,期限切れ,場所\r\n"
        "plan,担当なし,未確定,予算,令和8年1月31日,,plan/plan.yaml:4:17\r\n"
        "plan,担当なし,不足,規34-10-3: =目標がない。,,,plan/plan.yaml:2:10\r\n"
    )


def test_todo_of_nobody_and_of_nothing(jusou: Jusou, here: Path) -> None:
    plan(here, "部署: [{id: a, 名称: 福祉課}]\n")

    assert jusou("todo", "plan").out == "plan: 決まっていないことはありません\n"
    assert jusou("todo", "plan", "--owner", "福祉部").err == (
        "エラー: 「福祉部」という部署・団体はありません\nもしかして: 福祉課\n"
    )


def test_where_the_next_plan_will_be_published_is_to_be_confirmed(jusou: Jusou, here: Path) -> None:
    plan(here, PLAN.replace("  状態:", "  公表先: https://example.jp/r7/\n  状態:"))

    jusou("rollover", "plan", "--to", "R8")

    assert "    名称: 令和8年度の計画の公表先\n    担当: seisaku\n" in (
        here / "plan" / "mikakutei-r8.yaml"
    ).read_text("utf-8")
