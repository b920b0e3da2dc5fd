"""他都市の状況: the profiles of several cities side by side, then a chapter for each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from jusou_plan.document.default_outline import with_default_outline, with_outline
from jusou_plan.document.nodes import (
    Block,
    Cell,
    Colophon,
    Cover,
    CrossReference,
    Document,
    NoteMark,
    Paragraph,
    Row,
    RowGroup,
    Section,
    Table,
    Text,
)
from jusou_plan.document.numbering import number
from jusou_plan.document.plan_document import build_plan_document
from jusou_plan.document.rewriting import rewritten
from jusou_plan.document.scribe import Scribe
from jusou_plan.document.table import grid, head_cell, row_head
from jusou_plan.document.views.city_table import FIELDS as CITY_FIELDS
from jusou_plan.document.views.city_table import city_field, city_sheet
from jusou_plan.document.words import bullets
from jusou_plan.model.block import CityTable
from jusou_plan.model.header import Header
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.municipality import UNITS
from jusou_plan.model.numbering import NumberStyle
from jusou_plan.model.organization import Organization
from jusou_plan.model.outline import Outline
from jusou_plan.model.project import Project
from jusou_plan.model.reference import Reference
from jusou_plan.model.scoped import Scoped
from jusou_plan.model.values.method import MethodKind
from jusou_plan.model.walk import walk
from jusou_plan.source.position import Span

T = TypeVar("T")

TITLE = "他都市の状況"
_SUBTITLE = "重層的支援体制整備事業を実施する市町村の事例"
UNKNOWN = "—"
"""What stands where the material does not tell something."""

_CHAPTER = NumberStyle.ARABIC
_BELOW = (NumberStyle.PARENTHESIZED, NumberStyle.KATAKANA, NumberStyle.PARENTHESIZED_KATAKANA)
"""The numbers of a city's own chapters, sections and so on: the book's chapters are the cities."""

_NAMED_CONTRACTORS = 3
"""The overview names the contractors of a city if they are no more than these."""

_FIGURE_WIDTHS = (8, 7, 8.5, 10, 8, 6.5, 9.5)
_WORK_WIDTHS = (8, 9, 7.5, 13, 22.5)


@dataclass(frozen=True, slots=True)
class _City:
    """One city: its plan or profile, its header and its chapter's id."""

    loaded: LoadedPlan
    header: Header
    id: str

    @property
    def name(self) -> str:
        return f"{self.header.municipality.prefecture or ''}{self.header.municipality.name}"

    @property
    def origin(self) -> Span:
        return self.loaded.span(self.header)

    @property
    def scribe(self) -> Scribe:
        return Scribe(self.loaded, {})


def build_casebook(plans: Sequence[LoadedPlan]) -> Document:
    """Give the casebook of `plans`, each of which has a 計画, in the order of their 団体コード.

    A profile (種別: 事例) is printed whole, as its 本文 says. The 本文 of a plan of its own would be the plan
    itself: the casebook prints what can be compared of it. `plans` is not empty.
    """
    cities = _cities(plans)
    first = cities[0].origin
    names = "、".join(city.header.municipality.name for city in cities)
    headers = [city.header for city in cities]
    sources = dict.fromkeys(text for header in headers for text in header.sources)
    remarks = tuple(dict.fromkeys(text for header in headers for text in header.remarks))
    lines = (
        ("名称", TITLE),
        ("収録した市町村", f"{names}（{len(cities)}市町村）"),
        *(("出典", text) for text in sources),
    )
    return Document(
        title=TITLE,
        language="ja",
        author="",
        subject=_SUBTITLE,
        cover=Cover(TITLE, _SUBTITLE, "", "", "", "", "", None, first),
        front=(),
        body=(_overview(cities), *(_chapter(city, count) for count, city in enumerate(cities, start=1))),
        colophon=Colophon(lines, remarks, first),
        origin=first,
        keywords=(*(header.municipality.name for header in headers), "重層的支援体制整備事業"),
    )


