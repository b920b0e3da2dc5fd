"""Looking at a drawing as a reader does: what leaves its box, lies over something or is hard to read."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from jusou_plan.document.figures.letters import width_in_em
from jusou_plan.document.figures.palette import WHITE
from jusou_plan.document.figures.shapes import Box, Drawing, Frame, Label, Path
from jusou_plan.render.fonts import find_fonts
from jusou_plan.render.problems import FontMissing

SMALLEST = 12.0
"""In units of a drawing as wide as the text of an A4 page, 8.5 pt."""

CONTRAST = 4.5


def faults(drawing: Drawing) -> list[str]:
    """Everything that is wrong with how a drawing is laid out."""
    return [
        *_outside(drawing),
        *_overflowing(drawing),
        *_overlapping(drawing),
        *_crossing(drawing),
        *_under_words(drawing),
        *_faint(drawing),
    ]


def words(drawing: Drawing) -> str:
    """Everything that is written, lines joined."""
    return "\n".join("".join(label.lines) for label in drawing.labels)


def _outside(drawing: Drawing) -> Iterator[str]:
    view = Frame(0.0, 0.0, drawing.width, drawing.height)
    framed: tuple[Box | Label, ...] = (*drawing.labels, *drawing.boxes)
    for shape in framed:
        if not view.holds(shape.frame):
            yield f"outside the view: {_named(shape)}"
    for path in drawing.paths:
        if not all(0 <= x <= view.width and 0 <= y <= view.height for x, y in path.points):
            yield f"outside the view: {path}"


def _overflowing(drawing: Drawing) -> Iterator[str]:
    for label in drawing.labels:
        for line in label.lines:
            if line_width(line, bold=label.style.bold) * label.style.size > label.frame.width + 0.5:
                yield f"wider than its place: {line}"
        if len(label.lines) * label.style.leading > label.frame.height + 0.01:
            yield f"higher than its place: {_named(label)}"
        for box in drawing.boxes:
            if box.frame.meets(label.frame) and not box.frame.holds(label.frame):
                yield f"half out of a box: {_named(label)}"
        if label.style.size < SMALLEST:
            yield f"too small: {_named(label)}"


def _overlapping(drawing: Drawing) -> Iterator[str]:
    for index, box in enumerate(drawing.boxes):
        for other in drawing.boxes[index + 1 :]:
            apart = not box.frame.meets(other.frame)
            if not (apart or box.frame.holds(other.frame) or other.frame.holds(box.frame)):
                yield f"boxes overlap: {box.frame} and {other.frame}"
    for index, label in enumerate(drawing.labels):
        for other_label in drawing.labels[index + 1 :]:
            if label.frame.meets(other_label.frame):
                yield f"texts overlap: {_named(label)} and {_named(other_label)}"


def _crossing(drawing: Drawing) -> Iterator[str]:
    for path in drawing.paths:
        for piece in _pieces(path):
            for label in drawing.labels:
                if label.frame.meets(piece):
                    yield f"a line through {_named(label)}"
            for box in drawing.boxes:
                around = all(box.frame.holds(other) for other in _pieces(path))
                if not path.rule and box.frame.meets(piece, slack=0.2) and not around:
                    yield f"a line through a box at {box.frame}"
        for start, end in zip(path.points, path.points[1:], strict=False):
            if start[0] != end[0] and start[1] != end[1]:
                yield f"a slanting line: {path}"


def _under_words(drawing: Drawing) -> Iterator[str]:
    for label in drawing.labels:
        for trace in drawing.traces:
            for (x1, y1), (x2, y2) in pairwise(trace.points):
                steps = [index / 200 for index in range(201)]
                way = [Frame(x1 + (x2 - x1) * at, y1 + (y2 - y1) * at, 0.02, 0.02) for at in steps]
                if any(label.frame.meets(place, slack=0.0) for place in way):
                    yield f"a line of a chart through {_named(label)}"
        for mark in drawing.marks:
            if label.frame.meets(mark.frame):
                yield f"a mark on {_named(label)}"


def _pieces(path: Path) -> list[Frame]:
    return [
        Frame(min(a[0], b[0]), min(a[1], b[1]), abs(a[0] - b[0]) + 0.02, abs(a[1] - b[1]) + 0.02)
        for a, b in zip(path.points, path.points[1:], strict=False)
    ]


def _faint(drawing: Drawing) -> Iterator[str]:
    for label in drawing.labels:
        under = [box for box in drawing.boxes if box.frame.holds(label.frame)]
        ground = under[-1].look.fill if under else WHITE
        if contrast(label.colour, ground) < CONTRAST:
            yield f"too faint: {_named(label)}"


def contrast(one: str, other: str) -> float:
    """The contrast of two colours (WCAG 2.1, 1.4.3)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def line_width(line: str, *, bold: bool) -> float:
    """The width of a line in em, by the document's font where it is installed, else as it was estimated."""
    advances = font_advances(bold=bold)
    if advances is None:
        return width_in_em(line)
    return sum(advances.get(ord(character), 1.0) for character in line)


@lru_cache(maxsize=2)
def font_advances(*, bold: bool) -> dict[int, float] | None:
    """The width in em of every character of the document's font, None where it is not installed."""
    try:
        fonts = find_fonts()
    except FontMissing:
        return None
    with (fonts.bold if bold else fonts.regular).open() as font:
        metrics, scale = font["hmtx"], font["head"].unitsPerEm
        return {code: metrics[name][0] / scale for code, name in font.getBestCmap().items()}


def _named(shape: Box | Label) -> str:
    return "".join(shape.lines) if isinstance(shape, Label) else str(shape.frame)
