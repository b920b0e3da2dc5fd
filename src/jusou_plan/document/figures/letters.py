"""How wide a text is, in em, without asking a font.

A figure must be the same bytes on every machine, with the document's font or without it. So a width is never
measured: a Japanese character takes one em, which is what BIZ UDPGothic gives a kanji and more than it gives
a kana or a bracket; ASCII takes the widths below, not less than BIZ UDPGothic's in Regular and Bold. A line
that fits by this measure fits in that font, and in the full-width fonts that a browser puts in its place.
"""

from __future__ import annotations

import unicodedata

_ASCII = (
    ("il|'", 0.44),
    ("!,.:;I", 0.46),
    (" ", 0.35),
    ('"()*-/\\[]^_`{}~fjrt', 0.58),
    ("JLsxz1", 0.66),
    ("ETFacegvyk", 0.72),
    ("$023456789?ABKPRSVYZbdhnopqu", 0.8),
    ("#&+<=>CDGHNOQUXw", 0.94),
    ("%@MWm", 1.04),
)
"""Characters and their widths in em."""

_WIDTHS = {character: width for characters, width in _ASCII for character in characters}
_NARROW_KANA = 0.55
_WIDEST = 1.0


def width_in_em(text: str) -> float:
    """Give a width, in em, that `text` does not exceed in BIZ UDPGothic, Regular or Bold."""
    return sum(_width(character) for character in text)


def printable(text: str) -> str:
    """Give `text` on one line: runs of white space as one space, nothing that a drawing cannot hold."""
    return " ".join("".join(character for character in text if _can_be_drawn(character)).split())


def _width(character: str) -> float:
    if character in _WIDTHS:
        return _WIDTHS[character]
    if unicodedata.category(character) == "Cf":
        return 0.0
    return _NARROW_KANA if unicodedata.east_asian_width(character) == "H" else _WIDEST


def _can_be_drawn(character: str) -> bool:
    if character.isspace():
        return True
    return unicodedata.category(character) not in ("Cc", "Cs") and (ord(character) & 0xFFFE) != 0xFFFE  # noqa: PLR2004
