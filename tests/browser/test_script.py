"""What the small script of the page adds: a search for 事業, and addresses of headings to pass on."""

from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

from tests.browser.browser import Browser
from tests.browser.conftest import Pages

TOLD = "document.querySelector('#_finder [role=status]').textContent"
FOUND = "[...document.querySelectorAll('#_finder li:not([hidden]) a')].map(it => it.textContent)"
IS_OPEN = "document.querySelector('#_finder details').open"


def conditions(browser: Browser) -> dict[str, list[str]]:
    return parse_qs(urlsplit(browser.address()).query)


class TestFinder:
    def test_every_project_is_listed_before_anything_is_chosen(self, browser: Browser, pages: Pages) -> None:
        browser.open(pages["fuji"])
        assert not browser.evaluate(IS_OPEN)
        browser.click("#_finder summary")
        assert browser.evaluate(TOLD) == "12事業"
        assert len(browser.evaluate(FOUND)) == 12

    def test_conditions_narrow_the_list_and_are_counted_aloud(self, browser: Browser, pages: Pages) -> None:
        browser.open(pages["fukui"])
        browser.click("#_finder summary")
        browser.choose("#_fields", "障がい")
        assert browser.evaluate(FOUND) == ["相談支援事業", "参加支援事業", "地域活動支援センター事業"]
        assert browser.evaluate(TOLD) == "3事業"
        browser.choose("#_departments", "福祉政策課 福祉総合相談室よりそい")
        assert browser.evaluate(FOUND) == ["参加支援事業"]
        browser.choose("#_items", "第4号")
        assert browser.evaluate(FOUND) == []
        assert browser.evaluate(TOLD) == "当てはまる事業はありません"

    def test_the_address_holds_the_conditions_and_brings_them_back(
        self, browser: Browser, pages: Pages
    ) -> None:
        browser.open(pages["kasugai"])
        browser.click("#_finder summary")
        browser.choose("#_fields", "高齢")
        browser.choose("#_items", "第3号ロ")
        assert conditions(browser) == {"分野": ["高齢"], "号": ["第3号ロ"]}
        browser.open(pages["kasugai"], "?" + urlsplit(browser.address()).query)
        assert browser.evaluate(IS_OPEN)
        assert browser.evaluate(FOUND) == ["生活支援体制整備事業"]
        browser.click("#_finder button")
        assert conditions(browser) == {}
        assert browser.evaluate(TOLD) == "12事業"

    def test_a_condition_that_the_plan_does_not_know_is_none(self, browser: Browser, pages: Pages) -> None:
        browser.open(pages["fukui"], "?分野=宇宙")
        assert browser.evaluate(TOLD) == "12事業"

    def test_a_hit_leads_to_the_place_in_the_plan(self, browser: Browser, pages: Pages) -> None:
        browser.open(pages["fuji"], "?号=第1号ハ", width=320)
        browser.click("#_finder li:not([hidden]) a")
        assert browser.evaluate("document.querySelector(':target').innerText") == "ア\u00a0基本型"
        top = browser.evaluate("document.querySelector(':target').getBoundingClientRect().top")
        assert 0 <= top < 450

    def test_a_facet_with_one_value_is_no_choice(self, browser: Browser, pages: Pages) -> None:
        """会津若松市's plan tells of one project only which 課 is in charge: 多機関協働事業."""
        browser.open(pages["aizuwakamatsu"], "?分野=介護")
        labels = "[...document.querySelectorAll('#_finder label')].map(it => it.textContent)"
        assert browser.evaluate(labels) == ["分野", "号"]
        told = "[...document.querySelectorAll('#_finder li')].filter(it => it.textContent.includes('課'))"
        assert browser.evaluate(f"{told}.map(it => it.textContent.trim().split(/\\s+/))") == [
            ["多機関協働事業", "第5号・地域福祉課"]
        ]

    def test_without_scripts_it_is_a_list_of_links(self, browser: Browser, pages: Pages) -> None:
        browser.open(pages["fukui"], scripts=False)
        browser.click("#_finder summary")
        assert len(browser.evaluate(FOUND)) == 12
        assert browser.evaluate("document.querySelector('#_finder select').checkVisibility()") is False


