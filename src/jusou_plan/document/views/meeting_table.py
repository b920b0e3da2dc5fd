"""会議表: meetings side by side; what they share by 準用 or by a common group is one cell over both."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from jusou_plan.document import words
from jusou_plan.document.nodes import Block, Cell, Inline, ItemList, ListItem, Paragraph, Row, RowGroup, Text
from jusou_plan.document.numbering import number
from jusou_plan.document.scribe import Scribe
from jusou_plan.document.table import caption, grid, head_cell, row_head, sheet
from jusou_plan.model.block import FieldChoice, MeetingTable
from jusou_plan.model.meeting import Agenda, AgendaItem, Meeting
from jusou_plan.model.numbering import NumberStyle
from jusou_plan.model.organization import Group, Member
from jusou_plan.model.walk import keys_of

FIELDS = (
    "根拠",
    "目的",
    "協議内容",
    "主催",
    "協力",
    "座長",
    "構成員",
    "頻度",
    "所要時間",
    "併催",
    "開催方法",
    "守秘義務",
    "つなぐ先",
    "兼ねる会議",
)
_ATTRIBUTE = {key: name for name, key in keys_of(Meeting)}


@dataclass(frozen=True, slots=True)
class _Content:
    """What one meeting's cell says, and the thing that says it: cells with the same `said_by` are one."""

    blocks: tuple[Block, ...]
    said_by: Hashable


def meeting_table(scribe: Scribe, block: MeetingTable, id_: str) -> tuple[Block, ...]:
    """Give the table of the meetings that a block names: columns for several, a form for one."""
    meetings = [
        meeting
        for meeting in (scribe.loaded.resolve(reference) for reference in block.meetings)
        if isinstance(meeting, Meeting)
    ]
    return _MeetingTable(scribe, block, meetings).blocks(id_) if meetings else ()


