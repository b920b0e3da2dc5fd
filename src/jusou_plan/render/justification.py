"""Flush right margins for Japanese text (両端揃え) in WeasyPrint.

WeasyPrint 70 stretches a justified line at its spaces only, and a Japanese line has none. Here the gaps after
Japanese characters take part too, as JLREQ (W3C, 3.8 Line Adjustment) has it. No public way leads there, so
functions inside WeasyPrint are replaced; a WeasyPrint that this was not written for is left as it is.
"""

import re
from types import ModuleType
from typing import Any

_WRITTEN_FOR = "70."
_INSTALLED = "jusou_justification"

_JAPANESE = "\u2010-\u2030\u2190-\u27bf\u2e80-\u9fff\uf900-\ufaff\uff01-\uffef\U00020000-\U0003ffff"
_GAP = re.compile(f"[{_JAPANESE} \u00a0]")
_RUN = re.compile(f"[{_JAPANESE}]+|[ \u00a0]+")

_MOST = 2.5
"""A line that lacks more than this (in em) was broken for another reason, and is not stretched."""

_WIDEST = 0.15
"""Nor is one, as in a narrow column, whose characters would stand further apart than this (in em)."""


def justify_japanese(weasyprint: ModuleType) -> None:
    """Make `text-align: justify` of the imported `weasyprint` stretch Japanese text; once is enough."""
    inline = weasyprint.layout.inline
    if not weasyprint.__version__.startswith(_WRITTEN_FOR) or hasattr(inline, _INSTALLED):
        return
    boxes = weasyprint.formatting_structure.boxes
    line_break = weasyprint.text.line_break

    def gaps(box: Any) -> int:  # noqa: ANN401  (WeasyPrint is untyped)
        if isinstance(box, boxes.TextBox):
            return len(_GAP.findall(box.text))
        if isinstance(box, boxes.LineBox | boxes.InlineBox):
            return sum(gaps(child) for child in box.children if child.is_in_normal_flow())
        return 0

    def justify_line(context: Any, line: Any, lacking: float) -> None:  # noqa: ANN401
        stretchable = gaps(line) - 1  # the last character ends the line: no gap follows it
        em = line.style["font_size"]
        if stretchable > 0 and lacking < min(_MOST, _WIDEST * stretchable) * em:
            inline.add_word_spacing(context, line, lacking / stretchable, 0)

    stock_set_text = line_break.Layout.set_text

    def set_text(layout: Any, text: str, justify: bool = False) -> None:  # noqa: ANN401
        if not (justify and layout.justification_spacing):
            stock_set_text(layout, text, justify)
            return
        spacing, layout.justification_spacing = layout.justification_spacing, 0
        try:
            stock_set_text(layout, text, justify)
        finally:
            layout.justification_spacing = spacing
        _space_out(line_break, layout, spacing)

    inline.count_expandable_spaces = gaps
    inline.justify_line = justify_line
    line_break.Layout.set_text = set_text
    setattr(inline, _INSTALLED, True)


def _space_out(line_break: ModuleType, layout: Any, spacing: float) -> None:  # noqa: ANN401
    """Add `spacing` (CSS pixels) after every stretchable character of a Pango layout."""
    ffi, pango = line_break.ffi, line_break.pango
    own = layout.style["letter_spacing"]
    units = int((spacing + (0 if own == "normal" else own)) * line_break.TO_UNITS)
    attributes = pango.pango_layout_get_attributes(layout.layout)
    if attributes == ffi.NULL:
        attributes = ffi.gc(pango.pango_attr_list_new(), pango.pango_attr_list_unref)
    for run in _RUN.finditer(layout.text):
        attribute = pango.pango_attr_letter_spacing_new(units)
        attribute.start_index = len(layout.text[: run.start()].encode())
        attribute.end_index = attribute.start_index + len(run.group().encode())
        pango.pango_attr_list_change(attributes, attribute)
    pango.pango_layout_set_attributes(layout.layout, attributes)