class TestPermalinks:
    def test_a_button_copies_the_address_of_its_heading(self, browser: Browser, pages: Pages) -> None:
        browser.open(pages["fukui"], "?分野=介護")
        browser.click("#setsu-sanka + .permalink")
        copied = browser.evaluate("navigator.clipboard.readText()")
        assert copied == pages["fukui"].as_uri() + "#setsu-sanka"
        assert browser.evaluate("document.querySelector('main > [role=status]').textContent") == (
            "「5 参加支援事業」へのリンクをコピーしました"
        )

    def test_the_address_is_that_where_the_page_is_published(
        self, browser: Browser, pages: Pages, tmp_path: Path
    ) -> None:
        page = tmp_path / "index.html"
        link = '<link rel="canonical" href="https://example.jp/juso/?id=31">'
        html = pages["fukui"].read_text(encoding="utf-8")
        page.write_text(html.replace("<head>", f"<head>{link}", 1), encoding="utf-8")
        browser.open(page, "?分野=介護")
        browser.click("#setsu-sanka + .permalink")
        copied = browser.evaluate("navigator.clipboard.readText()")
        assert copied == "https://example.jp/juso/?id=31#setsu-sanka"

    def test_the_copied_address_leads_to_the_heading(self, browser: Browser, pages: Pages) -> None:
        browser.open(pages["fukui"], "#setsu-sanka", width=320)
        top = browser.evaluate("document.getElementById('setsu-sanka').getBoundingClientRect().top")
        assert 0 <= top < 100

    def test_where_nothing_may_be_copied_the_address_bar_has_it(self, browser: Browser, pages: Pages) -> None:
        browser.open(pages["kasugai"])
        browser.evaluate("navigator.clipboard.writeText = () => Promise.reject()")
        browser.click("#setsu-sanka + .permalink")
        assert unquote(urlsplit(browser.address()).fragment) == "setsu-sanka"
        assert "アドレス欄に出しました" in browser.evaluate(
            "document.querySelector('main > [role=status]').textContent"
        )

    def test_every_heading_with_an_address_has_a_named_button(self, browser: Browser, pages: Pages) -> None:
        browser.open(pages["aizuwakamatsu"])
        headings = browser.evaluate("document.querySelectorAll('main :is(h2,h3,h4,h5,h6)[id]').length")
        names = browser.evaluate("[...document.querySelectorAll('.permalink')].map(it => it.title)")
        assert headings > 30
        assert len(names) == headings
        assert names[0] == "「はじめに」へのリンクをコピー"


class TestContents:
    MARKED = "[...document.querySelectorAll('nav.contents [aria-current]')].map(it => it.textContent)"

    def read(self, browser: Browser, place: str) -> list[str]:
        browser.evaluate(f"document.getElementById('{place}').scrollIntoView()")
        browser.evaluate("new Promise(done => setTimeout(done, 200))")
        return list(browser.evaluate(self.MARKED))

    def test_what_is_being_read_is_marked_and_in_sight(self, browser: Browser, pages: Pages) -> None:
        browser.open(pages["fuji"], height=500)
        assert browser.evaluate(self.MARKED) == []
        assert self.read(browser, "setsu-sanka") == ["2 参加支援事業（法第106条の4第2項第2号）"]
        assert self.read(browser, "fusoku") == ["この計画に不足している事項"]
        line = "document.querySelector('[aria-current]').getBoundingClientRect()"
        assert 0 <= browser.evaluate(f"{line}.top") < browser.evaluate(f"{line}.bottom") <= 500

    def test_from_beside_the_text_it_leads_to_the_top(self, browser: Browser, pages: Pages) -> None:
        browser.open(pages["fukui"], "#setsu-sanka")
        assert browser.evaluate("document.querySelector('.to-contents').checkVisibility()") is False
        browser.click(".to-top a")
        assert browser.evaluate("scrollY") == 0

    def test_on_a_phone_it_is_one_touch_away(self, browser: Browser, pages: Pages) -> None:
        browser.open(pages["fukui"], "#setsu-sanka", width=320, height=640)
        button = browser.evaluate("document.querySelector('.to-contents a').getBoundingClientRect().toJSON()")
        assert button["left"] >= 0 and button["right"] <= 320
        assert button["bottom"] <= 640 and button["height"] >= 44
        browser.click(".to-contents a")
        assert 0 <= browser.evaluate("document.getElementById('_contents').getBoundingClientRect().top") < 100


def test_what_is_wider_than_the_screen_says_so(browser: Browser, pages: Pages) -> None:
    told = "getComputedStyle(document.querySelector('.scroll:has(#hyo-jisseki)'), '::before').content"
    browser.open(pages["fukui"], width=320)
    assert "横に動かせます" in browser.evaluate(told)
    browser.resize(1280)
    browser.evaluate("new Promise(requestAnimationFrame)")
    assert browser.evaluate(told) == "none"


def test_it_says_so_without_scripts_too(browser: Browser, pages: Pages) -> None:
    told = "getComputedStyle(document.querySelector('.scroll:has(#hyo-jisseki)'), '::before').content"
    browser.open(pages["fukui"], width=320, scripts=False)
    assert "横に動かせます" in browser.evaluate(told)
    browser.open(pages["fukui"], scripts=False)
    assert browser.evaluate(told) == "none"


def test_what_does_not_scroll_is_no_stop_for_the_keyboard(browser: Browser, pages: Pages) -> None:
    stops = "[...document.querySelectorAll('.scroll[tabindex]')].filter(it => it.checkVisibility()).length"
    browser.open(pages["fukui"])
    assert browser.evaluate(stops) == 0
    browser.resize(320)
    browser.evaluate("new Promise(requestAnimationFrame)")
    assert browser.evaluate(stops) == browser.evaluate("document.querySelectorAll('.wide').length") > 5
