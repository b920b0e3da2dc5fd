"""The summary for a content management system leads to where the plan is published."""

import re
from dataclasses import replace

from jusou_plan.document.nodes import Published
from jusou_plan.render.fragment import render_fragment
from tests.render.sample import small_document


def links(fragment: str) -> list[str]:
    return re.findall(r'href="([^"]+)"', fragment)


def test_its_links_have_the_published_address() -> None:
    published = Published("https://example.jp/juso/", "https://example.jp/file/31.pdf")
    found = links(render_fragment(replace(small_document(), published=published)))
    assert found[:3] == [
        "https://example.jp/juso/",
        "https://example.jp/file/31.pdf",
        "https://example.jp/juso/#gaiyo",
    ]
    assert all(it.startswith("https://example.jp/") for it in found)


def test_without_an_address_they_lead_to_files_beside_it() -> None:
    assert links(render_fragment(small_document()))[:3] == ["index.html", "plan.pdf", "index.html#gaiyo"]
