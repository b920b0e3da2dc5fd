"""A comparison as CSV that Excel on Windows opens as it is: UTF-8 with a BOM, CRLF, one line a row.

The first line names the columns: 区分, 号, 事項, 比べる項目, 比べた結果, then the plans' labels. A row is one
thing that is compared; every row is there, also one that no plan answers, where every plan has 「—」.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from jusou_plan.comparison.answer import ABSENT
from jusou_plan.comparison.table import Comparison

HEADS = ("区分", "号", "事項", "比べる項目", "比べた結果")
_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
"""What a spreadsheet takes for the beginning of a formula; a Japanese one also the full-width signs."""


def render_comparison_csv(comparison: Comparison) -> str:
    """Give the text of the file; written as UTF-8, it begins with the BOM."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(_harmless([*HEADS, *(plan.label for plan in comparison.plans)]))
    for part in comparison.parts:
        for group in part.groups:
            for row in group.rows:
                told = [answer.text or ABSENT for answer in row.answers]
                writer.writerow(
                    _harmless([part.title, group.label, group.title, row.title, row.verdict.words, *told])
                )
    return "\ufeff" + text.getvalue()


def _harmless(cells: Sequence[str]) -> list[str]:
    """Give cells on one line each, none of which a spreadsheet would calculate: ' says that it is text."""
    lines = (" ".join(cell.split()) for cell in cells)
    return [f"'{cell}" if cell.startswith(_FORMULA) else cell for cell in lines]
