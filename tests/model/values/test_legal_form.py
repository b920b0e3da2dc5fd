"""法人種別."""

import pytest

from jusou_plan.model.values.legal_form import LegalForm, LegalFormKind
from jusou_plan.model.values.problem import ValueProblem


@pytest.mark.parametrize("kind", LegalFormKind)
def test_every_form_is_read_by_its_name_and_its_abbreviation(kind: LegalFormKind) -> None:
    form = LegalForm.parse(kind.value)
    assert form == LegalForm(kind.value, kind)
    if form.abbreviation():
        assert LegalForm.parse(form.abbreviation()).kind is kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("(福)", "社会福祉法人"),  # 福井市, as the abbreviations below
        ("（医）", "医療法人"),
        ("(公財)", "公益財団法人"),
        ("(一財)", "一般財団法人"),
        ("(一社)", "一般社団法人"),
        ("(特非)", "特定非営利活動法人"),
        ("特非", "特定非営利活動法人"),
        ("NPO 法人", "特定非営利活動法人"),  # 富士市
        ("ＮＰＯ法人", "特定非営利活動法人"),
        ("一般社団法人等", "一般社団法人"),  # 富士市
        ("㈱", "株式会社"),
        ("生協", "生活協同組合"),
        ("市", "地方公共団体"),
        (" 学校法人 ", "学校法人"),
    ],
)
def test_a_form_is_read_however_it_is_written(text: str, kind: str) -> None:
    form = LegalForm.parse(text)
    assert form.text == text
    assert form.kind == kind


def test_an_unknown_form_is_answered_with_all_known_ones() -> None:
    with pytest.raises(ValueProblem) as caught:
        LegalForm.parse("仲良し会")
    assert caught.value.kind == "legal_form"
    assert caught.value.message.startswith(
        "「仲良し会」は法人種別にありません。使えるのは 社会福祉法人・医療法人・社会医療法人・"
    )
    assert caught.value.message.endswith("・任意団体・地方公共団体・共同事業体 です。")


def test_an_incomplete_form_is_answered_with_those_that_it_may_be() -> None:
    with pytest.raises(ValueProblem) as caught:
        LegalForm.parse("財団法人")
    assert caught.value.examples == ("公益財団法人", "一般財団法人")
