"""Circles: nothing is above itself, its own successor, or a member of itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.part import Element
from jusou_plan.model.plan import Plan
from jusou_plan.model.reference import Reference
from jusou_plan.source.finding import Finding, Related

Steps = Callable[[Any], Iterable[Reference | None]]


def circles(loaded: LoadedPlan) -> Iterator[Finding]:
    """Give one finding for every circle, on the element of it that comes first in the plan."""
    for key, elements, steps in _chains(loaded.plan):
        reported: set[int] = set()
        for element in elements:
            circle = _circle(loaded, element, steps)
            if circle and reported.isdisjoint(map(id, circle)):
                reported.update(map(id, circle))
                yield Finding(
                    "JS112",
                    loaded.span(element, key),
                    f"「{key}」が自分自身に戻ります",
                    label=" → ".join(item.title for item in (*circle, circle[0])),
                    related=tuple(
                        Related(f"「{item.title}」の「{key}」", loaded.span(item, key)) for item in circle[1:]
                    ),
                    advice=f"どれかの「{key}」を消してください。",
                )


def _chains(plan: Plan) -> tuple[tuple[str, Iterable[Element], Steps], ...]:
    """Give the keys whose references must lead away: key, elements, the references of one element."""
    return (
        ("上位", plan.departments, lambda it: [it.parent]),
        ("後継", plan.departments, lambda it: it.successor),
        ("上位", plan.organizations, lambda it: [it.parent]),
        ("構成団体", plan.organizations, lambda it: [member.organization for member in it.members]),
        ("構成員", plan.groups, lambda it: [member.group for member in it.members]),
        ("構成員", plan.meetings, lambda it: [member.meeting for member in it.members]),
        (
            "協議内容",
            plan.meetings,
            lambda it: [item.meeting for item in it.agenda.items] if it.agenda else [],
        ),
        ("準用", plan.meetings, lambda it: [borrowed.meeting for borrowed in it.borrowed]),
        ("上位", plan.desks, lambda it: [it.parent]),
        ("統合元", plan.related_plans, lambda it: it.integrates),
    )


def _circle(loaded: LoadedPlan, start: Element, steps: Steps) -> list[Element]:
    """Give the elements on a way from `start` back to itself, or nothing."""
    ways: list[list[Element]] = [[start]]
    seen: set[int] = set()
    while ways:
        way = ways.pop()
        for reference in steps(way[-1]):
            target = loaded.resolve(reference) if reference is not None else None
            if target is start:
                return way
            if isinstance(target, type(start)) and id(target) not in seen:
                seen.add(id(target))
                ways.append([*way, target])
    return []
