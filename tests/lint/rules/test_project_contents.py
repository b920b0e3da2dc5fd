"""What the projects of the Act are to cover, and how amendments changed them: COMP-205–208 and 210–215."""

from pathlib import Path

import pytest

from tests.lint.rules.sample import added, change, said, whole

TASKS = "高齢者の総合相談、権利擁護、ケアマネジャーへの支援を行う。"
TYPED = "こども家庭センター型により、妊婦と子育て家庭の相談に応じる。"
NEED = "生活に困窮する人の、就労と居住の相談に応じる。"
BODIES = "      - {記述: 基幹相談支援センター}\n"
COUNCIL = "      - {記述: 居住支援協議会}\n"


def before(folder: Path, day: str) -> Path:
    """Hold the plan in `folder` against the law of an earlier day."""
    return change(folder, "keikaku.yaml", "令和8年度\n", f"令和8年度\n  基準日: {day}\n")


def test_two_of_the_three_tasks_are_not_told(tmp_path: Path) -> None:
    plan = change(tmp_path, "hokatsu.yaml", TASKS, "高齢者の相談に応じる。")

    assert said(plan) == [
        "hokatsu.yaml:7:9 COMP-205 「地域包括支援センターの運営」が、"
        "権利擁護、包括的・継続的ケアマネジメント支援に触れていません"
    ]
    assert whole(plan)[0].startswith("info COMP-205 三つの業務のうち、")
    assert whole(plan)[0].endswith(" | 社会福祉法第106条の4第2項第1号イ")


@pytest.mark.parametrize(
    "words",
    [
        "様々な相談を受け、高齢者の権利を守り、地域の介護支援専門員を支える。",
        "総合相談、虐待への対応、多職種の連携に取り組む。",
    ],
)
def test_the_tasks_in_other_words(tmp_path: Path, words: str) -> None:
    assert said(change(tmp_path, "hokatsu.yaml", TASKS, words)) == []


def test_a_care_manager_on_the_staff_is_not_the_task(tmp_path: Path) -> None:
    plan = change(tmp_path, "hokatsu.yaml", TASKS, "主任介護支援専門員が相談に応じ、権利を守る。")

    assert [line.split()[1] for line in said(plan)] == ["COMP-205"]


def test_what_a_project_does_not_describe_is_not_judged(tmp_path: Path) -> None:
    for file in ("hokatsu", "riyosha", "jiritsu", "sanka", "outreach"):
        change(tmp_path, f"{file}.yaml", "    内容:", "    その他:")
        path = tmp_path / f"{file}.yaml"
        path.write_text(path.read_text("utf-8").replace("妊婦と", "").replace("居住", ""), "utf-8")

    assert said(tmp_path) == []


def test_only_the_reinforced_part_of_the_centre(tmp_path: Path) -> None:
    plan = change(tmp_path, "katsudo.yaml", "センター事業", "センター機能強化事業")

    assert said(plan) == [
        "katsudo.yaml:5:9 COMP-206 第3号ハの事業が「地域活動支援センター機能強化事業」だけで、"
        "基礎的事業に触れていません"
    ]
    assert whole(plan) == [
        "info COMP-206 第3号ハは、センターの事業の全体です | 社会福祉法第106条の4第2項第3号ハ"
    ]


def test_the_reinforced_part_beside_the_basic_one(tmp_path: Path) -> None:
    change(tmp_path, "katsudo.yaml", "センター事業", "センター機能強化事業")

    assert said(change(tmp_path, "katsudo.yaml", "創作の場を", "基礎的事業として創作の場を")) == []


def test_the_type_of_user_support_is_not_told(tmp_path: Path) -> None:
    plan = change(tmp_path, "riyosha.yaml", "こども家庭センター型により、", "")

    assert said(plan) == ["riyosha.yaml:5:9 COMP-207 「利用者支援事業」がどの型かが分かりません"]


def test_a_type_of_the_past(tmp_path: Path) -> None:
    plan = change(tmp_path, "riyosha.yaml", "こども家庭センター型", "母子保健型")

    assert said(plan) == [
        "riyosha.yaml:5:9 COMP-207 「利用者支援事業」の母子保健型は、"
        "2024年4月1日にこども家庭センター型に改められたと考えられます（未確認）"
    ]
    assert whole(plan)[0].startswith("info COMP-207 旧い型です（未確認） | ")


