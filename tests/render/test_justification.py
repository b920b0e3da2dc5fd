from collections.abc import Iterator
from typing import Any

import weasyprint  # type: ignore[import-untyped]

from jusou_plan.render.justification import justify_japanese

PAGE = """<html lang="ja"><style>@page {{ size: 400px; margin: 0 }}
body {{ margin: 0 }}
p {{ width: 300px; margin: 0; font: 16px "BIZ UDPGothic"; text-align: {align} }}</style><p>{words}</p>"""
WORDS = "重なり合う課題を、一つの<strong>入口</strong>で受け止めます。" * 8


def right_edges(align: str, words: str) -> list[float]:
    """Give the x of the right edge of each line, in pixels from the left edge of the page."""
    justify_japanese(weasyprint)
    (page,) = weasyprint.HTML(string=PAGE.format(align=align, words=words)).render().pages
    return [max(edges(line)) for line in boxes(page._page_box) if type(line).__name__ == "LineBox"]


def boxes(box: Any) -> Iterator[Any]:  # noqa: ANN401  (WeasyPrint is untyped)
    yield box
    for child in getattr(box, "children", ()):
        yield from boxes(child)


def edges(line: Any) -> Iterator[float]:  # noqa: ANN401
    for box in boxes(line):
        if type(box).__name__ == "TextBox":
            yield box.position_x + box.width - box.justification_spacing


def test_every_line_but_the_last_ends_at_the_right_margin() -> None:
    *full, last = right_edges("justify", WORDS)
    assert len(full) > 5
    assert [round(edge) for edge in full] == [300] * len(full)
    assert last < 290


def test_lines_that_are_not_justified_stay_ragged() -> None:
    *full, _ = right_edges("start", WORDS)
    assert min(full) < 299


def test_a_line_broken_early_is_not_pulled_apart() -> None:
    first, *_ = right_edges("justify", "短い行<br>" + "次" * 40)
    assert first < 60


def test_a_line_before_an_unbreakable_word_is_not_pulled_apart() -> None:
    first, *_ = right_edges("justify", "連絡先の案内は abcdefghijklmnopqrstuvwxyzabcdef")
    assert first < 200


def test_a_narrow_line_is_not_pulled_wide_apart() -> None:
    narrow = PAGE.replace("width: 300px", "width: 128px")  # eight characters
    justify_japanese(weasyprint)
    words = "高齢者と地域活動\u2060者"
    (page,) = weasyprint.HTML(string=narrow.format(align="justify", words=words)).render().pages
    first, *_ = (max(edges(line)) for line in boxes(page._page_box) if type(line).__name__ == "LineBox")
    assert 6 * 16 <= first < 120