def _cities(plans: Sequence[LoadedPlan]) -> list[_City]:
    """Put the cities in the order of their codes, those without one last and as given."""
    known = [(loaded, loaded.plan.header) for loaded in plans]
    headed = [(loaded, header) for loaded, header in known if header is not None]
    codes = [header.municipality.code for _, header in headed]
    order = sorted(
        range(len(headed)), key=lambda index: (it.code if (it := codes[index]) else "9" * 6, index)
    )
    return [_City(*headed[index], f"toshi_{count}") for count, index in enumerate(order, start=1)]


# --- side by side ---------------------------------------------------------------------------------------


def _overview(cities: Sequence[_City]) -> Section:
    origin = cities[0].origin
    lead = (
        f"{len(cities)}市町村を、団体コードの順に並べる。市町村の名称から、それぞれの章へ移ることができる。"
        "横線の欄は、元の資料に記載がなく、分からないことを示す。"
    )
    return Section(
        id="ichiran",
        level=1,
        number="",
        title=(Text("市町村の一覧", origin),),
        blocks=(*_line(lead, origin), _figures(cities), _works(cities)),
        sections=(),
        origin=origin,
        page_break=True,
    )


def _figures(cities: Sequence[_City]) -> Table:
    """Give the figures of the cities, a city a row."""
    origin = cities[0].origin
    heads = ("市町村", "都道府県", *UNITS, "時点")
    rows = []
    for city in cities:
        facts = city.header.municipality.facts
        prefecture = city_field(city.scribe, city.header, "都道府県")
        figures = [
            _cell(city_field(city.scribe, city.header, field, brief=True), city, align="end")
            for field in UNITS
        ]
        when = _line(facts.when.text, city.loaded.span(facts, "時点")) if facts and facts.when else ()
        rows.append(_row(city, [_cell(prefecture, city), *figures, _cell(when, city)]))
    head = Row(tuple(head_cell(text, origin) for text in heads), origin)
    title = (Text("自治体の概要", origin),)
    return grid("ichiran_gaiyo", title, [head], rows, origin, _FIGURE_WIDTHS)


def _works(cities: Sequence[_City]) -> Table:
    """Give what each city does and how, a city a row."""
    origin = cities[0].origin
    heads = ("市町村", "対象期間", "開始時期", "方式", "特徴")
    rows = []
    for city in cities:
        fields = [city_field(city.scribe, city.header, field) for field in ("期間", "開始時期")]
        features = city_field(city.scribe, city.header, "特徴")
        cells = [*fields, _methods(city), features]
        rows.append(_row(city, [_cell(blocks, city) for blocks in cells]))
    head = Row(tuple(head_cell(text, origin) for text in heads), origin)
    title = (Text("事業の概要", origin),)
    return grid("ichiran_jigyo", title, [head], rows, origin, _WORK_WIDTHS)


def _row(city: _City, cells: Sequence[Cell]) -> RowGroup:
    link = CrossReference(city.id, city.header.municipality.name, city.origin)
    name = row_head((Paragraph((link,), city.origin),), city.origin)
    return RowGroup((Row((name, *cells), city.origin),), city.origin)


def _cell(blocks: tuple[Block, ...], city: _City, align: str = "start") -> Cell:
    if not blocks:
        return Cell(_line(UNKNOWN, city.origin), city.origin, align="center")
    return Cell(blocks, blocks[0].origin, align=align)


def _methods(city: _City) -> tuple[Block, ...]:
    """Give how many projects are run in which way, and by whom where these are few."""
    ways = Counter(way for project in city.loaded.plan.projects if (way := _ways(project)))
    if not ways:
        return ()
    origin = city.loaded.span(city.loaded.plan.projects[0])
    lines = [f"{way}　{count}事業" for way, count in ways.items()]
    names = dict.fromkeys(
        name for project in city.loaded.plan.projects for name in _contractors(city, project)
    )
    if names and len(names) <= _NAMED_CONTRACTORS:
        lines.append(f"委託先：{'、'.join(names)}")
    return bullets([((Text(line, origin),), ()) for line in lines])


