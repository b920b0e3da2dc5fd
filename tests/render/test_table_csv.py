"""Tables as CSV: merged cells in every row, columns by their heads."""

from jusou_plan.document.nodes import Document, Section
from jusou_plan.render.table_csv import render_table_csv
from tests.document.printing import printed

PLAN = """
計画: {名称: 見本市の計画, 自治体: {名称: 見本市}}
支援: [{id: sodan, 名称: 相談支援}]
事業:
  - {id: a, 支援: sodan, 名称: A事業}
  - {id: b, 支援: sodan, 名称: B事業}
本文:
  章:
"""


def lines(document: Document) -> list[str]:
    return render_table_csv(document).removeprefix("\ufeff").split("\r\n")[:-1]


def test_a_merged_cell_stands_in_every_row() -> None:
    assert lines(printed(PLAN + "  - {見出し: 事業, 内容: [{事業一覧: すべて}]}")) == [
        "支援,名称",
        "相談支援,A事業",
        "相談支援,B事業",
    ]


def test_tables_under_different_headings_are_told_apart() -> None:
    document = printed(
        PLAN
        + "  - {見出し: 甲, 内容: [{事業一覧: すべて, 項目: [名称]}]}\n"
        + "  - {見出し: 乙, 内容: [{事業一覧: すべて, 項目: [名称, {支援: 柱}]}]}"
    )

    assert lines(document) == [
        "区分,名称,柱",
        "甲,A事業,",
        "甲,B事業,",
        "乙,A事業,相談支援",
        "乙,B事業,相談支援",
    ]


def test_a_document_without_tables_has_one_empty_line() -> None:
    assert lines(printed(PLAN + "  - {見出し: 甲, 内容: [文章だけ。]}")) == [""]


def test_sections_inside_sections_are_read() -> None:
    inner = printed(PLAN + "  - {見出し: 甲, 節: [{見出し: 乙, 内容: [{事業一覧: すべて}]}]}")

    assert isinstance(inner.body[0].sections[0], Section)
    assert lines(inner)[0] == "支援,名称"


def test_a_heading_inside_a_table_stands_before_its_rows() -> None:
    document = printed(PLAN + "  - {見出し: 対応表, 内容: [{法定記載事項対応表: すべて}]}")

    head, first, *_ = lines(document)
    assert head.startswith("区分,条項,")
    assert first.startswith("対応表 ＞ 社会福祉法第106条の4第2項の事業,第1号イ,")


def test_a_form_without_heads_has_labels_and_what_they_say() -> None:
    document = printed(PLAN + "  - {見出し: A, 内容: [{事業票: a, 項目: [名称], 題を置く: false}]}")

    assert lines(document) == ["項目,内容", "名称,A事業"]
