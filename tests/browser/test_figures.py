"""The words of drawn figures stay in their boxes in a real browser, whatever its font; their tables open."""

import pytest

from tests.browser.browser import Browser
from tests.browser.conftest import CITIES, Pages

# Sets every word of the figures in another font, the kana of which are wider.
WIDER_FONT = """
for (const svg of document.querySelectorAll(".drawing svg"))
  svg.setAttribute("font-family", "'BIZ UDGothic'");
"""
NO_LENGTHS = """
for (const text of document.querySelectorAll(".drawing text")) text.removeAttribute("textLength");
"""
# The lines that are wider than they were measured, or leave the smallest box around their middle.
SPILT = """
[...document.querySelectorAll(".drawing svg")].flatMap(svg => {
  const shapes = [...svg.querySelectorAll("rect, path")].filter(it => !it.closest("pattern"));
  const boxes = shapes.map(it => it.getBBox());
  return [...svg.querySelectorAll("text")].filter(text => {
    const own = text.getBBox(), x = own.x + own.width / 2, y = own.y + own.height / 2;
    const around = boxes
      .filter(it => it.x < x && x < it.x + it.width && it.y < y && y < it.y + it.height)
      .sort((one, other) => one.width * one.height - other.width * other.height)[0];
    const left = around ? around.x : 0, right = around ? around.x + around.width : 664;
    return own.x < left - 0.5 || own.x + own.width > right + 0.5;
  }).map(text => text.textContent);
})
"""
DETAILS = "document.querySelector('details.data')"


@pytest.mark.parametrize("name", CITIES)
def test_words_stay_in_their_boxes_in_either_font(browser: Browser, pages: Pages, name: str) -> None:
    browser.open(pages[name])
    assert browser.evaluate("document.querySelectorAll('.drawing text').length") > 50
    assert browser.evaluate(SPILT) == []
    browser.evaluate(WIDER_FONT)
    assert browser.evaluate(SPILT) == []


def test_words_that_leave_their_box_are_seen(browser: Browser, pages: Pages) -> None:
    browser.open(pages["fukui"])
    browser.evaluate(WIDER_FONT)
    browser.evaluate(NO_LENGTHS)
    assert browser.evaluate(SPILT) != []


@pytest.mark.parametrize("width", [320, 768, 1280])
def test_what_a_figure_shows_opens_by_mouse_and_by_key(browser: Browser, pages: Pages, width: int) -> None:
    browser.open(pages["fukui"], width=width)
    assert browser.evaluate(f"{DETAILS}.open") is False
    browser.click("details.data summary")
    assert browser.evaluate(f"{DETAILS}.querySelector('table').getBoundingClientRect().height > 0")
    browser.press("Enter")
    assert browser.evaluate(f"{DETAILS}.open") is False
    assert browser.evaluate("document.documentElement.scrollWidth") == width
