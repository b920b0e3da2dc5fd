"""The summary for a content management system has nothing in it that such a system takes out."""

import re
from pathlib import Path

import pytest

from tests.browser.browser import Browser
from tests.browser.conftest import CITIES, Pages

PAGE = """\
<!DOCTYPE html>
<html lang="ja">
<head><title>福祉の計画 | 見本市</title><style>body {{ line-height: 1.8 }}</style></head>
<body><main><h1>福祉の計画</h1>
{fragment}</main></body>
</html>
"""
KEPT = {"div", "h2", "h3", "p", "ul", "li", "a"}
ATTRIBUTES = {"class", "href", "lang"}


@pytest.fixture(scope="module")
def fragments(pages: Pages) -> dict[str, str]:
    return {city: (pages.folder / city / "fragment.html").read_text(encoding="utf-8") for city in CITIES}


@pytest.mark.parametrize("city", CITIES)
def test_it_holds_only_what_every_system_keeps(fragments: dict[str, str], city: str) -> None:
    assert set(re.findall(r"<([a-z0-9]+)", fragments[city])) == KEPT
    assert set(re.findall(r' ([a-z-]+)="', fragments[city])) == ATTRIBUTES
    assert all(name.startswith("jusou-") for name in re.findall(r'class="([^"]*)"', fragments[city]))


@pytest.mark.parametrize("city", CITIES)
def test_in_a_page_it_breaks_no_rule(
    browser: Browser, fragments: dict[str, str], tmp_path: Path, city: str
) -> None:
    page = tmp_path / "page.html"
    page.write_text(PAGE.format(fragment=fragments[city]), encoding="utf-8")
    browser.open(page, width=320)
    assert browser.violations() == []
    assert browser.errors(page) == []
    assert browser.evaluate("document.documentElement.scrollWidth") == 320


@pytest.mark.parametrize("city", CITIES)
def test_its_links_lead_to_places_of_the_plans_page(
    fragments: dict[str, str], pages: Pages, city: str
) -> None:
    targets = re.findall(r'href="index\.html#([^"]+)"', fragments[city])
    page = pages[city].read_text(encoding="utf-8")
    assert len(targets) > 15
    assert [target for target in targets if f'id="{target}"' not in page] == []


def test_it_tells_what_the_plan_is(fragments: dict[str, str]) -> None:
    words = re.sub(r"<[^>]+>", "", fragments["fuji"])
    assert "令和6年度から令和8年度までの3年間" in words
    assert "参加支援事業(第2号、全ての分野、若者、生活支援課、青少年相談センター)" in words
    assert "公表資料に基づき再構成したもの。市の公式文書ではありません。" in words
