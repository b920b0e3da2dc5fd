"""基本理念: the principles of a related plan, what each means, and the SDGs that it serves."""

from __future__ import annotations

from jusou_plan.document.nodes import Block, Cell, ItemList, ListItem, Row, RowGroup
from jusou_plan.document.scribe import Scribe
from jusou_plan.document.table import caption, grid, head_cell, row_head
from jusou_plan.document.widths import width_of
from jusou_plan.document.words import goal_lines
from jusou_plan.model.block import Principles
from jusou_plan.model.related_plan import Principle, RelatedPlan

_MARK = "○"


def principles(scribe: Scribe, block: Principles, id_: str) -> tuple[Block, ...]:
    """Give a row for each principle; the column of the SDGs only if one names any.

    Principles that are only named come as a list.
    """
    plan = scribe.loaded.resolve(block.plan)
    if not isinstance(plan, RelatedPlan) or not plan.philosophy:
        return ()
    listed = plan.philosophy
    origin = scribe.loaded.span(block)
    with_text = any(item.text for item in listed)
    with_goals = any(item.goals for item in listed)
    if not with_text and not with_goals:
        items = tuple(
            ListItem("・", scribe.line(item.name, item, "名称"), scribe.loaded.span(item)) for item in listed
        )
        return (ItemList(items, origin),)
    heads = ("基本理念", *(["内容"] if with_text else []), *(["関連するSDGs"] if with_goals else []))
    head = Row(tuple(head_cell(text, origin) for text in heads), origin)
    groups = []
    for item in listed:
        span = scribe.loaded.span(item)
        cells = [row_head(_name(scribe, item), span)]
        if with_text:
            cells.append(Cell(_text(scribe, item), span))
        if with_goals:
            cells.append(Cell(goal_lines(scribe, item.goals, item), span))
        groups.append(RowGroup((Row(tuple(cells), span),), span))
    longest = max(width_of(text) for item in listed for text in (item.name, _subtitle(item)))
    name = min(max(longest + _ASIDE, _NAME), _WIDEST_NAME) if not with_goals else _NAME
    widths = (
        (name, _LINE - name - with_goals * _GOALS, *([_GOALS] if with_goals else [])) if with_text else ()
    )
    return (grid(id_, caption(block.caption, origin), [head], groups, origin, widths),)


_LINE, _NAME, _WIDEST_NAME, _GOALS, _ASIDE = 48.0, 12.0, 22.0, 12.0, 2.0
"""Full-width characters on a line of the page, and how many of them the columns take."""


def _name(scribe: Scribe, item: Principle) -> tuple[Block, ...]:
    name = scribe.paragraph(scribe.strong(item.name, scribe.loaded.span(item, "名称")))
    return (*name, *scribe.line(_subtitle(item), item, "副題"))


def _subtitle(item: Principle) -> str:
    return f"～{item.subtitle}～" if item.subtitle else ""


def _text(scribe: Scribe, item: Principle) -> tuple[Block, ...]:
    made = tuple(ListItem(_MARK, scribe.prose(text), scribe.loaded.span(text)) for text in item.text)
    return (ItemList(made, made[0].origin),) if made else ()
