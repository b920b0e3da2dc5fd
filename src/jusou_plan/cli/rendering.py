"""Making the outputs of one document, in memory."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from time import perf_counter
from typing import TYPE_CHECKING

from jusou_plan.cli.screen import Progress
from jusou_plan.cli.stamp import Font, font_now

if TYPE_CHECKING:
    from jusou_plan.document.nodes import Document
    from jusou_plan.render.pdf import PdfResult
    from jusou_plan.source.finding import Finding

FILES = {"html": "index.html", "pdf": "plan.pdf", "text": "plan.txt"}
"""The name of the output of each format, in the order in which they are made."""

_SHOWN = {
    "html": "HTML",
    "pdf": "PDF",
    "text": "テキスト",
    "docx": "Word の文書",
    "csv": "CSV",
    "fragment": "CMS 用の要約",
}

USUAL = ("html", "pdf")
"""The formats that are made when none is named."""


@dataclass(frozen=True, slots=True)
class Output:
    """One finished output: its file's name, its content, and what its line says about it."""

    name: str
    content: bytes
    pages: int | None
    seconds: float
    places: Mapping[str, str] | None = None
    """The printed page number of each id in a PDF."""


@dataclass(slots=True)
class Rendered:
    """What came of rendering: the outputs, what the renderers found, and what this machine cannot make."""

    outputs: list[Output] = field(default_factory=list)
    findings: list["Finding"] = field(default_factory=list)
    unavailable: list[tuple[str, str]] = field(default_factory=list)
    fonts: tuple[Font, ...] = ()
    nothing: dict[str, str] = field(default_factory=dict)
    """Why a document was not made, by the names of its files: the plan does not hold what it is made of."""

    remarks: list[str] = field(default_factory=list)
    """What an officer should know of a document that was made."""

    def add(self, other: "Rendered") -> None:
        """Take in what came of rendering another document."""
        self.outputs += other.outputs
        self.findings += [it for it in other.findings if it not in self.findings]
        self.unavailable += [it for it in other.unavailable if it not in self.unavailable]
        self.fonts = self.fonts or other.fonts
        self.nothing |= other.nothing
        self.remarks += other.remarks


def render(
    document: "Document",
    formats: Iterable[str],
    progress: Progress,
    title: str,
    files: Mapping[str, str] = FILES,
) -> Rendered:
    """Make each of `formats`, showing progress under `title`; what cannot be made is told, never raised.

    `files` has the name of the output of each format.
    """
    from jusou_plan.render.problems import OutputUnavailable, RenderProblem

    rendered = Rendered()
    for name in formats:
        progress.show(f"{title}: {_SHOWN[name]} を作っています…")
        start = perf_counter()
        try:
            content, laid_out = _made(name, document)
        except RenderProblem as problem:
            rendered.findings.extend(problem.findings)
        except OutputUnavailable as problem:
            rendered.unavailable.append((problem.message, problem.advice))
        else:
            seconds = perf_counter() - start
            pages, places = (laid_out.pages, laid_out.places) if laid_out else (None, None)
            rendered.outputs.append(Output(files[name], content, pages, seconds, places))
            if name == "pdf":
                rendered.fonts = _fonts(document)
    return rendered


def _made(name: str, document: "Document") -> "tuple[bytes, PdfResult | None]":
    """Give one format's content, and how it was laid out where it has pages."""
    match name:
        case "pdf":
            from jusou_plan.render.sizing import render_sized

            result = render_sized(document)
            return result.data, result
        case "text":
            return _text(document), None
        case "docx":
            return _docx(document), None
        case "csv":
            return _csv(document), None
        case "fragment":
            return _fragment(document), None
        case _:
            return _html(document), None


def _html(document: "Document") -> bytes:
    from jusou_plan.render.html import render_html

    return render_html(document).encode()


def _docx(document: "Document") -> bytes:
    from jusou_plan.render.docx import render_docx

    return render_docx(document)


def _fragment(document: "Document") -> bytes:
    from jusou_plan.render.fragment import render_fragment

    return render_fragment(document).encode()


def _text(document: "Document") -> bytes:
    from jusou_plan.render.text import render_text

    return render_text(document).encode()


def _csv(document: "Document") -> bytes:
    from jusou_plan.render.table_csv import render_table_csv

    return render_table_csv(document).encode()


def _fonts(document: "Document") -> tuple[Font, ...]:
    from jusou_plan.render.fonts import find_fonts

    found = find_fonts(mincho=document.typesetting.mincho)
    paths = dict.fromkeys(str(font.path) for font in found.faces)
    return tuple(font for path in paths if (font := font_now(path)) is not None)
