"""The text to be read aloud: each kind of block in words, then the whole plan of Fukui."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from jusou_plan.document.nodes import (
    Block,
    Box,
    Cell,
    CrossReference,
    Definition,
    DefinitionList,
    Document,
    Figure,
    Gap,
    Note,
    NoteMark,
    Notes,
    Row,
    Scope,
    Section,
    Subheading,
    Table,
    Text,
)
from jusou_plan.document.plan_document import build_plan_document
from jusou_plan.model.load import load_plan
from jusou_plan.render.plain import plain_text
from jusou_plan.render.text import render_text
from jusou_plan.render.walk import nodes
from tests.conftest import REPOSITORY
from tests.render.sample import (
    cell,
    document,
    group,
    head,
    inlines,
    items,
    label,
    paragraph,
    rich_document,
    row,
    section,
    small_document,
    span,
)


def said(*blocks: Block) -> list[str]:
    """Give the lines that say `blocks` in a chapter of their own."""
    made = replace(section(1, "第1章", "章", "sho"), blocks=blocks)
    text = render_text(document(body=[made]))
    return [line for line in text.partition("目次の終わり。")[2].splitlines() if line][1:]


def table(*groups: tuple[Row, ...], columns: Row | None = None, kind: str = "grid") -> Table:
    width = sum(each.colspan for each in (columns or groups[0][0]).cells)
    return Table(
        "hyo",
        inlines("実施状況"),
        (columns,) if columns else (),
        tuple(group(*rows) for rows in groups),
        (1 / width,) * width,
        span(),
        kind,
    )


class TestBeginning:
    def test_says_what_the_cover_shows(self) -> None:
        lines = render_text(rich_document(chapters=1)).splitlines()
        assert lines[:7] == [
            "第2期 ひばり市重層的支援体制整備事業実施計画。",
            "つながりを編む、断らない相談と居場所づくり。",
            "",
            "計画期間は、令和7年度から令和9年度まで。",
            "状態は、パブリックコメント案。",
            "策定は、令和7年3月。",
            "編集は、ひばり市福祉政策課。",
        ]

    def test_explains_its_own_conventions(self) -> None:
        text = render_text(small_document())
        assert (
            "丸で囲んだ数字は「まる1」、括弧で囲んだ数字や仮名は「かっこ1」「かっこア」と書きます。" in text
        )

    def test_lists_the_headings_as_they_are_spoken_later(self) -> None:
        text = render_text(small_document())
        contents = text.partition("目次。\n")[2].partition("目次の終わり。")[0].splitlines()
        assert contents == ["第1章、計画の概要。", "第1章の1、人員と体制。"]
        for heading in contents:
            assert f"\n\n{heading}\n\n" in text


class TestHeadings:
    def test_carry_the_numbers_above_them(self) -> None:
        inner = section(3, "(1)", "会議", "c")
        middle = section(2, "4", "体制", "b", sections=[inner])
        text = render_text(document(body=[section(1, "第Ⅱ章", "推進", "a", sections=[middle])]))
        assert "第2章、推進。" in text
        assert "第2章の4、体制。" in text
        assert "第2章の4のかっこ1、会議。" in text

    def test_without_a_number_are_said_alone(self) -> None:
        assert "\n\nはじめに。\n\n" in render_text(rich_document(chapters=1))

    def test_are_called_the_same_in_a_reference(self) -> None:
        reference = CrossReference("b", "1-2 推進体制", span())
        first = section(2, "1", "趣旨", "a", [paragraph("（", reference, "）のとおり。")])
        plan = document(
            body=[section(1, "1", "概要", "o", sections=[first, section(2, "2", "推進体制", "b")])]
        )
        assert "（1の2、推進体制）のとおり。" in render_text(plan)

    def test_between_the_blocks_of_a_section_say_their_words(self) -> None:
        heading = Subheading("s", inlines("【介護】生活支援体制整備事業"), span())
        assert said(heading) == ["介護、生活支援体制整備事業。"]


class TestParagraphsAndLists:
    def test_put_one_sentence_on_a_line(self) -> None:
        assert said(paragraph("相談を受ける。支援につなぐ。")) == ["相談を受ける。", "支援につなぐ。"]

    def test_say_numbers_and_drop_bullets(self) -> None:
        nested = items(("・", "訪問する。"), ("・", "電話する。"), ordered=False)
        assert said(items(("①", "相談", nested), ("②", "参加"))) == [
            "まる1、相談。",
            "訪問する。",
            "電話する。",
            "まる2、参加。",
        ]

    def test_say_marks_of_evaluation(self) -> None:
        assert said(items(("(1)▲", "参画がない。"), ("(2)○", "連携できる。"))) == [
            "かっこ1、黒三角、参画がない。",
            "かっこ2、まる、連携できる。",
        ]
        assert said(items(("○", "進んだ。"), ("▲", "遅れた。"))) == ["まる、進んだ。", "黒三角、遅れた。"]

    def test_tell_an_aside_from_a_note(self) -> None:
        assert said(items(("※", "出席を依頼する。"))) == ["補足、出席を依頼する。"]

    def test_call_notes_and_say_them_after_their_block(self) -> None:
        note = Notes((Note("n", "※1", (paragraph("専任に限る。"),), span()),), span())
        assert said(paragraph("3人を置く。", NoteMark("n", "※1", span())), note) == [
            "3人を置く（注1）。",
            "注1、専任に限る。",
        ]


class TestOtherBlocks:
    def test_a_figure_is_what_its_alternative_text_says(self) -> None:
        figure = Figure("z", inlines("図1 体制"), "三つの課をつなぐ図", span(), source="ひばり市")
        assert said(figure) == ["図1 体制。", "三つの課をつなぐ図。", "出典は、ひばり市。", "図の終わり。"]

    def test_a_figure_described_by_its_caption_says_it_once(self) -> None:
        assert said(Figure("z", inlines("面談の様子"), "面談の様子", span())) == [
            "図、面談の様子。",
            "図の終わり。",
        ]

    def test_a_box_says_where_it_ends(self) -> None:
        assert said(Box(inlines("事例"), (paragraph("母と暮らす。"),), span())) == [
            "囲み、事例。",
            "母と暮らす。",
            "囲みの終わり。",
        ]

    def test_a_definition_follows_its_term(self) -> None:
        term = Definition("y", "ダブルケア", (paragraph("育児と介護を担うこと。"),), span())
        assert said(DefinitionList((term,), span())) == ["用語、ダブルケア。", "育児と介護を担うこと。"]

    def test_a_gap_is_said(self) -> None:
        assert said(Gap("【未確定】開設日(担当:福祉政策課)", span())) == [
            "未記入、未確定、開設日（担当は、福祉政策課）。"
        ]


class TestSheets:
    def test_say_label_and_value_in_one_sentence(self) -> None:
        sheet = table((row(label("1 所管課"), "障がい福祉課"),), kind="sheet")
        assert said(sheet) == ["表、実施状況。", "1、所管課は、障がい福祉課。", "表の終わり。"]

    def test_lead_in_sentences_and_lists(self) -> None:
        sheet = table(
            (row(label("目的"), "情報を共有する。"),),
            (row(label("委託先"), cell(items(("①", "明倫（(医)雄久会）"), ("②", "北")))),),
            kind="sheet",
        )
        assert said(sheet)[1:-1] == [
            "目的は、次のとおり。",
            "情報を共有する。",
            "委託先は、次のとおり。",
            "まる1、明倫（医療法人雄久会）。",
            "まる2、北。",
        ]

    def test_have_one_topic_in_a_sentence(self) -> None:
        sheet = table((row(label("配置人員"), "各センター：保健師　1名"),), kind="sheet")
        assert said(sheet)[1:-1] == ["配置人員は、次のとおり。", "各センターは、保健師、1名。"]

    def test_say_labels_of_two_levels(self) -> None:
        sheet = table(
            (row(label("配置人員", rows=2), label("基幹型"), "3人"), row(label("委託型"), "2人")),
            kind="sheet",
        )
        assert said(sheet)[1:-1] == [
            "配置人員（ここから2行に共通）。",
            "基幹型は、3人。",
            "委託型は、2人。",
        ]

    def test_say_that_nothing_is_written(self) -> None:
        assert said(table((row(label("委託先"), cell()),), kind="sheet"))[1] == "委託先は、記載なし。"


class TestGrids:
    def test_say_row_and_column_of_every_value(self) -> None:
        columns = head("指標", "令和5年度", "令和6年度（令和7年2月末）")
        grid = table((row(label("アウトリーチ延べ件数"), "446件", "459件"),), columns=columns)
        assert said(grid) == [
            "表、実施状況。",
            "指標、アウトリーチ延べ件数。",
            "令和5年度は、446件。",
            "令和6年度（令和7年2月末）は、459件。",
            "表の終わり。",
        ]

    def test_say_a_cell_over_two_columns_once_under_both(self) -> None:
        columns = head("計画", "令和7年度", "令和8年度", "令和9年度")
        grid = table((row(label("地域福祉計画"), cell("第4次", columns=2), "第5次"),), columns=columns)
        assert said(grid)[2:-1] == ["令和7年度と令和8年度は、第4次。", "令和9年度は、第5次。"]

    def test_say_a_cell_over_several_rows_once_with_their_number(self) -> None:
        columns = head("支援", "事業", "課")
        rows = (row(label("相談", rows=2), "介護の相談", cell("市", rows=2)), row("子の相談"))
        assert said(table(rows, columns=columns))[1:-1] == [
            "支援、相談（ここから2行に共通）。",
            "事業は、介護の相談。",
            "課は、市（ここから2行に共通）。",
            "事業は、子の相談。",
        ]

    def test_name_a_column_under_a_wider_head_by_both(self) -> None:
        wide = cell("運営", scope=Scope.COLUMN_GROUP, columns=2)
        first = Row((cell("圏域", scope=Scope.COLUMN, rows=2), wide), span())
        second = Row((cell("法人", scope=Scope.COLUMN), cell("場所", scope=Scope.COLUMN)), span())
        grid = replace(table((row(label("北"), "ひばり会", "大手1"),)), head=(first, second))
        assert said(grid)[1:-1] == ["圏域、北。", "運営の法人は、ひばり会。", "運営の場所は、大手1。"]

    def test_say_an_empty_cell_only_where_something_is_expected(self) -> None:
        columns = Row((*head("号", "事業").cells, cell(scope=Scope.COLUMN)), span())
        assert said(table((row(label("第5号"), cell(), cell()),), columns=columns))[1:-1] == [
            "号、第5号。",
            "事業は、記載なし。",
        ]

    def test_say_a_dash_as_no_value(self) -> None:
        columns = head("指標", "平成28年度")
        assert "平成28年度は、記載なし。" in said(table((row(label("事例"), "—"),), columns=columns))

    def test_count_rows_that_have_no_heads(self) -> None:
        grid = table((row("高齢者", "市"), row("子", "県")), columns=head("対象", "担当"))
        assert said(grid)[1:-1] == [
            "1行目。",
            "対象は、高齢者。",
            "担当は、市。",
            "2行目。",
            "対象は、子。",
            "担当は、県。",
        ]

    def test_say_column_heads_that_are_values_of_a_numbered_label(self) -> None:
        grid = table(
            (row(label("2 目的"), "話す", "決める"),), columns=head("1 名称", "支援会議", "重層会議")
        )
        assert said(grid)[1:-1] == [
            "1、名称は、支援会議、重層会議。",
            "2、目的。",
            "支援会議は、話す。",
            "重層会議は、決める。",
        ]

    def test_leave_an_empty_line_between_groups_of_rows(self) -> None:
        grid = table((row(label("甲"), "1件"),), (row(label("乙"), "2件"),), columns=head("指標", "値"))
        text = render_text(document(body=[section(1, "1", "章", "sho", [grid])]))
        assert "指標、甲。\n値は、1件。\n\n指標、乙。\n値は、2件。\n\n表の終わり。" in text


def test_the_same_document_gives_the_same_text() -> None:
    made = rich_document(chapters=2)
    assert render_text(made) == render_text(made)


# --- whole plans --------------------------------------------------------------------------------------------

PLANS = sorted(
    path.parent.relative_to(REPOSITORY)
    for path in (*REPOSITORY.glob("plans/*/keikaku.yaml"), *REPOSITORY.glob("tests/language/*/plan.yaml"))
)
RUN_OF_LETTERS = re.compile(r"[一-鿿々ぁ-んァ-ヺー]{2,}")
LEGAL_FORM = re.compile(r"[(（][一-鿿]{1,2}[)）]")


@pytest.fixture(scope="module", params=PLANS, ids=str)
def plan(request: pytest.FixtureRequest) -> Document:
    folder: Path = request.param
    return build_plan_document(load_plan(REPOSITORY / folder))[0]


@pytest.fixture(scope="module")
def lines(plan: Document) -> list[str]:
    return render_text(plan).splitlines()


def texts(node: object) -> Iterator[Text]:
    return (each for each in nodes(node) if isinstance(each, Text))


class TestEveryPlan:
    def test_knows_fukui(self) -> None:
        assert Path("plans/fukui") in PLANS

    def test_has_one_sentence_on_a_line(self, lines: list[str]) -> None:
        for line in filter(None, lines):
            assert re.search(r"[。！？][」』]?$", line), line
            outside = re.sub(r"（[^（）]*）", "", re.sub(r"「[^「」]*」|（[^（）]*）", "", line))
            assert "。" not in outside[:-1], line

    def test_has_no_sign_that_cannot_be_spoken(self, lines: list[str]) -> None:
        for line in lines:
            for character in line:
                name = unicodedata.name(character)
                assert "CIRCLED" not in name, line
                assert "ROMAN NUMERAL" not in name, line
                assert "BOX DRAWINGS" not in name, line
                assert "FULLWIDTH DIGIT" not in name, line
                assert "FULLWIDTH LATIN" not in name, line
                assert character not in "※・【】→～〜／：○▲△×　", line
            assert "None" not in line

    def test_has_no_pause_that_says_nothing(self, lines: list[str]) -> None:
        assert not [line for line in lines if line.startswith("、") or re.search("、、|、。|。。|（、", line)]

    def test_says_every_heading(self, plan: Document, lines: list[str]) -> None:
        said_words = "".join(lines)
        for node in nodes((plan.front, plan.body)):
            if isinstance(node, Section | Subheading):
                title = plain_text(node.title if isinstance(node, Section) else node.children)
                for run in RUN_OF_LETTERS.findall(title):
                    assert run in said_words, title

    def test_says_every_cell_of_every_table(self, plan: Document, lines: list[str]) -> None:
        said_words = "".join(lines)
        for node in nodes((plan.front, plan.body)):
            if isinstance(node, Cell):
                for text in texts(node):
                    for run in RUN_OF_LETTERS.findall(LEGAL_FORM.sub(" ", text.text)):
                        assert run in said_words, f"{text.origin}: {text.text}"

    def test_says_everything_in_the_order_of_the_page(self, plan: Document, lines: list[str]) -> None:
        said_words = "".join(lines).partition("目次の終わり。")[2]
        heads = {
            id(text)
            for node in nodes((plan.front, plan.body))
            if isinstance(node, Table)
            for text in texts(node.head)
        }
        place = 0
        for text in texts((plan.front, plan.body)):
            if id(text) in heads:  # said with every value below them instead
                continue
            for run in RUN_OF_LETTERS.findall(LEGAL_FORM.sub(" ", text.text)):
                found = said_words.find(run, place)
                assert found >= 0, f"{text.origin}: {text.text}"
                place = found + len(run)
