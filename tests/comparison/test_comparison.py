"""What is compared, and what the tables say of it."""

import pytest

from jusou_plan.comparison.compare import compare
from jusou_plan.comparison.table import Comparison
from jusou_plan.coverage.catalogue import SERVICES
from jusou_plan.statute.read import read_statute
from tests.comparison.plans import KAI, OTSU, city, compared, loaded, project, row, verdict_of


@pytest.fixture(scope="module")
def pair() -> Comparison:
    return compared(KAI, OTSU)


def told(comparison: Comparison, group: str) -> dict[str, tuple[object, ...]]:
    """Give each row of a group with what the plans say, the verdict last."""
    return {
        it.title: (*(answer.text or "—" for answer in it.answers), it.verdict.words)
        for it in comparison.group(group).rows
    }


def test_every_item_of_the_act_is_compared_in_its_order(pair: Comparison) -> None:
    assert [group.label for group in pair.services.groups] == [
        *("第1号イ", "第1号ロ", "第1号ハ", "第1号ニ", "第2号"),
        *("第3号柱書", "第3号イ", "第3号ロ", "第3号ハ", "第3号ニ"),
        *("第4号", "第5号", "第6号"),
    ]
    assert [group.concept for group in pair.services.groups] == [entry.concept for entry in SERVICES]


def test_an_item_side_by_side(pair: Comparison) -> None:
    assert told(pair, "jigyo_1") == {
        "事業の名称": ("地域包括支援センターの運営", "地域包括支援センター運営事業", "すべての計画に記載"),
        "分野": ("高齢", "介護", "同じ（言い方は違う）"),
        "実施方式": ("直営及び委託", "一部委託", "同じ（言い方は違う）"),
        "委託先の種別": ("社会福祉法人", "社会福祉法人", "同じ"),
        "配置人員": ("社会福祉士　2名", "社会福祉士　2人", "同じ（言い方は違う）"),
        "指標の数": ("指標1", "—", "1計画だけに記載"),
    }
    assert told(pair, "jigyo_2")["実施方式"] == ("委託", "直営", "異なる")


def test_an_item_that_no_plan_has_says_nothing(pair: Comparison) -> None:
    group = pair.group("jigyo_3")

    assert group.heading == "第1号ハ 利用者支援事業"
    assert group.told_rows == ()
    assert {it.verdict.words for it in group.rows} == {"どの計画にも記載なし"}


def test_the_plans_themselves(pair: Comparison) -> None:
    kai, otsu = pair.plans

    assert (kai.label, kai.kind, kai.period) == ("甲斐市", "計画", "令和6年度～令和8年度")
    assert (otsu.label, otsu.kind, otsu.period) == ("乙町", "事例", "R7-R9")
    assert told(pair, "gaiyo_1") == {
        "計画の期間": ("令和6年度～令和8年度", "R7-R9", "異なる"),
        "期間の年数": ("3年", "3年", "同じ"),
        "指標の数": ("指標1", "—", "1計画だけに記載"),
    }


def test_a_period_is_the_same_however_it_is_written() -> None:
    found = row(
        "計画の期間",
        city("甲市", header=", 期間: 令和6年度から令和8年度までの3年間"),
        city("乙市", header=", 期間: R6-R8"),
        group="gaiyo_1",
    )

    assert found.verdict.words == "同じ（言い方は違う）"
    assert [answer.text for answer in found.answers] == ["令和6年度から令和8年度までの3年間", "R6-R8"]


def test_plans_of_different_days_are_compared_by_concept_not_by_number(pair: Comparison) -> None:
    assert told(pair, "hourei_1")["事業の委託"] == (
        "社会福祉法第106条の4第4項",
        "社会福祉法第106条の4第5項",
        "同じ（番号は違う）",
    )
    assert told(pair, "hourei_1")["計画の策定"][-1] == "同じ"


def test_a_plan_that_names_no_day_has_no_article() -> None:
    found = compared(city("甲市"), city("乙市", header=", 期間: R7"))

    assert found.plans[0].law_day is None
    assert told(found, "hourei_1")["事業の委託"] == ("—", "社会福祉法第106条の4第5項", "1計画だけに記載")


