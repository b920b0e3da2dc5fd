"""The pages as a screen reader goes through them: what Chromium hands to it."""

from itertools import pairwise

import pytest

from tests.browser.browser import Browser
from tests.browser.conftest import CITIES, Pages

EVERY_PLAN = pytest.mark.parametrize("name", CITIES)
LANDMARKS = {"banner", "navigation", "main", "contentinfo", "region", "complementary", "search", "form"}


@EVERY_PLAN
def test_the_landmarks_are_few_and_in_order(browser: Browser, pages: Pages, name: str) -> None:
    browser.open(pages[name])
    found = [(it["role"], it["name"]) for it in browser.spoken() if it["role"] in LANDMARKS]
    assert found == [
        ("banner", ""),
        ("region", "事業から探す"),
        ("navigation", "目次"),
        ("main", ""),
        ("contentinfo", ""),
    ]


@EVERY_PLAN
def test_no_level_of_headings_is_left_out(browser: Browser, pages: Pages, name: str) -> None:
    browser.open(pages[name])
    levels = [it["level"] for it in browser.spoken() if it["role"] == "heading"]
    assert (levels[:2], levels.count(1)) == ([1, 2], 1)
    assert [(one, next_) for one, next_ in pairwise(levels) if next_ > one + 1] == []


@EVERY_PLAN
@pytest.mark.parametrize("width", [320, 1280])
def test_every_table_has_a_name_and_heads(browser: Browser, pages: Pages, name: str, width: int) -> None:
    browser.open(pages[name], width=width)
    spoken = browser.spoken()
    tables = [it["name"] for it in spoken if it["role"] == "table"]
    assert len(tables) > 10
    assert "" not in tables
    assert sum(it["role"] == "rowheader" for it in spoken) > 30  # cells set as blocks are cells still


@EVERY_PLAN
def test_figures_are_called_in_a_sentence_and_say_the_rest_once(
    browser: Browser, pages: Pages, name: str
) -> None:
    browser.open(pages[name])
    images = [it for it in browser.spoken() if it["role"] == "image"]
    assert len(images) >= 3
    assert [it["name"] for it in images if not 5 < len(it["name"]) < 80] == []
    assert [it["name"] for it in images if len(it["description"]) < 20] == []
    assert [it["name"] for it in images if it["description"].startswith(it["name"])] == []


@EVERY_PLAN
def test_nothing_decorative_is_read_out(browser: Browser, pages: Pages, name: str) -> None:
    browser.open(pages[name], width=320)
    words = [it["name"] for it in browser.spoken() if it["role"] not in {"InlineTextBox"}]
    assert [it for it in words if it.strip() in {"・", "＋", "－"} or "横に動かせます" in it] == []


def test_a_button_is_called_once_and_not_described_again(browser: Browser, pages: Pages) -> None:
    browser.open(pages["fukui"])
    buttons = [it for it in browser.spoken() if it["role"] == "button"]
    assert buttons[0]["name"] == "「1 重層的支援体制整備事業の実施について」へのリンクをコピー"
    assert [it for it in buttons if it["description"]] == []
