"""The pages can be read on a small screen, enlarged, by keyboard, on paper, and without scripts."""

import pytest

from tests.browser.browser import Browser
from tests.browser.conftest import CITIES, OTHERS, Pages

EVERY_PAGE = pytest.mark.parametrize("name", (*CITIES, *OTHERS))
EVERY_PLAN = pytest.mark.parametrize("name", CITIES)

# Whatever ends beyond the page's right edge and does not scroll by itself.
SPILT = """
[...document.querySelectorAll("body *")]
  .filter(it => !it.closest(".scroll, .skip, .unseen") && it.getClientRects().length)
  .filter(it => it.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
  .map(it => it.outerHTML.slice(0, 120))
"""
PAGE_WIDTH = "document.documentElement.scrollWidth"
FOCUSED = "document.activeElement"
RING = f"getComputedStyle({FOCUSED}).outlineStyle + ' ' + getComputedStyle({FOCUSED}).outlineWidth"
# The lines of the contents that do not lead to a heading of the same words.
MISLED = r"""
[...document.querySelectorAll("nav.contents li > a")]
  .map(it => [it.textContent, document.getElementById(decodeURIComponent(it.hash.slice(1)))?.textContent])
  .filter(([line, heading]) => line.replace(/\s+/g, " ") !== heading?.replace(/\s+/g, " "))
"""
TEXT_SPACING = """
document.head.appendChild(document.createElement("style")).textContent =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }"
  + "p { margin-bottom: 2em !important }"
"""


class TestSmallScreens:
    @EVERY_PAGE
    def test_only_tables_and_drawings_scroll_sideways(
        self, browser: Browser, pages: Pages, name: str
    ) -> None:
        browser.open(pages[name])
        for width in (320, 768, 1280):
            browser.resize(width)
            assert browser.evaluate(SPILT) == [], width
            assert browser.evaluate(PAGE_WIDTH) == width

    @EVERY_PLAN
    def test_twice_as_large_letters_stay_on_the_page(self, browser: Browser, pages: Pages, name: str) -> None:
        browser.open(pages[name], width=768)
        browser.evaluate("document.documentElement.style.fontSize = '200%'")
        assert browser.evaluate(SPILT) == []

    @EVERY_PLAN
    def test_wider_spaced_letters_stay_on_the_page(self, browser: Browser, pages: Pages, name: str) -> None:
        browser.open(pages[name], width=320)
        browser.evaluate(TEXT_SPACING)
        assert browser.evaluate(SPILT) == []

    def test_a_label_stands_above_what_it_labels_where_there_is_no_room_beside(
        self, browser: Browser, pages: Pages
    ) -> None:
        row = "document.querySelector('table.sheet tr')"
        label, value = (f"{row}.querySelector('{cell}').getBoundingClientRect()" for cell in ("th", "td"))
        browser.open(pages["fukui"], width=320)
        assert browser.evaluate(f"{label}.bottom === {value}.top && {label}.left === {value}.left")
        assert browser.evaluate(f"{value}.width") > 280
        browser.resize(768)
        assert browser.evaluate(f"{label}.right === {value}.left && {label}.top === {value}.top")

    @EVERY_PLAN
    def test_the_head_of_a_row_stays_in_sight_where_a_table_scrolls(
        self, browser: Browser, pages: Pages, name: str
    ) -> None:
        browser.open(pages[name], width=320)
        scrolled = """[...document.querySelectorAll('.wide > table:not(:has(tbody th ~ th))')]
          .filter(table => table.querySelector('tbody th'))
          .map(table => { table.parentElement.scrollLeft = 1000; return table })
          .map(table => table.querySelector('tbody th').getBoundingClientRect().left
            - table.parentElement.getBoundingClientRect().left)"""
        moved = browser.evaluate(scrolled)
        assert len(moved) >= 1
        assert [it for it in moved if not 0 <= it < 2] == []

    @pytest.mark.parametrize("name", ["fukui", "kasugai"])
    def test_a_number_and_its_unit_stay_on_one_line(self, browser: Browser, pages: Pages, name: str) -> None:
        browser.open(pages[name], width=320)
        lines = """it => {
          const words = document.createRange();
          words.selectNodeContents(it);
          return new Set([...words.getClientRects()].map(box => Math.round(box.top))).size
        }"""
        cells = "[...document.querySelectorAll('td.end:not(:has(.unseen))')]"
        assert browser.evaluate(f"{cells}.length") > 2
        assert browser.evaluate(f"{cells}.filter(it => ({lines})(it) > 1).map(it => it.textContent)") == []

    def test_what_spills_over_is_seen(self, browser: Browser, pages: Pages) -> None:
        browser.open(pages["fuji"], width=320)
        browser.evaluate("document.querySelector('main > section').style.width = '400px'")
        assert browser.evaluate(SPILT) != []
        assert browser.evaluate(PAGE_WIDTH) > 320


