"""Reading an option that takes a day."""

from __future__ import annotations

from datetime import date

from jusou_plan.cli.refusal import WrongUsage


def day_meant(option: str, text: str, example: str) -> date:
    """Give the day that `text` behind `option` means. Raises WrongUsage, with an `example`, for no day."""
    from jusou_plan.model.values.calendar_date import CalendarDate
    from jusou_plan.model.values.problem import ValueProblem

    try:
        return CalendarDate.parse(text).day
    except ValueProblem as error:
        raise WrongUsage(f"{option} の「{text}」は日付として読めません", f"例: {option} {example}") from error
