"""Figures that take what is left of a page."""

from io import BytesIO
from types import ModuleType, SimpleNamespace

from pypdf import PdfReader

from jusou_plan.document.nodes import Block, Figure
from jusou_plan.render.fitting import fit_figures
from jusou_plan.render.pdf import render_pdf
from tests.render.sample import document, paragraph, section, span

WORDS = "絵の中の字"


def drawn(lines_before: int, height: int) -> tuple[int, float]:
    """Give the page of the body and the size in points of words in a drawing after some lines.

    At its full width of 166 mm, the drawing is as tall as `height` tenths of that, its words have 10 points.
    """
    size = 10 / (166 / 25.4 * 72) * 1000
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 {height * 100}"><title>絵</title>'
        f'<text x="9" y="90" font-family="BIZ UDPGothic" font-size="{size}">{WORDS}</text></svg>'
    )
    blocks: list[Block] = [
        *(paragraph("一行") for _ in range(lines_before)),
        Figure("e", (), "絵", span(), svg=svg),
        paragraph("絵の後の行"),
    ]
    found: list[tuple[int, float]] = []
    reader = PdfReader(BytesIO(render_pdf(document(body=[section(1, "1", "章", "sho", blocks)])).data))
    for number, page in enumerate(reader.pages[2:]):

        def visit(text: str, matrix: list[float], placed: list[float], font: object, size: float) -> None:
            if WORDS in text:
                found.append((number, abs(matrix[0] * placed[0] * size)))  # noqa: B023  (called right below)

        page.extract_text(visitor_text=visit)
    [(page_number, size)] = found
    return page_number, round(size, 1)


class TestFigures:
    def test_that_fit_keep_their_width(self) -> None:
        assert drawn(2, 9) == (0, 10.0)

    def test_that_are_a_little_too_tall_become_smaller(self) -> None:
        page, size = drawn(12, 9)
        assert page == 0
        assert 8.5 <= size < 10

    def test_go_to_the_next_page_and_keep_their_width_rather_than_become_too_small_to_read(self) -> None:
        assert drawn(22, 9) == (1, 10.0)

    def test_taller_than_a_page_are_made_to_fit_it(self) -> None:
        page, size = drawn(0, 16)
        assert page == 0
        assert 8 < size < 10


def test_another_weasyprint_is_left_as_it_is() -> None:
    block = SimpleNamespace(block_level_layout="stock")
    other = ModuleType("weasyprint")
    other.__dict__.update(__version__="71.0", layout=SimpleNamespace(block=block))
    fit_figures(other)
    assert vars(block) == {"block_level_layout": "stock"}
