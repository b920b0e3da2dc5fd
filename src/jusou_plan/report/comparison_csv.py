"""A comparison as CSV for a spreadsheet.

The first line names the columns: 区分, 号, 事項, 比べる項目, 比べた結果, then the plans' labels. A row is one
thing that is compared; every row is there, also one that no plan answers, where every plan has 「—」.
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.comparison.answer import ABSENT
from jusou_plan.comparison.table import Comparison
from jusou_plan.spreadsheet import csv_text, on_one_line

HEADS = ("区分", "号", "事項", "比べる項目", "比べた結果")


def render_comparison_csv(comparison: Comparison) -> str:
    """Give the text of the file."""
    return csv_text(map(on_one_line, _rows(comparison)))


def _rows(comparison: Comparison) -> Iterator[list[str]]:
    yield [*HEADS, *(plan.label for plan in comparison.plans)]
    for part in comparison.parts:
        for group in part.groups:
            for row in group.rows:
                told = [answer.text or ABSENT for answer in row.answers]
                yield [part.title, group.label, group.title, row.title, row.verdict.words, *told]
