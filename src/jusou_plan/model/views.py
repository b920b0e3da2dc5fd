"""The fields that a view can show: those of the element that it shows, and a few of the view's own."""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.model import block
from jusou_plan.model.case import Case
from jusou_plan.model.challenge import Challenge
from jusou_plan.model.initiative import Initiative
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.meeting import Borrowed, Meeting
from jusou_plan.model.outline import FormOfView, Forms
from jusou_plan.model.part import Part
from jusou_plan.model.place import Place
from jusou_plan.model.project import Project, Site
from jusou_plan.model.related_plan import RelatedPlan
from jusou_plan.model.similar import similar
from jusou_plan.model.support import Support
from jusou_plan.model.walk import Pieces, keys_of
from jusou_plan.source.finding import Finding, Suggestion

_UNSHOWN = ("id", "略称", "注", "備考", "細事業", "準用", "仮称", "など", "施設", "場所", "続き", "図の箱")
"""Keys that no column or row of their own can show."""


def _fields(*parts: type[Part], own: tuple[str, ...] = ()) -> tuple[str, ...]:
    keys = (key for part in parts for _, key in keys_of(part) if key not in _UNSHOWN)
    return tuple(dict.fromkeys((*keys, *own)))


_SHEET = _fields(Project, own=("実施方式と委託先",))
_MEETING = _fields(Meeting, own=("開催",))
_SITES = _fields(Site, Place)
_CHART = (
    "法定種別", "根拠", "設置要綱", "主催", "協力", "座長", "目的", "頻度", "所要時間", "兼ねる会議",
    "併催", "報告先", "つなぐ先", "構成員",
)  # fmt: skip
CITY = (
    "都道府県", "人口", "世帯数", "面積", "高齢化率", "期間", "開始時期", "担当", "特徴", "出典",
)  # fmt: skip
_DESK = (
    "概要", "対象", "相談内容", "職種", "窓口", "担当", "施設", "所在地", "交通", "連絡先", "電話", "FAX",
    "メール", "URL", "開庁時間", "予約", "費用", "設備",
)  # fmt: skip
FIELDS: dict[type[Part], tuple[str, ...]] = {
    block.ProjectSheets: _SHEET,
    block.SupportSheet: _fields(Support),
    block.SupportOverview: _fields(Support),
    block.ProjectList: _fields(Project, own=("号", "記号", "実施方式と委託先")),
    block.IndicatorTable: (
        "指標",
        "名称",
        "単位",
        "事業",
        "目標",
        "実績",
        "内容",
        "成果",
        "出典計画",
        "出典",
    ),
    block.MeetingTable: _MEETING,
    block.MeetingChart: _CHART,
    block.SiteTable: _SITES,
    block.RelatedPlans: _fields(RelatedPlan),
    block.CaseTable: _fields(Case),
    block.InitiativeTable: tuple(key for key in _fields(Initiative) if key != "取組"),
    block.ChallengeSheets: _fields(Challenge),
    block.CityTable: CITY,
    block.DeskSheets: _DESK,
    block.DeskList: ("名称", "用件", *_DESK),
    block.BudgetTable: ("区分", "分野", "事業", "委託先", "金額"),
}
"""What each view can show."""


def unknown_fields(loaded: LoadedPlan, pieces: Pieces) -> Iterator[Finding]:
    """Give a finding for every field that a view is to show and that there is not."""
    forms = _forms(loaded)
    for _, piece in pieces:
        if isinstance(piece, block.FieldChoices):
            yield from _unknown(loaded, piece, FIELDS.get(type(piece), ()))
        elif isinstance(piece, FormOfView):
            yield from _unknown(loaded, piece, forms.get(id(piece), ()))
        elif isinstance(piece, Borrowed):
            for index, field in enumerate(piece.fields):
                if field not in _MEETING:
                    yield _finding(loaded, piece, index, field, _MEETING)


def _forms(loaded: LoadedPlan) -> dict[int, tuple[str, ...]]:
    """Give what the view of each of the city's own forms can show, by the identity of the form."""
    forms = loaded.plan.outline.forms if loaded.plan.outline else Forms.model_validate({})
    return {
        id(forms.project_sheet): _SHEET,
        id(forms.meeting_table): _MEETING,
        id(forms.site_table): _SITES,
        id(forms.support_sheet): FIELDS[block.SupportSheet],
    }


def _unknown(
    loaded: LoadedPlan, view: block.FieldChoices | FormOfView, known: tuple[str, ...]
) -> Iterator[Finding]:
    for index, choice in enumerate(view.fields):
        if choice.field not in known:
            yield _finding(loaded, view, index, choice.field, known)


def _finding(loaded: LoadedPlan, view: Part, index: int, field: str, known: tuple[str, ...]) -> Finding:
    marks = loaded.marks(view, "項目", index)
    inner = marks.at((field,))
    return Finding(
        "JS110",
        marks.at(("欄",)).span if inner is marks else inner.key_span or inner.span,
        f"「{field}」という欄は印字できません",
        label="この欄はありません",
        suggestions=tuple(Suggestion(word) for word in similar(field, known)),
        advice=f"書ける欄: {'、'.join(known)}",
    )
