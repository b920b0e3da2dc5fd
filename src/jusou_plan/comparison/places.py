"""Where in a plan an answer stands, for renderers that complain about a character."""

from __future__ import annotations

from collections.abc import Sequence

from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.part import Element
from jusou_plan.source.position import Span


def plan_place(loaded: LoadedPlan) -> Span:
    """Give the place of 計画, else where the files begin."""
    header = loaded.plan.header
    return loaded.span(header) if header else loaded.source.files[0].beginning()


def field_place(loaded: LoadedPlan, elements: Sequence[Element], key: str) -> Span:
    """Give the place of a field of the first of some elements, that of 計画 where there are none."""
    return loaded.span(elements[0], key) if elements else plan_place(loaded)
