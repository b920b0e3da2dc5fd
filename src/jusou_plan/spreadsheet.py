"""CSV that Excel on Windows opens as it is: UTF-8 with a BOM, and otherwise as RFC 4180 says."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r")
"""What a spreadsheet takes for the beginning of a formula; a Japanese one also the full-width signs."""


def csv_text(rows: Iterable[Sequence[str]]) -> str:
    """Give the text of the file; written as UTF-8, it begins with the BOM."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerows([_harmless(cell) for cell in row] for row in rows)
    return "\ufeff" + text.getvalue()


def on_one_line(cells: Iterable[str]) -> list[str]:
    """Give the cells of a row without the line breaks in them."""
    return [" ".join(cell.split()) for cell in cells]


def _harmless(cell: str) -> str:
    """Give a cell that a spreadsheet does not calculate: ' says that it is text; a sign alone is harmless."""
    return f"'{cell}" if len(cell) > 1 and cell.startswith(_FORMULA) else cell