class _MeetingTable:
    def __init__(self, scribe: Scribe, block: MeetingTable, meetings: list[Meeting]) -> None:
        self._scribe = scribe
        self._block = block
        self._meetings = meetings
        form = scribe.outline.forms.meeting_table
        self._fields = (
            block.fields
            or (form.fields if form else ())
            or tuple(FieldChoice.model_validate(field) for field in FIELDS)
        )
        self._numbered = block.numbered or bool(form and form.numbered)
        self._headed = form is None or form.headed

    def blocks(self, id_: str) -> tuple[Block, ...]:
        """Give the table, or nothing when the plan says nothing of these meetings but their names."""
        origin = self._scribe.loaded.span(self._block)
        rows = [row for choice in self._fields for row in self._rows(choice)]
        if not rows:
            return ()
        for meeting in self._meetings:
            self._scribe.list_notes(meeting.notes)
        if len(self._meetings) == 1:
            meeting = self._meetings[0]
            usual = meeting.name if self._block.headed and self._headed else None
            title = caption(self._block.caption or usual, origin)
            lines = [
                (self._label(label, index), contents[0].blocks, self._scribe.loaded.key_span(meeting, field))
                for index, (label, field, contents) in enumerate(rows)
            ]
            return (sheet(id_, title, lines, origin),)
        label = self._label("名称", 0) if self._numbered else ""
        head = Row(
            (
                head_cell(label, origin),
                *(
                    head_cell(meeting.name, self._scribe.loaded.span(meeting, "名称"))
                    for meeting in self._meetings
                ),
            ),
            origin,
        )
        groups = []
        for index, (label, field, contents) in enumerate(rows):
            span = self._scribe.loaded.key_span(self._meetings[0], field)
            title_cell = row_head(self._plain(self._label(label, index + 1), label_field=field), span)
            groups.append(RowGroup((Row((title_cell, *self._cells(contents, field)), span),), span))
        return (grid(id_, caption(self._block.caption, origin), [head], groups, origin),)

    def _label(self, label: str, index: int) -> str:
        return f"{index + 1} {label}" if self._numbered else label

    def _plain(self, text: str, *, label_field: str) -> tuple[Block, ...]:
        span = self._scribe.loaded.key_span(self._meetings[0], label_field)
        return (Paragraph((Text(text, span),), span),)

    def _cells(self, contents: Sequence[_Content], field: str) -> list[Cell]:
        """Join neighbours that the same part of the plan says."""
        cells: list[Cell] = []
        start = 0
        while start < len(contents):
            end = start + 1
            while end < len(contents) and contents[end].said_by == contents[start].said_by:
                end += 1
            span = self._scribe.loaded.key_span(self._meetings[start], field)
            cells.append(Cell(contents[start].blocks, span, colspan=end - start))
            start = end
        return cells

    # --- rows ----------------------------------------------------------------------------------------

    def _rows(self, choice: FieldChoice) -> list[tuple[str, str, list[_Content]]]:
        """Give (label, field, cells) of a field; members make one row for each 区分."""
        field = choice.field
        owners = [self._owner(meeting, field) for meeting in self._meetings]
        if field != "構成員":
            contents = [_Content(self._field(owner, field), id(owner)) for owner in owners]
            return [(choice.printed, field, contents)] if any(item.blocks for item in contents) else []
        sections = list(dict.fromkeys(member.section or "" for owner in owners for member in owner.members))
        rows = []
        for section in sections:
            contents = [
                self._members(meeting, owner, section)
                for meeting, owner in zip(self._meetings, owners, strict=True)
            ]
            if any(item.blocks for item in contents):
                rows.append((section or choice.printed, field, contents))
        return rows

    def _owner(self, meeting: Meeting, field: str) -> Meeting:
        """Give the meeting that says `field` for `meeting`: itself, or the one whose rule applies (準用)."""
        said = {"開催": ("頻度", "開催")}.get(field, (field,))
        for borrowed in meeting.borrowed:
            if set(said).intersection(borrowed.fields):
                source = self._scribe.loaded.resolve(borrowed.meeting)
                if isinstance(source, Meeting) and source is not meeting:
                    return source
        return meeting

    def _members(self, meeting: Meeting, owner: Meeting, section: str) -> _Content:
        """Give the members, whom `owner` lists, and how they attend unless a row of its own says it."""
        members = [member for member in owner.members if (member.section or "") == section]
        blocks = member_blocks(self._scribe, members, in_line=self._block.members_in_line)
        attendance = meeting.attendance or owner.attendance
        if section != self._last_section(owner) or any(it.field == "出席" for it in self._fields):
            attendance = None
        if attendance:
            blocks += self._scribe.prose(attendance)
        groups = [self._scribe.loaded.resolve(member.group) if member.group else None for member in members]
        if not attendance and members and all(isinstance(group, Group) for group in groups):
            return _Content(
                blocks,
                tuple((id(group), member.condition) for group, member in zip(groups, members, strict=True)),
            )
        return _Content(blocks, id(meeting if attendance and attendance is meeting.attendance else owner))

    def _last_section(self, meeting: Meeting) -> str:
        return (meeting.members[-1].section or "") if meeting.members else ""

    # --- fields --------------------------------------------------------------------------------------

    def _field(self, meeting: Meeting, field: str) -> tuple[Block, ...]:
        scribe = self._scribe
        match field:
            case "名称":
                return scribe.line(meeting.name, meeting, field)
            case "出席":
                return scribe.prose(meeting.attendance) if meeting.attendance else ()
            case "法定種別":
                return scribe.line("、".join(meeting.kinds), meeting, field)
            case "根拠":
                return scribe.line(_law_words(scribe, meeting.basis), meeting, field)
            case "目的":
                return scribe.prose(meeting.purpose) if meeting.purpose else ()
            case "協議内容":
                return agenda_blocks(scribe, meeting.agenda) if meeting.agenda else ()
            case "主催":
                return words.bodies(scribe, meeting.hosts)
            case "協力":
                return words.bodies(scribe, meeting.helpers)
            case "頻度":
                return words.bullets(
                    [(scribe.words(item.text, meeting, field), ()) for item in meeting.frequency]
                )
            case "開催月":
                return scribe.line("、".join(month.text for month in meeting.months), meeting, field)
            case "開催方法":
                return scribe.prose(meeting.procedure) if meeting.procedure else ()
            case "併催":
                return scribe.line(words.within_words(scribe, meeting), meeting, field)
            case "開催":
                return (*self._when(meeting), *self._field(meeting, "開催方法"))
            case "つなぐ先":
                return words.bodies(scribe, meeting.leads_to)
            case "守秘義務":
                return self._confidentiality(meeting)
            case "兼ねる会議":
                return scribe.line("、".join(meeting.doubles_as), meeting, field)
            case "報告先":
                return words.bodies(scribe, meeting.reports_to)
            case "座長" | "所要時間" | "設置要綱":
                return scribe.line(getattr(meeting, _ATTRIBUTE[field]) or "", meeting, field)
        return ()

    def _when(self, meeting: Meeting) -> tuple[Block, ...]:
        lines = [(self._scribe.words(item.text, meeting, "頻度"), ()) for item in meeting.frequency]
        if meeting.duration:
            lines.append((self._scribe.words(meeting.duration, meeting, "所要時間"), ()))
        if meeting.within and not any(it.field == "併催" for it in self._fields):
            lines.append((self._scribe.words(words.within_words(self._scribe, meeting), meeting, "併催"), ()))
        return words.bullets(lines)

    def _confidentiality(self, meeting: Meeting) -> tuple[Block, ...]:
        duty = meeting.confidentiality
        if duty is None:
            return ()
        basis = _law_words(self._scribe, duty.basis)
        text = self._scribe.prose(duty.text) if duty.text else ()
        return (*text, *self._scribe.line(f"根拠：{basis}" if basis else "", duty, "根拠"))


