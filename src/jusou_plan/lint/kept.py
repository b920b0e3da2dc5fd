"""What several rules ask of a plan is worked out once, when the first of them asks."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from jusou_plan.model.loaded import LoadedPlan

T = TypeVar("T")


def once_a_plan(work_out: Callable[[LoadedPlan], T]) -> Callable[[LoadedPlan], T]:
    """Keep what a function gives for a plan as long as the plan itself is kept.

    A plan can be no key of a cache: it is compared by all that it holds.
    """
    kept: dict[int, T] = {}

    @wraps(work_out)
    def ask(loaded: LoadedPlan) -> T:
        key = id(loaded)
        if key not in kept:
            kept[key] = work_out(loaded)
            weakref.finalize(loaded, kept.pop, key, None)
        return kept[key]

    return ask
