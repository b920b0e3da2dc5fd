"""What a meeting says of itself in a figure: one short text for each field."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from jusou_plan.document.nodes import Inline
from jusou_plan.document.prose import inlines
from jusou_plan.document.scribe import Scribe
from jusou_plan.document.table import plain_text
from jusou_plan.document.words import within_words
from jusou_plan.model.citation import Citation
from jusou_plan.model.meeting import Meeting
from jusou_plan.model.organization import Group, Member
from jusou_plan.model.prose import Prose
from jusou_plan.source.position import Span


def plain_prose(scribe: Scribe, prose: Prose) -> str:
    """Give a prose value as one run of characters; the marks of notes stay out, as a figure has no notes."""

    def cite(citation: Citation, span: Span) -> tuple[Inline, ...]:
        return () if citation.kind == "注" else scribe.cite(citation, span)

    return plain_text(inlines(prose, scribe.loaded.marks(prose), cite))


def field_text(scribe: Scribe, meeting: Meeting, field: str) -> str:
    """Give what a meeting says under `field`, "" when it says nothing or the field is none for a figure.

    A field that it shares with another (準用) is said in the other's name.
    """
    for borrowed in meeting.borrowed:
        if field in borrowed.fields:
            return f"{scribe.name(borrowed.meeting)}と同じ"
    match field:
        case "法定種別":
            return "、".join(meeting.kinds)
        case "根拠":
            return _law(scribe, meeting.basis)
        case "設置要綱":
            return meeting.rules or ""
        case "主催":
            return "、".join(scribe.name(host) for host in meeting.hosts)
        case "協力":
            return "、".join(scribe.name(helper) for helper in meeting.helpers)
        case "座長":
            return meeting.chair or ""
        case "目的":
            return plain_prose(scribe, meeting.purpose) if meeting.purpose else ""
        case "頻度":
            return "、".join(frequency.text for frequency in meeting.frequency)
        case "所要時間":
            return meeting.duration or ""
        case "併催":
            return within_words(scribe, meeting)
        case "つなぐ先":
            return "、".join(scribe.name(support) for support in meeting.leads_to)
        case "兼ねる会議":
            return "、".join(meeting.doubles_as)
        case "報告先":
            return "、".join(scribe.name(other) for other in meeting.reports_to)
        case "構成員":
            return "、".join(member_text(scribe, member) for member in meeting.members)
    return ""


def members_by_section(scribe: Scribe, meeting: Meeting) -> list[tuple[str, str]]:
    """Give the members of each 区分, "" for those without one or with one that only repeats their name."""
    sections: dict[str, list[str]] = {}
    for member in meeting.members:
        text = member_text(scribe, member)
        section = member.section if member.section and member.section != text else ""
        sections.setdefault(section, []).append(text)
    return [(section, "、".join(names)) for section, names in sections.items()]


def member_text(scribe: Scribe, member: Member, within: frozenset[int] = frozenset()) -> str:
    """Give one member: 福祉政策課, 担当課の課長, 窓口各課（必要に応じて）; a group of groups by its parts.

    `within` are the groups that it is a part of: one that holds itself is told by its name.
    """
    group = scribe.loaded.resolve(member.group) if member.group else None
    if member.body:
        text = member.label or scribe.name(member.body)
    elif member.meeting:
        text = f"{scribe.name(member.meeting)}の{member.part or '参加者'}"
    elif isinstance(group, Group) and _only_groups(group) and id(group) not in within:
        inner = within | {id(group)}
        text = "、".join(member_text(scribe, part, inner) for part in group.members)
    elif member.group:
        text = scribe.name(member.group)
    else:
        text = member.words or ""
    text += f"の{member.post}" if member.post and text else member.post or ""
    text += f"（{member.note}）" if member.note else ""
    return f"{text}（{member.condition}）" if member.condition else text


def groups_of(scribe: Scribe, meetings: Iterable[Meeting]) -> tuple[Group, ...]:
    """Give the groups that members of the meetings are told by, each once, outermost first."""
    found: dict[int, Group] = {}

    def visit(members: Sequence[Member], within: frozenset[int]) -> None:
        for member in members:
            group = scribe.loaded.resolve(member.group) if member.group else None
            if not isinstance(group, Group) or id(group) in within:
                continue
            if not _only_groups(group):
                found.setdefault(id(group), group)
            visit(group.members, within | {id(group)})

    for meeting in meetings:
        visit(meeting.members, frozenset())
    return tuple(found.values())


def _only_groups(group: Group) -> bool:
    return bool(group.members) and all(member.group for member in group.members)


def _law(scribe: Scribe, basis: str | None) -> str:
    if basis is None or not basis.startswith("法:"):
        return basis or ""
    return scribe.law(basis.removeprefix("法:")) or basis
