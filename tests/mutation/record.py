"""The verdicts as they are kept: one line a mutant, in docs/mutation.tsv."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tests.mutation.verdict import Judged, Verdict

FILE = "docs/mutation.tsv"
_HEAD = "plan\toperator\tfield\tplace\twas\tbecomes\tverdict\trules"


@dataclass(frozen=True, slots=True)
class Entry:
    """What is kept of a mutant and its verdict."""

    plan: str
    operator: str
    field: str
    place: str
    was: str
    becomes: str
    verdict: Verdict
    codes: tuple[str, ...]

    @property
    def key(self) -> str:
        """Give the key of the mutant."""
        return "\t".join((self.plan, self.operator, self.field, self.place, self.was, self.becomes))


def written(judged: Iterable[Judged]) -> str:
    """Give the file."""
    lines = (f"{it.mutant.key}\t{it.verdict}\t{' '.join(it.codes)}" for it in judged)
    return "\n".join((_HEAD, *lines, ""))


def recorded(repository: Path) -> dict[str, Entry]:
    """Read the file, by the keys of the mutants."""
    head, *lines = (repository / FILE).read_text(encoding="utf-8").splitlines()
    assert head == _HEAD
    entries = [
        Entry(plan, operator, field, place, was, becomes, Verdict(verdict), tuple(codes.split()))
        for plan, operator, field, place, was, becomes, verdict, codes in (it.split("\t") for it in lines)
    ]
    return {it.key: it for it in entries}
