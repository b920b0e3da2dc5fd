"""From a plan's folder to a checked model: read, validate, cut out what is broken, resolve."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path as FilePath
from typing import Any

from pydantic import ValidationError

from jusou_plan.model.checks import check
from jusou_plan.model.index import Index
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.part import Element
from jusou_plan.model.plan import Plan
from jusou_plan.model.problems import findings, misspelt
from jusou_plan.model.prune import Stub, prune, rename
from jusou_plan.model.resolve import Resolver
from jusou_plan.model.walk import Path, walk
from jusou_plan.source.finding import Finding
from jusou_plan.source.folder import PlanSource, read_plan
from jusou_plan.source.marks import Marks
from jusou_plan.source.parses import Parses
from jusou_plan.statute.read import read_statute

_REST_OF_A_NUMBER = re.compile(r"\d{3}(?!\d)")
_ROUNDS = 20
_CONSEQUENCES = frozenset({"missing", "too_short", "unknown_block"})
"""Errors that a cut of an earlier round brings about: what is missing then is what was cut."""


def load_plan(
    folder: FilePath,
    drafts: Mapping[FilePath, str] | None = None,
    *,
    shown_as: str | None = None,
    parses: Parses | None = None,
) -> LoadedPlan:
    """Read the plan in `folder`; every mistake in it becomes a finding, never an exception.

    A text in `drafts` takes the place of what its file says; `shown_as` is how people know the folder, where
    that is not its path; a file that `parses` knows is not parsed again. Raises UnusableInput
    (`source.folder`) when there is no plan to read at all.
    """
    source = read_plan(folder, drafts=drafts, shown_as=shown_as, parses=parses)
    source, plan, stubs, problems = _validate(source)
    pieces = list(walk(plan))
    elements = [piece for _, piece in pieces if isinstance(piece, Element)]
    header = plan.header
    index = Index(elements, header.municipality if header else None, stubs)
    resolver = Resolver(index, source.marks, pieces, read_statute(), header.law_day if header else None)
    loaded = LoadedPlan(
        plan=plan,
        source=source,
        index=index,
        stubs=tuple(stubs),
        pieces=tuple(pieces),
        paths={id(piece): path for path, piece in pieces},
        targets=resolver.targets(),
    )
    found: list[Finding] = [*source.findings, *problems, *check(loaded, pieces)]
    if source.complete:
        found += resolver.findings()
    return replace(loaded, findings=tuple(sorted(found, key=_place)))


def _place(finding: Finding) -> tuple[Any, ...]:
    return (finding.span, finding.code, finding.message)


def _validate(source: PlanSource) -> tuple[PlanSource, Plan, list[Stub], list[Finding]]:
    """Validate; mend or cut out what is wrong and validate the rest, until nothing is wrong.

    Only the first round's errors, and later ones that are no consequence of a cut, are findings.
    """
    empty = list(_empty(source.data, ()))
    if empty:
        source = source.unshared()
    data, marks = source.data, source.marks
    found = [_empty_value(key, marks.at(path)) for path, key in empty if not marks.at(path).reported]
    stubs = prune(Plan, data, marks, [path for path, _ in empty])
    for round_ in range(_ROUNDS):
        try:
            return source, Plan.model_validate(data), stubs, found
        except ValidationError as error:
            errors = error.errors(include_url=False)
        source = source.unshared()
        data, marks = source.data, source.marks
        fresh = [it for it in errors if round_ == 0 or it["type"] not in _CONSEQUENCES]
        found += findings(Plan, [it for it in fresh if not marks.at(it["loc"]).reported], marks)
        meant = misspelt(Plan, errors)
        mended = {loc for loc, _ in meant} | {(*loc[:-1], key) for loc, key in meant}
        places = [
            it["loc"][:-1] if it["type"] == "missing" else it["loc"]
            for it in errors
            if it["loc"] not in mended
        ]
        for loc, key in meant:
            rename(data, marks, loc, key)
        stubs += prune(Plan, data, marks, places)
    return source, Plan(), stubs, found


def _empty(data: Any, path: Path) -> Iterator[tuple[Path, str]]:
    """Give the path of every value that was left empty, and the nearest key above it."""
    inside = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for key, value in inside:
        if value is None:
            yield (*path, key), next(str(step) for step in (key, *reversed(path)) if isinstance(step, str))
        else:
            yield from _empty(value, (*path, key))


def _empty_value(key: str, place: Marks) -> Finding:
    if _REST_OF_A_NUMBER.match(key):
        return Finding(
            "JS102",
            place.key_span or place.span,
            f"「{key}」の前の「,」で、数が二つに分かれています",
            label="{ } の中では「,」が項目の区切りです",
            advice='数を引用符で囲むか（"1,234千円"）、「,」を付けずに書いてください。',
        )
    return Finding(
        "JS102",
        place.key_span or place.span,
        f"「{key}」の値が書かれていません",
        label="値が空です",
        advice="値を書いてください。まだ決まっていなければこの行を消し、「未確定」に挙げてください。",
    )
