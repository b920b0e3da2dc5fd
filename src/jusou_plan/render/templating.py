"""The Jinja2 environment of the page templates: sandboxed, always escaping, strict about names."""

from base64 import b64encode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from itertools import chain
from math import ceil
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from jinja2 import ChoiceLoader, FileSystemLoader, PrefixLoader, StrictUndefined
from jinja2.sandbox import SandboxedEnvironment
from markupsafe import Markup

from jusou_plan.document.nodes import Cell, Document, Inline, ItemList, Notes, Table, Text
from jusou_plan.document.table import is_heading
from jusou_plan.document.table_names import table_names
from jusou_plan.render import extent
from jusou_plan.render.anchors import Anchors
from jusou_plan.render.broken_template import telling_of_own_templates
from jusou_plan.render.contents import table_of_contents
from jusou_plan.render.phrases import bound, bound_to_its_end, clauses, is_closing, phrases
from jusou_plan.render.plain import heading_label, plain_text
from jusou_plan.render.regions import region_names
from jusou_plan.render.running_heads import running_heads
from jusou_plan.render.spoken_signs import NOTHING_WRITTEN
from jusou_plan.resources import templates_folder

Medium = Literal["web", "print"]

SHIPPED = "jusou"
"""The folder by whose name a template of the workspace extends the shipped one: `jusou/page.html.j2`."""

_LINK_SCHEMES = frozenset({"http", "https", "mailto", "tel"})
_SCROLLING_COLUMN = 7
"""Width in em below which a column of a table is not squeezed on a small screen."""
_NARROWEST_COLUMN = 6
"""The same for the narrowest column of a matrix, whose columns are given their widths with care."""
_NARROWEST_GRID_COLUMN, _WIDEST_GRID = 4.5, 42
"""The same for that of any other table, as far as the table does not get wider than the page on a desk."""
_SHRINKING_GRID = 2
_SHRINKING_SHEET = 3
"""Columns up to which a table always shrinks: labels, of one or two levels in a sheet, and a value."""
_PERIOD_LABEL, _YEAR_PADDING = 9, 1.2
"""Widths in em of the label of a table of periods, and of a fiscal year beside its words."""
_STROKES = frozenset("—―")
_MARKER_GAP = 0.5


@dataclass(frozen=True, slots=True)
class PlacedPicture:
    """What a page shows for a figure: an `address` for an image element, or `markup` that draws it.

    `width` and `height` are the picture's pixels, or the drawing's units; 0 if unknown. `description` is what
    the drawing says beyond its name.
    """

    address: str = ""
    markup: str = ""
    width: float = 0
    height: float = 0
    description: str = ""


@cache
def environment(own: Path | None = None) -> SandboxedEnvironment:
    """Give the environment of the shipped templates, in which files of the folder `own` take their places.

    It is kept: what is rendered next, as HTML after PDF, need not compile the templates again.
    """
    shipped = FileSystemLoader(templates_folder())
    found = [FileSystemLoader(own), shipped] if own else [shipped]
    made = SandboxedEnvironment(
        loader=ChoiceLoader([*found, PrefixLoader({SHIPPED: shipped})]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.filters |= {
        "kind": lambda node: type(node).__name__,
        "plain": plain_text,
        "heading_label": heading_label,
        "hang": _hang,
        "wide": _least_width,
        "guard_height": extent.guard_height,
        "percent": lambda share: f"{share * 100:.4g}%",
        "phrases": phrases,
        "clauses": clauses,
        "bound": bound,
        "bound_to_its_end": bound_to_its_end,
        "last_words": _last_words,
        "can_link": lambda url: urlsplit(url).scheme.lower() in _LINK_SCHEMES,
        "has_words": _has_words,
        "is_stroke": _is_stroke,
        "digest": _digest,
        "gathered": lambda lists: list(dict.fromkeys(chain.from_iterable(lists))),
    }
    made.globals |= {
        "is_heading": is_heading,
        "keeps_together": extent.keeps_together,
        "stands_whole": extent.stands_whole,
        "fits_together": extent.fits_together,
        "nothing_written": NOTHING_WRITTEN,
    }
    return made


def render_page(
    template: str,
    medium: Medium,
    document: Document,
    pictures: Mapping[str, PlacedPicture],
    *,
    continued: bool = False,
) -> str:
    """Give the HTML page of `document` from the named template; `pictures` are keyed by figure id.

    The workspace's own templates come first; RenderProblem (JS304) tells of one that is broken, at its line.
    With `continued` each table gets a row that is to be shown only where it goes on from another page.
    """
    with telling_of_own_templates(document.templates):
        page = environment(document.templates).get_template(template)
        return page.render(
            document=document,
            medium=medium,
            continued=continued,
            anchors=Anchors(document),
            pictures=pictures,
            regions=region_names(document),
            table_names=table_names(document),
            front_entries=table_of_contents(document.front),
            body_entries=table_of_contents(document.body),
            running=running_heads(document),
            text_width=extent.page_width(document),
            text_scale=extent.text_scale(document),
        )


def _digest(script: str) -> str:
    """Give the source expression by which a content security policy allows this very script."""
    return Markup("'sha256-{}'").format(b64encode(sha256(script.encode()).digest()).decode())


def _hang(node: ItemList | Notes | Table) -> str:
    """Give the width in em that the widest marker of a list needs, so that all its texts line up."""
    if isinstance(node, ItemList):
        marks = [item.marker for item in node.items]
    else:
        marks = [note.mark for note in (node.keys if isinstance(node, Table) else node.notes)]
    widest = max((extent.text_width(mark) for mark in marks), default=0.0)
    return f"{widest + _MARKER_GAP:.1f}em" if widest else "0"


def _least_width(table: Table) -> int:
    """Give the width in em under which a table scrolls rather than shrinks; 0 if it may always shrink."""
    columns = len(table.widths)
    if table.kind == "periods":
        year = max(extent.text_width(_words(cell)) for cell in table.head[-1].cells[-(columns - 1) :])
        return ceil(_PERIOD_LABEL + (columns - 1) * (max(year, 1) + _YEAR_PADDING))
    if table.kind == "matrix":
        return ceil(_NARROWEST_COLUMN / min(table.widths))
    shrinking = _SHRINKING_SHEET if table.kind == "sheet" else _SHRINKING_GRID
    if columns <= shrinking:
        return 0
    needed = max(columns * _SCROLLING_COLUMN, ceil(_NARROWEST_GRID_COLUMN / min(table.widths)))
    return max(min(needed, _WIDEST_GRID), columns * _SCROLLING_COLUMN)


def _last_words(inlines: Sequence[Inline]) -> int:
    """Give the place of the last of `inlines` that is more than the signs at the end of a sentence."""
    place = len(inlines) - 1
    while place > 0 and isinstance(node := inlines[place], Text) and is_closing(node.text):
        place -= 1
    return place


def _has_words(cell: Cell) -> bool:
    """Tell whether a cell shows anything at all: an empty cell can head nothing."""
    return any(not hasattr(block, "children") or block.children for block in cell.blocks)


def _is_stroke(cell: Cell) -> bool:
    """Tell whether a cell shows nothing but the stroke for no value, which a screen reader passes over."""
    return _words(cell).strip() in _STROKES


def _words(cell: Cell) -> str:
    return "".join(plain_text(getattr(block, "children", ())) for block in cell.blocks)
