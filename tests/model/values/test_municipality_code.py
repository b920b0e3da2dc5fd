"""団体コード."""

import pytest
from pydantic import TypeAdapter

from jusou_plan.model.values.municipality_code import MunicipalityCode
from jusou_plan.model.values.problem import ValueProblem


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("011002", "011002"),  # 札幌市
        ("072028", "072028"),  # 会津若松市
        ("182010", "182010"),  # 福井市
        ("222101", "222101"),  # 富士市
        ("232068", "232068"),  # 春日井市
        ("18201", "182010"),
        ("01100", "011002"),
        ("18201-0", "182010"),
        ("１８２０１０", "182010"),
    ],
)
def test_a_code_has_six_digits_however_it_is_written(text: str, code: str) -> None:
    assert MunicipalityCode.parse(text) == MunicipalityCode(text, code)


def test_a_code_without_quotes_is_a_number_in_yaml_and_still_a_code() -> None:
    assert TypeAdapter(MunicipalityCode).validate_python(182010).code == "182010"


def test_the_prefecture_is_the_first_two_digits() -> None:
    assert MunicipalityCode.parse("07202").prefecture == "07"


@pytest.mark.parametrize("wrong", "123456789")
def test_any_other_check_digit_is_wrong(wrong: str) -> None:
    with pytest.raises(ValueProblem) as caught:
        MunicipalityCode.parse(f"18201{wrong}")
    assert caught.value.kind == "municipality_code_check"
    assert caught.value.message == (
        f"「18201{wrong}」は検査数字（6桁目）が合いません。初めの5桁が正しければ182010です。"
    )
    assert caught.value.examples == ("182010",)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("1820", "「1820」は4桁です。団体コードは6桁か5桁の数字です（先頭の0も書きます）。"),
        ("1820100", "「1820100」は7桁です。団体コードは6桁か5桁の数字です（先頭の0も書きます）。"),
        ("福井市", "「福井市」は団体コードとして読めません。6桁か5桁の数字です。"),
        ("", "「」は団体コードとして読めません。6桁か5桁の数字です。"),
        ("48201", "「48201」の初めの2桁「48」に当たる都道府県はありません（01～47）。"),
        ("00100", "「00100」の初めの2桁「00」に当たる都道府県はありません（01～47）。"),
    ],
)
def test_what_is_no_code(text: str, message: str) -> None:
    with pytest.raises(ValueProblem) as caught:
        MunicipalityCode.parse(text)
    assert (caught.value.kind, caught.value.message) == ("municipality_code", message)


def test_the_wrong_prefecture_is_the_place_at_fault() -> None:
    with pytest.raises(ValueProblem) as caught:
        MunicipalityCode.parse("48201")
    assert caught.value.place == (0, 2)
