"""新旧対照表: the changes between two versions side by side, as a document."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from jusou_plan.diff.change import Change, ChangeKind
from jusou_plan.diff.compare import Versions
from jusou_plan.diff.likeness import Phrase
from jusou_plan.diff.wording import duties, remark
from jusou_plan.document.nodes import (
    Block,
    Brief,
    Cell,
    Cover,
    Document,
    Inline,
    Paragraph,
    Revised,
    Row,
    RowGroup,
    Scope,
    Section,
    Strong,
    Table,
    Text,
)
from jusou_plan.document.side_by_side import Chapter, Group, Pair, Saying, Subject, arranged
from jusou_plan.document.table import grid, head_cell, row_head
from jusou_plan.model.header import Status
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.position import Span

TITLE = "新旧対照表"
OMITTED, CREATED, DELETED = "（略）", "（新設）", "（削る）"

T = TypeVar("T")

_NEW_PROPOSED, _NEW, _OLD = "改正後（案）", "改正後", "改正前"


@dataclass(frozen=True, slots=True)
class Form:
    """How the two sides stand: what heads them (None for the usual words), and which is on the left."""

    new_head: str | None = None
    old_head: str | None = None
    old_first: bool = False


def build_versions_document(versions: Versions, form: Form = Form()) -> Document:
    """Give the 新旧対照表 of two versions, by the chapters of the plan."""
    header = versions.new.plan.header
    origin = _origin(versions.new)
    name = " ".join(filter(None, (header.term, header.name))) if header else "計画"
    chapters = arranged(versions)
    writer = _Writer(form, _heads(versions.new, form), origin)
    return Document(
        title=f"{name}（{TITLE}）",
        language="ja",
        author=header.municipality.name if header else "",
        subject="計画の改正した部分を、改正の前と後で並べた表",
        cover=Cover(
            f"{name}（{TITLE}）", "", "", _periods(versions), "", "", _city(versions.new), None, origin
        ),
        front=(),
        body=(
            *_reasons(versions, origin),
            *(writer.chapter(chapter, number) for number, chapter in enumerate(chapters, 1)),
            _totals(versions, chapters, origin),
        ),
        colophon=None,
        origin=origin,
        landscape=True,
        brief=Brief(origin, contents=True),
    )


def _origin(loaded: LoadedPlan) -> Span:
    header = loaded.plan.header
    return loaded.span(header) if header else loaded.source.files[0].beginning()


def _city(loaded: LoadedPlan) -> str:
    header = loaded.plan.header
    return header.municipality.name if header else ""


def _periods(versions: Versions) -> str:
    said = (it.plan.header for it in (versions.old, versions.new))
    periods = dict.fromkeys(it.period.text for it in said if it and it.period)
    return " → ".join(periods)


def _heads(loaded: LoadedPlan, form: Form) -> tuple[str, str]:
    header = loaded.plan.header
    decided = header is not None and header.status is Status.FINAL
    return form.new_head or (_NEW if decided else _NEW_PROPOSED), form.old_head or _OLD


def _reasons(versions: Versions, origin: Span) -> Iterator[Section]:
    if versions.reasons:
        blocks = tuple(block for text in versions.reasons for block in _line(text, origin))
        yield Section("riyu", 1, "", (Text("改正の理由", origin),), blocks, (), origin)


class _Writer:
    """Writes chapters with their tables."""

    def __init__(self, form: Form, heads: tuple[str, str], origin: Span) -> None:
        self._form, self._heads, self._origin = form, heads, origin

    def chapter(self, chapter: Chapter, count: int) -> Section:
        id_ = f"sho_{count}"
        own = [group for group in chapter.groups if not group.heading]
        below = [group for group in chapter.groups if group.heading]
        return Section(
            id_,
            1,
            "",
            (Text(chapter.heading, self._origin),),
            tuple(self._table(group, f"{id_}_hyo") for group in own),
            tuple(
                Section(
                    f"{id_}_{number}",
                    2,
                    "",
                    (Text(group.heading, self._origin),),
                    (self._table(group, f"{id_}_{number}_hyo"),),
                    (),
                    self._origin,
                )
                for number, group in enumerate(below, 1)
            ),
            self._origin,
        )

    def _table(self, group: Group, id_: str) -> Table:
        head = Row(tuple(head_cell(text, self._origin) for text in self._sides(*self._heads)), self._origin)
        return grid(id_, (), [head], [self._group(it) for it in group.subjects], self._origin, (1, 1))

    def _group(self, subject: Subject) -> RowGroup:
        """Give the rows of an element: its name over both columns, its changes, their reason."""
        origin = subject.origin
        name = Cell(_line(subject.heading, origin), origin, scope=Scope.ROW_GROUP, colspan=2)
        rows = [Row((name,), origin)]
        for pairs in _together(subject.pairs):
            if pairs[0].rest:
                rows.append(self._omitted(origin))
            rows.append(self._row(pairs, origin))
        if subject.rest:
            rows.append(self._omitted(origin))
        if subject.reasons:
            words = (
                Strong((Text("改正理由", origin),), origin),
                Text(f"　{' '.join(subject.reasons)}", origin),
            )
            rows.append(Row((Cell((Paragraph(words, origin),), origin, colspan=2),), origin))
        return RowGroup(tuple(rows), origin)

    def _omitted(self, origin: Span) -> Row:
        return Row(tuple(Cell(_line(OMITTED, origin), origin) for _ in range(2)), origin)

    def _row(self, pairs: Sequence[Pair], origin: Span) -> Row:
        new = _cell([pair.new for pair in pairs], DELETED, origin, added=True)
        old = _cell([pair.old for pair in pairs], CREATED, origin, added=False)
        return Row(self._sides(new, old), origin)

    def _sides(self, new: T, old: T) -> tuple[T, T]:
        return (old, new) if self._form.old_first else (new, old)


def _together(pairs: Sequence[Pair]) -> Iterator[list[Pair]]:
    """Give pairs that make one row: what follows something that also stands on that side alone."""
    row: list[Pair] = []
    for pair in pairs:
        goes_on = row and not pair.rest and None in (pair.old, pair.new)
        if not (
            goes_on and (row[-1].old is None, row[-1].new is None) == (pair.old is None, pair.new is None)
        ):
            if row:
                yield row
            row = []
        row.append(pair)
    if row:
        yield row


def _cell(sayings: Sequence[Saying | None], nothing: str, origin: Span, *, added: bool) -> Cell:
    blocks = [block for said in sayings if said for block in _told(said, origin, added=added)]
    return Cell(tuple(blocks) or _line(nothing, origin), origin)


def _told(said: Saying, origin: Span, *, added: bool) -> Iterator[Block]:
    lead: tuple[Inline, ...] = ()
    if said.label:
        lead = (Strong((Text(said.label, origin),), origin), Text("　", origin))
    for passage in said.passages:
        words = tuple(_run(phrase, origin, added=added) for phrase in passage)
        yield Paragraph((*lead, *words), origin)
        lead = ()


def _run(phrase: Phrase, origin: Span, *, added: bool) -> Inline:
    text = Text(phrase.text, origin)
    return Revised((text,), origin, added=added) if phrase.changed else text


def _totals(versions: Versions, chapters: Sequence[Chapter], origin: Span) -> Section:
    """Give how many changes the table has, by kind, and what the law asks for."""
    told = [
        change
        for chapter in chapters
        for group in chapter.groups
        for subject in group.subjects
        for change in subject.changes
    ]
    blocks: list[Block] = []
    if told:
        blocks.append(_count(told, origin))
    else:
        blocks += _line("改正した部分はない。", origin)
    for words in (duties(versions), remark(versions)):
        if words:
            blocks += _line(f"{words}。", origin)
    return Section("shukei", 1, "", (Text("集計", origin),), tuple(blocks), (), origin)


def _count(changes: Sequence[Change], origin: Span) -> Table:
    counts = Counter(change.kind for change in changes)
    statutory = Counter(change.kind for change in changes if change.weight.statutory)
    rows = [(kind.value, counts[kind], statutory[kind]) for kind in ChangeKind if counts[kind]]
    rows.append(("計", len(changes), statutory.total()))
    head = Row(
        tuple(head_cell(text, origin) for text in ("変更の種別", "件数", "うち法定記載事項に触れるもの")),
        origin,
    )
    groups = [
        RowGroup(
            (
                Row(
                    (
                        row_head(_line(name, origin), origin),
                        *(Cell(_line(f"{it}件", origin), origin, align="end") for it in numbers),
                    ),
                    origin,
                ),
            ),
            origin,
        )
        for name, *numbers in rows
    ]
    return grid("shukei_hyo", (), [head], groups, origin, (2, 1, 2))


def _line(text: str, origin: Span) -> tuple[Block, ...]:
    return (Paragraph((Text(text, origin),), origin),) if text else ()
