"""Labels of drawings in the PDF: each a line of text, where its letters have no places of their own."""

from io import BytesIO
from types import ModuleType, SimpleNamespace

import pytest
from pypdf import PdfReader

from jusou_plan.document.nodes import Figure
from jusou_plan.render.labels import draw_labels_whole
from jusou_plan.render.pdf import render_pdf
from tests.render.sample import document, section, span


def places(drawn: str) -> int:
    """Give how often the page of a drawing sets the place of a text."""
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 100"><title>絵</title>{drawn}</svg>'
    figure = Figure("e", (), "絵", span(), svg=svg)
    reader = PdfReader(BytesIO(render_pdf(document(body=[section(1, "1", "章", "sho", [figure])])).data))
    contents = reader.pages[2].get_contents()
    assert contents is not None
    return contents.get_data().count(b" Tm")


@pytest.fixture(scope="module")
def none() -> int:
    return places("")


def test_a_label_is_one_piece_of_text(none: int) -> None:
    assert places('<text x="9" y="50" fill="#000">相談の入口</text>') == none + 1


@pytest.mark.parametrize(
    "attributes",
    [
        'x="9 30 60" y="50"',
        'x="9" y="50,52,54"',
        'x="9" y="50" letter-spacing="2"',
        'x="9" y="50" rotate="5"',
    ],
)
def test_letters_with_places_of_their_own_keep_them(none: int, attributes: str) -> None:
    assert places(f"<text {attributes}>受止め</text>") == none + 3


def test_another_weasyprint_is_left_as_it_is() -> None:
    svg = SimpleNamespace(text="stock")
    other = ModuleType("weasyprint")
    other.__dict__.update(__version__="71.0", svg=svg)
    draw_labels_whole(other)
    assert vars(svg) == {"text": "stock"}
