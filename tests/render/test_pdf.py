import importlib
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from types import ModuleType

import pytest
from PIL import Image
from pypdf import PdfReader
from pypdf.generic import ArrayObject, Destination, DictionaryObject, IndirectObject

from jusou_plan.document.nodes import Document, Figure, Section
from jusou_plan.render import pdf
from jusou_plan.render.pdf import PdfResult, render_pdf
from jusou_plan.render.plain import heading_label
from jusou_plan.render.problems import RendererMissing, RenderProblem
from tests.render.sample import document, inlines, paragraph, rich_document, section, small_document, span

CONTENTS_LINE = re.compile(r"^(?P<label>.+?)[ .]*\.[ .]*(?P<page>[ivx]+|\d+)$", re.MULTILINE)


@pytest.fixture(scope="module")
def plan() -> Document:
    return rich_document()


@pytest.fixture(scope="module")
def result(plan: Document) -> PdfResult:
    return render_pdf(plan)


@pytest.fixture(scope="module")
def reader(result: PdfResult) -> PdfReader:
    return PdfReader(BytesIO(result.data))


@pytest.fixture(scope="module")
def pages(reader: PdfReader) -> list[str]:
    return [page.extract_text() for page in reader.pages]


def all_sections(sections: tuple[Section, ...]) -> Iterator[Section]:
    for each in sections:
        yield each
        yield from all_sections(each.sections)


def squeezed(text: str) -> str:
    return re.sub(r"\s", "", text)


class TestPages:
    def test_are_as_many_as_said(self, result: PdfResult, reader: PdfReader) -> None:
        assert result.pages == len(reader.pages) > 20

    def test_are_a4(self, reader: PdfReader) -> None:
        assert {(round(page.mediabox.width), round(page.mediabox.height)) for page in reader.pages} == {
            (595, 842)
        }

    def test_begin_with_the_cover(self, pages: list[str]) -> None:
        cover = squeezed(pages[0])
        for words in (
            "ひばり市重層的支援体制整備事業実施計画",
            "第2期",
            "パブリックコメント案",
            "令和7年3月",
            "ひばり市福祉政策課",
        ):
            assert words in cover

    def test_end_with_the_colophon(self, pages: list[str]) -> None:
        assert "公表資料に基づき再構成したもの。市の公式文書ではありません。" in squeezed(pages[-1])

    def test_have_the_draft_mark_on_each(self, pages: list[str]) -> None:
        assert [number for number, page in enumerate(pages) if "案" not in page.split("\n")] == []

    def test_have_no_draft_mark_when_the_plan_is_final(self) -> None:
        final = PdfReader(BytesIO(render_pdf(document(body=[section(1, "1", "章", "sho")])).data))
        assert [page for page in final.pages if "案" in page.extract_text().split("\n")] == []

    def test_name_their_chapter_at_the_head(
        self, plan: Document, reader: PdfReader, pages: list[str]
    ) -> None:
        starts = [
            reader.get_destination_page_number(reader.named_destinations[each.id]) for each in plan.body
        ]
        for chapter, start, end in zip(plan.body, starts, [*starts[1:], len(pages) - 1], strict=True):
            head = f"{plan.title} {heading_label(chapter)}"
            assert [page for page in pages[start:end] if head not in page.split("\n")] == []

    def test_repeat_the_header_of_a_table_that_goes_on(self, pages: list[str]) -> None:
        with_rows = [page for page in pages if "障がい相談支援事業所" in squeezed(page)]
        assert len(with_rows) > 4
        assert [page for page in with_rows if "運営法人" not in page] == []


class TestContents:
    def test_give_the_page_on_which_each_heading_stands(
        self, plan: Document, reader: PdfReader, pages: list[str]
    ) -> None:
        listed = {squeezed(line["label"]): line["page"] for line in CONTENTS_LINE.finditer(pages[2])}
        expected = {}
        for each in all_sections(plan.front + plan.body):
            number = reader.get_destination_page_number(reader.named_destinations[each.id])
            assert number is not None
            assert squeezed(heading_label(each)) in squeezed(pages[number])
            expected[squeezed(heading_label(each))] = _printed_number(pages[number])
        assert listed.items() >= {("はじめに", "i"), ("第1章計画の策定にあたって", "1")}
        assert listed == expected

    def test_print_the_page_of_a_cross_reference(self, reader: PdfReader, pages: list[str]) -> None:
        target = reader.get_destination_page_number(reader.named_destinations["sho-2-hyo-shihyo"])
        source = reader.get_destination_page_number(reader.named_destinations["sho-2-shisetsu"])
        assert target is not None
        assert source is not None
        words = squeezed("".join(pages[source : source + 2]))
        assert f"表3({_printed_number(pages[target])}ページ)、経緯は「はじめに」(iページ)に" in words


def _printed_number(page: str) -> str:
    """Give the number at the foot of a page: the only line that is nothing else."""
    numbers = [line for line in page.split("\n") if re.fullmatch(r"[ivx]+|\d+", line)]
    assert len(numbers) == 1
    return numbers[0]


def test_bookmarks_follow_the_sections(plan: Document, reader: PdfReader) -> None:
    def titles(items: list[object], depth: int = 0) -> Iterator[tuple[int, str]]:
        for item in items:
            if isinstance(item, Destination):
                yield depth, str(item.title)
            elif isinstance(item, list):
                yield from titles(item, depth + 1)

    def expected(sections: tuple[Section, ...], depth: int = 0) -> Iterator[tuple[int, str]]:
        for each in sections:
            yield depth, heading_label(each)
            yield from expected(each.sections, depth + 1)

    assert list(titles(list(reader.outline))) == [
        *expected(plan.front),
        (0, "目次"),
        *expected(plan.body),
    ]


