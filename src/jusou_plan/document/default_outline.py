"""The outline of a plan that has none yet: its registers, in the order of the law."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from jusou_plan.model.header import Header
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.outline import Outline
from jusou_plan.model.part import ALL, Element
from jusou_plan.model.project import Project
from jusou_plan.model.reference import Reference
from jusou_plan.model.support import Support
from jusou_plan.model.walk import walk

_Section = dict[str, object]


def with_default_outline(loaded: LoadedPlan) -> LoadedPlan:
    """Give the same plan with an outline that prints everything in it that is meant for print.

    Elements need no id for it, and two may have the same name.
    """
    called: dict[str, Element] = {}
    return with_outline(loaded, _chapters(loaded, called), called)


def with_outline(
    loaded: LoadedPlan, chapters: Sequence[_Section], called: Mapping[str, Element] | None = None
) -> LoadedPlan:
    """Give the same plan with `chapters`, written as in YAML, for its outline.

    `called` has what each reference in them means, by the word that it is written with.
    """
    called = called or {}
    outline = Outline.model_validate({"章": chapters})
    pieces = [piece for _, piece in walk(outline)]
    targets = {id(piece): called[piece.target] for piece in pieces if isinstance(piece, Reference)}
    return replace(
        loaded,
        plan=loaded.plan.model_copy(update={"outline": outline}),
        paths={**loaded.paths, **{id(piece): () for piece in pieces}},
        targets={**loaded.targets, **targets},
    )


def _chapters(loaded: LoadedPlan, called: dict[str, Element]) -> list[_Section]:
    plan = loaded.plan

    def names(elements: Sequence[Element]) -> list[str]:
        """Call elements by words that no other has, and remember them in `called`."""
        made = [f"{element.KIND} {len(called) + index}" for index, element in enumerate(elements)]
        called.update(zip(made, elements, strict=True))
        return made

    chapters = [_chapter("概要", {"自治体概要": ALL})] if _tells_of_its_city(plan.header) else []
    if any(department.role or department.fields for department in plan.departments):
        chapters.append(_chapter("部署", {"部署一覧": ALL}))
    if plan.related_plans:
        chapters.append(_chapter("関連計画", {"関連計画": ALL}))
    for support in plan.supports:
        own = [project for project in plan.projects if _support(loaded, project) is support]
        [name] = names([support])
        sheets = [{"事業票": names(own)}] if own else []
        chapters.append(_chapter(support.name, {"支援の概要": name}, *sheets))
    others = [project for project in plan.projects if _support(loaded, project) is None]
    if others:
        chapters.append(_chapter("その他の事業" if plan.supports else "事業", {"事業票": names(others)}))
    if plan.meetings:
        chapters.append(_chapter("会議", *({"会議表": name} for name in names(plan.meetings))))
    if plan.indicators:
        chapters.append(_chapter("指標", {"指標表": ALL}))
    if plan.initiatives:
        chapters.append(_chapter("取組", {"取組票": names(plan.initiatives)}))
    if plan.challenges:
        chapters.append(_chapter("課題", {"課題": names(plan.challenges)}))
    if plan.desks:
        chapters.append(_chapter("相談窓口", {"窓口票": ALL}))
    if plan.budgets:
        chapters.append(_chapter("予算", {"予算表": ALL}))
    registers = {
        "事例": plan.cases,
        "手続": plan.procedures,
        "経過": plan.history,
        "用語": plan.terms,
        "不足": plan.shortfalls,
    }
    chapters += [_chapter(key, {key: ALL}) for key, items in registers.items() if items]
    return chapters or [_chapter("本文", "印字できるものが、まだありません。")]


def _tells_of_its_city(header: Header | None) -> bool:
    """Tell whether a profile says what its city and its work are like."""
    if header is None or not header.is_profile:
        return False
    city = header.municipality
    said = (city.prefecture, city.facts, header.period, header.started, header.features, header.sources)
    return any(said)


def _support(loaded: LoadedPlan, project: Project) -> Support | None:
    """Give the support under which a project stands, None when the plan has no such support."""
    found = loaded.resolve(project.support) if project.support else None
    return found if isinstance(found, Support) else None


def _chapter(title: str, *blocks: object) -> _Section:
    return {"見出し": title, "内容": list(blocks)}