def test_a_type_of_the_past_before_it_was_past(tmp_path: Path) -> None:
    change(tmp_path, "riyosha.yaml", "こども家庭センター型", "母子保健型")

    assert said(before(tmp_path, "令和6年3月31日")) == []


def test_a_type_of_the_past_beside_its_successor(tmp_path: Path) -> None:
    plan = change(tmp_path, "riyosha.yaml", "センター型により", "センター型（旧母子保健型）により")

    assert said(plan) == []


def test_expectant_mothers_are_not_told(tmp_path: Path) -> None:
    plan = change(tmp_path, "riyosha.yaml", "妊婦と子育て家庭", "子育て家庭")

    assert said(plan) == [
        "riyosha.yaml:5:9 COMP-208 「利用者支援事業」が、"
        "2025年4月1日に対象に加わった妊婦とその配偶者に触れていません"
    ]
    assert whole(plan) == [
        "info COMP-208 「妊婦」「妊娠」などの言葉がありません | 子ども・子育て支援法第59条第1号"
    ]
    assert said(before(tmp_path, "令和7年3月31日")) == []


@pytest.mark.parametrize("name", ["子育て世代包括支援センター", "母子健康包括支援センター"])
def test_the_former_name_of_the_centre(tmp_path: Path, name: str) -> None:
    plan = change(tmp_path, "riyosha.yaml", TYPED, f"基本型により、{name}で妊婦の相談に応じる。")

    assert said(plan) == [
        f"riyosha.yaml:7:16 COMP-210 「{name}」は、2024年4月1日にこども家庭センターに代わりました"
    ]
    assert whole(plan) == ["warning COMP-210 旧い名称です | 社会福祉法第106条の4第3項"]


@pytest.mark.parametrize(
    "words",
    [
        "こども家庭センター（旧子育て世代包括支援センター）の基本型で妊婦の相談に応じる。",
        "基本型で妊婦の相談に応じる。子育て世代包括支援センターは令和2年度に開いた。",
        "基本型で妊婦の相談に応じる。従来の母子健康包括支援センターの働きも続ける。",
    ],
)
def test_the_former_name_in_a_sentence_on_the_past(tmp_path: Path, words: str) -> None:
    assert said(change(tmp_path, "riyosha.yaml", TYPED, words)) == []


def test_the_former_name_before_it_was_replaced(tmp_path: Path) -> None:
    change(tmp_path, "riyosha.yaml", TYPED, "基本型により、子育て世代包括支援センターで相談に応じる。")

    assert said(before(tmp_path, "令和6年3月31日")) == []


def test_a_body_that_is_named_nowhere(tmp_path: Path) -> None:
    plan = change(tmp_path, "suishin.yaml", BODIES, "")

    assert said(plan) == [
        "honbun.yaml:18:11 COMP-211 緊密な連携を図る機関のうち、基幹相談支援センターが計画に出てきません"
    ]
    assert whole(plan) == ["warning COMP-211 連携の相手として書かれていません | 社会福祉法第106条の4第3項"]


def test_a_body_that_is_declared_as_a_gap(tmp_path: Path) -> None:
    added(tmp_path, "不足:\n  - {項目: 支援関係機関の連携, 理由: 基幹相談支援センターを置いていない。}\n")
    change(tmp_path, "suishin.yaml", BODIES, "")

    assert [line.split()[1] for line in said(tmp_path)] == ["GAP-801"]


def test_a_body_may_stand_in_a_register(tmp_path: Path) -> None:
    meeting = "会議: [{id: chiiki-kaigi, 法定種別: その他, 名称: 地域の会議, 構成員: [kikan]}]"
    added(tmp_path, f"施設: [{{id: kikan, 名称: 基幹相談支援センター}}]\n{meeting}\n")

    assert said(change(tmp_path, "suishin.yaml", BODIES, "")) == []


def test_a_memo_names_nobody(tmp_path: Path) -> None:
    added(tmp_path, "団体: [{id: kai, 名称: 見本会, 備考: 基幹相談支援センターはまだない。}]\n")
    change(tmp_path, "suishin.yaml", BODIES, "")

    assert "COMP-211" in [line.split()[1] for line in said(tmp_path)]