def test_a_day_before_the_law_and_a_day_of_a_law_not_yet_read() -> None:
    found = compared(
        city("甲市", header=", 期間: R7, 基準日: 令和3年3月31日"), city("乙市", header=", 期間: R10")
    )

    assert told(found, "hourei_1")["事業の委託"][0] == "—"


MEETING = "会議: [{{id: a, 法定種別: {kind}, 名称: {name}, 頻度: '{frequency}'}}]\n"


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        ("月1回(第4火曜日9:00～12:00)", "毎月", "同じ（言い方は違う）"),
        ("年12回", "月1回", "同じ（言い方は違う）"),
        ("四半期に1回", "3か月に1回", "同じ（言い方は違う）"),
        ("随時", "必要に応じて", "同じ（言い方は違う）"),
        ("月1回", "月2回", "異なる"),
        ("年2回", "年2回以上", "異なる"),
        ("年2回、随時", "年2回", "異なる"),
    ],
)
def test_frequencies(one: str, other: str, words: str) -> None:
    texts = [
        city(name, MEETING.format(kind="支援会議", name="会議", frequency=frequency))
        for name, frequency in (("甲市", one), ("乙市", other))
    ]
    assert row("会議の頻度", *texts, group="kaigi_1").verdict.words == words


def test_meetings_are_compared_by_their_kind_not_their_name(pair: Comparison) -> None:
    assert told(pair, "kaigi_1") == {
        "会議の名称": ("支援会議", "支え合い会議", "すべての計画に記載"),
        "会議の頻度": ("月1回(第1火曜日)", "毎月", "同じ（言い方は違う）"),
    }


def test_a_meeting_that_borrows_its_frequency_is_held_as_often() -> None:
    rest = (
        "会議:\n  - {id: a, 法定種別: 支援会議, 名称: 甲, 頻度: 月1回}\n"
        "  - {id: b, 法定種別: 重層的支援会議, 名称: 乙, 準用: {会議: a, 項目: [頻度]}}\n"
        "  - {id: c, 法定種別: 重層的支援会議, 名称: 丙, 準用: {会議: b, 項目: [構成員]}}\n"
    )
    found = row("会議の頻度", city("甲市", rest), city("乙市"), group="kaigi_2")

    assert found.answers[0].lines == ("乙：月1回",)


def test_meetings_that_borrow_from_each_other_end() -> None:
    rest = (
        "会議:\n  - {id: a, 法定種別: 支援会議, 名称: 甲, 準用: {会議: b, 項目: [頻度]}}\n"
        "  - {id: b, 法定種別: 支援会議, 名称: 乙, 準用: {会議: a, 項目: [頻度]}}\n"
    )
    assert compared(city("甲市", rest), city("乙市"), clean=False).group("kaigi_1").rows[1].told is False


def test_other_meetings_are_shown_but_not_judged() -> None:
    rest = (
        "会議: [{id: a, 名称: 推進会議, 頻度: 年2回},"
        " {id: b, 法定種別: その他, 名称: 実務者会議, 頻度: 随時}]\n"
    )
    found = row(
        "会議の頻度", city("甲市", rest), city("乙市", rest.replace("年2回", "年9回")), group="kaigi_3"
    )

    assert found.answers[0].lines == ("推進会議：年2回", "実務者会議：随時")
    assert found.verdict.words == "すべての計画に記載"


class TestVerdict:
    def test_what_some_plans_leave_out(self) -> None:
        fields = ("実施方式: 委託", "分野: 介護", "実施方式: 委託")
        assert verdict_of("実施方式", *fields) == "記載のある2計画は同じ"

    def test_what_differs_and_some_leave_out(self) -> None:
        fields = ("実施方式: 委託", "分野: 介護", "実施方式: 直営", "分野: 介護")
        assert verdict_of("実施方式", *fields) == "異なる（記載なし2）"

    def test_a_single_plan_that_says_something(self) -> None:
        assert verdict_of("実施方式", "実施方式: 委託", "分野: 介護") == "1計画だけに記載"

    def test_names_are_not_held_against_each_other(self) -> None:
        found = row("事業の名称", project("分野: 介護"), city("乙市"))
        assert found.verdict.words == "一部の計画に記載なし"

    def test_what_is_not_known_is_neither_the_same_nor_different(self) -> None:
        rest = "団体: [{id: x, 名称: 慶会}]\n"
        fields = "実施方式: 委託, 委託先: %s"
        texts = [
            project(fields % "x") + rest,
            project(fields % "{法人種別: 医療法人}", "乙市"),
        ]
        found = row("委託先の種別", *texts)

        assert found.answers[0].text == "種別の記載なし（慶会）"
        assert found.verdict.words == "比べられない記載がある"

    def test_what_differs_for_certain_differs_whatever_else_is_unknown(self) -> None:
        texts = [
            project("委託先: x") + "団体: [{id: x, 名称: 慶会}]\n",
            project("委託先: {法人種別: 医療法人}", "乙市"),
            project("委託先: {法人種別: 株式会社}", "丙市"),
        ]
        assert row("委託先の種別", *texts).verdict.words == "異なる"


