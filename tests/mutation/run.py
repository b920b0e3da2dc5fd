"""Judging mutants."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from tests.mutation.mutant import Mutant
from tests.mutation.sampling import mutants, views
from tests.mutation.verdict import Judge, Judged


def run(plans: Path, choose: Callable[[Sequence[Mutant]], Iterable[Mutant]] = tuple) -> Iterator[Judged]:
    """Judge the mutants of the four plans that `choose` takes of all that are tried, in their order."""
    read = views(plans)
    judges = {name: Judge(view) for name, view in read.items()}
    for mutant in choose(mutants(read)):
        yield judges[mutant.plan].judge(mutant)