def without_housing(folder: Path) -> Path:
    change(folder, "suishin.yaml", COUNCIL, "")
    change(folder, "jiritsu.yaml", NEED, "生活に困窮する人の、就労などの相談に応じる。")
    change(folder, "sanka.yaml", "住居の確保も援助する。", "")
    return change(folder, "outreach.yaml", "今の住居に住み続けられるよう助言する。", "")


def test_no_word_of_housing(tmp_path: Path) -> None:
    plan = without_housing(tmp_path)

    assert said(plan) == [
        "honbun.yaml:18:11 COMP-212 居住支援協議会などとの連携や、居住の安定の確保に触れていません",
        "jiritsu.yaml:7:9 COMP-214 「自立相談支援事業」が、2025年4月1日に加わった居住の相談に触れていません",
        "sanka.yaml:11:9 COMP-213 第2号と第4号の事業が、住まいについての支援に触れていません",
    ]
    assert whole(plan) == [
        "warning COMP-212 「居住」「住まい」「住宅」などの言葉がありません | 社会福祉法第106条の4第4項",
        "info COMP-214 「居住」「住まい」「住宅」などの言葉がありません | 生活困窮者自立支援法第3条第2項各号",
        "info COMP-213 「住居」「居住」「住まい」などの言葉がありません | "
        "社会福祉法施行規則第34条の4、社会福祉法施行規則第34条の6",
    ]


def test_no_word_of_housing_before_the_amendment(tmp_path: Path) -> None:
    without_housing(tmp_path)

    assert said(before(tmp_path, "令和7年3月31日")) == []


def test_housing_in_an_imagined_case_only(tmp_path: Path) -> None:
    without_housing(tmp_path)
    (tmp_path / "jirei.yaml").write_text(
        "事例:\n"
        "  - {id: a, 名称: 例, 世帯: [{id: hito, 続柄: 本人}], 課題: [{内容: 転居}], 支援: 居住の確保}\n",
        "utf-8",
    )

    assert "COMP-212" in [line.split()[1] for line in said(tmp_path)]


def test_people_who_live_in_the_city_are_no_housing(tmp_path: Path) -> None:
    without_housing(tmp_path)
    change(tmp_path, "honbun.yaml", "進めることを基本方針", "市内に居住する人に進めることを基本方針")

    assert "COMP-212" in [line.split()[1] for line in said(tmp_path)]


def test_the_cooperation_on_housing_is_declared_as_a_gap(tmp_path: Path) -> None:
    without_housing(tmp_path)
    (tmp_path / "fusoku.yaml").write_text("不足:\n  - {項目: 法106-4-4, 理由: 検討中。}\n", "utf-8")

    assert [line.split()[1] for line in said(tmp_path)] == ["GAP-801", "COMP-214", "COMP-213"]


def test_a_word_that_cannot_be_read_may_be_about_housing(tmp_path: Path) -> None:
    without_housing(tmp_path)
    change(tmp_path, "sanka.yaml", "    実施方式: 委託\n", "    実施方式: 委託\n    内用: 住居\n    謎: 1\n")

    assert [line for line in said(tmp_path) if not line.split()[1].startswith("JS")] == [
        "jiritsu.yaml:7:9 COMP-214 「自立相談支援事業」が、2025年4月1日に加わった居住の相談に触れていません",
        "outreach.yaml:11:9 COMP-213 第4号の事業が、住まいについての支援に触れていません",
    ]


def test_the_former_name_of_the_housing_project(tmp_path: Path) -> None:
    plan = change(tmp_path, "jiritsu.yaml", NEED, f"{NEED}生活困窮者一時生活支援事業も行う。")

    assert said(plan) == [
        "jiritsu.yaml:7:32 COMP-215 「生活困窮者一時生活支援事業」は、"
        "2025年4月1日に生活困窮者居住支援事業に代わりました"
    ]
    assert whole(plan) == [
        "warning COMP-215 旧い名称です | 生活困窮者自立支援法等の一部を改正する法律（令和6年法律第21号）"
    ]
    assert said(before(tmp_path, "令和7年3月31日")) == []
