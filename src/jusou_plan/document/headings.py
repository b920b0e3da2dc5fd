"""Headings of sections that are about a support or a project: 名称（分野）：実施方式."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from jusou_plan.coverage.basis import projects_under
from jusou_plan.document.figures.facts import field_words
from jusou_plan.document.nodes import Inline
from jusou_plan.document.scribe import Scribe
from jusou_plan.document.words import method_words
from jusou_plan.model.outline import HeadingPart, OutlineSection
from jusou_plan.model.project import Project
from jusou_plan.model.support import Support
from jusou_plan.model.values.statutory_item import StatutoryItem


def heading(scribe: Scribe, section: OutlineSection) -> tuple[Inline, ...]:
    """Give the 見出し of a section, else that of the project, else that of the support that it is about."""
    if section.title:
        return scribe.words(section.title, section, "見出し")
    forms = scribe.outline.forms.headings
    if section.project:
        project = scribe.loaded.resolve(section.project)
        told = (
            _told(forms.project, lambda part: _of_project(scribe, project, part))
            if isinstance(project, Project)
            else ""
        )
        return _words(scribe, section, "事業", scribe.name(section.project), told)
    if section.support:
        support = scribe.loaded.resolve(section.support)
        told = (
            _told(forms.support, lambda part: _of_support(scribe, support, part))
            if isinstance(support, Support)
            else ""
        )
        return _words(scribe, section, "支援", scribe.name(section.support), told)
    return ()


def _words(scribe: Scribe, section: OutlineSection, key: str, name: str, told: str) -> tuple[Inline, ...]:
    """Give the name and what is told behind it apart, so that a line breaks between them."""
    return (*scribe.words(name, section, key), *scribe.words(told, section, key))


def _told(parts: Sequence[HeadingPart], words: Callable[[HeadingPart], str]) -> str:
    """Give what stands behind the name: （分野） and （根拠）, 【号】, ：実施方式."""
    told = ""
    for part in parts:
        text = words(part)
        if text:
            told += _AROUND.get(part, "（{}）").format(text)
    return told


_AROUND = {HeadingPart.METHOD: "：{}", HeadingPart.ITEM: "【{}】"}


def _of_project(scribe: Scribe, project: Project, part: HeadingPart) -> str:
    match part:
        case HeadingPart.FIELD:
            return field_words(project)
        case HeadingPart.BASIS:
            return _articles(scribe, project.basis)
        case HeadingPart.ITEM:
            return _items(project.basis)
        case HeadingPart.METHOD:
            used = project.method.everything() if project.method else ()
            return "、".join(dict.fromkeys(method_words(use) for use in used))
    return ""


def _of_support(scribe: Scribe, support: Support, part: HeadingPart) -> str:
    match part:
        case HeadingPart.BASIS:
            return _articles(scribe, _rests_on(scribe, support))
        case HeadingPart.ITEM:
            return _items(_rests_on(scribe, support))
        case HeadingPart.METHOD:
            projects = projects_under(scribe.loaded, support)
            return _of_project(scribe, projects[0], part) if len(projects) == 1 else ""
    return ""


def _rests_on(scribe: Scribe, support: Support) -> tuple[StatutoryItem, ...]:
    """Give the items of a support, and those that its projects add: 第6号 where it says 第5号 alone."""
    items = {item.number: item for it in projects_under(scribe.loaded, support) for item in it.basis}
    known = {item.number for item in support.basis}
    added = tuple(items[number] for number in sorted(items.keys() - known)) if known else ()
    return (*support.basis, *added)


def _items(items: Sequence[StatutoryItem]) -> str:
    return "・".join(item.label() for item in items)


def _articles(scribe: Scribe, items: Sequence[StatutoryItem]) -> str:
    """Give 法第106条の4第2項第5号・第6号, or the items alone on a day without the law."""
    if not items:
        return ""
    return scribe.law("重層事業") + _items(items)