def _ways(project: Project) -> str:
    """Give the ways in which a project is run, in one order for all, "" if none is known."""
    ways = [use.method for use in project.method.everything()] if project.method else []
    ways = ways or [site.method for site in _all(project.sites) if site.method]
    kinds = {kind for way in ways for kind in way.kinds}
    return "・".join(kind for kind in MethodKind if kind in kinds)


def _contractors(city: _City, project: Project) -> list[str]:
    """Give who carries a project out: those contracted, and those who run its sites, the city apart."""
    contracted = _all(project.contractors)
    bodies: list[Reference] = [entry.organization for entry in contracted if entry.organization]
    bodies += [site.operator for site in _all(project.sites) if site.operator]
    bodies = [body for body in bodies if isinstance(city.loaded.resolve(body), Organization)]
    forms = [entry.legal_form.text for entry in contracted if entry.legal_form]
    return [*(city.scribe.body_name(body, legal_form=True) for body in bodies), *forms]


def _all(value: Scoped[tuple[T, ...]] | None) -> list[T]:
    return [item for items in (value.everything() if value else ()) for item in items]


# --- one city -------------------------------------------------------------------------------------------


def _chapter(city: _City, count: int) -> Section:
    """Give a city's chapter: its own chapters one level down, every id in it made the book's own."""
    loaded = _outlined(city)
    document, _ = build_plan_document(loaded)
    parts = tuple(_lowered(part, 2) for part in (*document.front, *document.body))
    shown = any(isinstance(piece, CityTable) for _, piece in walk(loaded.plan.outline))
    chosen = [(field, None) for field in CITY_FIELDS]
    sheet = () if shown else city_sheet(city.scribe, "gaiyo_hyo", chosen, None, city.origin)
    chapter = Section(
        id="",
        level=1,
        number=number(_CHAPTER, count),
        title=(Text(city.name, city.origin),),
        blocks=sheet,
        sections=parts,
        origin=city.origin,
        page_break=True,
    )
    return replace(_with_own_ids(chapter, f"{city.id}_"), id=city.id)


def _outlined(city: _City) -> LoadedPlan:
    """Give the city's plan with the outline that the book prints, numbered below the book's chapters."""
    loaded = city.loaded
    if not city.header.is_profile:
        bare = replace(loaded, plan=loaded.plan.model_copy(update={"shortfalls": ()}))
        loaded = with_outline(bare, _digest(loaded))
    elif loaded.plan.outline is None:
        loaded = with_default_outline(loaded)
    outline = loaded.plan.outline or Outline.model_validate({})
    numbered = outline.model_copy(update={"heading_styles": _BELOW})
    return replace(
        loaded,
        plan=loaded.plan.model_copy(update={"outline": numbered}),
        paths={**loaded.paths, id(numbered): ("本文",)},
    )


def _digest(loaded: LoadedPlan) -> list[dict[str, object]]:
    """Give the chapters that stand for a plan of its own: what can be compared with a profile."""
    chapters: list[dict[str, object]] = [{"見出し": "概要", "内容": [{"自治体概要": "すべて"}]}]
    if loaded.plan.supports:
        listed = {"事業一覧": "すべて", "項目": ["支援", "名称", "所管課", "実施方式"]}
        chapters.append({"見出し": "事業", "内容": [listed]})
    if loaded.plan.meetings:
        chapters.append({"見出し": "会議", "内容": [{"推進体制図": "すべて"}]})
    return chapters


def _lowered(section: Section, level: int) -> Section:
    """Give a section at `level`; a city's chapters follow one another on the page."""
    return replace(
        section,
        level=level,
        sections=tuple(_lowered(inner, level + 1) for inner in section.sections),
        page_break=section.page_break and section.level > 1,
    )


def _with_own_ids(section: Section, prefix: str) -> Section:
    def renamed(node: object) -> object:
        if isinstance(node, CrossReference | NoteMark):
            return replace(node, target=prefix + node.target)
        if hasattr(node, "id"):
            return replace(node, id=prefix + node.id)  # type: ignore[type-var]  # every node is a dataclass
        return node

    return rewritten(section, renamed)


def _line(text: str, origin: Span) -> tuple[Block, ...]:
    return (Paragraph((Text(text, origin),), origin),) if text else ()
