"""What the documents beside the plan have in common: the band at the top, the imprint."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from jusou_plan.document.nodes import (
    USUAL_TEXT,
    Block,
    Brief,
    Colophon,
    Cover,
    Document,
    Paragraph,
    Section,
    Text,
)
from jusou_plan.document.plan_document import MARKS, colophon, emblem_of, issuer
from jusou_plan.document.scribe import Scribe
from jusou_plan.document.theme import theme_of
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.own_templates import own_templates
from jusou_plan.source.position import Span

_SHORT_SIDE, _LONG_SIDE = 180.0, 267.0
"""The width of a paper's text area in millimetres, as brief.css sets it."""

_IN_TABLES = 0.95
"""How large the text in its tables is beside its other text."""

_MILLIMETRES_A_POINT = 25.4 / 72
_ON_A_DESK = 74.0
"""How many characters a line of a table takes on the web page on a desk: what fits there fits on paper."""


class NothingToPrint(Exception):  # noqa: N818  (it is about the plan, not an error of ours)
    """The plan does not hold what a document is made of: `message` says what, `advice` where to write it."""

    def __init__(self, message: str, advice: str) -> None:
        super().__init__(message)
        self.message = message
        self.advice = advice


def writer(loaded: LoadedPlan) -> Scribe:
    """Give the scribe of a document that has none of the plan's own places to refer to."""
    return Scribe(loaded, {})


def beginning(loaded: LoadedPlan) -> Span:
    """Give the place in the YAML for what no single element says."""
    header = loaded.plan.header
    return loaded.span(header) if header else loaded.source.files[0].beginning()


def paper(
    scribe: Scribe,
    title: str,
    body: Sequence[Section],
    *,
    brief: Brief | None = None,
    landscape: bool = False,
    period: str | None = None,
    of_plan: bool = False,
) -> Document:
    """Give a document called `title` about the plan; `period` stands in place of the plan's own 期間.

    With `of_plan` it is called as the plan, and `title` stands below.
    """
    loaded = scribe.loaded
    header = loaded.plan.header
    name = header.name if header else "（名称未定の計画）"
    known = header.period.text if header and header.period else ""
    term = header.term or "" if header else ""
    origin = beginning(loaded)
    document = Document(
        title=" ".join(filter(None, (term, name, title))),
        language="ja",
        author=issuer(scribe, header),
        subject=f"{name}の{title}",
        cover=Cover(
            title=name if of_plan else title,
            subtitle=title if of_plan else " ".join(filter(None, (term, name))),
            term=term if of_plan else "",
            period=known if period is None else period,
            status="",
            date="",
            issuer=issuer(scribe, header),
            picture=None,
            origin=origin,
            emblem=emblem_of(loaded),
        ),
        front=(),
        body=tuple(body),
        colophon=_imprint(colophon(scribe, header)),
        origin=origin,
        draft_mark=MARKS[header.said_status] if header else "素案",
        landscape=landscape,
        theme=theme_of(loaded),
        templates=own_templates(loaded.source.root),
        brief=brief or Brief(origin, fitted=True),
        keywords=(*((header.municipality.name,) if header else ()), "重層的支援体制整備事業"),
    )
    return scribe.anchors.with_links_that_lead(document)


def _imprint(known: Colophon | None) -> Colophon | None:
    """Give the 奥付 without what the band says already."""
    if known is None:
        return None
    lines = tuple((label, text) for label, text in known.lines if text and label not in ("名称", "計画期間"))
    return replace(known, lines=lines)


def section(
    id_: str,
    title: str,
    blocks: Sequence[Block],
    origin: Span,
    sections: Sequence[Section] = (),
    level: int = 1,
) -> Section:
    """Give a section without a number."""
    words = (Text(title, origin),)
    return Section(id_, level, "", words, tuple(blocks), tuple(sections), origin)


def page_line(*, landscape: bool = False, text: float = USUAL_TEXT) -> float:
    """Give how many full-width characters a line of a paper's table takes, set in `text` points."""
    side = _LONG_SIDE if landscape else _SHORT_SIDE
    return min(side / (text * _MILLIMETRES_A_POINT * _IN_TABLES), _ON_A_DESK)


def line(text: str, origin: Span, role: str = "body") -> tuple[Block, ...]:
    """Give plain words as a paragraph, nothing for no words."""
    return (Paragraph((Text(text, origin),), origin, role=role),) if text else ()