class TestContractors:
    BODIES = (
        "団体:\n  - {id: i, 名称: 医の会, 法人種別: 医療法人}\n"
        "  - {id: f, 名称: 福の会, 法人種別: 社会福祉法人}\n"
        "  - {id: k, 名称: 共の会, 法人種別: 共同事業体, 構成団体: [f, {法人種別: 株式会社}]}\n"
    )

    def forms(self, fields: str) -> str:
        return row("委託先の種別", project(fields) + self.BODIES, city("乙市")).answers[0].text

    def test_who_runs_a_contracted_site_is_a_contractor(self) -> None:
        sites = "実施施設: [{名称: 甲, 運営: i}, {名称: 乙, 運営: f}, {名称: 丙, 運営: f}]"
        assert self.forms(f"実施方式: 委託, {sites}") == "医療法人、社会福祉法人"

    def test_who_runs_a_site_that_is_not_contracted_is_none(self) -> None:
        sites = "実施施設: [{名称: 甲, 方式: 委託, 運営: i}, {名称: 乙, 方式: 直営, 運営: f}]"
        assert self.forms(f"実施方式: 委託／直営, {sites}") == "医療法人"
        assert self.forms("実施方式: 補助, 実施施設: [{名称: 甲, 運営: i}]") == ""
        assert self.forms("実施施設: [{名称: 甲, 運営: i}]") == ""

    def test_the_method_of_a_sub_project_is_that_of_its_sites(self) -> None:
        fields = (
            "細事業: [{id: x, 名称: 甲}, {id: y, 名称: 乙}], 実施方式: {x: 直営, y: 委託},"
            " 実施施設: {x: [{名称: 一, 運営: i}], y: [{名称: 二, 運営: f}]}"
        )
        assert self.forms(fields) == "社会福祉法人"

    def test_a_consortium_is_told_with_its_members(self) -> None:
        assert self.forms("実施方式: 委託, 委託先: k") == "共同事業体（社会福祉法人・株式会社）"

    def test_a_member_of_a_consortium_whose_form_is_not_told_goes_by_its_name(self) -> None:
        bodies = self.BODIES.replace("名称: 福の会, 法人種別: 社会福祉法人", "名称: 福の会")
        found = row("委託先の種別", project("委託先: k") + bodies, city("乙市"))
        assert found.answers[0].text == "共同事業体（福の会・株式会社）"


def test_several_projects_of_one_item_are_told_apart() -> None:
    rest = (
        "事業:\n  - {id: a, 根拠: 第2号, 名称: 体験, 実施方式: 直営}\n"
        "  - {id: b, 根拠: 第2号, 名称: 居場所, 実施方式: 委託}\n"
    )
    found = row("実施方式", city("甲市", rest), city("乙市"), group="jigyo_5")

    assert found.answers[0].lines == ("体験：直営", "居場所：委託")
    assert found.answers[0].taken_as == "一部委託"


def test_only_the_sub_projects_that_are_the_item_count() -> None:
    scopes = "細事業: [{id: x, 名称: 甲, 根拠: 第2号}, {id: y, 名称: 乙, 根拠: 第4号}]"
    text = city("甲市", f"事業: [{{id: a, 名称: 事業, {scopes}, 実施方式: {{x: 直営, y: 委託}}}}]\n")
    found = compared(text, city("乙市"))

    assert found.group("jigyo_5").row("実施方式").answers[0].lines == ("直営",)
    assert found.group("jigyo_11").row("実施方式").answers[0].lines == ("委託",)


