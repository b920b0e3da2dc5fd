"""Words that must be in a register once a plan keeps it: 分野, and the 設置形態 of the plan itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from jusou_plan.model.budget import BudgetLine
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.part import Element, Part
from jusou_plan.model.project import Project, SubProject
from jusou_plan.model.similar import similar
from jusou_plan.model.walk import Pieces
from jusou_plan.source.finding import Finding, Suggestion


def unregistered_names(loaded: LoadedPlan, pieces: Pieces) -> Iterator[Finding]:
    """Give a finding for every such word that the register, where there is one, does not have."""
    for _, piece in pieces:
        if isinstance(piece, Project | SubProject | BudgetLine):
            yield from _unknown(loaded, piece, "分野", piece.fields, loaded.plan.welfare_fields)
    header = loaded.plan.header
    if header is not None and header.form is not None:
        yield from _unknown(loaded, header, "設置形態", (header.form,), loaded.plan.arrangements)


def _unknown(
    loaded: LoadedPlan, part: Part, key: str, words: Sequence[str], register: Sequence[Element]
) -> Iterator[Finding]:
    known = {name: element for element in register for name in element.names}
    for index, word in enumerate(words):
        if not known or word in known or loaded.index.is_broken([key], word):
            continue
        yield Finding(
            "JS103",
            loaded.span(part, key, index),
            f"存在しない{key}です",
            label=f"「{word}」は {key} にありません",
            suggestions=tuple(
                Suggestion(name, loaded.span(known[name])) for name in similar(word, tuple(known))
            ),
            advice=f"登録した名称か略称で書いてください: {'、'.join(known)}",
        )
