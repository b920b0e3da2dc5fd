"""Costs (FIN-601–603), and the days of the law (TIME-702 and 703)."""

from pathlib import Path

import pytest

from tests.lint.rules.sample import added, change, said, whole

CONTENT = "内容: 創作の場を設ける。"
BUDGET = """\
予算:
  - id: yosan
    名称: 重層的支援体制整備事業
    単位: 千円
    内訳:
      - {事業: %s, 金額: 3000}
"""
PREVIOUS = """\
関連計画:
  - id: zenki
    法定種別: 重層的支援体制整備事業実施計画
    名称: 第1期実施計画
    関係: 前期計画
    %s
"""


def with_words(folder: Path, words: str) -> Path:
    return change(folder, "katsudo.yaml", CONTENT, f"内容: {words}")


def test_what_the_grant_does_not_pay_for(tmp_path: Path) -> None:
    plan = with_words(tmp_path, "国の交付金を受けて行う。")

    assert said(plan) == [
        "katsudo.yaml:5:9 FIN-601 第3号ハの地域活動支援センターの基礎的事業、"
        "第1号ロの障害者相談支援の基本事業が交付金の対象でないことに触れていません（根拠は未確認）"
    ]
    assert whole(plan) == ["info FIN-601 「交付税」「対象外」などの言葉がありません | 社会福祉法第106条の8"]


@pytest.mark.parametrize(
    "words",
    [
        "交付金を受けるが、基礎的事業は交付税による。",
        "基礎的事業は交付金の対象外である。",
        "国の補助を受ける。",
    ],
)
def test_the_grant_is_told_rightly_or_not_at_all(tmp_path: Path, words: str) -> None:
    assert said(with_words(tmp_path, words)) == []


@pytest.mark.parametrize("project", ["hokatsu", "kayoi", "seikatsu"])
def test_a_budget_of_the_insurance_without_the_transfer(tmp_path: Path, project: str) -> None:
    plan = added(tmp_path, BUDGET % project)

    assert said(plan) == [
        "more.yaml:6:10 FIN-602 介護保険の事業の予算がありますが、"
        "介護保険特別会計からの繰入れに触れていません"
    ]
    assert whole(plan) == [
        "info FIN-602 第3号イ、第1号イ、第3号ロの分は、特別会計から繰り入れます | 社会福祉法第106条の10"
    ]


def test_a_budget_of_other_projects(tmp_path: Path) -> None:
    assert said(added(tmp_path, BUDGET % "sanka")) == []


def test_a_budget_with_the_transfer(tmp_path: Path) -> None:
    added(tmp_path, BUDGET % "hokatsu")

    assert said(with_words(tmp_path, "費用は一般会計に繰り入れる。")) == []


def test_a_rate_that_is_not_that_of_the_day(tmp_path: Path) -> None:
    plan = with_words(tmp_path, "第2号被保険者負担率は28％である。")

    assert said(plan) == ["katsudo.yaml:7:20 FIN-603 第2号被保険者負担率は、計画の基準日には27%です"]
    assert whole(plan)[0].startswith("info FIN-603 第8期・第9期の率は27%です | ")


def test_a_rate_beyond_the_time_for_which_it_is_fixed(tmp_path: Path) -> None:
    change(tmp_path, "keikaku.yaml", "令和7年度～令和8年度", "令和7年度～令和9年度")
    plan = with_words(tmp_path, "第2号被保険者負担率は27％である。")

    assert said(plan)[0] == (
        "katsudo.yaml:7:20 FIN-603 第2号被保険者負担率は、2027年4月1日以後は定まっていません。"
        "計画期間はその後に及びます"
    )


@pytest.mark.parametrize(
    "words", ["第2号被保険者負担率は27％である。", "第2号被保険者の負担は重い。27％が答えた。"]
)
def test_a_rate_that_fits_or_is_none(tmp_path: Path, words: str) -> None:
    assert said(with_words(tmp_path, words)) == []


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("策定年月: 令和3年3月", "「第1期実施計画」の策定年月（令和3年3月）が"),
        ("期間: 令和2年度～令和6年度", "「第1期実施計画」の期間（令和2年度～令和6年度）の初めが"),
    ],
)
def test_a_plan_from_before_the_law(tmp_path: Path, line: str, message: str) -> None:
    plan = added(tmp_path, PREVIOUS % line)
    column = 5 + line.index(" ") + 1

    assert said(plan) == [f"more.yaml:6:{column} TIME-702 {message}、法律の施行（2021年4月1日）より前です"]
    assert whole(plan) == ["info TIME-702 この時には、事業の規定がまだありません | 社会福祉法第106条の4第2項"]


@pytest.mark.parametrize("line", ["策定年月: 令和3年4月", "期間: 令和3年度～令和6年度"])
def test_a_plan_from_the_first_days_of_the_law(tmp_path: Path, line: str) -> None:
    assert said(added(tmp_path, PREVIOUS % line)) == []


def test_a_project_begun_before_the_law(tmp_path: Path) -> None:
    plan = change(tmp_path, "keikaku.yaml", "  状態: 確定\n", "  状態: 確定\n  開始時期: 令和2年度\n")

    assert said(plan) == [
        "keikaku.yaml:5:9 TIME-702 事業の開始時期（令和2年度）が、法律の施行（2021年4月1日）より前です"
    ]


def test_a_plan_of_another_kind_from_before_the_law(tmp_path: Path) -> None:
    other = (PREVIOUS % "策定年月: 平成30年3月").replace("重層的支援体制整備事業実施計画", "総合計画")

    assert said(added(tmp_path, other)) == []


def test_no_word_of_loneliness(tmp_path: Path) -> None:
    plan = change(tmp_path, "suishin.yaml", "孤独・孤立対策についても協議する。", "")

    assert said(plan) == ["honbun.yaml:1:1 TIME-703 孤独・孤立対策に触れていません"]
    assert whole(plan) == ["info TIME-703 「孤独」「孤立」という言葉がありません | 孤独・孤立対策推進法第4条"]


def test_loneliness_before_its_law(tmp_path: Path) -> None:
    change(tmp_path, "suishin.yaml", "孤独・孤立対策についても協議する。", "")

    assert (
        said(change(tmp_path, "keikaku.yaml", "令和8年度\n", "令和8年度\n  基準日: 令和6年3月31日\n")) == []
    )


def test_two_plans_in_one_folder_are_one_mistake(tmp_path: Path) -> None:
    change(tmp_path, "keikaku.yaml", "令和7年度～令和8年度", "令和7年度～令和12年度")
    header = (tmp_path / "keikaku.yaml").read_text("utf-8")
    (tmp_path / "kita.yaml").write_text(header.replace("見本市", "北市"), "utf-8")

    [line] = said(tmp_path)
    assert line == "kita.yaml:3:13 JS013 二つの市町村の計画が一つのフォルダーに混ざっています（見本市と北市）"


OPEN = "未確定:\n  - {id: mokuhyo, 名称: 相談件数の目標}\n"


def test_a_final_plan_with_an_open_point(tmp_path: Path) -> None:
    assert said(added(tmp_path, OPEN)) == [
        "more.yaml:2:23 JS120 確定した計画に、決まっていないこと「相談件数の目標」が残っています"
    ]


@pytest.mark.parametrize("status", ["素案", "パブリックコメント案", "案"])
def test_a_draft_may_have_open_points(tmp_path: Path, status: str) -> None:
    assert said(change(added(tmp_path, OPEN), "keikaku.yaml", "状態: 確定", f"状態: {status}")) == []
