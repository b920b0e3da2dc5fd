"""A document as one HTML file that needs no other file, no network and no script."""

from markupsafe import Markup

from jusou_plan.document.nodes import Document, Figure
from jusou_plan.document.theme import COLOURS, Theme
from jusou_plan.render.images import UNREADABLE_IMAGE, read_picture
from jusou_plan.render.problems import RenderProblem
from jusou_plan.render.svg import UnsafeDrawing, drawing_for_page, drawing_width
from jusou_plan.render.templating import PlacedPicture, render_page
from jusou_plan.render.walk import nodes
from jusou_plan.source.finding import Finding


def render_html(document: Document) -> str:
    """Give `document` as a web page, to be written as UTF-8.

    Raises RenderProblem if a picture is missing (JS302) or unusable (JS303).
    """
    figures = (node for node in nodes(document) if isinstance(node, Figure))
    placed = {figure.id: _placed(figure, document.theme) for figure in figures}
    return render_page("page.html.j2", "web", document, placed)


def placed_drawing(figure: Figure, theme: Theme, *, fitted: bool = True) -> PlacedPicture:
    """Give a drawn figure as markup, in the colours of `theme`, `fitted` for readers with any font.

    Raises RenderProblem (JS303) if the drawing is no safe SVG.
    """
    name, description = _said(figure) if fitted else (figure.alternative, "")
    try:
        markup = drawing_for_page(
            figure.svg,
            alternative=name,
            description=description,
            prefix=figure.id,
            fitted=fitted,
            colours={COLOURS[token]: colour for token, colour in theme},
        )
        width = drawing_width(figure.svg)
        return PlacedPicture(markup=Markup(markup), width=width, description=description)
    except UnsafeDrawing as error:
        raise RenderProblem(
            Finding(code=UNREADABLE_IMAGE, span=figure.origin, message=f"図を描けません。{error}")
        ) from error


def _said(figure: Figure) -> tuple[str, str]:
    """Give what a drawing is called and what else it says, which stands in words beside its data, too."""
    if not figure.data:
        return figure.alternative, ""
    name, stop, description = figure.alternative.partition("。")
    return name + stop, description


def _placed(figure: Figure, theme: Theme) -> PlacedPicture:
    if figure.svg:
        return placed_drawing(figure, theme)
    if figure.image is None:
        return PlacedPicture()
    picture = read_picture(figure)
    return PlacedPicture(address=picture.data_uri(), width=picture.width, height=picture.height)
