"""支援票 and 支援の概要: what a plan says of a whole support."""

from __future__ import annotations

from jusou_plan.document.nodes import Block, ItemList, ListItem, Paragraph, Subheading
from jusou_plan.document.numbering import number
from jusou_plan.document.scribe import Scribe
from jusou_plan.document.table import caption, sheet
from jusou_plan.document.words import labelled, signed
from jusou_plan.model.block import FieldChoice, SheetShape, SupportOverview, SupportSheet, SupportSummary
from jusou_plan.model.support import Support

FIELDS = ("今後の取組",)
_SPEAK_FOR_THEMSELVES = ("概要", "内容")
"""The fields that a text gives without a label."""


def support_overview(scribe: Scribe, block: SupportOverview) -> tuple[Block, ...]:
    """Give the supports that a block names, all of them for すべて, numbered in their order."""
    named = [scribe.loaded.resolve(reference) for reference in block.supports]
    supports = (
        [it for it in named if isinstance(it, Support)] if block.supports else list(scribe.plan.supports)
    )
    fields = block.fields or (FieldChoice.model_validate("概要"),)
    items = []
    for count, support in enumerate(supports, start=1):
        span = scribe.loaded.span(support, "名称")
        name = Paragraph(scribe.strong(support.name, span), span, role="lead")
        told = tuple(piece for choice in fields for piece in _told(scribe, support, choice))
        items.append(ListItem(number(block.marker, count), (name, *told), span))
    return (ItemList(tuple(items), items[0].origin, ordered=True),) if items else ()


def support_summary(scribe: Scribe, block: SupportSummary) -> tuple[Block, ...]:
    """Give what a support is, in prose."""
    support = scribe.loaded.resolve(block.support)
    if not isinstance(support, Support) or support.summary is None:
        return ()
    return scribe.prose(support.summary)


def support_sheet(scribe: Scribe, block: SupportSheet, id_: str) -> tuple[Block, ...]:
    """Give the form of what all projects of a support share."""
    support = scribe.loaded.resolve(block.support)
    if not isinstance(support, Support):
        return ()
    origin = scribe.loaded.span(block)
    form = scribe.outline.forms.support_sheet
    own = form.fields if form else ()
    fields = block.fields or own or tuple(FieldChoice.model_validate(field) for field in FIELDS)
    title = scribe.words(block.title, block, "題") if block.title else ()
    heading: tuple[Block, ...] = (
        (Subheading(scribe.anchors.of_element(f"{id_}_dai"), title, origin),) if title else ()
    )
    if (block.shape or (form.shape if form else SheetShape.SHEET)) is SheetShape.TEXT:
        told = tuple(piece for choice in fields for piece in _told(scribe, support, choice))
        return (*heading, *told) if told else ()
    rows = [
        (choice.printed, blocks, scribe.loaded.key_span(support, choice.field))
        for choice in fields
        if (blocks := _field(scribe, support, choice.field))
    ]
    if not rows:
        return ()
    return (*heading, sheet(id_, caption(block.caption, origin), rows, origin))


def _told(scribe: Scribe, support: Support, choice: FieldChoice) -> tuple[Block, ...]:
    """Give a field as text, under its label unless it speaks for itself."""
    blocks = _field(scribe, support, choice.field)
    speaks = choice.label is None and choice.field in _SPEAK_FOR_THEMSELVES
    return blocks if speaks else labelled(choice.printed, blocks)


def _field(scribe: Scribe, support: Support, field: str) -> tuple[Block, ...]:
    match field:
        case "名称":
            return scribe.line(support.name, support, field)
        case "見出し":
            return scribe.line(support.heading or "", support, field)
        case "根拠":
            return scribe.line("・".join(item.label() for item in support.basis), support, field)
        case "概要":
            return scribe.prose(support.summary) if support.summary else ()
        case "国が求めること":
            return signed(
                scribe.outline.forms.signs.expected, [scribe.running(text) for text in support.expected]
            )
        case "内容":
            return scribe.prose(support.content) if support.content else ()
        case "今後の取組":
            return scribe.prose(support.future) if support.future else ()
    return ()
