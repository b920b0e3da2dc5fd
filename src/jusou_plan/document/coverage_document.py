"""法定記載事項対応表: the coverage of the law as a document, and as sections of another one."""

from __future__ import annotations

from collections.abc import Sequence

from jusou_plan.coverage.item import Coverage, Item
from jusou_plan.coverage.running import departments, method, name
from jusou_plan.coverage.wording import groups, law_words, plan_name, procedure_words, remarks, summary
from jusou_plan.document.nodes import (
    Block,
    Break,
    Cell,
    Colophon,
    Cover,
    Document,
    Paragraph,
    Row,
    RowGroup,
    Section,
    Table,
    Text,
)
from jusou_plan.document.table import grid, head_cell, row_head
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.section_name import section_name
from jusou_plan.source.position import Span

TITLE = "法定記載事項対応表"

_SERVICE_HEADS = ("号", "法が定める事業", "記載", "この計画の事業", "実施方式", "所管課")
_SERVICE_WIDTHS = (7, 9, 6.5, 10, 6, 8)
_CONTENT_HEADS = ("条項", "記す事項", "記載", "計画の箇所", "備考")
_PASSAGE_WIDTHS = (8, 9, 6.5, 10, 11)
_DUTY_HEADS = ("条項", "手続", "記載", "行ったこと", "備考")


def build_coverage_document(plans: Sequence[tuple[LoadedPlan, Coverage]]) -> Document:
    """Give the table of one plan or several, a chapter each; `plans` is not empty."""
    first, found = plans[0]
    header = first.plan.header
    origin = first.span(header) if header else first.source.files[0].beginning()
    city = header.municipality.name if header and len(plans) == 1 else ""
    name_ = plan_name(first) if len(plans) == 1 else f"{len(plans)}の計画"
    period = header.period.text if header and header.period and len(plans) == 1 else ""
    remarks_ = tuple(
        dict.fromkeys(text for loaded, _ in plans if (it := loaded.plan.header) for text in it.remarks)
    )
    return Document(
        title=f"{name_} {TITLE}",
        language="ja",
        author=city,
        subject="社会福祉法第106条の4、第106条の5及び同法施行規則第34条の10と計画との対応",
        cover=Cover(name_, TITLE, "", period, "", "", city, None, origin),
        front=(),
        body=tuple(_chapter(loaded, it, number) for number, (loaded, it) in enumerate(plans, 1)),
        colophon=Colophon((("名称", f"{name_} {TITLE}"), ("法令", law_words(found))), remarks_, origin),
        origin=origin,
    )


def coverage_sections(
    loaded: LoadedPlan, coverage: Coverage, *, level: int = 2, prefix: str = "taio"
) -> tuple[Section, ...]:
    """Give the three tables as sections at `level`; every id in them begins with `prefix` and holds `_`."""
    made = []
    for number, (heading, items) in enumerate(groups(coverage), 1):
        id_ = f"{prefix}_{number}"
        origin = _plan_origin(loaded)
        table = _table(loaded, coverage, items, f"{id_}_hyo", origin)
        made.append(Section(id_, level, "", (Text(heading, origin),), (table,), (), origin))
    return tuple(made)


def _chapter(loaded: LoadedPlan, coverage: Coverage, number: int) -> Section:
    origin = _plan_origin(loaded)
    lead = f"{law_words(coverage)}。{summary(coverage)}。"
    return Section(
        id=f"keikaku_{number}",
        level=1,
        number="",
        title=(Text(plan_name(loaded), origin),),
        blocks=_line(lead, origin),
        sections=coverage_sections(loaded, coverage, prefix=f"keikaku_{number}"),
        origin=origin,
        page_break=True,
    )


def _plan_origin(loaded: LoadedPlan) -> Span:
    header = loaded.plan.header
    return loaded.span(header) if header else loaded.source.files[0].beginning()


def _table(loaded: LoadedPlan, coverage: Coverage, items: Sequence[Item], id_: str, origin: Span) -> Table:
    if items is coverage.services:
        rows = [_service(loaded, item, origin) for item in items]
        return _grid(id_, _SERVICE_HEADS, _SERVICE_WIDTHS, rows, origin)
    heads = _CONTENT_HEADS if items is coverage.contents else _DUTY_HEADS
    rows = [_passage(loaded, item, origin) for item in items]
    return _grid(id_, heads, _PASSAGE_WIDTHS, rows, origin)


def _grid(
    id_: str, heads: Sequence[str], widths: Sequence[float], rows: Sequence[RowGroup], origin: Span
) -> Table:
    head = Row(tuple(head_cell(text, origin) for text in heads), origin)
    return grid(id_, (), [head], rows, origin, widths)


def _service(loaded: LoadedPlan, item: Item, origin: Span) -> RowGroup:
    """Give the rows of a service, one for each of its projects; a remark stands under the first's name."""
    height = max(len(item.projects), 1)
    rows = []
    for index in range(height):
        project = item.projects[index] if item.projects else None
        place = loaded.span(project) if project else origin
        cells = list(_heads(item, origin, height)) if index == 0 else []
        remark = _remarks(item, origin) if index == 0 else ()
        if project is None:
            cells.append(Cell(remark, origin, colspan=3))
        else:
            cells += [
                Cell((*_line(name(project, item.key), place), *remark), place),
                Cell(_line(method(project, item.key), place), place),
                Cell(_line(departments(loaded, project, item.key), place), place),
            ]
        rows.append(Row(tuple(cells), place))
    return RowGroup(tuple(rows), origin)


def _passage(loaded: LoadedPlan, item: Item, origin: Span) -> RowGroup:
    passages: list[Block] = []
    for section in item.sections:
        passages += _line(f"「{section_name(loaded, section)}」", loaded.span(section))
    for procedure in item.procedures:
        passages += _line(procedure_words(procedure), loaded.span(procedure))
    cells = (*_heads(item, origin, 1), Cell(tuple(passages), origin), Cell(_remarks(item, origin), origin))
    return RowGroup((Row(cells, origin),), origin)


def _heads(item: Item, origin: Span, height: int) -> tuple[Cell, ...]:
    return (
        row_head(_line(item.label, origin), origin, rows=height),
        Cell(_line(item.title, origin), origin, rowspan=height),
        Cell(_mark(item, origin), origin, rowspan=height, align="center"),
    )


def _mark(item: Item, origin: Span) -> tuple[Block, ...]:
    if item.mark.value == item.mark.word:
        return _line(item.mark.word, origin)
    words = (Text(item.mark.value, origin), Break(origin), Text(item.mark.word, origin))
    return (Paragraph(words, origin),)


def _remarks(item: Item, origin: Span) -> tuple[Block, ...]:
    return tuple(block for text in remarks(item) for block in _line(text, origin))


def _line(text: str, origin: Span) -> tuple[Block, ...]:
    return (Paragraph((Text(text, origin),), origin),) if text else ()
