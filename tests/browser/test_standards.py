"""No page breaks a rule of WCAG 2.2 (A, AA) or of HTML, as far as tools can tell."""

from pathlib import Path

import pytest

from tests.browser.browser import Browser
from tests.browser.conftest import CITIES, OTHERS, PAPERS, Pages

EVERY_PAGE = pytest.mark.parametrize("name", (*CITIES, *OTHERS, *PAPERS))

BROKEN = """\
<!DOCTYPE html>
<html lang="ja">
<head><title>壊れたページ</title></head>
<body>
<h1>見出し</h1>
<p id="a" style="color: #999">薄い字</p>
<p id="a"><img src="e.png"></p>
<table><tr><td>1</td></tr></table>
</body>
</html>
"""


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    path = tmp_path / "broken.html"
    path.write_text(BROKEN, encoding="utf-8")
    return path


@EVERY_PAGE
def test_axe_finds_no_violation_nothing_is_asked_for_and_no_script_fails(
    browser: Browser, pages: Pages, name: str
) -> None:
    browser.open(pages[name])
    assert browser.violations() == []
    assert browser.asked() == []


@pytest.mark.parametrize("name", (*CITIES, *PAPERS))
def test_axe_finds_none_on_a_phone_either(browser: Browser, pages: Pages, name: str) -> None:
    browser.open(pages[name], width=320, height=640)
    assert browser.violations() == []


@EVERY_PAGE
def test_html_validate_finds_no_error(browser: Browser, pages: Pages, name: str) -> None:
    assert browser.errors(pages[name]) == []


def test_axe_does_find_what_is_wrong(browser: Browser, broken: Path) -> None:
    browser.open(broken)
    found = {it["id"]: it["places"] for it in browser.violations()}
    assert set(found) == {"image-alt", "color-contrast", "region", "landmark-one-main"}
    assert found["image-alt"] == ['<img src="e.png">']
    assert found["color-contrast"] == ['<p id="a" style="color: #999">薄い字</p>']


def test_html_validate_does_find_what_is_wrong(browser: Browser, broken: Path) -> None:
    assert {(it["id"], it["line"]) for it in browser.errors(broken)} == {
        ("no-inline-style", 6),
        ("no-dup-id", 7),
        ("wcag/h37", 7),
        ("prefer-tbody", 8),
    }


def test_a_request_does_not_go_unnoticed(browser: Browser, broken: Path) -> None:
    browser.open(broken)
    assert browser.asked() == [
        (broken.parent / "e.png").as_uri(),
        "error: Failed to load resource: net::ERR_FILE_NOT_FOUND",
    ]
