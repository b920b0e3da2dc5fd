"""The shapes of a drawing and their SVG: boxes, labels, and lines with or without heads."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from xml.sax.saxutils import escape, quoteattr

from jusou_plan.document.figures.letters import printable, text_width
from jusou_plan.document.figures.palette import (
    ACCENT,
    ARROW_HEAD,
    CORNER,
    HATCHING,
    INK,
    JOINT,
    LINE,
    MARK,
    RULE,
    STROKE,
    TALLEST,
    WHITE,
    Look,
    Style,
)

_BASELINE = 0.87
"""Where the baseline is in an em, from its top."""

_PATTERNS = {
    "hatch": '<pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse"'
    ' patternTransform="rotate(45)">'
    f'<line x1="0" y1="0" x2="0" y2="7" stroke="{HATCHING}" stroke-width="3"/></pattern>',
    "dots": '<pattern id="dots" width="7" height="7" patternUnits="userSpaceOnUse">'
    f'<circle cx="3.5" cy="3.5" r="1.4" fill="{HATCHING}"/></pattern>',
}


@dataclass(frozen=True, slots=True)
class Frame:
    """A rectangle in units, y downwards."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The x of the right side."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The y of the lower side."""
        return self.y + self.height

    @property
    def middle(self) -> float:
        """The x halfway between left and right."""
        return self.x + self.width / 2

    @property
    def centre(self) -> float:
        """The y halfway between top and bottom."""
        return self.y + self.height / 2

    def holds(self, other: Frame, *, slack: float = 0.01) -> bool:
        """Tell whether the other lies within this one."""
        return (
            self.x - slack <= other.x
            and self.y - slack <= other.y
            and other.right <= self.right + slack
            and other.bottom <= self.bottom + slack
        )

    def meets(self, other: Frame, *, slack: float = 0.01) -> bool:
        """Tell whether the two have more in common than an edge."""
        return (
            self.x + slack < other.right
            and other.x + slack < self.right
            and self.y + slack < other.bottom
            and other.y + slack < self.bottom
        )


@dataclass(frozen=True, slots=True)
class Box:
    """A rounded rectangle; `top` rounds only its upper corners, as of a band at the head of another box."""

    frame: Frame
    look: Look
    top: bool = False

    def markup(self) -> str:
        """Give it as SVG, a pattern as a second shape over the fill."""
        shape = self._shape()
        frame = f' stroke="{self.look.stroke}" stroke-width="{_n(STROKE)}"/>'
        if not self.look.pattern:
            return f'{shape} fill="{self.look.fill}"{frame}'
        return f'{shape} fill="{self.look.fill}"/>{shape} fill="url(#{self.look.pattern})"{frame}'

    def _shape(self) -> str:
        frame, corner = self.frame, CORNER
        if not self.top:
            return (
                f'<rect x="{_n(frame.x)}" y="{_n(frame.y)}" width="{_n(frame.width)}"'
                f' height="{_n(frame.height)}" rx="{_n(corner)}"'
            )
        left, right, top, bottom = (_n(side) for side in (frame.x, frame.right, frame.y, frame.bottom))
        below, inner, outer = _n(frame.y + corner), _n(frame.x + corner), _n(frame.right - corner)
        return (
            f'<path d="M{left} {bottom}V{below}Q{left} {top} {inner} {top}H{outer}'
            f'Q{right} {top} {right} {below}V{bottom}Z"'
        )


@dataclass(frozen=True, slots=True)
class Label:
    """Lines of text that stay within `frame`; `align` is `start`, `middle` or `end`."""

    frame: Frame
    lines: tuple[str, ...]
    style: Style
    colour: str
    align: str = "start"

    def markup(self) -> str:
        """Give it as SVG, one text element a line, which another font is fitted into.

        Each begins at its left end, whatever `align` is: an anchor elsewhere makes a PDF an object for each.
        """
        aside = {"start": 0.0, "middle": 0.5, "end": 1.0}[self.align]
        weight = ' font-weight="700"' if self.style.bold else ""
        first = self.frame.y + (self.style.leading - self.style.size) / 2 + self.style.size * _BASELINE
        widths = [text_width(line, self.style) for line in self.lines]
        return "".join(
            f'<text x="{_n(self.frame.x + aside * (self.frame.width - width))}"'
            f' y="{_n(first + index * self.style.leading)}"'
            f' font-size="{_n(self.style.size)}"{weight} fill="{self.colour}"'
            f' textLength="{_n(width)}" lengthAdjust="spacingAndGlyphs">{escape(line)}</text>'
            for index, (line, width) in enumerate(zip(self.lines, widths, strict=True))
        )


@dataclass(frozen=True, slots=True)
class Path:
    """A line of straight pieces, along the axes; it may have a head at either end.

    `rule` makes it a thin line that only divides, as between the rows of a chart.
    """

    points: tuple[tuple[float, float], ...]
    head: bool = False
    tail: bool = False
    dashed: bool = False
    rule: bool = False

    def markup(self) -> str:
        """Give it as SVG; the line ends within its head."""
        points = list(self.points)
        heads = ""
        if self.head:
            heads += _head(points[-2], points[-1])
            points[-1] = _towards(points[-1], points[-2], ARROW_HEAD / 2)
        if self.tail:
            heads += _head(points[1], points[0])
            points[0] = _towards(points[0], points[1], ARROW_HEAD / 2)
        dash = ' stroke-dasharray="5 3"' if self.dashed else ""
        way = " ".join(f"{_n(x)},{_n(y)}" for x, y in points)
        return (
            f'<polyline points="{way}" fill="none" stroke="{LINE if self.rule else ACCENT}"'
            f' stroke-width="{_n(RULE if self.rule else JOINT)}"{dash}/>{heads}'
        )


@dataclass(frozen=True, slots=True)
class Trace:
    """A line through the points of a chart, in any direction."""

    points: tuple[tuple[float, float], ...]
    rule: bool = False

    def markup(self) -> str:
        """Give it as SVG."""
        way = " ".join(f"{_n(x)},{_n(y)}" for x, y in self.points)
        colour, stroke = (LINE, STROKE) if self.rule else (ACCENT, JOINT)
        return (
            f'<polyline points="{way}" fill="none" stroke="{colour}" stroke-width="{_n(stroke)}"'
            ' stroke-linejoin="round"/>'
        )


class MarkKind(Enum):
    """What a mark of a chart stands for, by its form."""

    WHOLE = "a full dot"
    PART = "an open dot"
    TARGET = "an open diamond"


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark at a point of a chart."""

    x: float
    y: float
    kind: MarkKind

    @property
    def frame(self) -> Frame:
        """The square that it fills."""
        return Frame(self.x - MARK / 2, self.y - MARK / 2, MARK, MARK)

    def markup(self) -> str:
        """Give it as SVG."""
        x, y, half = self.x, self.y, MARK / 2
        if self.kind is MarkKind.TARGET:
            corners = ((x, y - half), (x + half, y), (x, y + half), (x - half, y))
            points = " ".join(f"{_n(a)},{_n(b)}" for a, b in corners)
            return f'<polygon points="{points}" fill="{WHITE}" stroke="{INK}" stroke-width="{_n(JOINT)}"/>'
        fill = ACCENT if self.kind is MarkKind.WHOLE else WHITE
        return (
            f'<circle cx="{_n(x)}" cy="{_n(y)}" r="{_n(half - JOINT / 2)}" fill="{fill}"'
            f' stroke="{ACCENT}" stroke-width="{_n(JOINT)}"/>'
        )


