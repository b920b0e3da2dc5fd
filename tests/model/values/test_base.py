"""What holds for every value type, whatever it says."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from jusou_plan.model.values.base import Value
from jusou_plan.model.values.calendar_date import CalendarDate
from jusou_plan.model.values.corporate_number import CorporateNumber
from jusou_plan.model.values.fiscal_year import FiscalYear
from jusou_plan.model.values.frequency import Frequency
from jusou_plan.model.values.headcount import Headcount
from jusou_plan.model.values.identifier import ElementId
from jusou_plan.model.values.legal_form import LegalForm
from jusou_plan.model.values.method import Method
from jusou_plan.model.values.month import Month
from jusou_plan.model.values.municipality_code import MunicipalityCode
from jusou_plan.model.values.period import Period
from jusou_plan.model.values.point_in_time import PointInTime
from jusou_plan.model.values.problem import KINDS, ProblemKind, ValueProblem
from jusou_plan.model.values.quantity import Quantity
from jusou_plan.model.values.statutory_item import StatutoryItem
from jusou_plan.model.values.year_month import YearMonth

TYPES: list[type[Value]] = [
    CalendarDate,
    CorporateNumber,
    ElementId,
    FiscalYear,
    Frequency,
    Headcount,
    LegalForm,
    Method,
    Month,
    MunicipalityCode,
    Period,
    PointInTime,
    Quantity,
    StatutoryItem,
    YearMonth,
]
EXAMPLES = [(kind, example) for kind in TYPES for example in kind.EXAMPLES]
NOT_TEXT: list[object] = [True, False, None, [], {}, 1.5]

# What people type into these fields: the characters that the grammars know, in any order.
VALUE_LIKE = st.text(
    "0123456789０１２元RHS.-/,ー～〜()（） 令和平成年度月日末現在時点号第イロハニ"
    "人名各以上約回週随時件千円直営委託・、①a_",
    max_size=24,
)


class Plan(BaseModel):
    """A model as the plan's own are: strict and frozen."""

    model_config = ConfigDict(strict=True, frozen=True, extra="forbid")

    year: FiscalYear
    count: Quantity | None = None
    years: tuple[FiscalYear, ...] = ()


@pytest.mark.parametrize(("kind", "example"), EXAMPLES)
def test_an_example_that_a_message_offers_can_be_read(kind: type[Value], example: str) -> None:
    assert kind.parse(example).text == example


@pytest.mark.parametrize("kind", TYPES)
@given(text=st.text(max_size=40) | VALUE_LIKE)
def test_any_text_is_a_value_with_its_text_kept_or_a_problem_in_words(kind: type[Value], text: str) -> None:
    try:
        value = kind.parse(text)
    except ValueProblem as problem:
        assert problem.kind in ProblemKind
        assert problem.message.endswith("。")
        assert problem.place is None or 0 <= problem.place[0] < problem.place[1] <= len(text)
    else:
        assert value.text == text
        assert str(value) == text


@pytest.mark.parametrize("kind", TYPES)
def test_a_very_long_text_is_refused_without_repeating_it(kind: type[Value]) -> None:
    with pytest.raises(ValueProblem) as caught:
        kind.parse("令和7年度" * 5000 + "?")
    assert len(caught.value.message) < 250


@pytest.mark.parametrize("kind", TYPES)
@pytest.mark.parametrize("data", NOT_TEXT)
def test_what_is_no_text_is_refused_and_never_taken_for_one(kind: type[Value], data: object) -> None:
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(kind).validate_python(data)
    (error,) = caught.value.errors()
    assert error["type"] == "value_type"
    assert error["msg"].startswith(f"{kind.TITLE}には")


@pytest.mark.parametrize("kind", TYPES)
def test_an_editor_gets_title_description_and_examples(kind: type[Value]) -> None:
    schema = TypeAdapter(kind).json_schema()
    assert schema["title"] == kind.TITLE
    assert schema["description"] == kind.DESCRIPTION
    assert schema["examples"] == list(kind.EXAMPLES)
    assert "string" in schema["type"]


def test_the_schema_allows_numbers_only_where_they_are_natural() -> None:
    numeric = {kind.__name__: TypeAdapter(kind).json_schema()["type"] for kind in TYPES if kind.NUMBERS}
    assert numeric == {
        "CorporateNumber": ["string", "integer"],
        "FiscalYear": ["string", "integer"],
        "MunicipalityCode": ["string", "integer"],
        "Quantity": ["string", "integer", "number"],
    }


def test_a_strict_model_reads_values_and_writes_them_back_as_written() -> None:
    plan = Plan.model_validate({"year": "Ｒ７", "count": Decimal("1.30"), "years": ("令和 6 年度", 2025)})
    assert plan.year == FiscalYear("Ｒ７", 2025)
    assert plan.count is not None
    assert plan.count.amount == Decimal("1.3")
    assert plan.model_dump(mode="json") == {"year": "Ｒ７", "count": "1.30", "years": ["令和 6 年度", "2025"]}


def test_a_value_made_in_python_is_taken_as_it_is() -> None:
    year = FiscalYear.of(2025)
    assert Plan(year=year).year is year


def test_a_problem_becomes_a_pydantic_error_of_its_own_kind() -> None:
    with pytest.raises(ValidationError) as caught:
        Plan.model_validate({"year": "{7}年"})
    (error,) = caught.value.errors()
    assert error["type"] == "fiscal_year"
    assert error["loc"] == ("year",)
    assert error["msg"] == "「{7}年」は年度として読めません。例: 「令和7年度」「R7」「2025年度」"
    assert error["ctx"]["message"] == "「{7}年」は年度として読めません。"
    assert error["ctx"]["examples"] == ("令和7年度", "R7", "2025年度")
    assert error["ctx"]["place"] is None


def test_kinds_are_unique_snake_case_names() -> None:
    assert len(set(KINDS)) == len(KINDS)
    assert all(kind.isidentifier() and kind == kind.lower() for kind in KINDS)


def test_values_are_frozen_and_hashable() -> None:
    year = FiscalYear.parse("R7")
    assert {year: "x"}[FiscalYear("R7", 2025)] == "x"
    with pytest.raises(AttributeError):
        year.year = 2026  # type: ignore[misc]
