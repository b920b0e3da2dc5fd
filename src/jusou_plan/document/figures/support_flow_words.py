"""What 支援フロー says: in sentences for those who do not see it, and as a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from jusou_plan.document.figures.drawn import Data
from jusou_plan.document.figures.facts import (
    Part,
    SupportWithProjects,
    all_of,
    departments,
    desk_words,
    everything,
    field_words,
)
from jusou_plan.document.figures.meeting_words import field_text, plain_prose
from jusou_plan.document.scribe import Scribe
from jusou_plan.model.block import SupportFlow
from jusou_plan.model.highlight import Highlight
from jusou_plan.model.meeting import Meeting
from jusou_plan.model.project import Project

ABOUT_MEETING = ("主催", "協力", "頻度", "併催")
SUPPORTS = "さまざまな支援"
FOLLOWING = (Part.OUTREACH, Part.PARTICIPATION, Part.COMMUNITY)
"""What follows 多機関協働事業."""


@dataclass(frozen=True, slots=True)
class Told:
    """What is drawn: the wishes of the block, the supports by their part, the meetings before and within."""

    scribe: Scribe
    wishes: SupportFlow
    parts: dict[Part, tuple[SupportWithProjects, ...]]
    gates: Sequence[Meeting]
    meetings: Sequence[Meeting]


def desk_lines(scribe: Scribe, wishes: SupportFlow, project: Project) -> tuple[str, ...]:
    """Give where people turn to with a project: its sites, else the departments in charge."""
    return desk_words(scribe, project, counted=wishes.counted) or departments(scribe, [project])


def about(scribe: Scribe, project: Project) -> list[str]:
    """Give whom a project is for and who is in charge, with a label each."""
    targets = [plain_prose(scribe, text) for text in everything(project.target)]
    names = departments(scribe, [project])
    lines = [f"支援対象者：{'、'.join(targets)}"] if targets else []
    return [*lines, f"所管課：{'、'.join(names)}"] if names else lines


def first_sentence(text: str) -> str:
    """Give the first sentence of a text."""
    end = text.find("。")
    return text[: end + 1] if end >= 0 else text


def meeting_pairs(scribe: Scribe, meeting: Meeting, fields: Sequence[str]) -> list[tuple[str, str]]:
    """Give what a meeting says under `fields`, each with its label."""
    said = ((field, field_text(scribe, meeting, field)) for field in fields)
    return [(field, text) for field, text in said if text]


def said(told: Told) -> str:
    """Give what the figure says."""
    scribe, wishes, parts = told.scribe, told.wishes, told.parts
    gates, meetings = told.gates, told.meetings
    sentences = ["相談から支援までの連携を表した図。"]
    if wishes.people:
        sentences.append(f"{wishes.people}が、初めに窓口に相談する。")
    for support in parts[Part.CONSULTATION]:
        listed = "、".join(_desk_said(told, project) for project in support.projects)
        listed += f"、{wishes.other_desks}" if listed and wishes.other_desks else ""
        sentences.append(f"{support.title}{'：' if listed else ''}{listed}。")
    sentences += [_meeting_said(scribe, meeting, (*ABOUT_MEETING, "構成員")) for meeting in gates]
    if wishes.handled:
        sentences.append(f"{wishes.handled}は、{SUPPORTS}につながる。")
    hub = "・".join(support.title for support in parts[Part.COOPERATION])
    if hub and parts[Part.CONSULTATION]:
        sentences.append(
            f"{wishes.referred}は、{hub}につながる。" if wishes.referred else f"そこから{hub}につながる。"
        )
    elif hub:
        sentences.append(f"{hub}。")
    for project in all_of(parts[Part.COOPERATION]):
        sentences += [f"{text}。" for text in about(scribe, project)]
    supports = [it.support for part in (Part.COOPERATION, *FOLLOWING) for it in parts[part]]
    hub_is_told = any(it.support.highlight for it in parts[Part.COOPERATION])
    sentences += [
        _meeting_said(scribe, meeting, ABOUT_MEETING) for meeting in (() if hub_is_told else meetings)
    ]
    following = [support.title for part in FOLLOWING for support in parts[part]]
    if following:
        sentences.append(f"{hub or '会議'}は、{'、'.join(following)}と連携する。")
    sentences += [_highlight_said(it.name, it.highlight) for it in supports if it.highlight]
    sentences += [_highlight_said("ほかの支援", other) for other in wishes.others]
    return "".join(sentences)


def _meeting_said(scribe: Scribe, meeting: Meeting, fields: Sequence[str]) -> str:
    purpose = first_sentence(field_text(scribe, meeting, "目的")).rstrip("。")
    words = [purpose] if purpose else []
    words += [f"{field}は{text}" for field, text in meeting_pairs(scribe, meeting, fields)]
    return f"{meeting.name}{'：' if words else ''}{'。'.join(words)}。"


def _highlight_said(of: str, highlight: Highlight) -> str:
    return f"{of}：{highlight.heading}{'、' if highlight.items else ''}{'、'.join(highlight.items)}。"


def _desk_said(told: Told, project: Project) -> str:
    field, desks = field_words(project), "、".join(desk_lines(told.scribe, told.wishes, project))
    return (f"{field}の" if field else "") + project.name + (f"（{desks}）" if desks else "")


def data(told: Told) -> Data:
    """Give each station of the way, in its order, with what is there."""
    wishes, parts = told.wishes, told.parts
    rows: list[tuple[str, ...]] = [("入口", wishes.people, "")] if wishes.people else []
    for support in parts[Part.CONSULTATION]:
        rows += [(support.title, *_project_row(told, project)) for project in support.projects]
    rows += [("ほかの窓口", wishes.other_desks, "")] if wishes.other_desks else []
    rows += [("窓口から支援につながる", wishes.handled, "")] if wishes.handled else []
    rows += [("多機関協働事業につなぐ", wishes.referred, "")] if wishes.referred else []
    rows += [_meeting_row("つなぐ会議", told.scribe, it, (*ABOUT_MEETING, "構成員")) for it in told.gates]
    for support in parts[Part.COOPERATION]:
        words = "。".join(text for project in support.projects for text in about(told.scribe, project))
        rows.append((support.title, _projects(support), words))
        rows += [_highlight_row(support.title, it) for it in (support.support.highlight,) if it]
    if not any(support.support.highlight for support in parts[Part.COOPERATION]):
        rows += [_meeting_row("会議", told.scribe, meeting, ABOUT_MEETING) for meeting in told.meetings]
    for support in (support for part in FOLLOWING for support in parts[part]):
        if support.support.highlight:
            rows.append(_highlight_row(support.title, support.support.highlight))
        else:
            rows.append((support.title, _projects(support), _summary(told.scribe, support)))
    rows += [_highlight_row("ほかの支援", other) for other in wishes.others]
    return Data(("段階", "名称", "内容"), tuple(rows))


def _project_row(told: Told, project: Project) -> tuple[str, str]:
    field = field_words(project)
    desks = "、".join(desk_lines(told.scribe, told.wishes, project))
    return (f"{field}の" if field else "") + project.name, desks


def _projects(support: SupportWithProjects) -> str:
    return "、".join(project.name for project in support.projects)


def _summary(scribe: Scribe, support: SupportWithProjects) -> str:
    summary = support.support.summary
    return first_sentence(plain_prose(scribe, summary)) if summary else ""


def _meeting_row(stage: str, scribe: Scribe, meeting: Meeting, fields: Sequence[str]) -> tuple[str, ...]:
    purpose = first_sentence(field_text(scribe, meeting, "目的"))
    pairs = "。".join(f"{field}は{text}" for field, text in meeting_pairs(scribe, meeting, fields))
    return stage, meeting.name, purpose + pairs


def _highlight_row(stage: str, highlight: Highlight) -> tuple[str, ...]:
    return stage, highlight.heading, "、".join(highlight.items)
