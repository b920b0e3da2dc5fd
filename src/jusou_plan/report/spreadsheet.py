"""Tables as CSV that Excel on Windows opens as it is: UTF-8 with a BOM, CRLF, one line a row."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
"""What a spreadsheet takes for the beginning of a formula; a Japanese one also the full-width signs."""


def spreadsheet(rows: Iterable[Sequence[str]]) -> str:
    """Give the text of the file; written as UTF-8, it begins with the BOM."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerows(map(_harmless, rows))
    return "\ufeff" + text.getvalue()


def _harmless(cells: Sequence[str]) -> list[str]:
    """Give cells on one line each, none of which a spreadsheet would calculate: ' says that it is text."""
    lines = (" ".join(cell.split()) for cell in cells)
    return [f"'{cell}" if cell.startswith(_FORMULA) else cell for cell in lines]
