"""The page that WeasyPrint lays out, read without what takes time and memory and leaves no mark on paper."""

import re
from copy import copy
from functools import cache
from types import ModuleType
from typing import Any
from xml.etree import ElementTree

_WRITTEN_FOR = "70."
_EMPTY = re.compile(r"<((?:area|br|col|hr|img|link|meta|source|wbr)\b[^>]*?)\s*/?>")
_FOOTNOTE = re.compile(r"(foot)?note\s*[;()}]")
_OF_FOOTNOTES = frozenset({"footnote-call", "footnote-marker", "note-call", "note-marker", "note-callback"})
_WITH_MARKER = ("li", "summary")


def printed_page(weasyprint: ModuleType, page: str, fetcher: object) -> Any:  # noqa: ANN401  (WeasyPrint is untyped)
    """Give `page` as a document of the imported `weasyprint`.

    Once its empty elements are closed, a page of the shipped templates is well-formed XML, which Python reads
    in a fiftieth of the time. What is not, as a city's own template may give, WeasyPrint reads itself; and so
    does a WeasyPrint that this was not written for.
    """
    if not weasyprint.__version__.startswith(_WRITTEN_FOR):
        return weasyprint.HTML(string=page, url_fetcher=fetcher)
    try:
        root = ElementTree.fromstring(_EMPTY.sub(r"<\1/>", page))
    except ElementTree.ParseError:
        return weasyprint.HTML(string=page, url_fetcher=fetcher)
    return _page_class(weasyprint)(root, fetcher, footnotes=bool(_FOOTNOTE.search(page)))


@cache
def _page_class(weasyprint: ModuleType) -> Any:  # noqa: ANN401
    """Give WeasyPrint's class of documents, for one that is read already."""
    lighter = _without_footnotes(weasyprint.html.UA_STYLESHEET)
    wrapped = weasyprint.css.cssselect2.ElementWrapper

    class Page(weasyprint.HTML):  # type: ignore[misc, name-defined]  # WeasyPrint is untyped
        def __init__(self, root: ElementTree.Element, fetcher: object, *, footnotes: bool) -> None:
            self.base_url, self.url_fetcher, self.media_type = None, fetcher, "print"
            self.wrapper_element = wrapped.from_html_root(root, content_language=None)
            self.etree_element = root
            self.footnotes = footnotes

        def _ua_stylesheets(self, forms: bool = False) -> list[object]:
            stock: list[object] = super()._ua_stylesheets(forms)
            return stock if self.footnotes or forms else [lighter]

    return Page


def _without_footnotes(stylesheet: Any) -> Any:  # noqa: ANN401
    """Give WeasyPrint's own stylesheet without the parts of footnotes, and with markers for list items only.

    These rules are for every element, so that each has six styles beside its own: a sixth of all memory.
    """
    matcher = copy(stylesheet.matcher)
    markers = [selector for selector in matcher.other_selectors if selector[3] == "marker"]
    matcher.other_selectors = [
        selector for selector in matcher.other_selectors if selector[3] not in _OF_FOOTNOTES | {"marker"}
    ]
    by_name = matcher.lower_local_name_selectors
    matcher.lower_local_name_selectors = by_name | {
        name: [*by_name.get(name, ()), *markers] for name in _WITH_MARKER
    }
    lighter = copy(stylesheet)
    lighter.matcher = matcher
    return lighter