Shape = Box | Label | Path | Trace | Mark


@dataclass(frozen=True, slots=True)
class Drawing:
    """A finished figure: its shapes from the lowest to the topmost, within (0, 0, width, height)."""

    width: float
    height: float
    shapes: tuple[Shape, ...]

    @property
    def labels(self) -> tuple[Label, ...]:
        """Everything that is written."""
        return tuple(shape for shape in self.shapes if isinstance(shape, Label))

    @property
    def boxes(self) -> tuple[Box, ...]:
        """Every box."""
        return tuple(shape for shape in self.shapes if isinstance(shape, Box))

    @property
    def marks(self) -> tuple[Mark, ...]:
        """Every mark of a chart."""
        return tuple(shape for shape in self.shapes if isinstance(shape, Mark))

    @property
    def traces(self) -> tuple[Trace, ...]:
        """Every line of a chart."""
        return tuple(shape for shape in self.shapes if isinstance(shape, Trace))

    @property
    def paths(self) -> tuple[Path, ...]:
        """Every line."""
        return tuple(shape for shape in self.shapes if isinstance(shape, Path))

    def svg(self, title: str) -> str:
        """Give the figure as SVG named by `title`, its view widened if it is too tall for a page."""
        wide = max(self.width, self.width * self.height / TALLEST)
        view = f"{_n((self.width - wide) / 2)} 0 {_n(wide)} {_n(self.height)}"
        used = {box.look.pattern for box in self.boxes} - {""}
        patterns = "".join(_PATTERNS[name] for name in sorted(used))
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox={quoteattr(view)}>'
            f"<title>{escape(printable(title))}</title>"
            + (f"<defs>{patterns}</defs>" if patterns else "")
            + "".join(shape.markup() for shape in self.shapes)
            + "</svg>"
        )


def drawing(height: float, shapes: Iterable[Shape], *, width: float) -> Drawing:
    """Make a drawing of shapes from the lowest to the topmost; words lie over all others."""
    listed = tuple(shapes)
    labels = tuple(shape for shape in listed if isinstance(shape, Label))
    others = tuple(shape for shape in listed if not isinstance(shape, Label))
    return Drawing(width, round(height, 2), (*others, *labels))


def _towards(point: tuple[float, float], other: tuple[float, float], distance: float) -> tuple[float, float]:
    """Move a point along one of the axes towards another."""
    (x, y), (to_x, to_y) = point, other
    if x == to_x:
        return x, y + (distance if to_y > y else -distance)
    return x + (distance if to_x > x else -distance), y


def _head(start: tuple[float, float], tip: tuple[float, float]) -> str:
    """Give the head of an arrow that comes from `start`, along one of the axes."""
    (x, y), half = tip, ARROW_HEAD / 2
    if start[0] == x:
        back = y - ARROW_HEAD if start[1] < y else y + ARROW_HEAD
        corners = ((x, y), (x - half, back), (x + half, back))
    else:
        back = x - ARROW_HEAD if start[0] < x else x + ARROW_HEAD
        corners = ((x, y), (back, y - half), (back, y + half))
    return f'<polygon points="{" ".join(f"{_n(a)},{_n(b)}" for a, b in corners)}" fill="{ACCENT}"/>'


def _n(value: float) -> str:
    """Give a number as SVG holds it: two decimals at most."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text
