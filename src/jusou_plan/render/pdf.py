"""A document as a PDF file, laid out by WeasyPrint."""

import ctypes.util
import io
import logging
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, redirect_stdout
from dataclasses import dataclass
from importlib import import_module
from types import ModuleType
from typing import Any, NamedTuple

from jusou_plan.document.nodes import Document, Figure
from jusou_plan.document.theme import Theme
from jusou_plan.render.continuation import continue_tables
from jusou_plan.render.fitting import fit_figures
from jusou_plan.render.floating import float_figures
from jusou_plan.render.fonts import FAMILY, Fonts, find_fonts
from jusou_plan.render.glyphs import MISSING_GLYPH, missing_glyphs
from jusou_plan.render.html import placed_drawing
from jusou_plan.render.images import UNREADABLE_IMAGE, Picture, read_picture
from jusou_plan.render.justification import justify_japanese
from jusou_plan.render.labels import draw_labels_whole
from jusou_plan.render.printed_page import printed_page
from jusou_plan.render.problems import FontMissing, RendererMissing, RenderProblem
from jusou_plan.render.tagging.file import tag_finisher
from jusou_plan.render.templating import PlacedPicture, render_page
from jusou_plan.render.walk import nodes
from jusou_plan.source.finding import Finding

_ADVICE = """PDF を作るには WeasyPrint と、それが使う Pango などのライブラリが要ります。
  Debian / Ubuntu: sudo apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0
  macOS:           brew install pango
  Windows:         MSYS2 を入れて pacman -S mingw-w64-ucrt-x86_64-pango を実行し、
                   環境変数 WEASYPRINT_DLL_DIRECTORIES に C:\\msys64\\ucrt64\\bin を書く
HTML はこのままでも作れます: jusou build --format html"""

_FONT_ADDRESS = "jusou:font/"
_IMAGE_ADDRESS = "jusou:image/"


@dataclass(frozen=True, slots=True)
class PdfResult:
    """The bytes of a PDF file, the number of its pages, and the printed page number of each id in it.

    `filled` is how much of the height of its last page is in use, from 0 to 1.
    """

    data: bytes
    pages: int
    places: Mapping[str, str]
    filled: float


class _Resource(NamedTuple):
    data: bytes
    media_type: str


def render_pdf(document: Document) -> PdfResult:
    """Give `document` as a PDF/UA-1 file: A4, tagged, with bookmarks; the same document gives the same bytes.

    Raises RenderProblem for a character that the font lacks (JS301) and for a picture that is missing
    (JS302) or unusable (JS303), RendererMissing if WeasyPrint or its libraries are not installed, and
    FontMissing if BIZ UDPGothic is not, or the BIZ UDPMincho that its text asks for.
    """
    weasyprint = _load_weasyprint()
    fonts = find_fonts(mincho=document.typesetting.mincho)
    if findings := missing_glyphs(document, fonts):
        raise RenderProblem(*findings)
    figures = [node for node in nodes(document) if isinstance(node, Figure)]
    pictures = {figure.id: read_picture(figure) for figure in figures if figure.image and not figure.svg}
    placed = {figure.id: _placed(figure, pictures, document.theme) for figure in figures}
    page = render_page("print.html.j2", "print", document, placed, continued=continue_tables(weasyprint))
    with _complaints() as complaints:
        fetcher = _fetcher(weasyprint, _resources(fonts, pictures))
        laid_out = printed_page(weasyprint, page, fetcher).render()
        data: bytes = laid_out.write_pdf(pdf_variant="pdf/ua-1", finisher=tag_finisher(weasyprint))
    _refuse(complaints, document, figures)
    return PdfResult(data, len(laid_out.pages), _places(laid_out, document), _filled(laid_out))


def _filled(laid_out: Any) -> float:  # noqa: ANN401  (WeasyPrint is untyped)
    """Give how much of the height of the last page is in use."""
    page = laid_out.pages[-1]._page_box
    root = page.children[0]
    used: float = root.position_y + root.margin_height() - page.content_box_y()
    height: float = page.height
    return min(max(used / height, 0.0), 1.0)


def _places(laid_out: Any, document: Document) -> dict[str, str]:  # noqa: ANN401  (WeasyPrint is untyped)
    """Give the number that is printed on the page of each id, as in the table of contents.

    Pages before the body have numbers of their own, and are left out.
    """
    opening = document.body[0].id if document.body else ""
    first = next((index for index, page in enumerate(laid_out.pages) if opening in page.anchors), 0)
    return {
        anchor: str(number)
        for number, page in enumerate(laid_out.pages[first:], start=1)
        for anchor in page.anchors
    }


