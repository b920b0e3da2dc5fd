"""Headings of sections that are about a support or a project: 名称（分野）：実施方式."""

from __future__ import annotations

from collections.abc import Callable, Sequence

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
        text = scribe.name(section.project)
        if isinstance(project, Project):
            text += _told(forms.project, lambda part: _of_project(scribe, project, part))
        return scribe.words(text, section, "事業")
    if section.support:
        support = scribe.loaded.resolve(section.support)
        text = scribe.name(section.support)
        if isinstance(support, Support):
            text += _told(forms.support, lambda part: _of_support(scribe, support, part))
        return scribe.words(text, section, "支援")
    return ()


def _told(parts: Sequence[HeadingPart], words: Callable[[HeadingPart], str]) -> str:
    """Give what stands behind the name: （分野） and （根拠）, ：実施方式."""
    told = ""
    for part in parts:
        text = words(part)
        if text:
            told += f"：{text}" if part is HeadingPart.METHOD else f"（{text}）"
    return told


def _of_project(scribe: Scribe, project: Project, part: HeadingPart) -> str:
    match part:
        case HeadingPart.FIELD:
            return field_words(project)
        case HeadingPart.BASIS:
            return _articles(scribe, project.basis)
        case HeadingPart.METHOD:
            used = project.method.everything() if project.method else ()
            return "、".join(dict.fromkeys(method_words(use) for use in used))
    return ""


def _of_support(scribe: Scribe, support: Support, part: HeadingPart) -> str:
    match part:
        case HeadingPart.BASIS:
            return _articles(scribe, support.basis)
        case HeadingPart.METHOD:
            projects = [
                it
                for it in scribe.plan.projects
                if it.support is not None and scribe.loaded.resolve(it.support) is support
            ]
            return _of_project(scribe, projects[0], part) if len(projects) == 1 else ""
    return ""


def _articles(scribe: Scribe, items: Sequence[StatutoryItem]) -> str:
    """Give 法第106条の4第2項第5号・第6号, or the items alone on a day without the law."""
    if not items:
        return ""
    return scribe.law("重層事業") + "・".join(item.label() for item in items)
