"""Reading the page that is laid out: quickly where it is well formed, and the same in any case."""

from types import SimpleNamespace
from typing import Any

import weasyprint  # type: ignore[import-untyped]

from jusou_plan.render import pdf
from jusou_plan.render.printed_page import printed_page
from tests.render.sample import rich_document

PAGE = """<!DOCTYPE html>
<html lang="ja"><head><meta charset="utf-8"><title>計画</title><style>{style}</style></head>
<body>{body}</body></html>"""


def drawn(page: Any) -> bytes:  # noqa: ANN401  (WeasyPrint is untyped)
    data: bytes = page.write_pdf(pdf_identifier=b"one", uncompressed_pdf=True)
    return data


def read(style: str, body: str) -> Any:  # noqa: ANN401
    return printed_page(weasyprint, PAGE.format(style=style, body=body), weasyprint.urls.URLFetcher())


def as_weasyprint_does(style: str, body: str) -> bytes:
    return drawn(weasyprint.HTML(string=PAGE.format(style=style, body=body)))


def test_the_page_of_a_document_needs_no_parser_of_html(monkeypatch: Any) -> None:  # noqa: ANN401
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("read by the parser of HTML")

    pdf._load_weasyprint()
    monkeypatch.setattr(weasyprint.tinyhtml5, "parse", refuse)
    assert pdf.render_pdf(rich_document()).pages > 20


def test_what_is_read_is_drawn_as_weasyprint_draws_it() -> None:
    body = '<h1>計画</h1><p>一行目<br>二行目 &amp; 三行目</p><ol><li>甲<li-x></li-x></li></ol><img alt="絵">'
    assert drawn(read("li::marker { color: red }", body)) == as_weasyprint_does(
        "li::marker { color: red }", body
    )


def test_numbers_and_bullets_of_lists_are_drawn_as_weasyprint_draws_them() -> None:
    style = "ol { list-style: lower-alpha; text-transform: uppercase }"  # but not that of the numbers
    body = "<ol><li>x</li><li>y</li></ol><ul><li>甲</li></ul>"
    assert drawn(read(style, body)) == as_weasyprint_does(style, body)


def test_a_page_that_is_no_xml_is_read_as_html() -> None:
    body = "<p>段落<p hidden>なし<ul><li>甲<li>乙</ul>&nbsp;"
    page = read("", body)
    assert type(page) is weasyprint.HTML
    assert drawn(page) == as_weasyprint_does("", body)


def test_footnotes_of_a_template_of_ones_own_are_drawn() -> None:
    style, body = ".f { float: footnote }", '<p>本文<span class="f">脚注の文</span></p>'
    assert drawn(read(style, body)) == as_weasyprint_does(style, body)


def test_another_weasyprint_reads_the_page_itself() -> None:
    other = SimpleNamespace(__version__="71.0", HTML=lambda **given: given)
    page = printed_page(other, "<html></html>", None)  # type: ignore[arg-type]  # a module is expected
    assert page == {"string": "<html></html>", "url_fetcher": None}
