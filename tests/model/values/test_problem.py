"""Problems: each kind with a text that has it."""

import pytest

from jusou_plan.model.values.base import Value
from jusou_plan.model.values.calendar_date import CalendarDate
from jusou_plan.model.values.colour import Colour
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
from jusou_plan.model.values.problem import ProblemKind, ValueProblem, quoted
from jusou_plan.model.values.quantity import Quantity
from jusou_plan.model.values.statutory_item import StatutoryItem
from jusou_plan.model.values.sustainable_goal import SustainableGoal
from jusou_plan.model.values.web_address import WebAddress
from jusou_plan.model.values.year_month import YearMonth

WRONG: dict[ProblemKind, tuple[type[Value], str]] = {
    ProblemKind.ID: (ElementId, "Sanka"),
    ProblemKind.FISCAL_YEAR: (FiscalYear, "去年度"),
    ProblemKind.YEAR_NOT_IN_ERA: (FiscalYear, "平成35年度"),
    ProblemKind.YEARS_DISAGREE: (FiscalYear, "令和7年度（2026年度）"),
    ProblemKind.CALENDAR_DATE: (CalendarDate, "4月1日"),
    ProblemKind.YEAR_MONTH: (YearMonth, "春"),
    ProblemKind.MONTH: (Month, "夏"),
    ProblemKind.POINT_IN_TIME: (PointInTime, "そのうち"),
    ProblemKind.NO_SUCH_DAY: (CalendarDate, "2025-02-30"),
    ProblemKind.PERIOD: (Period, "当面の間"),
    ProblemKind.PERIOD_ORDER: (Period, "R8-R7"),
    ProblemKind.PERIOD_LENGTH: (Period, "令和6年度から令和8年度までの2年間"),
    ProblemKind.QUANTITY: (Quantity, "多数"),
    ProblemKind.NO_QUANTITY: (Quantity, "—"),
    ProblemKind.HEADCOUNT: (Headcount, "若干名"),
    ProblemKind.FREQUENCY: (Frequency, "第4火曜日"),
    ProblemKind.STATUTORY_ITEM: (StatutoryItem, "第7号"),
    ProblemKind.STATUTORY_ITEM_LETTER: (StatutoryItem, "第4号イ"),
    ProblemKind.METHOD: (Method, "外注"),
    ProblemKind.MUNICIPALITY_CODE: (MunicipalityCode, "182"),
    ProblemKind.MUNICIPALITY_CODE_CHECK: (MunicipalityCode, "182019"),
    ProblemKind.CORPORATE_NUMBER: (CorporateNumber, "182010"),
    ProblemKind.CORPORATE_NUMBER_CHECK: (CorporateNumber, "1000020182010"),
    ProblemKind.LEGAL_FORM: (LegalForm, "仲良し会"),
    ProblemKind.SUSTAINABLE_GOAL: (SustainableGoal, "18"),
    ProblemKind.COLOUR: (Colour, "緑"),
    ProblemKind.WEB_ADDRESS: (WebAddress, "市のホームページ"),
}


def test_every_kind_but_that_of_what_is_no_text_has_a_case_here() -> None:
    assert set(WRONG) == set(ProblemKind) - {ProblemKind.WRONG_TYPE}


@pytest.mark.parametrize("kind", WRONG)
def test_each_kind_says_in_japanese_which_text_is_wrong(kind: ProblemKind) -> None:
    value_type, text = WRONG[kind]
    with pytest.raises(ValueProblem) as caught:
        value_type.parse(text)
    assert caught.value.kind is kind
    assert quoted(text) in caught.value.message
    assert caught.value.message.endswith("。")


def test_the_examples_follow_the_message() -> None:
    problem = ValueProblem(ProblemKind.PERIOD, "読めません。", ("R6-R8", "R7"))
    assert str(problem) == "読めません。例: 「R6-R8」「R7」"
    assert str(ValueProblem(ProblemKind.PERIOD, "読めません。", ())) == "読めません。"


def test_a_quoted_text_is_one_short_line() -> None:
    assert quoted("令和\n7年度") == "「令和 7年度」"
    assert quoted("あ" * 31) == f"「{'あ' * 29}…」"
