"""法定記載事項対応表: the chapter and the real page of each item, on its own and as a part of the plan."""

import re
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from jusou_plan.document.nodes import Document
from jusou_plan.document.papers.frame import NothingToPrint
from jusou_plan.document.papers.law_paper import build_law_paper
from jusou_plan.document.plan_document import build_plan_document
from jusou_plan.model.load import load_plan
from jusou_plan.render.html import render_html
from jusou_plan.render.pdf import render_pdf
from tests.document.papers.reading import rows_of
from tests.document.printing import load, printed

OWN = """
計画: {名称: 見本市の計画, 自治体: {名称: 見本市}, 期間: 令和7年度}
支援: [{id: sodan, 名称: 相談支援, 根拠: 第1号}]
事業:
  - {id: center, 支援: sodan, 名称: センター運営, 根拠: 第1号イ}
本文:
  見出し番号: [第1章, "1"]
  章:
    - 見出し: はじめに
      内容: [この計画は、進め方を定めます。]
    - 見出し: 事業
      節:
        - {見出し: 相談, 内容: [{事業票: center}]}
    - 見出し: 対応表
      内容: [{法定記載事項対応表: すべて}]
"""


def by_item(document: Document) -> dict[str, dict[str, str]]:
    return {row["条項"]: row for row in rows_of(document)}


def page_texts(data: bytes) -> list[str]:
    return [re.sub(r"\s", "", page.extract_text()) for page in PdfReader(BytesIO(data)).pages]


def test_the_pages_of_fukui_are_those_on_which_the_projects_are_printed(repository: Path) -> None:
    loaded = load_plan(repository / "plans/fukui")
    result = render_pdf(build_plan_document(loaded)[0])
    rows = by_item(build_law_paper(loaded, result.places))
    pages = page_texts(result.data)
    chapter = "2 支援の内容と実施体制について ＞ 6 地域づくり事業"

    for key, heading in (("第3号イ", "地域介護予防活動支援事業"), ("第3号ニ", "地域子育て支援拠点事業")):
        begun = f"【[^】]+】{heading}(?!（続き）)"
        [on] = [text for text in pages if re.search(begun, text) and "構成事業" not in text]
        printed_number = re.search(r"\d+$", on)
        assert printed_number
        assert rows[key]["ページ"] == printed_number[0]
        assert rows[key]["計画の章・節"] == chapter
    assert rows["規則第34条の10第3号"]["記載"] == "不足"
    assert (rows["規則第34条の10第3号"]["ページ"], rows["規則第34条の10第3号"]["計画の章・節"]) == ("―", "―")


def test_each_part_of_the_law_is_told_apart(repository: Path) -> None:
    rows = rows_of(build_law_paper(load_plan(repository / "plans/fukui"), {}))

    assert list(dict.fromkeys(row["区分"].split(" ＞ ")[-1] for row in rows)) == [
        "社会福祉法第106条の4第2項の事業",
        "社会福祉法施行規則第34条の10の記載事項",
        "社会福祉法第106条の5第2項から第4項までの手続",
    ]


def test_a_project_that_stands_in_a_list_only_is_found_there(repository: Path) -> None:
    row = by_item(build_law_paper(load_plan(repository / "plans/kasugai"), {}))["第1号イ"]

    assert row["計画の章・節"] == "第Ⅲ章 重層的支援体制整備事業の実施内容 ＞ 1 包括的相談支援事業"


def test_without_pages_there_is_no_column_of_them() -> None:
    assert "ページ" not in rows_of(build_law_paper(load(OWN), None))[0]


def test_as_a_part_of_the_plan_the_page_is_the_one_in_the_contents() -> None:
    document = printed(OWN)
    pages = page_texts(render_pdf(document).data)

    [table] = [text for text in pages if "法令が求める事項" in text and "第1号イ" in text]
    [contents] = [text for text in pages if "目次" in text and "はじめに" in text]
    number = re.search(r"相談[.．]*(\d+)", contents)
    assert number
    assert f"{number[1]}ページ" in table


def test_as_a_part_of_the_page_it_leads_to_the_place() -> None:
    page = render_html(printed(OWN))

    assert '<a href="#center">本文へ</a>' in page
    assert "第2章 事業 ＞ 1 相談" in page


def test_a_plan_of_a_day_before_the_law() -> None:
    loaded = load("計画: {名称: 見本市の計画, 自治体: {名称: 見本市}, 期間: 平成20年度}")

    with pytest.raises(NothingToPrint, match="計画を法令に照らせません"):
        build_law_paper(loaded, {})
