"""Broken pieces: what names them is no mistake, the rest is checked, print says what is missing."""

from __future__ import annotations

from jusou_plan.document.nodes import Document, Gap, Paragraph, Section, Table, Text
from jusou_plan.document.plan_document import build_plan_document
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.prune import GAP_TEXT, GAP_TITLE
from tests.model.loading import load, only


def chapter(loaded: LoadedPlan, number: int = 0) -> Section:
    document, findings = build_plan_document(loaded)
    assert findings == ()
    return document.body[number]


def gaps(section: Section) -> list[str]:
    return [block.message for block in section.blocks if isinstance(block, Gap)]


def title(section: Section) -> str:
    return "".join(part.text for part in section.title if isinstance(part, Text))


def outline(*blocks: str) -> str:
    return "本文:\n  章:\n    - 見出し: 一章\n      内容:\n" + "".join(
        f"        - {block}\n" for block in blocks
    )


def test_a_project_without_a_name_is_found_by_no_one_and_said_to_be_missing() -> None:
    loaded = load(
        "事業:\n  - {id: sodan, 支援対象者: 住民}\n  - {id: sanka, 名称: 参加支援}\n"
        + outline("事業票: [sodan, 相談支援事業, sanka]")
    )
    assert only(loaded).message == "「名称」がありません"
    section = chapter(loaded)
    assert gaps(section) == [
        "「sodan」は書き方に誤りがあり、印字できません",
        "「相談支援事業」は書き方に誤りがあり、印字できません",
    ]
    assert any(isinstance(block, Table) for block in section.blocks) or len(section.blocks) > 2


def test_a_project_that_cannot_be_read_leaves_the_typos_of_others_to_be_found() -> None:
    loaded = load(
        "事業:\n  - {id: sodan, 名称: 相談支援事業, 番号: 1, 細事業: x}\n"
        "部署:\n  - {id: fukushi, 名称: 福祉課, 上位: 保健部}\n" + outline("事業票: sodan")
    )
    assert [(found.code, found.span.start.line) for found in loaded.findings] == [
        ("JS101", 2),
        ("JS102", 2),
        ("JS103", 4),
    ]
    assert gaps(chapter(loaded)) == []


def test_a_meeting_with_a_broken_id_is_still_called_by_its_name() -> None:
    loaded = load(
        "会議:\n  - {id: Kaigi, 名称: 実務者会議, 目的: 話し合う}\n"
        + outline("会議表: 実務者会議", "会議表: Kaigi")
    )
    assert only(loaded).code == "JS109"
    assert gaps(chapter(loaded)) == ["「Kaigi」は書き方に誤りがあり、印字できません"]


def test_a_broken_department_makes_no_reference_wrong() -> None:
    loaded = load(
        "部署:\n  - {id: fukushi, 名称: [福祉課, 福祉総務課]}\n  - 介護課\n"
        "事業:\n  - {id: sodan, 名称: 相談, 所管課: [fukushi, 福祉課, 介護課]}\n"
    )
    assert [(found.code, found.span.start.line) for found in loaded.findings] == [("JS102", 2), ("JS102", 3)]
    build_plan_document(loaded)


def test_an_organization_may_be_called_under_the_legal_form_that_it_lost() -> None:
    loaded = load(
        "団体:\n  - {id: kai, 名称: 見本会, 法人種別: 社会福祉法人, 構成団体: {団対: 甲}}\n"
        "事業:\n  - {id: sodan, 名称: 相談, 委託先: 社会福祉法人見本会}\n"
    )
    assert only(loaded).code == "JS101"


def test_a_note_inside_a_broken_project_is_no_second_mistake() -> None:
    loaded = load(
        "事業:\n  - {id: sodan, 注: [{id: zei, 本文: 税の情報}]}\n" + outline("税の話${注:zei}をする。")
    )
    assert only(loaded).message == "「名称」がありません"


def test_a_broken_block_says_so_in_its_place() -> None:
    loaded = load(outline("はじめ。", "事業標: sodan", "おわり。"))
    assert only(loaded).code == "JS114"
    words = [
        "".join(part.text for part in block.children if isinstance(part, Text))
        for block in chapter(loaded).blocks
        if isinstance(block, Paragraph)
    ]
    assert words == ["はじめ。", GAP_TEXT, "おわり。"]


def test_a_place_in_a_broken_block_may_be_cited() -> None:
    loaded = load(outline("${図:kaigi}を見る。", "{図表: 様子, id: kaigi}"))
    assert only(loaded).code == "JS114"


def test_a_section_without_a_title_keeps_its_number_and_its_content() -> None:
    loaded = load("本文:\n  章:\n    - 内容: [文。]\n      節: [{見出し: 節の題}]\n    - 見出し: 二章\n")
    assert only(loaded).message == "「見出し」がありません"
    first = chapter(loaded)
    assert (title(first), title(first.sections[0]), len(first.blocks)) == (GAP_TITLE, "節の題", 1)
    assert chapter(loaded, 1).number == "2"


def test_a_section_that_is_no_mapping_keeps_its_number() -> None:
    loaded = load("本文:\n  章:\n    - 一章\n    - 見出し: 二章\n")
    assert only(loaded).code == "JS102"
    assert [title(chapter(loaded, number)) for number in (0, 1)] == [GAP_TITLE, "二章"]


def draft(text: str) -> tuple[LoadedPlan, Document]:
    loaded = load(text, whole=True)
    document, _ = build_plan_document(loaded)
    return loaded, document


def test_a_broken_header_still_gives_a_draft() -> None:
    body = "事業:\n  - {id: a, 名称: 甲, 所管課: 市}\n本文: {章: [{見出し: 一章}]}\n"
    for header in (
        "計画: 見本市の計画\n",
        "計画:\n",
        "計画: {名称: 見本市の計画}\n",
        "計画: [名称]\n",
    ):
        loaded, document = draft(header + body)
        assert only(loaded).span.start.line == 1
        assert (document.title, document.draft_mark) == ("（名称未定の計画）", "素案")
        assert title(document.body[0]) == "一章"


def test_one_wrong_value_of_the_header_leaves_the_rest() -> None:
    loaded, document = draft(
        "計画: {名称: 見本市の計画, 自治体: {名称: 見本市, 団体コード: 12}, 状態: 完成}\n本文: {章: []}\n"
    )
    assert [found.code for found in loaded.findings] == ["JS109", "JS110"]
    assert (document.title, document.author, document.draft_mark) == ("見本市の計画", "見本市", "素案")


def test_values_of_an_indicator_that_are_lost_are_not_asked_for() -> None:
    loaded = load(
        "指標:\n  - {id: homon, 名称: 訪問, 実績: [{年度: R5, 値: 3}, {年度: 去年, 値: 4}]}\n"
        + outline("${指標:homon@R6}である。")
    )
    assert only(loaded).code == "JS109"


def test_a_scope_of_a_broken_sub_project_is_no_second_mistake() -> None:
    loaded = load(
        "事業:\n  - id: sanka\n    名称: 参加支援\n    細事業: [{id: 就労}, {名称: その他}]\n"
        "    内容: {就労: 働く, vol: 手伝う}\n"
    )
    assert [found.code for found in loaded.findings] == ["JS109", "JS108"]


def test_the_table_of_a_deleted_column_is_a_gap() -> None:
    loaded = load(outline("{表: 窓口, 行: [[福祉課]]}"))
    assert only(loaded).message == "「列」がありません"
    [block] = chapter(loaded).blocks
    assert isinstance(block, Paragraph)
