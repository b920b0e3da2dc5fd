"""支援票 and 支援の概要: what a plan says of a whole support."""

from __future__ import annotations

from jusou_plan.document.nodes import Block, Subheading
from jusou_plan.document.scribe import Scribe
from jusou_plan.document.table import caption, sheet
from jusou_plan.document.words import bullets
from jusou_plan.model.block import FieldChoice, SupportSheet, SupportSummary
from jusou_plan.model.support import Support

FIELDS = ("今後の取組",)


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
    fields = block.fields or tuple(FieldChoice.model_validate(field) for field in FIELDS)
    rows = [
        (choice.printed, blocks, scribe.loaded.key_span(support, choice.field))
        for choice in fields
        if (blocks := _field(scribe, support, choice.field))
    ]
    if not rows:
        return ()
    title = scribe.words(block.title, block, "題") if block.title else ()
    heading: tuple[Block, ...] = (
        (Subheading(scribe.anchors.of_element(f"{id_}_dai"), title, origin),) if title else ()
    )
    return (*heading, sheet(id_, caption(block.caption, origin), rows, origin))


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
            return bullets([(scribe.running(text), ()) for text in support.expected])
        case "今後の取組":
            return scribe.prose(support.future) if support.future else ()
    return ()
