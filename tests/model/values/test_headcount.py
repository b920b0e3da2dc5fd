"""人数."""

from decimal import Decimal

import pytest

from jusou_plan.model.values.bound import Bound
from jusou_plan.model.values.headcount import Headcount, StaffNumber
from jusou_plan.model.values.problem import ValueProblem


def staff(
    amount: str, counter: str = "名", *, label: str = "", each: bool = False, bound: Bound = Bound.EXACT
) -> StaffNumber:
    return StaffNumber(label, Decimal(amount), counter, each, bound)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2名", staff("2")),
        ("7 名", staff("7")),  # 富士市
        ("１名", staff("1")),
        ("1.3人以上", staff("1.3", "人", bound=Bound.AT_LEAST)),  # 福井市
        ("2.0人以上", staff("2.0", "人", bound=Bound.AT_LEAST)),
        ("各1名以上", staff("1", each=True, bound=Bound.AT_LEAST)),
        ("各1名以上配置", staff("1", each=True, bound=Bound.AT_LEAST)),
        ("1名ずつ", staff("1", each=True)),
        ("全市2名", staff("2", label="全市")),  # 会津若松市
        ("全市担当2名", staff("2", label="全市担当")),
        ("各地区担当7名", staff("7", label="各地区担当", each=True)),
        ("各センター各1名以上", staff("1", label="各センター", each=True, bound=Bound.AT_LEAST)),
        ("市職員 2名", staff("2", label="市職員")),
        ("市職員２名", staff("2", label="市職員")),
        ("再任用の元保育士2名を配置", staff("2", label="再任用の元保育士")),
        ("第2層生活支援コーディネーター7名", staff("7", label="第2層生活支援コーディネーター")),
        (
            "就労支援コーディネーター（雇用調整員）2名",
            staff("2", label="就労支援コーディネーター（雇用調整員）"),
        ),
        ("若者相談窓口 ココ☆カラ 3名", staff("3", label="若者相談窓口 ココ☆カラ")),
        ("約3名", staff("3", bound=Bound.ABOUT)),
        ("12名", staff("12")),
    ],
)
def test_a_number_of_people(text: str, expected: StaffNumber) -> None:
    assert Headcount.parse(text) == Headcount(text, expected, (), False, "")


@pytest.mark.parametrize(
    ("text", "breakdown", "adds_up"),
    [
        (
            "5名(市職員2名、会計年度任用職員3名)",
            (staff("2", label="市職員"), staff("3", label="会計年度任用職員")),
            True,
        ),
        (
            "5名(市職員 2名、会計年度任用職員3名)",
            (staff("2", label="市職員"), staff("3", label="会計年度任用職員")),
            True,
        ),
        ("１名（会計年度任用職員１名）", (staff("1", label="会計年度任用職員"),), True),
        ("2 名（市職員 2 名）", (staff("2", label="市職員"),), True),
        (
            "5名(市職員2名、会計年度任用職員2名)",
            (staff("2", label="市職員"), staff("2", label="会計年度任用職員")),
            False,
        ),
        (
            "3名(市職員1名以上、委託2名)",
            (staff("1", label="市職員", bound=Bound.AT_LEAST), staff("2", label="委託")),
            None,
        ),
    ],
)
def test_a_breakdown_in_brackets(text: str, breakdown: tuple[StaffNumber, ...], adds_up: bool | None) -> None:
    headcount = Headcount.parse(text)
    assert headcount.breakdown == breakdown
    assert headcount.note == ""
    assert headcount.breakdown_adds_up() is adds_up


def test_a_breakdown_of_some_of_them_may_be_less_but_not_more() -> None:
    assert Headcount.parse("5名(うち保健師1名)").of_which
    assert Headcount.parse("5名(うち保健師1名)").breakdown_adds_up() is True
    assert Headcount.parse("5名(うち保健師6名)").breakdown_adds_up() is False


@pytest.mark.parametrize(
    ("text", "note"), [("3名（兼務）", "兼務"), ("5名(元保育士2名、その他)", "元保育士2名、その他")]
)
def test_a_bracket_that_counts_nobody_is_a_note(text: str, note: str) -> None:
    headcount = Headcount.parse(text)
    assert headcount.note == note
    assert headcount.breakdown == ()
    assert headcount.breakdown_adds_up() is None


def test_its_parts_are_at_hand() -> None:
    headcount = Headcount.parse("各センター各1名以上")
    assert headcount.amount == 1
    assert headcount.counter == "名"
    assert headcount.label == "各センター"
    assert headcount.each is True
    assert headcount.bound == "以上"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("2", "「2」には「人」か「名」がありません。"),
        ("2～3名", "「2～3名」は幅のある人数です。「2名以上」のように一つの数で書いてください。"),
        (
            "全市2名、各地区7名",
            "「全市2名、各地区7名」には人数が二つ以上あります。一つずつ別の行に分けて書いてください。",
        ),
        ("若干名", "「若干名」には人数がありません。"),
        ("", "「」には人数がありません。"),
        ("5件", "「5件」は人数として読めません。"),
    ],
)
def test_what_is_no_number_of_people(text: str, message: str) -> None:
    with pytest.raises(ValueProblem) as caught:
        Headcount.parse(text)
    assert (caught.value.kind, caught.value.message) == ("headcount", message)
    assert caught.value.examples == ("2名", "1.3人以上", "各1名以上")
