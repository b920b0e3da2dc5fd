"""法人番号."""

import pytest
from pydantic import TypeAdapter

from jusou_plan.model.values.corporate_number import CorporateNumber
from jusou_plan.model.values.problem import ValueProblem

NATIONAL_TAX_AGENCY = "7000012050002"
TOKYO, SAPPORO = "8000020130001", "9000020011002"  # local governments': their codes stand at the end


@pytest.mark.parametrize(
    ("text", "number"),
    [
        (NATIONAL_TAX_AGENCY, NATIONAL_TAX_AGENCY),
        (TOKYO, TOKYO),
        (SAPPORO, SAPPORO),
        ("7-0000-1205-0002", NATIONAL_TAX_AGENCY),
        ("７００００１２０５０００２", NATIONAL_TAX_AGENCY),
        ("T7000012050002", NATIONAL_TAX_AGENCY),  # as on a qualified invoice
    ],
)
def test_a_number_has_thirteen_digits_however_it_is_written(text: str, number: str) -> None:
    assert CorporateNumber.parse(text) == CorporateNumber(text, number)


def test_a_number_without_quotes_is_a_number_in_yaml_and_still_read() -> None:
    assert TypeAdapter(CorporateNumber).validate_python(7000012050002).number == NATIONAL_TAX_AGENCY


@pytest.mark.parametrize("first", "123456890")
def test_any_other_check_digit_is_wrong(first: str) -> None:
    with pytest.raises(ValueProblem) as caught:
        CorporateNumber.parse(first + NATIONAL_TAX_AGENCY[1:])
    assert caught.value.kind == "corporate_number_check"
    assert caught.value.message == (
        f"「{first}000012050002」は検査数字（1桁目）が合いません。書き写しの誤りがないか確かめてください。"
    )


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("700001205000", "「700001205000」は12桁です。法人番号は13桁です。"),
        ("不明", "「不明」は法人番号として読めません。13桁の数字です。"),
        ("", "「」は法人番号として読めません。13桁の数字です。"),
    ],
)
def test_what_is_no_number(text: str, message: str) -> None:
    with pytest.raises(ValueProblem) as caught:
        CorporateNumber.parse(text)
    assert (caught.value.kind, caught.value.message) == ("corporate_number", message)
