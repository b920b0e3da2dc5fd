"""計画書: the whole plan as a document."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from jusou_plan.document.blocks import BlockWriter
from jusou_plan.document.default_outline import with_default_outline
from jusou_plan.document.nodes import Colophon, Cover, Document, Figure, Published, Section, Text, Typesetting
from jusou_plan.document.project_index import project_index
from jusou_plan.document.scribe import Scribe
from jusou_plan.document.sections import place_labels, sections
from jusou_plan.document.theme import theme_of
from jusou_plan.document.views.registers import shortfall_table
from jusou_plan.model.appearance import Binding, BodyFont
from jusou_plan.model.block import ShortfallTable
from jusou_plan.model.header import CoverPicture, Header, Status
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.outline import Outline
from jusou_plan.model.pictures import picture_problem
from jusou_plan.model.walk import walk
from jusou_plan.own_templates import own_templates
from jusou_plan.source.finding import Finding

MARKS = {
    None: "",
    Status.DRAFT: "素案",
    Status.PUBLIC_COMMENT: "案",
    Status.PROPOSAL: "案",
    Status.FINAL: "",
}
"""The mark that a plan bears in each status."""

_BINDINGS: dict[Binding, Literal["", "left", "inner"]] = {
    Binding.NONE: "",
    Binding.LEFT: "left",
    Binding.INNER: "inner",
}

_ABOUT_PLAN = "社会福祉法第106条の5に基づく重層的支援体制整備事業実施計画"
_ABOUT_PROFILE = "重層的支援体制整備事業を実施する市町村の事例"


def build_plan_document(loaded: LoadedPlan) -> tuple[Document, tuple[Finding, ...]]:
    """Give the printed plan and what printing it had to say.

    Without 本文 the registers are printed in their order; without 計画 the cover has only what is known.
    """
    if loaded.plan.outline is None:
        loaded = with_default_outline(loaded)
    outline = loaded.plan.outline or Outline.model_validate({})
    scribe = Scribe(loaded, place_labels(loaded))
    writer = BlockWriter(scribe)
    origin = loaded.source.files[0].beginning()
    header = loaded.plan.header
    title = header.name if header else "（名称未定の計画）"
    document = Document(
        title=" ".join(part for part in (header.term if header else None, title) if part),
        language="ja",
        author=issuer(scribe, header),
        subject=_ABOUT_PROFILE if header and header.is_profile else _ABOUT_PLAN,
        cover=_cover(scribe, header),
        front=sections(scribe, writer, outline.front, numbered=False),
        body=(*sections(scribe, writer, outline.chapters), *_shortfalls(scribe, outline)),
        colophon=colophon(scribe, header),
        origin=loaded.span(header) if header else origin,
        draft_mark=MARKS[header.said_status] if header else "素案",
        keywords=_keywords(header),
        theme=theme_of(loaded),
        templates=own_templates(loaded.source.root),
        typesetting=_typesetting(header),
        published=_published(header),
    )
    finished = scribe.anchors.with_links_that_lead(document)
    return replace(finished, projects=project_index(loaded, finished)), ()


def _shortfalls(scribe: Scribe, outline: Outline) -> tuple[Section, ...]:
    """Give the section that prints 不足 where the outline does not: a declared gap is never left out."""
    listed = scribe.plan.shortfalls
    if not listed or any(isinstance(piece, ShortfallTable) for _, piece in walk(outline)):
        return ()
    origin = scribe.loaded.span(listed[0])
    table = shortfall_table(scribe, "fusoku-hyo", None, origin)
    title = (Text("この計画に不足している事項", origin),)
    return (Section("fusoku", 1, "", title, table, (), origin, page_break=True),)


def _keywords(header: Header | None) -> tuple[str, ...]:
    name = (header.municipality.name,) if header else ()
    return (*name, "重層的支援体制整備事業", "地域共生社会")


def issuer(scribe: Scribe, header: Header | None) -> str:
    """Give who issues the plan; a profile is not issued by the city that it tells of."""
    if header is None or header.is_profile:
        return ""
    department = header.decision.department if header.decision else None
    city = header.municipality.name
    name = scribe.name(department) if department else ""
    return f"{city} {name.removeprefix(city)}".strip()


def _typesetting(header: Header | None) -> Typesetting:
    if header is None:
        return Typesetting()
    chosen = header.appearance
    return Typesetting(mincho=chosen.body_font is BodyFont.MINCHO, binding=_BINDINGS[chosen.binding])


def _published(header: Header | None) -> Published | None:
    told = header.publication if header else None
    return Published(told.page.text, told.pdf_address) if told else None


def _cover(scribe: Scribe, header: Header | None) -> Cover:
    origin = scribe.loaded.source.files[0].beginning()
    if header is None:
        return Cover("（名称未定の計画）", "", "", "", "素案", "", "", None, origin)
    date = header.decision.date.text if header.decision and header.decision.date else ""
    subtitle = header.subtitle or header.nickname
    return Cover(
        title=header.name,
        subtitle=f"～{subtitle}～" if subtitle else "",
        term=header.term or "",
        period=header.period.text if header.period else "",
        status=MARKS[header.said_status] or ("他市町村の事例" if header.is_profile else ""),
        date=date,
        issuer=issuer(scribe, header),
        picture=_cover_picture(scribe, header.cover) if header.cover else None,
        origin=scribe.loaded.span(header),
        nickname=f"「{header.nickname}」" if header.nickname and header.subtitle else "",
        emblem=emblem_of(scribe.loaded),
    )


def _cover_picture(scribe: Scribe, picture: CoverPicture) -> Figure:
    root = scribe.loaded.source.root
    usable = picture.file is not None and picture_problem(root, picture.file) is None
    return Figure(
        id="hyoshi",
        caption=scribe.words(picture.caption, picture, "見出し"),
        alternative=picture.alternative or picture.caption,
        origin=scribe.loaded.span(picture),
        image=(root / picture.file).resolve() if usable and picture.file else None,
    )


def colophon(scribe: Scribe, header: Header | None) -> Colophon | None:
    """Give 奥付: what the plan is, who issues it and how to reach them."""
    if header is None:
        return None
    lines = [("名称", " ".join(part for part in (header.term, header.name) if part))]
    if header.is_profile:
        city = header.municipality
        lines.append(("市町村", f"{city.prefecture or ''}{city.name}"))
    if header.period:
        lines.append(("資料の年度" if header.is_profile else "計画期間", header.period.text))
    if header.decision and header.decision.date:
        lines.append(("発行", header.decision.date.text))
    if not header.is_profile:
        lines.append(("編集", issuer(scribe, header)))
    if header.contact:
        lines += [("電話", text) for text in header.contact.phone]
        lines += [("FAX", text) for text in header.contact.fax]
        lines += [("電子メール", text) for text in header.contact.mail]
    if header.publication:
        lines.append(("ウェブページ", header.publication.page.text))
    lines += [("出典", text) for text in header.sources]
    return Colophon(tuple(lines), header.remarks, scribe.loaded.span(header))


def emblem_of(loaded: LoadedPlan) -> Figure | None:
    """Give the city's emblem, None if the plan has none that can be printed."""
    header = loaded.plan.header
    emblem = header.appearance.emblem if header else None
    root = loaded.source.root
    if header is None or emblem is None or picture_problem(root, emblem.file) is not None:
        return None
    return Figure(
        id="monsho",
        caption=(),
        alternative=emblem.alternative or f"{header.municipality.name}の紋章",
        origin=loaded.span(emblem),
        image=(root / emblem.file).resolve(),
    )
