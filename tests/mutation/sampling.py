"""Which of all slips are tried: the same at every run, and nearly the same after a change of a plan."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from pathlib import Path

from tests.mutation.layout import is_layout
from tests.mutation.mutant import Mutant
from tests.mutation.operators import OF_FACTS, OF_LANGUAGE, Operator
from tests.mutation.view import View
from tests.mutation.written import text_of

PLANS = ("aizuwakamatsu", "fuji", "fukui", "kasugai")


def views(plans: Path) -> dict[str, View]:
    """Give the four plans by their names."""
    return {name: View(plans / name) for name in PLANS}


def mutants(views: Mapping[str, View]) -> tuple[Mutant, ...]:
    """Give the mutants that are tried, in the order of plans and lists.

    A slip in what is said is tried once for every kind of fact; a slip in how it is written, which meets the
    same check everywhere, once for every top-level key. In which plan and at which place, the hash of its
    name decides: nobody chose it.
    """
    tried: list[Mutant] = []
    for operator in OF_FACTS:
        tried += _chosen(views, operator, depth=None)
    for operator in OF_LANGUAGE:
        tried += _chosen(views, operator, depth=1)
    return tuple(sorted(tried, key=lambda it: it.key))


def tenth(tried: Sequence[Mutant]) -> tuple[Mutant, ...]:
    """Give every tenth mutant, in an order that has nothing to do with what they are."""
    return tuple(sorted(tried, key=_rank)[::10])


def _chosen(views: Mapping[str, View], operator: Operator, depth: int | None) -> Iterator[Mutant]:
    """Give a mutant for each field, told apart by as many keys as `depth` says."""
    groups: dict[tuple[str, ...], list[Mutant]] = defaultdict(list)
    for view in views.values():
        for mutant in _all(view, operator):
            groups[tuple(mutant.field.split(".")[:depth])].append(mutant)
    return (min(made, key=_rank) for made in groups.values())


def _all(view: View, operator: Operator) -> Iterable[Mutant]:
    for slip in operator.slips(view):
        slot, edit = slip.slot, slip.edit
        was = text_of(slot.written.file, edit.span)
        if not is_layout(slot) and was != edit.text:
            words = (_on_a_line(was), _on_a_line(edit.text))
            yield Mutant(view.name, operator.NAME, slot.field, slot.place, *words, edit, slip.pair)


def _rank(mutant: Mutant) -> str:
    return sha256(mutant.key.encode()).hexdigest()


_LONGEST = 40


def _on_a_line(text: str) -> str:
    """Give text as one cell of a table shows it."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[:32]}…{line[-7:]}"
