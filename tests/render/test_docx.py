"""Documents as Word files, read back from the package."""

import html
import io
import re
import zipfile

import docx
from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn

from jusou_plan.diff.compare import diff
from jusou_plan.document.nodes import (
    CrossReference,
    Definition,
    Document,
    Figure,
    Gap,
    Link,
    ListItem,
    Note,
    Text,
)
from jusou_plan.document.versions_document import build_versions_document
from jusou_plan.render.docx import render_docx
from jusou_plan.render.walk import nodes
from jusou_plan.statute.read import read_statute
from tests.document.test_versions_document import plan, table_of
from tests.render.sample import rich_document, small_document


def read(document: Document) -> WordDocument:
    return docx.Document(io.BytesIO(render_docx(document)))


def revised() -> Document:
    return table_of(("月1回", "月2回"), (", 頻度: 年2回", ""))


def test_the_sides_stand_in_a_table_whose_head_is_repeated() -> None:
    table = read(revised()).tables[0]

    assert [[cell.text for cell in row.cells] for row in table.rows][:4] == [
        ["改正後（案）", "改正前"],
        ["事業「参加支援事業」（障がい福祉課、福祉政策課）"] * 2,
        ["（略）", "（略）"],
        ["内容　体験の場を月2回設ける。", "内容　体験の場を月1回設ける。"],
    ]
    heads = [row._tr.trPr.find(qn("w:tblHeader")) is not None for row in table.rows]
    assert heads == [True, *([False] * (len(table.rows) - 1))]


def test_revised_words_are_underlined_on_both_sides_by_styles_with_a_meaning() -> None:
    word = read(revised())
    [row] = [row for row in word.tables[0].rows if "月2回" in row.cells[0].text]

    def underlined(side: int) -> list[tuple[str, str]]:
        runs = [run for paragraph in row.cells[side].paragraphs for run in paragraph.runs]
        return [(run.text, str(run.style.name)) for run in runs if run.style and run.style.font.underline]

    assert underlined(0) == [("2", "改正（追加）")]
    assert underlined(1) == [("1", "改正（削除）")]


def test_headings_are_those_of_word_and_pages_lie_on_their_long_side() -> None:
    word = read(revised())

    assert [(it.style.name, it.text) for it in word.paragraphs if it.style and it.text][:4] == [
        ("Title", "見本市重層計画（新旧対照表）"),
        ("Normal", "令和7年度"),
        ("Normal", "見本市"),
        ("Heading 1", "第2章 事業"),
    ]
    assert word.sections[0].orientation == WD_ORIENT.LANDSCAPE


def test_title_and_language_are_told_and_no_day_is() -> None:
    content = render_docx(revised())
    word = docx.Document(io.BytesIO(content))

    assert word.core_properties.title == "見本市重層計画（新旧対照表）"
    assert word.core_properties.language == "ja"
    assert {it.get(qn("w:eastAsia")) for it in word.styles.element.iter(qn("w:lang"))} == {"ja-JP"}
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        core = package.read("docProps/core.xml").decode()
        assert "created" not in core
        assert {it.date_time[0] for it in package.infolist()} == {1980}


def test_the_same_document_gives_the_same_bytes() -> None:
    versions = diff(plan(), plan(("月1回", "月2回")), read_statute())

    assert render_docx(build_versions_document(versions)) == render_docx(build_versions_document(versions))


def test_every_kind_of_node_is_written() -> None:
    for document in (small_document(), rich_document(chapters=1)):
        with zipfile.ZipFile(io.BytesIO(render_docx(document))) as package:
            body = package.read("word/document.xml").decode()
        written = re.sub(r"\s", "", "".join(re.findall(r"<w:t(?: [^>]*)?>([^<]*)</w:t>", body)))
        for words in _words(document):
            assert words in written


def test_signs_of_xml_are_words_and_a_long_name_does_no_harm() -> None:
    name = "見本市" + "重層" * 150
    old, new = (
        plan(("見本市重層計画", name)),
        plan(("見本市重層計画", name), ("名称: 推進会議", "名称: 推進<会議>&部会")),
    )
    word = read(build_versions_document(diff(old, new, read_statute())))

    assert word.core_properties.title == name[:255]
    assert "名称　推進<会議>&部会" in [cell.text for cell in word.tables[0].columns[0].cells]


def _words(document: Document) -> set[str]:
    """Give the texts of a document, without its cover and contents."""
    found: set[str] = set()
    for section in (*document.front, *document.body):
        for node in nodes(section):
            if isinstance(node, Text | CrossReference | Link):
                found.add(node.text)
            elif isinstance(node, Figure):
                found.add(node.alternative)
            elif isinstance(node, Gap):
                found.add(node.message)
            elif isinstance(node, Definition):
                found.add(node.term)
            elif isinstance(node, ListItem | Note):
                found.add(node.marker if isinstance(node, ListItem) else node.mark)
    return {html.escape(re.sub(r"\s", "", it), quote=False) for it in found}
