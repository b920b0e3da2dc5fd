import re
from pathlib import Path

import pytest
from jinja2 import UndefinedError
from jinja2.exceptions import SecurityError

from jusou_plan.render.fonts import code_points, find_fonts
from jusou_plan.render.templating import environment
from jusou_plan.resources import schemas_folder, templates_folder
from tests.render.sample import small_document


def test_templates_and_schemas_are_found_in_a_checkout(repository: Path) -> None:
    assert templates_folder() == repository / "templates"
    assert schemas_folder() == repository / "schemas"


def test_the_pages_name_the_blocks_that_another_page_may_replace() -> None:
    made = environment()
    assert set(made.get_template("page.html.j2").blocks) == {
        "metadata", "style", "header", "finder", "contents", "main", "footer",
    }  # fmt: skip
    assert set(made.get_template("print.html.j2").blocks) == {
        "metadata", "style", "cover", "front", "contents", "main", "colophon",
    }  # fmt: skip


def test_the_words_of_the_printed_page_itself_are_in_the_font() -> None:
    fonts = find_fonts()
    sources = [(templates_folder() / name).read_text("utf-8") for name in ("print.html.j2", "blocks.html.j2")]
    printed = set(re.sub(r"<a class=\"back\".*?</a>", "", "".join(sources))) - {"\n"}
    assert {ord(character) for character in printed} <= code_points(fonts.regular) & code_points(fonts.bold)


def test_a_template_cannot_reach_into_the_program() -> None:
    with pytest.raises(SecurityError):
        environment().from_string("{{ document.__class__.__mro__ }}").render(document=small_document())


def test_a_misspelt_name_in_a_template_is_an_error() -> None:
    with pytest.raises(UndefinedError):
        environment().from_string("{{ document.titel }}").render(document=small_document())


def test_everything_is_escaped() -> None:
    assert environment().from_string("{{ words }}").render(words="<b>") == "&lt;b&gt;"


class TestClauses:
    @pytest.mark.parametrize(
        ("heading", "clauses"),
        [
            (
                "重層的支援体制整備事業を一体的に実施する体制整備の方法",
                ["重層的支援体制整備事業を", "一体的に", "実施する", "体制整備の", "方法"],
            ),
            (
                "地域共生社会の実施に向けた重層的支援体制整備事業の推進体制について",
                ["地域共生社会の", "実施に", "向けた", "重層的支援体制整備事業の", "推進体制について"],
            ),
            (
                "アウトリーチ等を通じた継続的支援に関する取り組み",
                ["アウトリーチ等を", "通じた", "継続的支援に", "関する", "取り組み"],
            ),
            (
                "包括的相談支援(法第106条の4第2項第1号)の実施",
                ["包括的相談支援(法第106条の4第2項第1号)の", "実施"],
            ),
        ],
    )
    def test_are_the_parts_of_a_long_heading(self, heading: str, clauses: list[str]) -> None:
        divided = environment().filters["clauses"](heading)
        assert divided == clauses

    def test_leave_a_short_heading_whole(self) -> None:
        assert environment().filters["clauses"]("計画の策定の趣旨") == ["計画の策定の趣旨"]
