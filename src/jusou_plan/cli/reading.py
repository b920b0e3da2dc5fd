"""Reading a plan that is to be changed: whole, or not at all."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from jusou_plan.cli.refusal import Refusal

if TYPE_CHECKING:
    from jusou_plan.model.loaded import LoadedPlan


def whole_plan(folder: Path, cannot: str) -> LoadedPlan:
    """Load the plan in `folder`; `cannot` says what a broken one keeps from being done.

    Raises Refusal when there is no plan or it cannot be read whole.
    """
    from jusou_plan.model.load import load_plan
    from jusou_plan.source.folder import UnusableInput

    try:
        loaded = load_plan(folder)
    except UnusableInput as error:
        raise Refusal(error.message, error.advice) from error
    if not loaded.source.complete:
        raise Refusal(
            f"「{folder}」には読めないところがあり、{cannot}",
            f"先に jusou lint {folder} で誤りを直してください。",
        )
    return loaded
