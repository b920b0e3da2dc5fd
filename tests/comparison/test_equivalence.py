"""Words that mean the same compare as the same; the plan's own word is still shown."""

import pytest

from jusou_plan.comparison.same_words import field_meaning, folded
from jusou_plan.comparison.vocabulary import FIELDS, LETTERS, METHODS
from jusou_plan.model.values.method import Method
from tests.comparison.plans import project, row, verdict_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("介護", "高齢"),
        ("高齢者", "介護分野"),
        ("障がい", "障害"),
        ("障がい者", "障害福祉"),
        ("こども", "子ども"),
        ("子育て", "児童"),
        ("困窮", "生活困窮者"),
        ("全", "すべて"),
        ("全ての分野", "全分野"),
    ],
)
def test_fields_of_one_meaning(one: str, other: str) -> None:
    assert verdict_of("分野", f"分野: {one}", f"分野: {other}") == "同じ（言い方は違う）"


@pytest.mark.parametrize(
    ("one", "other"), [("介護", "障がい"), ("子ども", "困窮"), ("全分野", "介護"), ("若者", "こども")]
)
def test_fields_of_different_meaning(one: str, other: str) -> None:
    assert verdict_of("分野", f"分野: {one}", f"分野: {other}") == "異なる"


def test_the_order_of_fields_does_not_count() -> None:
    assert verdict_of("分野", "分野: [障がい, 介護]", "分野: [高齢, 障害]") == "同じ（言い方は違う）"
    assert verdict_of("分野", "分野: [障害, 介護]", "分野: [介護, 障害]") == "同じ"


def test_a_field_that_the_vocabulary_does_not_have_is_itself() -> None:
    assert field_meaning("ひきこもり等") == "ひきこもり等"
    assert verdict_of("分野", "分野: 若者", "分野: 若者") == "同じ"


def test_a_short_form_of_the_plans_own_register_means_its_name() -> None:
    short = project("分野: 若") + "分野: [{id: wakamono, 名称: 若者, 略称: 若}]\n"
    found = row("分野", short, project("分野: 若者", "乙市"))

    assert found.verdict.words == "同じ（言い方は違う）"
    assert [answer.text for answer in found.answers] == ["若", "若者"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("直営及び委託", "一部委託"),
        ("委託／直営", "委託（一部直営）"),
        ("一部直営", "直営・委託"),
        ("直営", "直営"),
    ],
)
def test_methods_of_one_meaning(one: str, other: str) -> None:
    words = "同じ" if one == other else "同じ（言い方は違う）"
    assert verdict_of("実施方式", f"実施方式: {one}", f"実施方式: {other}") == words


@pytest.mark.parametrize(
    ("one", "other"),
    [("直営", "委託"), ("委託", "一部委託"), ("補助", "委託"), ("直営及び委託", "直営及び補助")],
)
def test_methods_of_different_meaning(one: str, other: str) -> None:
    assert verdict_of("実施方式", f"実施方式: {one}", f"実施方式: {other}") == "異なる"


def test_sub_projects_run_in_different_ways_are_contracted_out_in_part() -> None:
    scoped = "細事業: [{id: x, 名称: 訓練}, {id: y, 名称: 訪問}], 実施方式: {x: 直営, y: 委託}"
    found = row("実施方式", project(scoped), project("実施方式: 一部委託", "乙市"))

    assert found.verdict.words == "同じ（言い方は違う）"
    assert found.answers[0].lines == ("訓練：直営、訪問：委託",)
    assert found.answers[0].taken_as == "一部委託"
    assert found.answers[1].taken_as == ""


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        ("NPO法人", "特定非営利活動法人", "同じ（言い方は違う）"),
        ("(福)", "社会福祉法人", "同じ"),
        ("一般社団法人等", "一般社団法人", "同じ（言い方は違う）"),
        ("社会福祉法人", "株式会社", "異なる"),
    ],
)
def test_legal_forms(one: str, other: str, words: str) -> None:
    fields = [f"実施方式: 委託, 委託先: {{法人種別: {form}}}" for form in (one, other)]
    assert verdict_of("委託先の種別", *fields) == words


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        ("{職: 保健師, 人数: 2名}", "{職: 保健師, 人数: 2人}", "同じ（言い方は違う）"),
        ("{職: 障がい者相談員, 人数: 1名}", "{職: 障害者相談員, 人数: 1名}", "同じ（言い方は違う）"),
        ("{職: 保健師, 人数: 2名}", "{職: 保健師, 人数: 2名以上}", "異なる"),
        ("{職: 保健師, 人数: 2名}", "{職: 保健師, 人数: 各2名}", "異なる"),
        ("{職: 保健師, 人数: 2名}", "{職: 看護師, 人数: 2名}", "異なる"),
        ("{配置先: 本庁, 職: 保健師, 人数: 1名}", "{職: 保健師, 人数: 1名}", "同じ（言い方は違う）"),
        ("[{職: 甲, 人数: 1名}, {職: 乙, 人数: 2名}]", "[{職: 乙, 人数: 2名}, {職: 甲, 人数: 1名}]", "同じ"),
    ],
)
def test_staff(one: str, other: str, words: str) -> None:
    assert verdict_of("配置人員", f"配置人員: {one}", f"配置人員: {other}").startswith(words)


def test_every_word_of_the_vocabulary_has_a_reason_and_means_one_thing() -> None:
    for same in (*FIELDS, *METHODS, *LETTERS):
        assert len(same.reason) > 10, same
    meanings = [(folded(spelling), same.word) for same in FIELDS for spelling in same.spellings]
    assert len({spelling for spelling, _ in meanings}) == len(meanings)
    for same in METHODS:
        for spelling in (same.word, *same.spellings):
            assert Method.parse(spelling).kinds
