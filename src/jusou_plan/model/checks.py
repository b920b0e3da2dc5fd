"""What a plan must hold beyond the shape of each part."""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.model.circles import circles
from jusou_plan.model.identity import missing_and_repeated_ids
from jusou_plan.model.inner_names import unknown_inner_names
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.pictures import unusable_pictures
from jusou_plan.model.registered_names import unregistered_names
from jusou_plan.model.views import unknown_fields
from jusou_plan.model.walk import Pieces
from jusou_plan.source.finding import Finding


def check(loaded: LoadedPlan, pieces: Pieces) -> Iterator[Finding]:
    """Give every finding about a loaded plan that no other module of this layer gives."""
    yield from missing_and_repeated_ids(loaded, pieces)
    yield from unknown_inner_names(loaded, pieces)
    yield from unregistered_names(loaded, pieces)
    yield from circles(loaded)
    yield from unusable_pictures(loaded, pieces)
    yield from unknown_fields(loaded, pieces)
    yield from _whole(loaded)


def _whole(loaded: LoadedPlan) -> Iterator[Finding]:
    """Hold that a plan says what it is and how it is put together; a profile may leave its outline to us."""
    if not loaded.source.complete or not loaded.source.files:
        return
    start = loaded.source.files[0].beginning()
    broken = {stub.kind for stub in loaded.stubs}
    if loaded.source.marks.reported:  # what is missing may stand under a key that cannot be read
        broken |= {"計画", "本文"}
    if loaded.plan.header is None and "計画" not in broken:
        yield Finding(
            "JS113",
            start,
            "「計画」がありません",
            label="どの市の何の計画か分かりません",
            basis="社会福祉法第106条の5第1項",
            advice="フォルダーの中のどれか一つのファイルに「計画:」を書き、名称と自治体を入れてください。",
        )
    profile = loaded.plan.header is not None and loaded.plan.header.is_profile
    if loaded.plan.outline is None and "本文" not in broken and not profile:
        yield Finding(
            "JS117",
            start,
            "「本文」がありません",
            label="登録した順に印字します",
            advice="章立てを決めるには、どれか一つのファイルに「本文:」を書いてください。",
        )
