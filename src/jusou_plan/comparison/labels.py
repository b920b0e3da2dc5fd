"""What the column of each plan is called: the city, and more only where two would be called the same."""

from __future__ import annotations

from collections.abc import Sequence

from jusou_plan.model.loaded import LoadedPlan


def labels(plans: Sequence[LoadedPlan]) -> tuple[str, ...]:
    """Give each plan's label; no two are the same.

    It is the city's name. Plans of one name get their period, then their 期, then their folder, as far as
    that tells them apart; at last a number. A plan without 計画 goes by its folder.
    """
    details: list[list[str]] = [[] for _ in plans]
    for tell in (_period, _term, _folder, _path):
        made = _written(plans, details)
        for label in dict.fromkeys(made):
            same = [index for index, it in enumerate(made) if it == label]
            more = [tell(plans[index]) for index in same]
            if len(set(more)) > 1:
                for index, word in zip(same, more, strict=True):
                    details[index] += [word] if word else []
    return tuple(_numbered(_written(plans, details)))


def _written(plans: Sequence[LoadedPlan], details: Sequence[Sequence[str]]) -> list[str]:
    return [
        _city(loaded) + (f"（{'、'.join(more)}）" if more else "")
        for loaded, more in zip(plans, details, strict=True)
    ]


def _numbered(made: Sequence[str]) -> list[str]:
    unique: list[str] = []
    for label in made:
        number, candidate = 1, label
        while candidate in unique:
            number += 1
            candidate = f"{label}（{number}）"
        unique.append(candidate)
    return unique


def _city(loaded: LoadedPlan) -> str:
    header = loaded.plan.header
    return header.municipality.name if header else _folder(loaded)


def _period(loaded: LoadedPlan) -> str:
    header = loaded.plan.header
    return header.period.wareki() if header and header.period else ""


def _term(loaded: LoadedPlan) -> str:
    header = loaded.plan.header
    return (header.term if header else None) or ""


def _folder(loaded: LoadedPlan) -> str:
    return loaded.source.root.resolve().name


def _path(loaded: LoadedPlan) -> str:
    return loaded.source.root.as_posix()
