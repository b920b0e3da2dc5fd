"""Writes docs/mutation.md and docs/mutation.tsv: what lint finds of the slips that people make.

Run `python -m docs.mutation_report` after a change of a rule or of a plan; it takes some minutes. With
`--pages` only the page is written again, from the verdicts that are recorded.
"""

from __future__ import annotations

import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

from tests.mutation import record
from tests.mutation.operators import OF_FACTS, OF_LANGUAGE
from tests.mutation.reasons import Reasons, reasons
from tests.mutation.record import Entry
from tests.mutation.run import run
from tests.mutation.sampling import PLANS
from tests.mutation.verdict import Judged, Verdict

PAGE = "docs/mutation.md"

_INTRODUCTION = """\
# What lint finds of the slips that people make

Written by `python -m docs.mutation_report`; do not edit. The mutants with their verdicts are in
[mutation.tsv](mutation.tsv), the operators in [tests/mutation](../tests/mutation), the reasons, written by
hand, in [reasons.toml](../tests/mutation/reasons.toml).

A mutant is one of the four plans with one slip: an edit on one place of one file. Each operator (a deleted
key, an exchanged value, a wrong year …) is tried once on every kind of fact that it can happen to; slips in
how a plan is written (a full-width colon, a key without its value …), which meet the same check everywhere,
once for every top-level key. A hash chooses the plan and the place, so nobody chose one that is found.

`jusou lint` holds the mutant against all rules (厳格). What it says of the unmutated plan too is left
out, also where that moved or counts otherwise.

- **found**: something new is said on a line of the edit; or on one of the pair that it breaks (where a name
  is defined and used, the head of the entry that lost a part); or it points there as a related place.
- **elsewhere**: something new is said, but at another place.
- **survived**: nothing new is said. Each survivor has its reason below.

Not counted as a mutant is what leaves the meaning as it was: the plan as the model reads it is equal, and its
references mean the same (a list of one written as its item, a name written for an id). Slips in what
chooses the looks (様式, the columns and switches of tables and figures) and in a 備考 that nothing prints
are not made at all.
"""


def page(entries: Iterable[Entry], why: Reasons) -> str:
    """Give the page; raises ValueError where a survivor has no reason, or a reason no survivor."""
    everything = tuple(entries)
    told = [it for it in everything if it.verdict is not Verdict.SAME]
    alive = [it for it in told if it.verdict is Verdict.SURVIVED]
    without = [f"{it.operator} {it.field} ({it.plan} {it.place})" for it in alive if why.of(it) is None]
    if without:
        raise ValueError("no reason is written for:\n" + "\n".join(without))
    if why.unused(alive):
        raise ValueError("nothing of this survives:\n" + "\n".join(why.unused(alive)))
    language = {it.NAME for it in OF_LANGUAGE}
    order = [it.NAME for it in (*OF_FACTS, *OF_LANGUAGE)]
    parts = [
        _INTRODUCTION,
        "## Totals\n",
        _table(
            "",
            [
                ("slips in what a plan says", [it for it in told if it.operator not in language]),
                ("slips in how it is written", [it for it in told if it.operator in language]),
                ("**all**", told),
            ],
        ),
        f"\nLeft out because nothing changes its meaning: {len(everything) - len(told)}.\n",
        "## By operator\n",
        _table("operator", _by(told, lambda it: it.operator, order)),
        "\n## By plan\n",
        _table("plan", _by(told, lambda it: it.plan)),
        "\n## By field\n",
        _table("field", _by(told, lambda it: it.field)),
        "\n## Found elsewhere\n",
        "| operator | place | slip | rules |\n|---|---|---|---|",
        *(_row(it) + f" {' '.join(it.codes)} |" for it in told if it.verdict is Verdict.ELSEWHERE),
        "\n## Survivors\n",
        *_survivors(alive, why),
    ]
    return "\n".join(parts) + "\n"


def _survivors(alive: list[Entry], why: Reasons) -> Iterator[str]:
    groups: dict[str, list[Entry]] = defaultdict(list)
    for it in alive:
        groups[why.of(it) or ""].append(it)
    for name, text in why.texts.items():
        yield f"### {name} ({len(groups[name])})\n\n{text}\n"
        yield "| operator | place | slip |\n|---|---|---|"
        yield from map(_row, groups[name])
        yield ""


def _row(it: Entry) -> str:
    slip = f"`{it.was}` → `{it.becomes}`" if it.was and it.becomes else f"＋ `{it.becomes}`"
    slip = slip if it.becomes else f"－ `{it.was}`"
    return f"| {it.operator} | {it.plan} {it.place} | {slip.replace('|', '&#124;')} |"


def _by(
    entries: Iterable[Entry], name: Callable[[Entry], str], order: Sequence[str] = ()
) -> list[tuple[str, list[Entry]]]:
    groups: dict[str, list[Entry]] = defaultdict(list)
    for it in entries:
        groups[name(it)].append(it)
    return [
        (key, groups[key]) for key in sorted(groups, key=lambda it: (order.index(it) if order else 0, it))
    ]


def _table(head: str, rows: Iterable[tuple[str, list[Entry]]]) -> str:
    lines = [
        f"| {head} | mutants | found | elsewhere | survived | found at the place |",
        "|---|---|---|---|---|---|",
    ]
    for name, entries in rows:
        count = Counter(it.verdict for it in entries)
        numbers = (len(entries), *(count[it] for it in (Verdict.FOUND, Verdict.ELSEWHERE, Verdict.SURVIVED)))
        share = f"{100 * count[Verdict.FOUND] / len(entries):.0f} %" if entries else ""
        lines.append(f"| {name} | {' | '.join(map(str, numbers))} | {share} |")
    return "\n".join(lines)


def _judged(repository: Path, plan: str) -> list[Judged]:
    """Judge the mutants of one plan."""
    return list(run(repository / "plans", lambda tried: [it for it in tried if it.plan == plan]))


def main(repository: Path, *, pages_only: bool) -> None:
    """Judge every mutant, keep the verdicts, and write the page."""
    if not pages_only:
        with ProcessPoolExecutor() as pool:
            judged = [it for part in pool.map(partial(_judged, repository), PLANS) for it in part]
        text = record.written(sorted(judged, key=lambda it: it.mutant.key))
        (repository / record.FILE).write_text(text, encoding="utf-8")
    text = page(record.recorded(repository).values(), reasons())
    (repository / PAGE).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(Path(__file__).resolve().parents[1], pages_only="--pages" in sys.argv)
