"""How wide a text is in the font of the document, without asking for the font.

A figure must be the same bytes on every machine, with the font or without it. So the advance widths of BIZ
UDPGothic are kept in `advances`; a character that it has not is as wide as full-width fonts make it.
"""

from __future__ import annotations

import unicodedata

from jusou_plan.document.figures.advances import BOLD, REGULAR, UNITS
from jusou_plan.document.figures.palette import Style

_WIDTHS = {
    bold: {character: width / UNITS for width, characters in table.items() for character in characters}
    for bold, table in ((False, REGULAR), (True, BOLD))
}
_HALF, _FULL = 0.5, 1.0


def text_width(text: str, style: Style) -> float:
    """Give the width of `text` in units of the drawing."""
    return width_in_em(text, bold=style.bold) * style.size


def width_in_em(text: str, *, bold: bool = False) -> float:
    """Give the width of `text` in em."""
    widths = _WIDTHS[bold]
    return sum(widths.get(character) or _other(character) for character in text)


def printable(text: str) -> str:
    """Give `text` on one line: runs of white space as one space, nothing that a drawing cannot hold."""
    return " ".join("".join(character for character in text if _can_be_drawn(character)).split())


def _other(character: str) -> float:
    if unicodedata.category(character) in ("Cf", "Mn", "Me"):
        return 0.0
    return _HALF if unicodedata.east_asian_width(character) == "H" else _FULL


def _can_be_drawn(character: str) -> bool:
    if character.isspace():
        return True
    return unicodedata.category(character) not in ("Cc", "Cs") and (ord(character) & 0xFFFE) != 0xFFFE  # noqa: PLR2004
