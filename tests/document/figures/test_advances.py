"""The widths in the package are those of the font.

JUSOU_UPDATE_GOLDEN=1 writes them anew from the installed font.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from jusou_plan.document.figures import advances
from tests.document.figures.geometry import font_advances

UPDATE = "JUSOU_UPDATE_GOLDEN"
HEAD = '''"""Advance widths of BIZ UDPGothic: the characters of each width that is not one em.

Written from the font by tests/document/figures/test_advances.py.
"""

# fmt: off
# ruff: noqa: E501

UNITS = 2048
"""So many units are one em."""

'''


def table(name: str, widths: dict[int, float]) -> str:
    """The widths that are not one em as a line of Python for each."""
    rows: dict[int, str] = {}
    for code, width in sorted(widths.items()):
        units = round(width * 2048)
        if units not in (0, 2048):
            rows[units] = rows.get(units, "") + chr(code)
    lines = "".join(f"    {units}: {characters!a},\n" for units, characters in sorted(rows.items()))
    return f"{name} = {{\n{lines}}}\n"


def test_the_widths_are_those_of_the_font() -> None:
    regular, bold = font_advances(bold=False), font_advances(bold=True)
    if regular is None or bold is None:
        pytest.skip("BIZ UDPGothic is not installed")
    text = HEAD + table("REGULAR", regular) + "\n" + table("BOLD", bold)
    assert advances.__file__ is not None
    kept = Path(advances.__file__)
    if os.environ.get(UPDATE) == "1":
        kept.write_text(text, encoding="utf-8")

    assert kept.read_text("utf-8") == text
