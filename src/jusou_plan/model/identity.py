"""Ids: every element that can be referred to has one, and none is given twice."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from jusou_plan.model.block import Block
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.note import Note
from jusou_plan.model.outline import OutlineSection
from jusou_plan.model.part import Element
from jusou_plan.model.walk import Pieces
from jusou_plan.source.finding import Finding, Related


def lacks_id(loaded: LoadedPlan, piece: Any) -> bool:
    """Tell whether a piece of the plan ought to have an id and has none.

    Notes may do without; an id that could not be read is a mistake of its own and no lack.
    """
    return (
        isinstance(piece, Element)
        and not isinstance(piece, Note)
        and piece.id is None
        and not loaded.marks(piece).reported
    )


def missing_and_repeated_ids(loaded: LoadedPlan, pieces: Pieces) -> Iterator[Finding]:
    """Give a finding for every missing id and for every id that stands before in the plan.

    Ids of sub-projects, agenda items and persons live within their own element (`inner_names`).
    """
    first: dict[str, Element | OutlineSection | Block] = {}
    for _, piece in pieces:
        if lacks_id(loaded, piece):
            yield Finding(
                "JS107",
                loaded.span(piece),
                f"「{piece.KIND}」の「{piece.title}」に id がありません",
                label="id がありません",
                advice="`jusou fmt --ids` で付けられます。名称が変わっても id は変えません。",
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
