"""課題: a form for each challenge, what it comes to in bold, and what was done about it."""

from __future__ import annotations

from jusou_plan.document.nodes import Block, Inline, Paragraph, Strong, Subheading
from jusou_plan.document.scribe import Scribe
from jusou_plan.document.table import sheet
from jusou_plan.document.words import bodies
from jusou_plan.model.block import ChallengeSheets, FieldChoice
from jusou_plan.model.challenge import Challenge

FIELDS = ("状態", "支援", "内容", "要点", "対応策", "担当")
_LABELS = {"支援": "関わる支援"}


def challenge_sheets(scribe: Scribe, block: ChallengeSheets, id_: str) -> tuple[Block, ...]:
    """Give the challenges that a block names, all of them for すべて, those of its 状態 only."""
    named = [scribe.loaded.resolve(reference) for reference in block.challenges]
    chosen = [it for it in named if isinstance(it, Challenge)] or (
        list(scribe.plan.challenges) if not block.challenges else []
    )
    wanted = block.fields or tuple(
        FieldChoice.model_validate(field) for field in FIELDS if field != "状態" or block.state is None
    )
    made: list[Block] = []
    for index, challenge in enumerate(chosen):
        if block.state is None or challenge.state is block.state:
            made += _sheet(scribe, challenge, wanted, f"{id_}_{index}")
    return tuple(made)


def _sheet(
    scribe: Scribe, challenge: Challenge, fields: tuple[FieldChoice, ...], id_: str
) -> tuple[Block, ...]:
    origin = scribe.loaded.span(challenge)
    rows = [
        (
            choice.label or _LABELS.get(choice.field, choice.field),
            blocks,
            scribe.loaded.key_span(challenge, choice.field),
        )
        for choice in fields
        if (blocks := _field(scribe, challenge, choice.field))
    ]
    anchor = scribe.anchors.of_element(challenge.id.text if challenge.id else f"{id_}_dai")
    title = Subheading(anchor, scribe.words(challenge.name, challenge, "名称"), origin)
    return (title, sheet(scribe.anchors.of_place(id_), (), rows, origin)) if rows else (title,)


def _field(scribe: Scribe, challenge: Challenge, field: str) -> tuple[Block, ...]:
    match field:
        case "名称":
            return scribe.line(challenge.name, challenge, field)
        case "状態":
            return scribe.line(challenge.state.value if challenge.state else "", challenge, field)
        case "支援":
            return bodies(scribe, challenge.supports)
        case "内容":
            return scribe.prose(challenge.content) if challenge.content else ()
        case "要点":
            return _strong(scribe.prose(challenge.point)) if challenge.point else ()
        case "対応策":
            return scribe.prose(challenge.measures) if challenge.measures else ()
        case "担当":
            return bodies(scribe, challenge.owners)
    return ()


def _strong(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Give paragraphs in bold."""
    return tuple(
        Paragraph(_bold(it.children), it.origin, it.role) if isinstance(it, Paragraph) else it
        for it in blocks
    )


def _bold(children: tuple[Inline, ...]) -> tuple[Inline, ...]:
    return (Strong(children, children[0].origin),) if children else ()
