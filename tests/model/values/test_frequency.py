"""頻度."""

from decimal import Decimal

import pytest

from jusou_plan.model.values.bound import Bound
from jusou_plan.model.values.frequency import Frequency, Occurrence, Unit
from jusou_plan.model.values.problem import ValueProblem


@pytest.mark.parametrize(
    ("text", "occurrences", "detail"),
    [
        ("月1回(第4火曜日9:00～12:00)", [Occurrence(1, Unit.MONTH)], "第4火曜日9:00～12:00"),  # 福井市
        ("月1回(第4火曜日9:00~12:00)開催。", [Occurrence(1, Unit.MONTH)], "第4火曜日9:00~12:00"),
        ("年1回(年度末)", [Occurrence(1, Unit.YEAR)], "年度末"),
        ("年2回", [Occurrence(2, Unit.YEAR)], ""),  # 春日井市
        ("年２回（６月・１２月）", [Occurrence(2, Unit.YEAR)], "６月・１２月"),
        ("年4回(四半期に1回)", [Occurrence(4, Unit.YEAR)], "四半期に1回"),
        ("3か月に1回", [Occurrence(1, Unit.MONTH, 3)], ""),
        ("３ヶ月ごとに1回", [Occurrence(1, Unit.MONTH, 3)], ""),
        ("四半期に1回", [Occurrence(1, Unit.MONTH, 3)], ""),
        ("半年に1回", [Occurrence(1, Unit.MONTH, 6)], ""),
        ("2年に1回", [Occurrence(1, Unit.YEAR, 2)], ""),
        ("隔月", [Occurrence(1, Unit.MONTH, 2)], ""),
        ("原則週 1 回以上の開催が必要", [Occurrence(1, Unit.WEEK, 1, Bound.AT_LEAST)], ""),  # 福井市
        ("月1回以上を目安に実施する", [Occurrence(1, Unit.MONTH, 1, Bound.AT_LEAST)], ""),
        ("月1回以上", [Occurrence(1, Unit.MONTH, 1, Bound.AT_LEAST)], ""),
        ("概ね月1回", [Occurrence(1, Unit.MONTH, 1, Bound.ABOUT)], ""),
        ("年に2回程度", [Occurrence(2, Unit.YEAR, 1, Bound.ABOUT)], ""),
        ("年1～2回", [Occurrence(1, Unit.YEAR, 1, Bound.AT_LEAST)], ""),
        ("毎月1回", [Occurrence(1, Unit.MONTH)], ""),
        ("毎月第4火曜日", [Occurrence(1, Unit.MONTH)], ""),
        ("毎月第2・第4火曜日", [Occurrence(2, Unit.MONTH)], ""),
        ("毎週月曜日", [Occurrence(1, Unit.WEEK)], ""),
        ("毎週火・木曜日", [Occurrence(2, Unit.WEEK)], ""),
        ("毎年4月、10月に各1回", [Occurrence(2, Unit.YEAR)], ""),
        ("年度末", [Occurrence(1, Unit.YEAR)], ""),
        ("月1回、年1回の全体会", [Occurrence(1, Unit.MONTH), Occurrence(1, Unit.YEAR)], ""),
    ],
)
def test_what_is_counted(text: str, occurrences: list[Occurrence], detail: str) -> None:
    assert Frequency.parse(text) == Frequency(text, tuple(occurrences), False, False, detail)


@pytest.mark.parametrize(
    ("text", "occurrences", "regular"),
    [
        ("随時", [], False),
        ("随時開催", [], False),  # 春日井市
        ("そのほか、必要に応じて随時開催する。", [], False),  # 福井市
        ("必要に応じて", [], False),
        ("不定期", [], False),
        ("定期開催又は随時開催", [], True),  # 富士市
        ("年2回、随時", [Occurrence(2, Unit.YEAR)], False),  # 福井市
        ("随時（月1回程度）", [Occurrence(1, Unit.MONTH, 1, Bound.ABOUT)], False),
    ],
)
def test_what_is_held_as_needed(text: str, occurrences: list[Occurrence], regular: bool) -> None:
    frequency = Frequency.parse(text)
    assert frequency.as_needed is True
    assert frequency.regular is regular
    assert frequency.occurrences == tuple(occurrences)


def test_what_is_regular_without_a_number() -> None:
    frequency = Frequency.parse("定期的に開催")
    assert (frequency.regular, frequency.as_needed, frequency.per_year()) == (True, False, None)


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("月1回", "12"),
        ("週1回", "52"),
        ("毎日", "365"),
        ("年2回、随時", "2"),
        ("3か月に1回", "4"),
        ("2年に1回", "0.5"),
        ("月1回、年1回の全体会", "13"),
    ],
)
def test_the_counted_times_a_year(text: str, times: str) -> None:
    assert Frequency.parse(text).per_year() == Decimal(times)


def test_what_is_not_counted_has_no_times_a_year() -> None:
    assert Frequency.parse("随時").per_year() is None


@pytest.mark.parametrize("text", ["1事例90分", "福祉総務課が主催", "4月に1回", "0か月に1回", "", "1回"])
def test_a_text_without_a_frequency(text: str) -> None:
    with pytest.raises(ValueProblem) as caught:
        Frequency.parse(text)
    assert caught.value.kind == "frequency"
    assert caught.value.message == f"「{text}」からは頻度が読み取れません。"
    assert caught.value.examples == ("月1回(第4火曜日9:00～12:00)", "随時", "3か月に1回")
