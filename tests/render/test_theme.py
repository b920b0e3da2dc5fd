"""A city's colour and emblem in the page and on paper."""

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from jusou_plan.document.nodes import Brief, Document
from jusou_plan.document.plan_document import build_plan_document
from jusou_plan.model.load import load_plan
from jusou_plan.render.html import render_html
from jusou_plan.render.pdf import render_pdf
from tests.render.tagged import ua_failures

PLAN = """\
計画:
  名称: 見本市重層的支援体制整備事業実施計画
  自治体: {名称: 見本市}
  期間: 令和8年度～令和12年度
  体裁: {色: "#0b6e4f", 紋章: monsho.png}
関連計画:
  - {id: oya, 名称: 見本市地域福祉計画, 期間: 令和8年度～令和12年度}
本文:
  章:
    - 見出し: はじめに
      内容: [{計画期間図: [oya], 見出し: 計画期間}]
"""


@pytest.fixture
def themed(tmp_path: Path) -> Document:
    (tmp_path / "plan.yaml").write_text(PLAN, encoding="utf-8")
    Image.new("RGB", (32, 32), "#0b6e4f").save(tmp_path / "monsho.png")
    document, findings = build_plan_document(load_plan(tmp_path))
    assert findings == ()
    return document


def test_the_citys_colour_stands_in_the_page_and_its_figures(themed: Document) -> None:
    page = render_html(themed)
    assert "--accent: #0b6e4f; --accent-tint: #e7f0ed;" in page
    assert 'fill="#0b6e4f"' in page
    assert "#0b4f8a" not in page.replace("--accent: #0b4f8a;", "", 1)


def test_the_emblem_stands_in_the_header_and_is_named(themed: Document) -> None:
    page = render_html(themed)
    assert page.count('<img class="emblem" src="data:image/png;base64,') == 1
    assert 'alt="見本市の紋章"' in page


@pytest.mark.parametrize("paper", [False, True])
def test_it_is_printed_and_named_as_well(themed: Document, paper: bool) -> None:
    data = render_pdf(replace(themed, brief=Brief(themed.origin)) if paper else themed).data
    assert b"/Subtype /Image" in data
    assert ua_failures(data) == []


def test_an_emblem_that_is_not_there_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text(PLAN, encoding="utf-8")
    loaded = load_plan(tmp_path)
    assert [(it.code, it.span.start.line) for it in loaded.findings] == [("JS115", 5)]
    assert 'emblem" src' not in render_html(build_plan_document(loaded)[0])
