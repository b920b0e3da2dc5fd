"""PDF/UA-1: what a reading aid is told of a document."""

from collections import Counter
from itertools import pairwise
from types import ModuleType
from typing import Any

import pytest
from pypdf import PdfReader

from jusou_plan.document.nodes import Document, ItemList, Link, Revised, Section, Table
from jusou_plan.render import pdf
from jusou_plan.render.pdf import render_pdf
from jusou_plan.render.tagging import file
from jusou_plan.render.walk import nodes
from tests.render.sample import document, inlines, paragraph, rich_document, section, small_document, span
from tests.render.tagged import Element, marked_content, paginated, read_pdf, ua_failures, unmarked_text


@pytest.fixture(scope="module")
def plan() -> Document:
    return rich_document()


@pytest.fixture(scope="module")
def data(plan: Document) -> bytes:
    return render_pdf(plan).data


@pytest.fixture(scope="module")
def read(data: bytes) -> tuple[PdfReader, Element]:
    return read_pdf(data)


@pytest.fixture(scope="module")
def reader(read: tuple[PdfReader, Element]) -> PdfReader:
    return read[0]


@pytest.fixture(scope="module")
def tree(read: tuple[PdfReader, Element]) -> Element:
    return read[1]


class TestChecker:
    def test_has_nothing_against_a_long_plan(self, data: bytes) -> None:
        assert ua_failures(data) == []

    def test_has_nothing_against_a_small_plan(self) -> None:
        assert ua_failures(render_pdf(small_document()).data) == []

    def test_finds_the_tags_that_were_not_mended(
        self, plan: Document, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(pdf, "tag_finisher", lambda _: None)
        rules = {rule for rule, _ in ua_failures(render_pdf(plan).data)}
        assert {"PDFUA1-L-KIDS-001", "PDFUA1-LI-PARENT-001"} <= rules

    def test_finds_a_figure_without_words(self, monkeypatch: pytest.MonkeyPatch) -> None:
        drawing = (
            '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'
        )
        page = f'<html lang="ja"><title>題</title><p>図{drawing}</p>'
        monkeypatch.setattr(pdf, "render_page", lambda *_, **__: page)
        assert len(ua_failures(render_pdf(small_document()).data)) == 1


def test_metadata_say_that_it_is_pdf_ua(reader: PdfReader) -> None:
    catalog: Any = reader.root_object
    packet = catalog["/Metadata"].get_data().decode()
    assert 'pdfuaid:part="1"' in packet
    assert "ひばり市重層的支援体制整備事業実施計画" in packet
    assert {str(page["/Tabs"]) for page in reader.pages} == {"/S"}


class TestContent:
    def test_is_in_the_tree_once_or_an_artifact(self, reader: PdfReader, tree: Element) -> None:
        in_tree = Counter(mark for each in tree.all() for mark in each.marks)
        assert in_tree == marked_content(reader)
        assert set(in_tree.values()) == {1}
        assert unmarked_text(reader) == []

    def test_is_found_from_the_page(self, reader: PdfReader, tree: Element) -> None:
        root: Any = reader.root_object["/StructTreeRoot"]
        numbers = root["/ParentTree"]["/Nums"]
        parents = dict(zip(numbers[::2], numbers[1::2], strict=True))
        for each in tree.all():
            for page, mark in each.marks:
                assert parents[page].get_object()[mark].get_object() is each.source
            for link in each.links:
                assert parents[link["/StructParent"]].get_object() is each.source

    def test_of_running_heads_and_page_numbers_is_an_artifact(self, reader: PdfReader) -> None:
        """A page of the body has a draft mark, the plan's title, the chapter's title, and its number."""
        assert min(paginated(reader)[3:-1]) == 4

    def test_leaves_nothing_empty_but_cells(self, tree: Element) -> None:
        empty = [each.kind for each in tree.all() if not each.below and not each.marks and not each.links]
        assert set(empty) <= {"TD", "TH"}


def test_headings_skip_no_level(plan: Document, tree: Element) -> None:
    levels = [int(each.kind[1]) for each in tree.all("H1", "H2", "H3", "H4", "H5", "H6")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert [(a, b) for a, b in pairwise(levels) if b > a + 1] == []
    assert len(levels) >= 2 + len([node for node in nodes(plan) if isinstance(node, Section)])


class TestContents:
    def test_have_an_entry_with_one_link_for_each_section(self, plan: Document, tree: Element) -> None:
        sections = [node for node in nodes(plan) if isinstance(node, Section)]
        entries = tree.all("TOCI")
        assert len(entries) == len(sections) > 20
        assert {each.below[0].kind for each in entries} == {"Reference"}
        assert {len(each.below[0].all("Link")) for each in entries} == {1}
        assert {len(each.below[0].all("Link")[0].links) for each in entries} == {1}

    def test_have_no_dots(self, tree: Element) -> None:
        """An entry is the section's title, on one line or two, and the number of its page."""
        links = [each.below[0].all("Link")[0] for each in tree.all("TOCI")]
        assert {len(each.marks) for each in links} <= {2, 3}


class TestLists:
    def test_are_whole_where_a_page_ends(self, plan: Document, tree: Element) -> None:
        printed = [node for node in nodes(plan) if isinstance(node, ItemList) and node.ordered]
        ordered = [each for each in tree.all("L") if each.attribute("/ListNumbering") == "/Decimal"]
        assert len(ordered) == len(printed) > 10
        assert Counter(len(each.below) for each in ordered) == Counter(len(each.items) for each in printed)

    def test_have_items_of_a_label_and_a_body(self, tree: Element) -> None:
        for each in tree.all("L"):
            assert {kid.kind for kid in each.below} == {"LI"}
        assert {tuple(kid.kind for kid in each.below) for each in tree.all("LI")} == {("Lbl", "LBody")}


class TestTables:
    def test_are_whole_where_a_page_ends(self, plan: Document, tree: Element) -> None:
        printed = [node for node in nodes(plan) if isinstance(node, Table)]
        tagged = tree.all("Table")
        assert [len(each.all("TR")) for each in tagged] == [
            len(each.head) + sum(len(group.rows) for group in each.groups) + bool(each.keys)
            for each in printed
        ]
        assert [len(each.all("THead")) for each in tagged] == [1 if each.head else 0 for each in printed]

    def test_say_what_heads_each_cell(self, reader: PdfReader, tree: Element) -> None:
        root: Any = reader.root_object["/StructTreeRoot"]
        known = root["/IDTree"]["/Names"][::2]
        assert known == sorted(known)
        assert len(set(known)) == len(known) == len(tree.all("TH"))
        assert {each.attribute("/Scope") for each in tree.all("TH")} == {"/Column", "/Row"}
        heads = {head for each in tree.all("TD") for head in each.attribute("/Headers") or ()}
        assert heads <= set(known)
        assert len(heads) > 50


class TestLinks:
    def test_say_where_they_lead_and_are_printed(self, reader: PdfReader, tree: Element) -> None:
        links = [link for each in tree.all("Link") for link in each.links]
        placed = [each.get_object() for page in reader.pages for each in page.get("/Annots", ())]
        assert sorted(map(id, links)) == sorted(map(id, placed))
        anchors = set(reader.named_destinations)
        assert [link["/Contents"] for link in links if link["/Contents"] in anchors | {""}] == []
        assert {link["/F"] for link in links} == {4}

    def test_name_the_page_where_nothing_else_is_printed(self, tree: Element) -> None:
        words = {str(link["/Contents"]) for each in tree.all("Link") for link in each.links}
        assert "表3" in words
        assert [each for each in words if each.endswith("ページ") and each[:-3].isdigit()] != []

    def test_are_one_however_many_lines_they_take(self) -> None:
        words = "福井市の公式ホームページに掲載する重層的支援体制整備事業のご案内" * 4
        link = Link("https://example.jp/", words, span())
        made = render_pdf(document(body=[section(1, "1", "章", "sho", [paragraph("前", link, "後")])])).data
        (found,) = [each for each in read_pdf(made)[1].all("Link") if "/A" in each.links[0]]
        assert len(found.links) == len(found.marks) > 2
        assert {link["/Contents"] for link in found.links} == {f"{words} https://example.jp/"}


def test_another_weasyprint_is_left_as_it_is() -> None:
    other = ModuleType("weasyprint")
    other.__dict__["__version__"] = "71.0"
    assert file.tag_finisher(other) is None


def test_revised_words_are_underlined_spans_that_are_told() -> None:
    revised = tuple(
        Revised(inlines(words), span(), added=added) for words, added in (("増やす", True), ("減らす", False))
    )
    made = document(body=[section(1, "1", "改正", "kaisei", [paragraph("人員を", *revised, "。")])])
    data = render_pdf(made).data
    _, tree = read_pdf(data)

    assert ua_failures(data) == []
    spans = tree.all("Span")
    assert [it.source["/Alt"] for it in spans] == ["追加「増やす」", "削除「減らす」"]
    assert {str(it.attribute("/TextDecorationType")) for it in spans} == {"/Underline"}
