"""Figures that change places with running text, where they would otherwise leave a page half empty.

A figure that is too tall for what is left of a page, even if it is made smaller, goes to the next one. Here
the text that follows it in its section comes before it and fills the page. Where none follows, the figure
comes before the last words of its section, if it then finds room. It never leaves its section, never passes a
heading, a table or another figure, and is never parted from its notes or from words that point at it. No
public way leads there, so a function inside WeasyPrint is replaced; a WeasyPrint that this was not written
for is left as it is.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from math import inf
from types import ModuleType
from typing import Any

from jusou_plan.render.fitting import SMALLEST

FOLLOWS = "jusou_follows"
"""An attribute of the box of a figure that may have moved: the element that it follows in the HTML."""

_WRITTEN_FOR = "70."
_INSTALLED = "jusou_floating"

_HOLE = 0.2
"""How much of a page may stay empty, as a part of the height from its edge to the foot of its text."""

_RAGGED = 0.06
"""How much of the same height text may leave empty that could only be divided badly, which is two lines."""

_PAGE = 0.9
"""How much of the same height text may take."""

_TEXT = frozenset({"body", "items", "notes"})
"""The classes of paragraphs, lists and notes."""

_OTHER = frozenset({"figure", "table"})
"""What running text does not hold."""

_ANNOUNCES = re.compile("(?:次|以下|下)(?:の|に[示掲述挙あ記])|下[図記]")
"""Words by which text announces what stands right after it."""

_POINTS = re.compile("(?:[次前上下左右]|この|以下|以上)の?図")
"""Words by which text points at a figure by its place."""


def float_figures(weasyprint: ModuleType) -> None:
    """Let figures of the imported `weasyprint` change places with running text; once is enough."""
    block = weasyprint.layout.block
    if not weasyprint.__version__.startswith(_WRITTEN_FOR) or hasattr(block, _INSTALLED):
        return
    stock = block.block_level_layout

    def layout(
        context: Any,  # noqa: ANN401  (WeasyPrint is untyped)
        box: Any,  # noqa: ANN401
        bottom_space: float,
        skip_stack: Any,  # noqa: ANN401
        containing_block: Any,  # noqa: ANN401
        page_is_empty: bool,
        absolute_boxes: Any = None,  # noqa: ANN401
        fixed_boxes: Any = None,  # noqa: ANN401
        adjoining_margins: Any = None,  # noqa: ANN401
        *others: Any,  # noqa: ANN401
    ) -> Any:  # noqa: ANN401
        if box.element_tag != "section" or bottom_space == -inf:
            return stock(
                context, box, bottom_space, skip_stack, containing_block, page_is_empty,
                absolute_boxes, fixed_boxes, adjoining_margins, *others,
            )  # fmt: skip
        place = box.position_x, box.position_y

        def lay_out() -> Any:  # noqa: ANN401
            box.position_x, box.position_y = place
            margins = None if adjoining_margins is None else list(adjoining_margins)
            return stock(
                context, box, bottom_space, skip_stack, containing_block, page_is_empty,
                absolute_boxes, fixed_boxes, margins, *others,
            )  # fmt: skip

        def height(child: Any) -> float:  # noqa: ANN401
            child.position_x, child.position_y = place
            return float(stock(context, child, -inf, None, box, False)[0].margin_height())

        foot = context.page_bottom - bottom_space
        made, given = lay_out(), box.children
        while (empty := _empty(box, made, foot)) > _HOLE * foot:
            order = box.children
            for other in _orders(order, made, empty, foot, height):
                box.children = other
                made = lay_out()
                if _empty(box, made, foot) < empty:
                    break
            else:
                if box.children is not order:
                    box.children = order
                    made = lay_out()
                break
        if box.children is not given:
            _make_anew(context)
        return made

    block.block_level_layout = layout
    setattr(block, _INSTALLED, True)


def _empty(box: Any, made: Any, foot: float) -> float:  # noqa: ANN401
    """Give the height that is left of a page because a figure of `box` goes to the next one, else 0."""
    place = _pushed(made)
    if not place or _figure(box.children[place]) is None:
        return 0.0
    return foot - _end(made[0].children[-1])


def _pushed(made: Any) -> int:  # noqa: ANN401
    """Give the place of the child before which a layout breaks, 0 if it breaks elsewhere or not at all."""
    if made[0] is None or made[1] is None:
        return 0
    ((place, inside),) = made[1].items()
    return 0 if inside else int(place)


def _end(box: Any) -> float:  # noqa: ANN401
    return float(box.position_y + box.margin_height())


def _orders(
    children: Sequence[Any],
    made: Any,  # noqa: ANN401
    empty: float,
    foot: float,
    height: Callable[[Any], float],
) -> Iterator[list[Any]]:
    """Give orders of `children` by which the page of a layout that ends before a figure may become fuller."""
    place = _pushed(made)
    before, figure, after = children[:place], children[place], children[place + 1 :]
    if _hang_together(before, [figure]) or _hang_together([figure], after):
        return
    _remember(figure, before[-1])
    needed = height(figure)
    if count := _passage(after, empty - _RAGGED * foot, _PAGE * foot - needed, height):
        yield [*before, *after[:count], figure, *after[count:]]
        return
    laid = made[0].children
    for count in range(1, len(laid)):
        text = _end(laid[-1]) - laid[-count].position_y
        if not _may_move(before[-count]) or text > empty:
            return
        if empty + text >= needed * SMALLEST["svg"] and not _hang_together(before[:-count], before[-count:]):
            yield [*before[:-count], figure, *before[-count:], *after]


def _passage(children: Sequence[Any], room: float, over: float, height: Callable[[Any], float]) -> int:
    """Give how many of `children` are text that fills the room before a figure, or all that may move there.

    Not more than `over` of the last may go to the next page, where the figure needs the rest.
    """
    taken, text = 0, 0.0
    for count, child in enumerate(children, start=1):
        if text > room or not _may_move(child):
            break
        text += height(child)
        if text > room + max(over, 0):
            break
        if not _hang_together(children[:count], children[count:]):
            taken = count
    return taken


def _hang_together(before: Sequence[Any], after: Sequence[Any]) -> bool:
    """Tell whether nothing may come between the last of some boxes and the first of others."""
    if not before or not after:
        return False
    return (
        before[-1].style["break_after"] == "avoid"
        or after[0].style["break_before"] == "avoid"
        or (_is_text(before[-1]) and _ANNOUNCES.search(_words(before[-1])) is not None)
    )


def _figure(box: Any) -> Any:  # noqa: ANN401
    """Give the figure that a box is or merely wraps, None for another box."""
    children: Sequence[Any] = getattr(box, "children", ())
    if box.element_tag == "figure":
        return box
    return _figure(children[0]) if len(children) == 1 else None


def _remember(box: Any, before: Any) -> None:  # noqa: ANN401
    """Note at the figure in a box, when it is to move for the first time, which element it follows."""
    figure = _figure(box)
    if not hasattr(figure, FOLLOWS):
        setattr(figure, FOLLOWS, before.element)


def _may_move(box: Any) -> bool:  # noqa: ANN401
    """Tell whether a box is text that does not point at the figure beside it."""
    return _is_text(box) and not _POINTS.search(_words(box))


def _is_text(box: Any) -> bool:  # noqa: ANN401
    """Tell whether a box is a paragraph, a list or notes, without anything else in it."""
    classes = (box.element.get("class") or "").split() if box.element is not None else []
    return not _TEXT.isdisjoint(classes) and _OTHER.isdisjoint(each.tag for each in box.element.iter())


def _words(box: Any) -> str:  # noqa: ANN401
    return "".join(box.element.itertext())


def _make_anew(context: Any) -> None:  # noqa: ANN401
    """Have the pages laid out anew that follow: if they were before, it was with the other order."""
    for resume_at, *_, state in context.page_maker[context.current_page :]:
        state["content_changed"] = resume_at is not None
