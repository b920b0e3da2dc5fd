"""Ids: every element that can be referred to has one, and none is given twice."""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.model.block import Block
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.new_ids import lacks_id, new_ids
from jusou_plan.model.outline import OutlineSection
from jusou_plan.model.part import Element
from jusou_plan.model.walk import Pieces
from jusou_plan.source.finding import Finding, Related


def missing_and_repeated_ids(loaded: LoadedPlan, pieces: Pieces) -> Iterator[Finding]:
    """Give a finding for every missing id and for every id that stands before in the plan.

    Ids of sub-projects, agenda items and persons live within their own element (`inner_names`).
    """
    first: dict[str, Element | OutlineSection | Block] = {}
    new = {id(it.element): it for it in new_ids(loaded)} if loaded.source.complete else {}
    for _, piece in pieces:
        if lacks_id(loaded, piece):
            yield Finding(
                "JS107",
                loaded.span(piece),
                f"「{piece.KIND}」の「{piece.title}」に id がありません",
                label="id がありません",
                advice="`jusou fmt --ids` で付けられます。名称が変わっても id は変えません。",
                fix=new[id(piece)].fix if id(piece) in new else None,
            )
        elif isinstance(piece, Element | OutlineSection | Block) and piece.id is not None:
            earlier = first.setdefault(piece.id.text, piece)
            if earlier is not piece:
                yield Finding(
                    "JS106",
                    loaded.span(piece, "id"),
                    f"id「{piece.id}」が重複しています",
                    label="ほかの要素と同じ id です",
                    related=(Related("先に使っているのはここです", loaded.span(earlier, "id")),),
                    advice="どちらかを、計画の中で一つだけの id に変えてください。",
                )