class TestKeyboard:
    @EVERY_PAGE
    def test_the_first_key_leads_past_the_contents(self, browser: Browser, pages: Pages, name: str) -> None:
        browser.open(pages[name], width=320)
        browser.press("Tab")
        assert browser.evaluate(f"{FOCUSED}.textContent") == "本文へ移動"
        assert browser.evaluate(f"{FOCUSED}.getBoundingClientRect().top") >= 0
        browser.press("Enter")
        assert browser.evaluate(f"{FOCUSED}.id") == "_main"
        browser.press("Tab")
        assert browser.evaluate(f"{FOCUSED}.closest('main') !== null")

    def test_before_the_first_key_that_link_is_out_of_sight(self, browser: Browser, pages: Pages) -> None:
        browser.open(pages["fukui"])
        assert browser.evaluate("document.querySelector('.skip').getBoundingClientRect().bottom") <= 0

    @EVERY_PLAN
    def test_the_focus_goes_in_reading_order_and_is_seen(
        self, browser: Browser, pages: Pages, name: str
    ) -> None:
        browser.open(pages[name], width=320)
        assert (
            browser.evaluate("document.querySelectorAll('[tabindex]:not([tabindex=\"0\"],main)').length") == 0
        )
        for selector in ("nav a", "main a", ".scroll", "main a.back, .to-contents a"):
            browser.evaluate(f"document.querySelector('{selector}')?.focus()")
            browser.press("Shift+Tab")
            browser.press("Tab")
            assert browser.evaluate(RING) == "solid 3px", selector

    @EVERY_PAGE
    def test_what_scrolls_has_a_name_and_scrolls_by_key(
        self, browser: Browser, pages: Pages, name: str
    ) -> None:
        browser.open(pages[name], width=320)
        scrolling = (
            "[...document.querySelectorAll('main *')].filter(it => it.scrollWidth > it.clientWidth + 1 \
            && ['auto', 'scroll'].includes(getComputedStyle(it).overflowX))"
        )
        assert (
            browser.evaluate(
                f"{scrolling}.filter(it => it.tabIndex !== 0 || !it.getAttribute('aria-label')"
                " || it.getAttribute('role') !== 'region').map(it => it.outerHTML.slice(0, 120))"
            )
            == []
        )
        if not browser.evaluate(f"{scrolling}.length"):
            return
        browser.evaluate(f"{scrolling}[0].focus()")
        browser.press("ArrowRight")
        browser.evaluate("new Promise(done => setTimeout(done, 200))")
        assert browser.evaluate(f"{FOCUSED}.scrollLeft") > 0

    @EVERY_PAGE
    def test_every_link_of_the_contents_leads_to_its_heading(
        self, browser: Browser, pages: Pages, name: str
    ) -> None:
        browser.open(pages[name])
        assert browser.evaluate(MISLED) == []
        browser.click("nav.contents li:nth-child(2) a")
        top = browser.evaluate("document.querySelector(':target').getBoundingClientRect().top")
        assert 0 <= top < 900


class TestPaper:
    @EVERY_PLAN
    def test_a_printed_page_has_the_whole_of_every_table_and_no_links_to_nowhere(
        self, browser: Browser, pages: Pages, name: str
    ) -> None:
        browser.open(pages[name], width=700, media="print")
        cut = "[...document.querySelectorAll('.scroll')].filter(it => it.scrollWidth > it.clientWidth + 1)"
        assert browser.evaluate(f"{cut}.map(it => it.outerHTML.slice(0, 120))") == []
        links = "[...document.querySelectorAll('.skip, .to-contents, .back')]"
        assert browser.evaluate(f"{links}.length") > 1
        assert browser.evaluate(f"{links}.filter(it => getComputedStyle(it).display !== 'none').length") == 0


class TestWithoutScripts:
    @EVERY_PLAN
    def test_every_word_is_there(self, browser: Browser, pages: Pages, name: str) -> None:
        words = "document.querySelector('main').innerText.replace(/\\s+/g, '')"
        browser.open(pages[name], scripts=False)
        without = browser.evaluate(words)
        assert len(without) > 5000
        browser.open(pages[name])
        assert browser.evaluate(words) == without
