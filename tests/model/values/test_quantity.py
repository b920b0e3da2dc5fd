"""数量."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from jusou_plan.model.values.bound import Bound
from jusou_plan.model.values.problem import ValueProblem
from jusou_plan.model.values.quantity import Quantity


@pytest.mark.parametrize(
    ("text", "amount", "unit", "per"),
    [
        ("459件", "459", "件", ""),
        (" 459 件", "459", "件", ""),  # 福井市
        ("24回", "24", "回", ""),
        ("1.3人", "1.3", "人", ""),
        ("3.5名", "3.5", "名", ""),  # 春日井市
        ("6 か所", "6", "か所", ""),
        ("8ヶ所", "8", "ヶ所", ""),  # 富士市
        ("32団体", "32", "団体", ""),
        ("１５事例", "15", "事例", ""),
        ("26地区", "26", "地区", ""),
        ("1,234千円", "1234", "千円", ""),
        ("3,300 回/年", "3300", "回", "年"),  # 会津若松市
        ("85 件／年", "85", "件", "年"),
        ("3 人/年", "3", "人", "年"),
        ("62 団体", "62", "団体", ""),
        ("85.5％", "85.5", "%", ""),
        ("0件", "0", "件", ""),
        ("▲1,000千円", "-1000", "千円", ""),
        ("-5", "-5", "", ""),
        ("459", "459", "", ""),
    ],
)
def test_an_amount_with_its_unit(text: str, amount: str, unit: str, per: str) -> None:
    assert Quantity.parse(text) == Quantity(text, Decimal(amount), unit, per, Bound.EXACT)


@pytest.mark.parametrize(
    ("text", "amount", "unit", "bound"),
    [
        ("約50団体", "50", "団体", "程度"),
        ("概ね4歳", "4", "歳", "程度"),
        ("50団体程度", "50", "団体", "程度"),
        ("5,000円以内", "5000", "円", "以下"),
        ("1.3人以上", "1.3", "人", "以上"),
        ("概ね10人以上", "10", "人", "以上"),
        ("最大5人", "5", "人", "以下"),
        ("10人未満", "10", "人", "未満"),
        ("100件を超える", "100", "件", "超"),
        ("50回/年以上", "50", "回", "以上"),
    ],
)
def test_a_limit_or_an_estimate(text: str, amount: str, unit: str, bound: str) -> None:
    quantity = Quantity.parse(text)
    assert (quantity.amount, quantity.unit, quantity.bound) == (Decimal(amount), unit, bound)


@pytest.mark.parametrize("text", ["—", "―", "-", "－", "ー", "−", "", "なし", "未定", "…"])
def test_no_value_is_left_out_and_is_not_nought(text: str) -> None:
    with pytest.raises(ValueProblem) as caught:
        Quantity.parse(text)
    assert caught.value.kind == "no_quantity"
    assert caught.value.message == (
        f"「{text}」は数ではありません。値がないときは項目ごと書かずにおきます（0 とは別です）。"
    )


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "3～5件",
            "「3～5件」は幅のある数なので、数量として読めません。「3件以上」のように一つの数で書いてください。",
        ),
        ("多数", "「多数」には数字がないので、数量として読めません。"),
        (
            "15件（令和6年度）",
            "「15件（令和6年度）」は数量として読めません。数と単位を一組だけ書いてください。",
        ),
        ("1,23件", "「1,23件」は数量として読めません。数と単位を一組だけ書いてください。"),
        ("東33・西36団体", "「東33・西36団体」は数量として読めません。数と単位を一組だけ書いてください。"),
    ],
)
def test_what_is_no_single_amount(text: str, message: str) -> None:
    with pytest.raises(ValueProblem) as caught:
        Quantity.parse(text)
    assert (caught.value.kind, caught.value.message) == ("quantity", message)


@pytest.mark.parametrize(
    ("data", "text", "amount"),
    [(459, "459", Decimal(459)), (Decimal("1.30"), "1.30", Decimal("1.3")), (0, "0", Decimal(0))],
)
def test_a_bare_number_is_an_amount_without_a_unit(data: object, text: str, amount: Decimal) -> None:
    assert TypeAdapter(Quantity).validate_python(data) == Quantity(text, amount, "", "", Bound.EXACT)


@pytest.mark.parametrize(
    ("text", "yen"),
    [
        ("5,000円", 5_000),
        ("1,234千円", 1_234_000),
        ("1.5百万円", 1_500_000),
        ("2万円", 20_000),
        ("3億円", 300_000_000),
    ],
)
def test_money_in_yen(text: str, yen: int) -> None:
    assert Quantity.parse(text).yen() == Decimal(yen)


@pytest.mark.parametrize(
    ("text", "unit", "amount"),
    [
        ("1,234", "千円", "1234"),
        ("1,234千円", "千円", "1234"),
        ("12百万円", "千円", "12000"),
        ("500円", "千円", "0.5"),
        ("5人", "人", "5"),
        ("5", "", "5"),
    ],
)
def test_an_amount_in_another_unit(text: str, unit: str, amount: str) -> None:
    assert Quantity.parse(text).amount_in(unit) == Decimal(amount)


@pytest.mark.parametrize(
    ("text", "unit"),
    [("約1,000千円", "千円"), ("5人", "千円"), ("5千円", "人"), ("5千円/年", "千円"), ("5千円", "")],
)
def test_an_amount_that_cannot_be_told_in_a_unit(text: str, unit: str) -> None:
    assert Quantity.parse(text).amount_in(unit) is None


def test_what_is_no_money_has_no_yen() -> None:
    assert Quantity.parse("5人").yen() is None


@pytest.mark.parametrize("text", ["7か所", "7ヶ所", "7ヵ所", "7カ所", "7ケ所", "7箇所"])
def test_spellings_of_places_are_one_unit(text: str) -> None:
    assert Quantity.parse(text).usual_unit == "か所"


@given(st.decimals(min_value=0, max_value=10**9, places=2), st.sampled_from(["件", "人", "千円", ""]))
def test_any_amount_is_read_back(amount: Decimal, unit: str) -> None:
    quantity = Quantity.parse(f"{amount:,f}{unit}")
    assert (quantity.amount, quantity.unit) == (amount, unit)