def test_staff_is_added_up_where_every_number_is_exact() -> None:
    posts = "配置人員: [{職: 甲, 人数: 1.5人}, {職: 乙, 人数: 2名}]"
    [line] = row("配置人員", project(posts), city("乙市")).answers[0].lines[2:]
    assert line == "（合わせて3.5人）"
    bounded = posts.replace("2名", "2名以上")
    assert len(row("配置人員", project(bounded), city("乙市")).answers[0].lines) == 2


def test_goals_with_a_value_are_measures_unless_an_indicator_is_counted_for_them() -> None:
    fields = "目標: [{目標: [{内容: 会議, 値: 50回/年}, {内容: 相談, 値: 9件, 指標: kensu}, {内容: 深める}]}]"
    text = project(fields) + "指標: [{id: kensu, 名称: 相談件数, 事業: a}, {id: betsu, 名称: 別}]\n"
    found = compared(text, city("乙市"))

    assert found.group("jigyo_1").row("指標の数").answers[0].lines == ("2（指標1、数値目標1）",)
    assert found.group("gaiyo_1").row("指標の数").answers[0].lines == ("3（指標2、数値目標1）",)


def test_what_a_plan_itself_declares_is_told() -> None:
    text = (
        "計画: {名称: 甲町の計画, 自治体: {名称: 甲町}}\n"
        "適用除外: [{項目: 第1号ニ, 理由: 福祉事務所がない。}]\n"
        "不足: [{項目: 第2号, 理由: 準備中。}]\n"
    )
    found = compared(text, city("乙市"))

    assert found.group("jigyo_4").row("事業の名称").answers[0].text == "適用除外（福祉事務所がない。）"
    assert found.group("jigyo_5").row("事業の名称").answers[0].text == "不足（準備中。）"
    assert found.group("jigyo_5").row("事業の名称").verdict.words == "どの計画にも記載なし"


def test_what_is_declared_to_be_lacking_is_no_record() -> None:
    rest = "事業: [{id: a, 根拠: 第2号, 名称: 参加支援事業}]\n"
    short = "不足: [{項目: 第2号, 理由: 準備中。}]\n"
    found = row("事業の名称", city("甲市", rest), city("乙市", short), city("丙市", rest), group="jigyo_5")

    assert [answer.text for answer in found.answers] == ["参加支援事業", "不足（準備中。）", "参加支援事業"]
    assert found.verdict.words == "一部の計画に記載なし"


def test_a_plan_without_a_header_is_compared_too() -> None:
    found = compared("事業: [{id: a, 根拠: 第2号, 名称: 甲}]\n", city("乙市"), clean=False)

    assert [plan.label for plan in found.plans] == ["a", "乙市"]
    assert found.plans[0].name == "（名称未定の計画）"


def test_one_plan_is_no_comparison() -> None:
    with pytest.raises(ValueError, match="two plans"):
        compare(loaded([city("甲市")]), read_statute())


class TestLabels:
    def labels(self, *texts: str) -> list[str]:
        return [plan.label for plan in compared(*texts).plans]

    def test_cities_go_by_their_names(self) -> None:
        assert self.labels(city("甲市"), city("乙市")) == ["甲市", "乙市"]

    def test_two_plans_of_a_city_get_their_periods(self) -> None:
        texts = [city("甲市", header=", 期間: R6-R8"), city("乙市"), city("甲市", header=", 期間: R9")]
        assert self.labels(*texts) == ["甲市（令和6年度～令和8年度）", "乙市", "甲市（令和9年度）"]

    def test_of_the_same_period_the_term_or_the_folder_tells(self) -> None:
        same = ", 期間: R7"
        texts = [city("甲市", header=f"{same}, 期: 第1期"), city("甲市", header=f"{same}, 期: 第2期")]
        assert self.labels(*texts) == ["甲市（第1期）", "甲市（第2期）"]
        assert self.labels(city("甲市"), city("甲市")) == ["甲市（a）", "甲市（b）"]

    def test_three_plans_get_as_much_as_they_need(self) -> None:
        texts = [
            city("甲市", header=", 期間: R6"),
            city("甲市", header=", 期間: R7"),
            city("甲市", header=", 期間: R7"),
        ]
        assert self.labels(*texts) == ["甲市（令和6年度）", "甲市（令和7年度、b）", "甲市（令和7年度、c）"]
