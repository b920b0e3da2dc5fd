"""The SVG of shapes, and how pieces lay themselves out."""

from __future__ import annotations

from xml.etree import ElementTree

from jusou_plan.document.figures.palette import BODY, HATCHED, INK, PAPER, SMALL, SOLID, TALLEST, WIDTH
from jusou_plan.document.figures.pieces import Card, Columns, Pairs, Stack, Words
from jusou_plan.document.figures.shapes import Box, Drawing, Frame, Label, Path, drawing
from jusou_plan.render.svg import drawing_for_page

SVG = "{http://www.w3.org/2000/svg}"


def parsed(made: Drawing, title: str = "図") -> ElementTree.Element:
    return ElementTree.fromstring(made.svg(title))


def test_words_are_real_text_and_the_title_says_what_the_figure_says() -> None:
    label = Label(Frame(10, 10, 100, 40), ("重層的<支援>", "会議 & 窓口"), BODY, INK)
    root = parsed(drawing(60, [label], width=WIDTH), "会議の図")
    assert root.findtext(f"{SVG}title") == "会議の図"
    assert [text.text for text in root.iter(f"{SVG}text")] == ["重層的<支援>", "会議 & 窓口"]
    assert root.get("viewBox") == "0 0 664 60"
    assert "width" not in root.attrib and "height" not in root.attrib


def test_a_figure_too_tall_for_a_page_is_made_smaller_and_stays_in_the_middle() -> None:
    root = parsed(drawing(2 * TALLEST, [], width=WIDTH))
    assert root.get("viewBox") == "-332 0 1328 1800"


def test_words_lie_over_lines_and_boxes() -> None:
    label = Label(Frame(0, 0, 100, 40), ("上",), BODY, INK)
    box = Box(Frame(0, 0, 100, 40), SOLID)
    assert drawing(40, [label, box], width=WIDTH).shapes == (box, label)


def test_a_pattern_is_named_once_and_survives_the_page() -> None:
    made = drawing(50, [Box(Frame(0, 0, 50, 20), HATCHED), Box(Frame(60, 0, 50, 20), HATCHED)], width=WIDTH)
    root = parsed(made)
    assert [pattern.get("id") for pattern in root.iter(f"{SVG}pattern")] == ["hatch"]
    page = drawing_for_page(made.svg("帯"), alternative="帯", prefix="zu1")
    assert "url(#zu1_hatch)" in page and 'id="zu1_hatch"' in page


def test_a_line_ends_within_its_heads() -> None:
    root = parsed(drawing(100, [Path(((10, 10), (10, 90)), head=True, tail=True)], width=WIDTH))
    line = root.find(f"{SVG}polyline")
    assert line is not None and line.get("points") == "10,14.5 10,85.5"
    heads = [polygon.get("points", "").split()[0] for polygon in root.iter(f"{SVG}polygon")]
    assert heads == ["10,90", "10,10"]


def test_a_card_grows_with_its_text() -> None:
    short, long = Card(Words("会議")), Card(Words("会議の目的と構成員を述べる長い文" * 4))
    assert long.height(120) > short.height(120)
    assert long.height(120) > long.height(400)


def test_columns_are_equally_wide_and_high() -> None:
    columns = Columns([Card(Words("短い")), Card(Words("とても長い名前の事業" * 3))], gap=10)
    frame = Frame(0, 0, 210, columns.height(210))
    boxes = [shape for shape in columns.draw(frame) if isinstance(shape, Box)]
    assert [box.frame for box in boxes] == [Frame(0, 0, 100, frame.height), Frame(110, 0, 100, frame.height)]
    assert boxes[0].look == PAPER


def test_a_stack_leaves_no_gap_for_what_says_nothing() -> None:
    assert Stack([Words("上", SMALL), Words("", SMALL), Words("下", SMALL)], gap=5).height(100) == (
        2 * SMALL.leading + 5
    )


def test_pairs_keep_their_labels_in_a_column() -> None:
    labels = [
        shape
        for shape in Pairs([("座長", "福祉事務所長"), ("開催頻度", "年2回、随時")]).draw(Frame(0, 0, 300, 60))
        if isinstance(shape, Label)
    ]
    assert [label.lines for label in labels] == [
        ("座長",),
        ("福祉事務所長",),
        ("開催頻度",),
        ("年2回、随時",),
    ]
    assert labels[1].frame.x == labels[3].frame.x > labels[2].frame.x


def test_a_line_is_fitted_into_its_measured_width_on_the_screen_alone() -> None:
    label = Label(Frame(10, 10, 100, 40), ("会議",), BODY, INK)
    svg = drawing(60, [label], width=WIDTH).svg("図")
    [text] = ElementTree.fromstring(svg).iter(f"{SVG}text")
    assert (text.get("textLength"), text.get("lengthAdjust")) == ("26", "spacingAndGlyphs")
    assert "textLength" in drawing_for_page(svg, alternative="図", prefix="zu")
    printed = drawing_for_page(svg, alternative="図", prefix="zu", fitted=False)
    assert "textLength" not in printed and "lengthAdjust" not in printed