def _load_weasyprint() -> ModuleType:
    """Import WeasyPrint only now: it loads C libraries, which may be missing."""
    try:
        with redirect_stdout(io.StringIO()):  # WeasyPrint prints advice of its own, in English
            weasyprint = _imported_by_file_name() or import_module("weasyprint")
    except (OSError, ImportError) as error:
        raise RendererMissing("PDF を作るためのライブラリがありません。", _ADVICE) from error
    justify_japanese(weasyprint)
    fit_figures(weasyprint)
    draw_labels_whole(weasyprint)
    float_figures(weasyprint)
    return weasyprint


def _imported_by_file_name() -> ModuleType | None:
    """Import WeasyPrint without a search for its C libraries, None if they cannot be loaded like that.

    It tries several names for each library. On Linux the names of Windows come first, and for each of them
    ctypes starts a compiler and a linker to find it: half a second for nothing, as libpango-1.0.so.0 and the
    like are found by the system's loader.
    """
    if sys.platform != "linux":
        return None
    search = ctypes.util.find_library
    ctypes.util.find_library = lambda name: None
    try:
        return import_module("weasyprint")
    except OSError:
        return None
    finally:
        ctypes.util.find_library = search


def _placed(figure: Figure, pictures: Mapping[str, Picture], theme: Theme) -> PlacedPicture:
    if figure.svg:
        return placed_drawing(figure, theme, fitted=False)
    if picture := pictures.get(figure.id):
        return PlacedPicture(_IMAGE_ADDRESS + figure.id, width=picture.width, height=picture.height)
    return PlacedPicture()


def _resources(fonts: Fonts, pictures: Mapping[str, Picture]) -> dict[str, _Resource]:
    """Give everything that the page may load, by address."""
    resources = {
        _FONT_ADDRESS + "regular": _Resource(fonts.regular.data(), "font/ttf"),
        _FONT_ADDRESS + "bold": _Resource(fonts.bold.data(), "font/ttf"),
    }
    if fonts.mincho is not None:
        resources[_FONT_ADDRESS + "mincho"] = _Resource(fonts.mincho.data(), "font/ttf")
    for name, picture in pictures.items():
        resources[_IMAGE_ADDRESS + name] = _Resource(picture.data, picture.media_type)
    return resources


def _fetcher(weasyprint: ModuleType, resources: Mapping[str, _Resource]) -> object:
    """Give a fetcher that serves `resources` and data URIs held by drawings, and nothing else."""
    urls = weasyprint.urls

    class Fetcher(urls.URLFetcher):  # type: ignore[misc, name-defined]  # WeasyPrint is untyped
        def fetch(self, url: str, headers: object = None) -> object:
            if url.startswith("data:"):
                return super().fetch(url, headers)
            if url not in resources:
                raise ValueError(f"not a part of the document: {url}")
            resource = resources[url]
            return urls.URLFetcherResponse(url, resource.data, {"Content-Type": resource.media_type})

    return Fetcher(allowed_protocols=("data",))


@contextmanager
def _complaints() -> Iterator[list[str]]:
    """Collect what WeasyPrint logs, and keep it from the user's screen."""
    messages: list[str] = []

    class Collector(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            messages.append(record.getMessage())

    logger = logging.getLogger("weasyprint")
    collector = Collector(logging.WARNING)
    propagated, logger.propagate = logger.propagate, False
    logger.addHandler(collector)
    try:
        yield messages
    finally:
        logger.removeHandler(collector)
        logger.propagate = propagated


def _refuse(complaints: list[str], document: Document, figures: list[Figure]) -> None:
    """Raise for what would spoil the document; the rest of what WeasyPrint says is harmless."""
    for complaint in complaints:
        if "Font-face" in complaint:
            raise FontMissing(
                f"文書のフォント {FAMILY} を PDF に組み込めません。",
                "フォントのファイルを入れ直してください。",
            )
        if ".notdef" in complaint:
            raise RenderProblem(
                Finding(
                    code=MISSING_GLYPH,
                    span=document.origin,
                    message=f"文書のフォント {FAMILY} にない文字があります({complaint})",
                )
            )
        if complaint.startswith(("Failed to load", "Failed to render")):
            origin = next(
                (figure.origin for figure in figures if _IMAGE_ADDRESS + figure.id in complaint),
                document.origin,
            )
            raise RenderProblem(
                Finding(
                    code=UNREADABLE_IMAGE, span=origin, message=f"画像を PDF に入れられません({complaint})"
                )
            )
