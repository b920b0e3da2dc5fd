"""後継: keeping the department that was, when one is renamed in a reorganisation."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path

from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.organization import Department
from jusou_plan.model.part import Element
from jusou_plan.model.values.era import wareki_date
from jusou_plan.revise.applied import after
from jusou_plan.revise.insertion import item_behind, key_behind
from jusou_plan.revise.unfit import Unfit
from jusou_plan.source.edits import edit_of_whole
from jusou_plan.source.finding import Edit

_TENURE, _FIRST, _LAST = "在籍期間", "自", "至"
_BY_HAND = "この部署を、一つの部署を「- 」から始まる何行かで、又は一行の { } で書き直してください。"


def with_succession(
    loaded: LoadedPlan, element: Element, old: str, day: date, texts: Mapping[Path, str]
) -> dict[Path, str]:
    """Give `texts`, which `loaded` was read from, with the record that it was called `old` until `day`.

    The element keeps its id, so that every reference by id means the department of today; `old` becomes an
    element of its own, with 在籍期間 and 後継. Raises Unfit for what is no department, and where the place of
    the record is not certain.
    """
    department = next((it for it in loaded.plan.departments if it.id == element.id), None)
    if department is None or not isinstance(element, Department):
        raise Unfit(
            f"「{old}」は部署ではありません",
            "後継を記録できるのは部署だけです。--on を付けずに改称してください。",
        )
    edits = _succession(loaded, department, old, day)
    return {**texts, **after(loaded, edits)}


def _succession(loaded: LoadedPlan, department: Department, old: str, day: date) -> tuple[Edit, ...]:
    marks = loaded.marks(department)
    if department.id is None:
        raise Unfit(
            f"部署「{old}」に id がありません", "先に jusou fmt --ids で id を付けてから、改称してください。"
        )
    tenure = department.tenure
    if tenure is not None and tenure.last is not None:
        raise Unfit(
            f"部署「{old}」は{tenure.last.text}までの部署です",
            "廃止された部署に後継を記録することはできません。",
        )
    if tenure is not None and tenure.first is not None and tenure.first.day >= day:
        raise Unfit(
            f"部署「{old}」は{tenure.first.text}に置かれた部署です",
            "改称の日は、それより後でなければなりません。",
        )
    since = f"{_FIRST}: {tenure.first.text}, " if tenure is not None and tenure.first is not None else ""
    until = wareki_date(day - timedelta(days=1))
    was = (
        f"{{id: {_free_id(loaded, department.id.text)}, 名称: {old}, "
        + (f"上位: {department.parent.target}, " if department.parent is not None else "")
        + f"{_TENURE}: {{{since}{_LAST}: {until}}}, 後継: {department.id}}}"
    )
    return (item_behind(marks, was), _begun(loaded, department, day))


def _free_id(loaded: LoadedPlan, identifier: str) -> str:
    taken = {str(piece.id) for _, piece in loaded.pieces if getattr(piece, "id", None) is not None}
    name, number = f"kyu-{identifier}", 2
    while name in taken:
        name, number = f"kyu-{identifier}-{number}", number + 1
    return name


def _begun(loaded: LoadedPlan, department: Department, day: date) -> Edit:
    """Give the edit that writes the first day of the department under its new name."""
    first = wareki_date(day)
    if department.tenure is not None:
        known = department.tenure.first
        place = loaded.marks(department, _TENURE, _FIRST)
        edit = edit_of_whole(place, known.text, first) if known is not None else None
        if edit is None:
            raise Unfit(f"{loaded.span(department, _TENURE)}: ここの在籍期間を書き換えられません", _BY_HAND)
        return edit
    return key_behind(loaded.marks(department), "名称", f"{_TENURE}: {{{_FIRST}: {first}}}")
