"""The services of the law: COMP-201–204 and 209, and 不足 in their place."""

from pathlib import Path

from tests.lint.rules.sample import MIHON, added, change, said, whole, without

NO_OFFICE = "適用除外:\n  - 項目: 第1号ニ\n    理由: 福祉事務所を置いていないため。\n"


def test_the_plan_from_which_these_tests_start_lacks_nothing() -> None:
    assert said(MIHON) == []


def test_a_letter_of_the_first_item_is_missed_at_its_support(tmp_path: Path) -> None:
    plan = without(tmp_path, "jiritsu.yaml")

    assert said(plan) == ["sodan.yaml:3:9 COMP-201 第1号ニ（自立相談支援事業）に当たる事業がありません"]
    assert whole(plan) == ["error COMP-201 この号の事業がそろっていません | 社会福祉法第106条の4第2項第1号ニ"]


def test_without_the_support_it_is_missed_at_the_plan_itself(tmp_path: Path) -> None:
    (tmp_path / "sonota.yaml").write_text("計画: {名称: 見本, 自治体: {名称: 見本市}, 期間: R7}\n", "utf-8")

    assert (
        "sonota.yaml:1:1 COMP-204 第2号（参加支援事業）、第4号（アウトリーチ等を通じた継続的支援事業）、"
        "第5号（多機関協働事業）に当たる事業がありません"
    ) in said(tmp_path)


def test_several_letters_are_one_finding(tmp_path: Path) -> None:
    change(tmp_path, "chiiki.yaml", "根拠: 第3号イ", "根拠: 第3号ニ")
    plan = change(tmp_path, "katsudo.yaml", "根拠: 第3号ハ", "根拠: 第3号ニ")

    assert [line for line in said(plan) if "COMP" in line] == [
        "chiiki.yaml:3:9 COMP-202 第3号イ（地域介護予防活動支援事業）、"
        "第3号ハ（地域活動支援センター事業）に当たる事業がありません"
    ]


def test_the_opening_words_of_the_third_item_are_a_warning(tmp_path: Path) -> None:
    plan = without(tmp_path, "konkyu.yaml")

    assert said(plan) == [
        "chiiki.yaml:3:9 COMP-203 第3号のうち、イからニまでのどれでもない地域づくりの事業がありません"
    ]
    assert whole(plan) == [
        "warning COMP-203 イロハニの付かない第3号の事業がありません | 社会福祉法第106条の4第2項第3号柱書"
    ]


def test_outreach_is_missed(tmp_path: Path) -> None:
    plan = change(tmp_path, "outreach.yaml", "    支援: outreach-shien\n    根拠: 第4号", "    根拠: 第2号")

    assert (
        "outreach.yaml:3:9 COMP-204 第4号（アウトリーチ等を通じた継続的支援事業）に当たる事業がありません"
        in said(plan)
    )


def test_a_project_that_cannot_be_read_is_not_missed_as_well(tmp_path: Path) -> None:
    plan = change(tmp_path, "jiritsu.yaml", "    名称: 自立相談支援事業\n", "")

    assert said(plan) == ["jiritsu.yaml:2:5 JS108 「名称」がありません"]


def test_a_basis_that_cannot_be_read_is_not_missed_as_well(tmp_path: Path) -> None:
    [only] = said(change(tmp_path, "jiritsu.yaml", "第1号ニ", "第1号ホ"))

    assert only.startswith("jiritsu.yaml:4:9 JS109 ")


def test_a_city_has_no_exemption(tmp_path: Path) -> None:
    plan = without(tmp_path, "jiritsu.yaml")
    (plan / "tekiyo.yaml").write_text(NO_OFFICE, "utf-8")

    assert said(plan) == ["tekiyo.yaml:2:9 COMP-209 第1号ニの適用除外は福祉事務所を設置しない町村だけです"]


def _as_a_town(folder: Path) -> Path:
    change(folder, "keikaku.yaml", "名称: 見本市}", "名称: 見本町}")
    return change(folder, "soshiki.yaml", "見本市社会", "見本町社会")


def test_a_town_without_an_office_has_one(tmp_path: Path) -> None:
    _as_a_town(tmp_path)
    (tmp_path / "jiritsu.yaml").write_text(NO_OFFICE, "utf-8")

    assert said(tmp_path) == []


def test_no_exemption_from_what_the_plan_has(tmp_path: Path) -> None:
    added(tmp_path, NO_OFFICE)

    assert said(_as_a_town(tmp_path)) == [
        "more.yaml:2:9 COMP-209 第1号ニの事業があるので、適用除外になりません"
    ]


def test_no_exemption_from_anything_else(tmp_path: Path) -> None:
    assert said(added(tmp_path, NO_OFFICE.replace("第1号ニ", "第2号"))) == [
        "more.yaml:2:9 COMP-209 第2号に適用除外はありません"
    ]


def test_a_declared_shortfall_is_said_with_its_reason_and_no_error(tmp_path: Path) -> None:
    plan = without(tmp_path, "jiritsu.yaml")
    (plan / "fusoku.yaml").write_text(
        "不足:\n  - 項目: 第1号ニ\n    理由: |\n      県と\n      協議中のため。\n"
        "    対応時期: 令和8年度\n    担当: sogo\n",
        "utf-8",
    )

    assert said(plan) == [
        "fusoku.yaml:2:9 GAP-801 自立相談支援事業（第1号ニ）は「不足」と申告されています。理由: "
        "県と協議中のため。"
    ]
    assert whole(plan) == [
        "info GAP-801 対応時期: 令和8年度、担当: 福祉総合課 | 社会福祉法第106条の4第2項第1号ニ"
    ]


def test_a_profile_of_another_city_is_not_held_against_the_law(tmp_path: Path) -> None:
    without(tmp_path, "outreach.yaml")

    assert said(change(tmp_path, "keikaku.yaml", "  状態: 確定\n", "  種別: 事例\n")) == []


def test_a_law_that_has_not_been_read_is_announced_and_not_checked(tmp_path: Path) -> None:
    without(tmp_path, "outreach.yaml")
    plan = change(tmp_path, "keikaku.yaml", "令和7年度～令和8年度", "令和9年度～令和11年度")

    assert said(plan) == [
        "keikaku.yaml:5:7 TIME-701 2027年4月1日からの法令は未確認のため、法令に照らした検査をしていません"
    ]
    assert whole(plan) == ["info TIME-701 この日の条文を確認していません（未確認） | 令和8年法律第51号"]


def test_a_change_within_the_period_is_announced_beside_the_checks(tmp_path: Path) -> None:
    without(tmp_path, "jiritsu.yaml")
    change(
        tmp_path,
        "honbun.yaml",
        "次の事業を、令和7年度から実施する。",
        "次の事業を、令和7年度から令和9年度まで実施する。",
    )

    assert said(change(tmp_path, "keikaku.yaml", "令和7年度～令和8年度", "令和7年度～令和9年度")) == [
        "keikaku.yaml:5:7 TIME-701 計画期間が、2027年4月1日に施行される改正にかかります。"
        "改正の内容は未確認です",
        "sodan.yaml:3:9 COMP-201 第1号ニ（自立相談支援事業）に当たる事業がありません",
    ]


def test_a_day_before_the_law_is_an_error(tmp_path: Path) -> None:
    plan = change(tmp_path, "keikaku.yaml", "令和8年度\n", "令和8年度\n  基準日: 令和3年3月31日\n")

    assert "keikaku.yaml:6:8 TIME-704 重層的支援体制整備事業は、2021年3月31日にはまだありません" in said(plan)
