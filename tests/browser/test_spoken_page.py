"""The pages as a screen reader goes through them: what Chromium hands to it."""

from collections.abc import Callable
from functools import cache
from itertools import pairwise
from typing import Any

import pytest

from tests.browser.browser import Browser
from tests.browser.conftest import CITIES, Pages

EVERY_PLAN = pytest.mark.parametrize("name", CITIES)
Spoken = Callable[..., list[dict[str, Any]]]
LANDMARKS = {"banner", "navigation", "main", "contentinfo", "region", "complementary", "search", "form"}


@pytest.fixture(scope="module")
def spoken(browser: Browser, pages: Pages) -> Spoken:
    """What is read of a page, by its name and the width of the screen; each is opened once for all tests."""

    @cache
    def read(name: str, width: int = 1280) -> list[dict[str, Any]]:
        browser.open(pages[name], width=width)
        return browser.spoken()

    return read


@EVERY_PLAN
def test_the_landmarks_are_few_and_in_order(spoken: Spoken, name: str) -> None:
    found = [(it["role"], it["name"]) for it in spoken(name) if it["role"] in LANDMARKS]
    assert found == [
        ("banner", ""),
        ("region", "事業から探す"),
        ("navigation", "目次"),
        ("main", ""),
        ("contentinfo", ""),
    ]


@EVERY_PLAN
def test_no_level_of_headings_is_left_out(spoken: Spoken, name: str) -> None:
    levels = [it["level"] for it in spoken(name) if it["role"] == "heading"]
    assert (levels[:2], levels.count(1)) == ([1, 2], 1)
    assert [(one, next_) for one, next_ in pairwise(levels) if next_ > one + 1] == []


@EVERY_PLAN
@pytest.mark.parametrize("width", [320, 1280])
def test_every_table_has_a_name_and_heads(spoken: Spoken, name: str, width: int) -> None:
    read = spoken(name, width)
    tables = [it["name"] for it in read if it["role"] == "table"]
    assert len(tables) > 10
    assert "" not in tables
    assert sum(it["role"] == "rowheader" for it in read) > 30  # cells set as blocks are cells still


@EVERY_PLAN
def test_figures_are_called_in_a_sentence_and_say_the_rest_once(spoken: Spoken, name: str) -> None:
    images = [it for it in spoken(name) if it["role"] == "image"]
    assert len(images) >= 3
    assert [it["name"] for it in images if not 5 < len(it["name"]) < 80] == []
    assert [it["name"] for it in images if len(it["description"]) < 20] == []
    assert [it["name"] for it in images if it["description"].startswith(it["name"])] == []


@EVERY_PLAN
def test_nothing_decorative_is_read_out(spoken: Spoken, name: str) -> None:
    words = [it["name"] for it in spoken(name, 320) if it["role"] not in {"InlineTextBox"}]
    assert [it for it in words if it.strip() in {"・", "＋", "－"} or "横に動かせます" in it] == []


def test_a_button_is_called_once_and_not_described_again(spoken: Spoken) -> None:
    buttons = [it for it in spoken("fukui") if it["role"] == "button"]
    assert buttons[0]["name"] == "「1 重層的支援体制整備事業の実施について」へのリンクをコピー"
    assert [it for it in buttons if it["description"]] == []
