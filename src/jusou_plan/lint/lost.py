"""What cannot be judged while a mistake of the plan's language hides it: one mistake gives one finding."""

from __future__ import annotations

from collections.abc import Iterable

from jusou_plan.coverage.catalogue import CONTENTS, SERVICES
from jusou_plan.coverage.claims import all_sections, unknown_claims
from jusou_plan.lint.kept import once_a_plan
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.outline import OutlineSection
from jusou_plan.model.part import Part
from jusou_plan.model.prune import UNKNOWN
from jusou_plan.source.marks import Marks

_OUTLINE = frozenset({"本文", "前付", "章", "節", "内容", "続き"})
_UNRESOLVED = frozenset({"JS103", "JS104"})


def may_be_lost(loaded: LoadedPlan, key: str) -> bool:
    """Tell whether what answers an item may be what was cut out of the plan as it cannot be read."""
    plan = loaded.plan
    if loaded.source.marks.reported:  # a key at the left edge
        return True
    if key in {entry.key for entry in SERVICES}:
        return (
            _cut_out(loaded, {"支援", "事業"})
            or _cut_from(loaded, (*plan.supports, *plan.projects), "根拠")
            or any(it.support is not None and loaded.resolve(it.support) is None for it in plan.projects)
        )
    if key in {entry.key for entry in CONTENTS}:
        return (
            loaded.source.marks.at(("本文",)).reported
            or _cut_out(loaded, _OUTLINE)
            or _cut_from(loaded, all_sections(loaded), "記載")
            or bool(unknown_claims(loaded))
        )
    procedures = loaded.source.marks.at(("手続",))
    return (
        _is_cut(procedures)
        or _cut_out(loaded, {"関連計画"})
        or _cut_from(loaded, plan.related_plans, "法定種別")
    )


def print_may_be_lost(loaded: LoadedPlan, key: str) -> bool:
    """Tell whether what a claim's section prints may have been lost: by a cut, or a reference to nothing."""
    if may_be_lost(loaded, key):
        return True
    if key not in {entry.key for entry in CONTENTS}:
        return False
    unresolved = any(found.code in _UNRESOLVED for found in loaded.findings)
    projects = (*loaded.plan.supports, *loaded.plan.projects)
    return (
        unresolved
        or _cut_out(loaded, {"支援", "事業", "会議", "指標"})
        or _cut_from(loaded, projects, "目標")
    )


def is_lost(loaded: LoadedPlan, *parts: Part) -> bool:
    """Tell whether words may have been lost with what could not be read: in these parts, else anywhere.

    That is by a cut, or by a reference to nothing.
    """
    if not parts:
        return _anything_is_lost(loaded)
    return _names_are_lost(loaded) or any(_is_cut(loaded.marks(part)) for part in parts)


@once_a_plan
def _anything_is_lost(loaded: LoadedPlan) -> bool:
    return _names_are_lost(loaded) or _is_cut(loaded.source.marks)


def _names_are_lost(loaded: LoadedPlan) -> bool:
    pieces = any(stub.kind != UNKNOWN for stub in loaded.stubs)
    return pieces or any(found.code in _UNRESOLVED for found in loaded.findings)


def _is_cut(marks: Marks) -> bool:
    inner = marks.children.values() if isinstance(marks.children, dict) else marks.children or ()
    return marks.reported or any(map(_is_cut, inner))


def _cut_out(loaded: LoadedPlan, kinds: Iterable[str]) -> bool:
    return any(stub.kind in kinds for stub in loaded.stubs)


def _cut_from(loaded: LoadedPlan, parts: Iterable[Part], key: str) -> bool:
    return any(loaded.marks(part).reported or loaded.marks(part, key).reported for part in parts)


def is_emptied(loaded: LoadedPlan, sections: Iterable[OutlineSection]) -> bool:
    """Tell whether something was cut out of these chapters and sections themselves."""
    return any(_is_cut(loaded.marks(section)) for section in sections)