def test_only_the_documents_font_is_used_and_it_is_embedded(reader: PdfReader) -> None:
    embedded = {}
    for page in reader.pages:
        for font in page["/Resources"]["/Font"].values():  # type: ignore[index]
            descendant = font.get_object()["/DescendantFonts"][0].get_object()
            descriptor: DictionaryObject = descendant["/FontDescriptor"].get_object()
            name = re.sub("^/[A-Z]{6}[+]", "", descendant["/BaseFont"])
            embedded[name] = "/FontFile2" in descriptor or "/FontFile3" in descriptor
    assert set(embedded.values()) == {True}
    assert {name.replace("-", "") for name in embedded} == {"BIZUDPGothic", "BIZUDPGothicBold"}


def test_metadata_name_the_document(reader: PdfReader) -> None:
    metadata = reader.metadata
    assert metadata is not None
    assert metadata.title == "ひばり市重層的支援体制整備事業実施計画"
    assert metadata.author == "ひばり市"
    assert metadata.subject == "社会福祉法第106条の5に基づく計画"
    assert metadata.keywords == "重層的支援, 地域共生社会"
    assert reader.trailer["/Root"]["/Lang"] == "ja"  # type: ignore[index]


def test_is_tagged_for_screen_readers(reader: PdfReader) -> None:
    root = reader.root_object
    assert root["/MarkInfo"]["/Marked"]  # type: ignore[index]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]  # type: ignore[index]
    tagged = list(_tagged(root["/StructTreeRoot"]))
    kinds = {str(each.get("/S")) for each in tagged}
    assert {"/H1", "/H2", "/H3", "/P", "/L", "/LI", "/Table", "/TH", "/TD", "/Figure", "/Link"} <= kinds
    assert {str(each.get("/Alt")) for each in tagged if each.get("/S") == "/Figure"} == {
        "相談を受け止め、多機関協働につなぎ、重層的支援会議で支援プランを決める流れの図"
    }


def _tagged(node: object) -> Iterator[DictionaryObject]:
    """Give every structure element under `node`."""
    if isinstance(node, IndirectObject):
        node = node.get_object()
    if isinstance(node, ArrayObject):
        for member in node:
            yield from _tagged(member)
    elif isinstance(node, DictionaryObject):
        yield node
        if "/K" in node:
            yield from _tagged(node["/K"])


def test_the_same_document_gives_the_same_bytes(repository: Path) -> None:
    code = (
        "import sys\n"
        "from tests.render.sample import small_document\n"
        "from jusou_plan.render.pdf import render_pdf\n"
        "sys.stdout.buffer.write(render_pdf(small_document()).data)\n"
    )
    outputs = []
    for seed in ("1", "2"):
        paths = os.pathsep.join([str(repository), str(repository / "src"), os.environ["PYTHONPATH"]])
        environment = os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": paths}
        run = subprocess.run(
            [sys.executable, "-c", code], env=environment, check=True, capture_output=True, cwd=repository
        )
        outputs.append(run.stdout)
    assert outputs[0].startswith(b"%PDF-")
    assert outputs[0] == outputs[1]


class TestPictures:
    def test_of_every_type_are_printed(self, tmp_path: Path) -> None:
        for name in ("a.png", "b.jpg", "c.gif", "d.webp"):
            Image.new("RGB", (40, 30), "navy").save(tmp_path / name)
        (tmp_path / "e.svg").write_text(
            '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>',
            encoding="utf-8",
        )
        figures = [
            Figure(f"zu-{number}", inlines(f"図{number}"), "四角", span(), image=path)
            for number, path in enumerate(sorted(tmp_path.iterdir()))
        ]
        made = render_pdf(document(body=[section(1, "1", "章", "sho", figures)]))
        texts = "".join(page.extract_text() for page in PdfReader(BytesIO(made.data)).pages)
        assert [f"図{number}" in texts for number in range(5)] == [True] * 5

    def test_that_the_page_does_not_own_are_refused(self, monkeypatch: pytest.MonkeyPatch) -> None:
        secret = Path(__file__).as_uri()
        monkeypatch.setattr(pdf, "render_page", lambda *_, **__: f'<html lang="ja"><img src="{secret}">')
        with pytest.raises(RenderProblem) as problem:
            render_pdf(small_document())
        (finding,) = problem.value.findings
        assert finding.code == "JS303"
        assert "not a part of the document" in finding.message


class TestRefusals:
    def test_a_character_without_a_glyph_stops_before_the_layout(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(pdf, "render_page", lambda *_, **__: pytest.fail("went on to the layout"))
        with pytest.raises(RenderProblem) as problem:
            render_pdf(document(body=[section(1, "1", "章", "sho", [paragraph("𠮷田さん")])]))
        assert [finding.code for finding in problem.value.findings] == ["JS301"]

    def test_missing_libraries_are_explained_for_each_system(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def missing(name: str) -> ModuleType:
            raise OSError(f"cannot load library for {name}")

        monkeypatch.setattr(pdf, "import_module", missing)
        with pytest.raises(RendererMissing) as problem:
            render_pdf(small_document())
        assert problem.value.message == "PDF を作るためのライブラリがありません。"
        for words in (
            "apt-get install libpango",
            "brew install pango",
            "WEASYPRINT_DLL_DIRECTORIES",
            "--format html",
        ):
            assert words in problem.value.advice

    def test_missing_libraries_do_not_stop_the_import(self) -> None:
        assert importlib.import_module("jusou_plan.render.pdf") is pdf
        assert "weasyprint" not in vars(pdf)
