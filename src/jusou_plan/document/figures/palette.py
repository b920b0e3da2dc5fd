"""The few colours, strokes, sizes and distances that all figures share.

Lengths are units of the drawing: four to a millimetre when a figure fills the text of an A4 page (166 mm), so
that a unit is 0.709 pt and the smallest text is 8.9 pt. Words have a contrast of 4.5:1 or more to what is
under them, lines 3:1 or more (JIS X 8341-3:2016, AA); no meaning is carried by a colour alone.
"""

from __future__ import annotations

from dataclasses import dataclass

from jusou_plan.document.theme import COLOURS

WIDTH = 664.0
"""The width of every figure."""

TALLEST = 900.0
"""A figure higher than this would not fit on a page at full width; it is drawn smaller."""

GAP = 12.0
PAD = 9.0
BETWEEN_TIERS = 26.0
"""The room between two tiers that a line joins."""

CORNER = 4.0
STROKE = 1.2
JOINT = 1.8
RULE = 0.6
"""The strokes: of a box, of a line that joins two, of a line that only divides."""

ARROW_HEAD = 9.0
MARK = 9.0
"""The size of the mark of a point in a chart."""

SWATCH = 30.0
"""The width of a sample in a legend."""

LEADING = 1.4
"""The distance of lines in em."""

INK = COLOURS["ink"]
QUIET = COLOURS["muted"]
WHITE = COLOURS["paper"]
ACCENT = COLOURS["accent"]
TINT = COLOURS["accent-tint"]
PALE = COLOURS["accent-pale"]
LINE = COLOURS["rule"]
HATCHING = COLOURS["hatching"]


@dataclass(frozen=True, slots=True)
class Style:
    """A size of text in units, and its weight."""

    size: float
    bold: bool = False

    @property
    def leading(self) -> float:
        """The height of a line in units."""
        return round(self.size * LEADING, 2)


TITLE = Style(15.0, bold=True)
HEADING = Style(14.0, bold=True)
NAME = Style(13.0, bold=True)
BODY = Style(13.0)
SMALL = Style(12.5)


@dataclass(frozen=True, slots=True)
class Look:
    """How a box is filled and framed; `pattern` is `hatch`, `dots` or "" and is drawn over the fill."""

    fill: str
    stroke: str
    pattern: str = ""


SOLID = Look(ACCENT, ACCENT)
TINTED = Look(TINT, ACCENT)
PAPER = Look(WHITE, ACCENT)
PANEL = Look(PALE, ACCENT)
HATCHED = Look(TINT, ACCENT, pattern="hatch")
DOTTED = Look(WHITE, ACCENT, pattern="dots")
