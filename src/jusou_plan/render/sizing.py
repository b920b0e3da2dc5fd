"""The size of the text of a paper of few pages: as large as its pages hold it.

A last page with no more than a row or two, or the imprint alone, is saved by smaller text. The text of a
paper that leaves much of its only page empty is set larger: a list of desks is read on a wall, too.
"""

from dataclasses import replace

from jusou_plan.document.nodes import Brief, Document
from jusou_plan.render.pdf import PdfResult, render_pdf

_SMALLER = (0.95, 0.9)
"""How small the text may become, beside its usual size."""

_LARGER = (1.3, 1.2, 1.1)
_TIGHT = 0.6
"""The space between the parts, where the text has been made smaller."""

_NEARLY_EMPTY, _NEARLY_FULL = 0.3, 0.95
"""How much of the last page is in use, at most: where it is to be saved, and where its text is larger."""


def render_sized(document: Document) -> PdfResult:
    """Give `document` as a PDF file, its text larger or smaller if it is `fitted`. Raises as render_pdf."""
    made = render_pdf(document)
    brief = document.brief
    if brief is None or not brief.fitted:
        return made
    if made.pages == 1:
        scale = next((it for it in _LARGER if made.filled * it * it <= _NEARLY_FULL), None)
        larger = render_pdf(_set(document, brief, scale)) if scale else made
        return larger if larger.pages == 1 else made
    for scale in _SMALLER if made.filled < _NEARLY_EMPTY else ():
        smaller = render_pdf(_set(document, brief, scale, gap=_TIGHT))
        if smaller.pages < made.pages:
            return smaller
    return made


def _set(document: Document, brief: Brief, scale: float, gap: float = 1.0) -> Document:
    return replace(document, brief=replace(brief, text=brief.text * scale, gap=brief.gap * gap))
