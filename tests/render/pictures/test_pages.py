"""Pages of the plans look as they did when they were last looked at."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from jusou_plan.render.pdf import render_pdf
from tests.render.pictures.pictures import REFERENCES, held, page_with, picture, why_not
from tests.render.pictures.test_papers_and_figures import FIGURES, PAPERS
from tests.render.pictures.typeset import typeset_document

PAGES: Mapping[str, Mapping[str, str]] = {
    "aizuwakamatsu": {
        "hikaku": "従来の相談支援体制と重層的支援体制の比較",
        "kikan": "この計画と関連計画の期間",
        "kosei": "実施する事業の構成",
    },
    "fuji": {
        "hyoshi": "思いやりスクラムサポート",
        "ichiran": "個別事業名",
        "nagare": "支援フロー",
    },
    "fukui": {
        "mokuji": "目次",
        "zentai": "重層的支援体制整備事業全体イメージ",
        "jisseki": "令和5年度と令和6年度の実績",
        "hyo": "【介護】",
    },
    "kasugai": {
        "kozo": "重層的支援体制整備事業の構造図",
        "suii": "参画団体数と企業からの寄付件数の推移",
    },
}
"""For each plan, the names of pages and words that stand on them."""

TYPESET = {"mokuji": "目次", "honbun": "図1支援の体制", "tsuzuki": "第40窓口"}
"""The same for the book in which the typesetting shows."""


@pytest.mark.parametrize("city", PAGES)
def test_pages_look_as_they_did(city: str, built: Callable[[str], dict[str, Path]], tmp_path: Path) -> None:
    if reason := why_not():
        pytest.skip(reason)
    pdf = built(city)["plan"]
    pages = {name: page_with(pdf, words) for name, words in PAGES[city].items()}
    wrong = [held(f"{city}-{name}", picture(pdf, page, tmp_path)) for name, page in pages.items()]
    assert [said for said in wrong if said] == []


def test_the_typesetting_looks_as_it_did(tmp_path: Path) -> None:
    if reason := why_not():
        pytest.skip(reason)
    pdf = tmp_path / "book.pdf"
    pdf.write_bytes(render_pdf(typeset_document()).data)
    pages = {name: page_with(pdf, words) for name, words in TYPESET.items()}
    assert pages == {"mokuji": 3, "honbun": 5, "tsuzuki": 7}
    wrong = [held(f"kumihan-{name}", picture(pdf, page, tmp_path)) for name, page in pages.items()]
    assert [said for said in wrong if said] == []


def test_every_reference_is_that_of_a_page_and_small() -> None:
    names = {f"{city}-{name}" for city, pages in PAGES.items() for name in pages}
    names |= {f"kumihan-{name}" for name in TYPESET}
    names |= {f"bunsho-{name}" for name in PAPERS} | {f"zu-{name}" for name in FIGURES}
    assert {path.stem for path in REFERENCES.glob("*.png")} == names
    assert [path.name for path in REFERENCES.glob("*.png") if path.stat().st_size > 40_000] == []