def _law_words(scribe: Scribe, basis: str | None) -> str:
    """Write 法:概念 out as the article of the plan's 基準日; other words stay."""
    if basis is None:
        return ""
    return scribe.law(basis.removeprefix("法:")) or basis if basis.startswith("法:") else basis


def agenda_blocks(scribe: Scribe, agenda: Agenda) -> tuple[Block, ...]:
    """Give what a meeting discusses: the lead, the numbered items, the tail."""
    lead = scribe.prose(agenda.lead) if agenda.lead else ()
    tail = scribe.prose(agenda.tail) if agenda.tail else ()
    items = tuple(
        ListItem(number(NumberStyle.CIRCLED, index), _item_blocks(scribe, item), scribe.loaded.span(item))
        for index, item in enumerate((item for item in agenda.items if item.meeting is None), start=1)
    )
    taken = tuple(
        block for item in agenda.items if item.meeting is not None for block in _item_blocks(scribe, item)
    )
    listed = (ItemList(items, items[0].origin, ordered=True),) if items else ()
    return (*lead, *listed, *taken, *tail)


def _item_blocks(scribe: Scribe, item: AgendaItem) -> tuple[Block, ...]:
    own = scribe.prose(item.text) if item.text else ()
    source = scribe.loaded.resolve(item.meeting) if item.meeting else None
    if not isinstance(source, Meeting) or source.agenda is None:
        return own
    wanted = {identifier.text for identifier in item.items}
    numbered = [other for other in source.agenda.items if other.meeting is None]
    marks = "".join(
        number(NumberStyle.CIRCLED, index)
        for index, other in enumerate(numbered, start=1)
        if other.id and other.id.text in wanted
    )
    lead = scribe.words(f"{source.name}の{marks or '協議内容'}", item)
    return (Paragraph(lead, lead[0].origin), *own)


def member_blocks(scribe: Scribe, members: Sequence[Member], *, in_line: bool = False) -> tuple[Block, ...]:
    """Give members as bullets, or `in_line`; a shared group with its own heading and its members."""
    listed = _in_line if in_line else _listed
    blocks: list[Block] = []
    run: list[tuple[tuple[Inline, ...], tuple[Block, ...]]] = []
    for member in members:
        group = scribe.loaded.resolve(member.group) if member.group else None
        if not isinstance(group, Group):
            run.append((_member_line(scribe, member), ()))
            continue
        blocks += listed(run)
        run = []
        heading = group.heading or ""
        if member.condition:
            heading = words.conditional(member.condition, heading or group.name)
        blocks += scribe.line(heading, group, role="lead")
        blocks += member_blocks(scribe, group.members, in_line=in_line)
    return (*blocks, *listed(run))


def _listed(entries: list[tuple[tuple[Inline, ...], tuple[Block, ...]]]) -> tuple[Block, ...]:
    items = tuple(
        ListItem("・", (Paragraph(line, line[0].origin),), line[0].origin) for line, _ in entries if line
    )
    return (ItemList(items, items[0].origin),) if items else ()


def _in_line(entries: list[tuple[tuple[Inline, ...], tuple[Block, ...]]]) -> tuple[Block, ...]:
    """Give members on one line: 福祉課、住宅課."""
    lines = [line for line, _ in entries if line]
    words_ = [
        piece
        for index, line in enumerate(lines)
        for piece in (*((Text("、", line[0].origin),) if index else ()), *line)
    ]
    return (Paragraph(tuple(words_), words_[0].origin),) if words_ else ()


def _member_line(scribe: Scribe, member: Member) -> tuple[Inline, ...]:
    text = words.member_words(scribe, member)
    return (*scribe.words(text, member), *scribe.note_marks(member.notes))
