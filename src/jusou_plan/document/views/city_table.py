"""自治体概要: what a municipality is like, each figure with its point in time."""

from __future__ import annotations

from collections.abc import Sequence

from jusou_plan.document.nodes import Block
from jusou_plan.document.scribe import Scribe, quantity_words
from jusou_plan.document.table import caption, sheet
from jusou_plan.document.words import bullets
from jusou_plan.model.block import CityTable, FieldChoice
from jusou_plan.model.header import Header
from jusou_plan.model.municipality import UNITS, CityFacts, CityFigure
from jusou_plan.model.part import Part
from jusou_plan.source.position import Span

FIELDS = ("都道府県", "人口", "世帯数", "面積", "高齢化率", "期間", "開始時期", "担当", "特徴", "出典")
_LABELS = {"期間": "資料の年度", "担当": "担当部署"}
_PLAN_LABELS = {"期間": "計画期間", "担当": "担当部署"}


def city_table(scribe: Scribe, block: CityTable, id_: str) -> tuple[Block, ...]:
    """Give the form that a block asks for."""
    fields = block.fields or tuple(FieldChoice.model_validate(field) for field in FIELDS)
    chosen = [(choice.field, choice.label) for choice in fields]
    return city_sheet(scribe, id_, chosen, block.caption, scribe.loaded.span(block))


def city_sheet(
    scribe: Scribe, id_: str, fields: Sequence[tuple[str, str | None]], title: str | None, origin: Span
) -> tuple[Block, ...]:
    """Give the form with `fields`, each under its own label if it has one."""
    header = scribe.plan.header
    if header is None:
        return ()
    labels = _LABELS if header.is_profile else _PLAN_LABELS
    rows = [
        (label or labels.get(field, field), blocks, _place(scribe, header, field))
        for field, label in fields
        if (blocks := city_field(scribe, header, field))
    ]
    return (sheet(id_, caption(title, origin), rows, origin),) if rows else ()


def city_field(scribe: Scribe, header: Header, field: str, *, brief: bool = False) -> tuple[Block, ...]:
    """Give what is known of the municipality and its work under `field`.

    A `brief` figure is one that is no projection, without the point in time that it shares with the others.
    """
    city = header.municipality
    match field:
        case "都道府県":
            return scribe.line(city.prefecture or "", city, field)
        case "期間":
            return scribe.line(header.period.text if header.period else "", header, field)
        case "開始時期":
            return scribe.line(header.started.text if header.started else "", header, field)
        case "担当":
            department = header.decision.department if header.decision else None
            return scribe.line(scribe.name(department), department) if department else ()
        case "特徴":
            return bullets([(scribe.running(text), ()) for text in header.features])
        case "出典":
            return bullets(
                [(scribe.words(text, header, field, n), ()) for n, text in enumerate(header.sources)]
            )
    facts = city.facts
    if facts is None:
        return ()
    lines = [
        (scribe.words(_words(figure, field, facts, brief=brief), figure), ())
        for figure in figures(facts, field)
        if not (brief and figure.projected)
    ]
    return bullets(lines)


def figures(facts: CityFacts, field: str) -> tuple[CityFigure, ...]:
    """Give the figures under a key of 概要, none for a key that it does not have."""
    by_key = {
        "人口": facts.population,
        "世帯数": facts.households,
        "面積": facts.area,
        "高齢化率": facts.ageing,
    }
    return by_key.get(field, ())


def _words(figure: CityFigure, field: str, facts: CityFacts, *, brief: bool) -> str:
    """Give a figure with its unit and, in brackets, when it was or will be so."""
    text = quantity_words(figure.value, UNITS[field])
    when = figure.when or (None if brief else facts.when)
    if when is None:
        return f"{text}（見込み）" if figure.projected else text
    return f"{text}（{when.text}{'の見込み' if figure.projected else ''}）"


def _place(scribe: Scribe, header: Header, field: str) -> Span:
    part: Part = header
    if field == "都道府県":
        part = header.municipality
    elif field in UNITS and header.municipality.facts:
        part = header.municipality.facts
    return scribe.loaded.key_span(part, field)
