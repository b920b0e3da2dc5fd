"""Figures that take what is left of a page, where they would otherwise leave it empty.

A figure is not divided. Where it is a little too tall for the rest of a page, WeasyPrint puts it onto the
next one, and the rest stays empty. Here its picture is made smaller instead, as long as its words can still
be read. No public way leads there, so a function inside WeasyPrint is replaced; a WeasyPrint that this was
not written for is left as it is.
"""

from collections.abc import Iterator
from math import inf
from types import ModuleType
from typing import Any

_WRITTEN_FOR = "70."
_INSTALLED = "jusou_fitting"

SMALLEST = {"svg": 0.85, "img": 0.6}
"""How much smaller a drawing may become, whose words of 8.9 points keep 7.5, and how much a photograph."""


def fit_figures(weasyprint: ModuleType) -> None:
    """Make the imported `weasyprint` shrink figures into what is left of a page; once is enough."""
    block = weasyprint.layout.block
    if not weasyprint.__version__.startswith(_WRITTEN_FOR) or hasattr(block, _INSTALLED):
        return
    stock = block.block_level_layout
    pixels = weasyprint.css.properties.Dimension
    replaced = weasyprint.formatting_structure.boxes.BlockReplacedBox

    def pictures(box: Any) -> Iterator[Any]:  # noqa: ANN401  (WeasyPrint is untyped)
        if isinstance(box, replaced):
            yield box
        else:
            for child in getattr(box, "children", ()):
                yield from pictures(child)

    def layout(
        context: Any,  # noqa: ANN401
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
        def lay_out(space: float) -> Any:  # noqa: ANN401
            box.position_x, box.position_y = place
            margins = None if adjoining_margins is None else list(adjoining_margins)
            return stock(
                context, box, space, skip_stack, containing_block, page_is_empty,
                absolute_boxes, fixed_boxes, margins, *others,
            )  # fmt: skip

        if box.element_tag != "figure" or bottom_space == -inf:
            return stock(
                context, box, bottom_space, skip_stack, containing_block, page_is_empty,
                absolute_boxes, fixed_boxes, adjoining_margins, *others,
            )  # fmt: skip
        place = box.position_x, box.position_y
        whole = lay_out(-inf)[0]
        drawn = list(pictures(whole)) if whole is not None else []
        room = context.page_bottom - bottom_space
        if len(drawn) == 1 and (over := whole.border_box_y() + whole.border_height() - room) > 0:
            (picture,) = pictures(box)
            scale = (drawn[0].height - over) / drawn[0].height
            if scale >= SMALLEST.get(picture.element_tag.rpartition("}")[2], 1.0):
                style = picture.style
                picture.style = style.copy()
                picture.style["width"] = pixels(drawn[0].width * scale - 0.01, "px")
                try:
                    return lay_out(bottom_space)
                finally:
                    picture.style = style
        return lay_out(bottom_space)

    block.block_level_layout = layout
    setattr(block, _INSTALLED, True)
