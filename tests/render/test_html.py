import os
import re
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256
from itertools import pairwise
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
from PIL import Image

from jusou_plan.document.nodes import (
    Block,
    Cell,
    CrossReference,
    Figure,
    ItemList,
    Link,
    Note,
    NoteMark,
    Notes,
    Paragraph,
    Published,
    RowGroup,
    Scope,
    Section,
    Table,
)
from jusou_plan.render.html import render_html
from tests.render.html_tree import elements, headings, parse, words
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

GOLDEN = Path(__file__).parent / "golden" / "small.html"
UPDATE = "JUSOU_UPDATE_GOLDEN"


@pytest.fixture(scope="module")
def page() -> Element:
    return parse(render_html(rich_document()))


def body_of(*blocks: Block) -> Element:
    """Render a document of one section with these blocks, and give its main element."""
    made = section(1, "第1章", "章", "sho")
    root = parse(render_html(document(body=[replace(made, blocks=blocks)])))
    return next(elements(root, "main"))


def test_the_small_document_is_rendered_as_in_the_golden_file() -> None:
    html = render_html(small_document())
    if os.environ.get(UPDATE):
        GOLDEN.write_text(html, encoding="utf-8")
    assert html == GOLDEN.read_text(encoding="utf-8"), f"set {UPDATE}=1 to accept the new page, then read it"


def test_the_same_document_gives_the_same_page() -> None:
    made = rich_document(chapters=1)
    assert render_html(made) == render_html(made)


class TestDocument:
    def test_tells_where_it_is_published(self, page: Element) -> None:
        assert [it for it in page.iter("link") if it.get("rel") == "canonical"] == []
        address = "https://example.jp/juso/?id=1&a=2"
        published = replace(small_document(), published=Published(address, "https://example.jp/p.pdf"))
        links = [it for it in parse(render_html(published)).iter("link") if it.get("rel") == "canonical"]
        assert [it.get("href") for it in links] == [address]

    def test_says_its_language_and_title(self, page: Element) -> None:
        assert page.get("lang") == "ja"
        assert [words(title) for title in page.iter("title") if title.get("id") is None] == [
            "ひばり市重層的支援体制整備事業実施計画"
        ]

    def test_has_each_landmark_once(self, page: Element) -> None:
        body = next(elements(page, "body"))
        assert [child.tag for child in body] == ["a", "header", "div", "footer", "script"]
        assert [len(list(page.iter(tag))) for tag in ("header", "nav", "main", "footer")] == [1, 1, 1, 1]

    def test_begins_with_a_link_past_the_contents(self, page: Element) -> None:
        first = next(elements(page, "a"))
        assert (words(first), first.get("href")) == ("本文へ移動", "#_main")
        assert next(elements(page, "main")).get("id") == "_main"

    def test_has_one_h1_and_skips_no_level(self, page: Element) -> None:
        levels = [level for level, _ in headings(page)]
        assert levels.count(1) == 1
        assert levels[0] == 1
        assert all(after - before <= 1 for before, after in pairwise(levels))

    def test_takes_heading_levels_from_the_nesting_of_sections(self) -> None:
        deep = section(
            1, "第1章", "章", "a", (), [section(4, "ア", "目", "b", (), [section(5, "", "細目", "c")])]
        )
        assert headings(parse(render_html(document(body=[deep]))))[2:] == [
            (2, "第1章 章"),
            (3, "ア 目"),
            (4, "細目"),
        ]

    def test_says_the_level_of_a_heading_below_h6(self) -> None:
        deepest = section(7, "(a)", "底", "s7")
        for level in range(6, 0, -1):
            deepest = section(level, "", f"段{level}", f"s{level}", (), [deepest])
        root = parse(render_html(document(body=[deepest])))
        bottom = next(each for each in elements(root, "h6") if each.get("id") == "s7")
        assert bottom.get("aria-level") == "8"

    def test_uses_every_id_once(self, page: Element) -> None:
        ids = [element.get("id") for element in page.iter() if element.get("id") is not None]
        assert [id_ for id_ in set(ids) if ids.count(id_) > 1] == []

    def test_leads_every_inner_link_to_its_target(self, page: Element) -> None:
        ids = {element.get("id") for element in page.iter()}
        inner = [link.get("href", "") for link in elements(page, "a") if link.get("class") != "external"]
        assert [href for href in inner if not href.startswith("#") or href[1:] not in ids] == []
        assert "#sho-1-hyo-shihyo" in inner

    def test_refers_to_existing_ids_in_its_aria_attributes(self, page: Element) -> None:
        ids = {element.get("id") for element in page.iter()}
        named = [element.get("aria-labelledby") for element in page.iter() if element.get("aria-labelledby")]
        assert [id_ for id_ in named if id_ not in ids] == []

    def test_loads_nothing_from_elsewhere(self, page: Element, tmp_path: Path) -> None:
        Image.new("RGB", (4, 4)).save(tmp_path / "e.png")
        with_picture = parse(render_html(rich_document(chapters=1, picture=tmp_path / "e.png")))
        for root in (page, with_picture):
            loaded = [element.get("src", "") for element in root.iter() if element.get("src") is not None]
            loaded += [element.get("href", "") for element in elements(root, "link", "use", "image")]
            assert [address for address in loaded if not address.startswith(("data:", "#"))] == []
            assert list(elements(root, "iframe", "object", "embed")) == []
            style = "".join(words(element) for element in elements(root, "style"))
            assert "url(" not in style
            assert "@import" not in style

    def test_runs_no_script_but_its_own(self, page: Element) -> None:
        (script,) = elements(page, "script")
        digest = b64encode(sha256("".join(script.itertext()).encode()).digest()).decode()
        policy = next(it.get("content", "") for it in elements(page, "meta") if it.get("http-equiv"))
        assert f"script-src 'sha256-{digest}'" in policy
        assert policy.startswith("default-src 'none'; ")
        assert script.attrib == {}

    def test_lists_in_the_contents_what_asks_for_it(self) -> None:
        hidden = replace(
            section(1, "", "扉", "tobira", (), [section(2, "1", "節", "setsu")]), in_contents=False
        )
        root = parse(render_html(document(body=[hidden, section(1, "2", "章", "sho")])))
        links = [words(link) for link in elements(next(elements(root, "ol")), "a")]
        assert links == ["1 節", "2 章"]

    def test_escapes_what_people_write(self) -> None:
        main = body_of(paragraph('<script>alert(1)</script> & "引用"'))
        assert words(next(elements(main, "p"))) == '<script>alert(1)</script> & "引用"'
        assert list(elements(main, "script")) == []


class TestTable:
    def test_gives_every_header_cell_a_scope(self, page: Element) -> None:
        assert {th.get("scope") for th in elements(page, "th")} == {"col", "colgroup", "row", "rowgroup"}

    def test_stands_in_a_labelled_region_that_the_keyboard_can_scroll(self, page: Element) -> None:
        for region in elements(page, "div"):
            if region.get("class") == "scroll":
                assert (region.get("role"), region.get("tabindex")) == ("region", "0")
                caption = next(elements(region, "caption"))
                assert region.get("aria-labelledby") == caption.get("id")

    def test_shares_its_width_out(self) -> None:
        table = Table("t", inlines("表1"), (), (group(row(label("左"), "右")),), (0.125, 0.875), span())
        assert [col.get("style") for col in elements(body_of(table), "col")] == ["width:12.5%", "width:87.5%"]

    def test_keeps_spans_groups_and_alignment(self) -> None:
        table = Table(
            "t",
            (),
            (head("甲", "乙", "丙"),),
            (
                group(row(label("群", rows=2), "上", cell("1件", align="end")), row(cell("下", columns=2))),
                group(row("別", "の", "群")),
            ),
            (0.2, 0.4, 0.4),
            span(),
        )
        main = body_of(table)
        cells = [
            (each.get("rowspan"), each.get("colspan"), words(each)) for each in elements(main, "th", "td")
        ]
        assert ("2", None, "群") in cells
        assert (None, "2", "下") in cells
        assert [words(each) for each in elements(main, "td") if each.get("class") == "end"] == ["1件"]
        assert [len(list(elements(each, "tr"))) for each in elements(main, "tbody")] == [2, 1]

    def test_says_a_lone_stroke_in_words_to_who_does_not_see_it(self) -> None:
        rows = RowGroup((row("令和6年度", "—"), row("令和7年度", "3—4件")), span())
        made = body_of(Table("t", (), (), (rows,), (0.5, 0.5), span()))
        [stroke] = [it for it in elements(made, "span") if it.get("class") == "unseen"]
        assert words(stroke) == "記載なし"
        [shown] = [it for it in elements(made, "span") if it.get("aria-hidden")]
        assert words(shown) == "—"

    def test_makes_no_header_of_an_empty_corner(self) -> None:
        corner = Cell((), span(), Scope.COLUMN)
        table = Table("t", (), (row(corner, cell("年度", scope=Scope.COLUMN)),), (), (0.5, 0.5), span())
        assert [each.tag for each in elements(body_of(table), "th", "td")] == ["td", "th"]


class TestList:
    def test_prints_the_markers_of_the_tree_in_real_lists(self) -> None:
        main = body_of(items(("①", "相談", items(("ア", "来所")))), items(("・", "並列"), ordered=False))
        assert [each.tag for each in elements(main, "ol", "ul")] == ["ol", "ol", "ul"]
        assert [words(each) for each in elements(main, "span") if each.get("class") == "marker"] == [
            "①",
            "ア",
            "・",
        ]
        assert all(len(list(elements(each, "li"))) >= 1 for each in elements(main, "ol", "ul"))

    def test_hangs_all_items_by_the_widest_marker(self) -> None:
        made = items(("(1)", "一"), ("(10)", "十"))
        styles = [each.get("style") for each in elements(body_of(made), "ol")]
        assert styles == ["--hang:2.9em"]

    def test_prints_an_item_that_begins_with_a_table(self) -> None:
        table = Table("t", (), (), (group(row(label("左"), "右")),), (0.5, 0.5), span())
        one = items(("(1)", ""))
        made = ItemList((replace(one.items[0], blocks=(table,)),), span())
        item = next(elements(body_of(made), "li"))
        assert [child.tag for child in item] == ["p", "div"]
        assert words(item[0]) == "(1)"


class TestNote:
    def notes(self) -> tuple[Paragraph, Notes]:
        mark = NoteMark("chu", "※1", span())
        again = NoteMark("chu", "※1", span())
        return paragraph("一つ目", mark, "と二つ目", again), Notes(
            (Note("chu", "※1", (paragraph("注の文"),), span()),), span()
        )

    def test_leads_from_every_mark_to_the_note_and_back(self) -> None:
        links = [(each.get("id"), each.get("href")) for each in elements(body_of(*self.notes()), "a")]
        assert links[:4] == [
            ("chu_ref1", "#chu"),
            ("chu_ref2", "#chu"),
            (None, "#chu_ref1"),
            (None, "#chu_ref2"),
        ]

    def test_names_the_ways_back(self) -> None:
        named = [
            each.get("aria-label") for each in elements(body_of(*self.notes()), "a") if each.get("aria-label")
        ]
        assert named == ["※1の本文へ戻る(1)", "※1の本文へ戻る(2)"]

    def test_leads_back_to_a_mark_that_follows_the_note(self) -> None:
        text, note = self.notes()
        main = body_of(note, text)
        ids = {each.get("id") for each in main.iter()}
        assert {
            each.get("href", "")[1:] for each in elements(main, "a") if each.get("class") == "back"
        } <= ids


class TestFigure:
    def test_is_one_image_named_by_its_alternative_text(self, page: Element) -> None:
        drawing = next(elements(page, "svg"))
        alternative = "相談を受け止め、多機関協働につなぎ、重層的支援会議で支援プランを決める流れの図"
        assert (drawing.get("role"), drawing.get("aria-label")) == ("img", alternative)

    def test_shows_no_box_of_words_under_the_pointer(self, page: Element) -> None:
        assert [title for svg in elements(page, "svg") for title in elements(svg, "title")] == []

    def test_keeps_the_markers_of_two_drawings_apart(self, page: Element) -> None:
        first, second, *_ = elements(page, "svg")
        for drawing in (first, second):
            marker = next(elements(drawing, "marker")).get("id")
            users = [each.get("marker-end") for each in drawing.iter() if each.get("marker-end")]
            assert users == [f"url(#{marker})"]
        assert next(elements(first, "marker")).get("id") != next(elements(second, "marker")).get("id")

    def test_holds_a_picture_inside_the_page(self, tmp_path: Path) -> None:
        Image.new("RGB", (30, 20)).save(tmp_path / "e.png")
        figure = Figure(
            "zu", inlines("図1"), "窓口の写真", span(), image=tmp_path / "e.png", source="ひばり市"
        )
        main = body_of(figure)
        image = next(elements(main, "img"))
        assert image.get("src", "").startswith("data:image/png;base64,")
        assert (image.get("alt"), image.get("width"), image.get("height")) == ("窓口の写真", "30", "20")
        assert "出典:ひばり市" in words(main)

    def test_without_a_picture_says_what_belongs_there(self) -> None:
        figure = Figure("zu", inlines("図1"), "窓口の写真", span(), caption_above=True)
        made = next(elements(body_of(figure), "figure"))
        assert [words(child) for child in made] == ["図1", "窓口の写真"]


class TestLink:
    def test_leads_out_only_by_web_mail_and_telephone(self) -> None:
        good = Link("https://example.jp/", "案内", span())
        bad = Link("javascript:alert(1)", "悪い", span())
        main = body_of(paragraph(good, bad))
        assert [words(each) for each in elements(main, "a") if each.get("class") == "external"] == ["案内"]
        assert "悪い" in words(main)

    def test_prints_the_words_of_a_page_reference(self) -> None:
        main = body_of(paragraph(CrossReference("sho", "第1章", span(), page=True)))
        assert ("第1章", "#sho") in [(words(each), each.get("href")) for each in elements(main, "a")]

    def test_prints_words_without_a_link_where_the_target_is_not_in_the_document(self) -> None:
        main = body_of(paragraph(CrossReference("nai", "表9", span())))
        assert "表9" in words(main)
        assert [each for each in elements(main, "a") if words(each) == "表9"] == []


class TestColours:
    """WCAG 2.2, 1.4.3: text has a contrast of at least 4.5:1 to what is behind it."""

    @pytest.mark.parametrize("ink", ["ink", "muted", "accent"])
    @pytest.mark.parametrize("paper", ["paper", "accent-tint", "accent-pale"])
    def test_contrast_on_every_ground(self, repository: Path, ink: str, paper: str) -> None:
        assert self.contrast(repository, ink, paper) >= 4.5

    @pytest.mark.parametrize("paper", ["paper", "alert-tint"])
    def test_contrast_of_warnings(self, repository: Path, paper: str) -> None:
        assert self.contrast(repository, "alert", paper) >= 4.5

    def contrast(self, repository: Path, ink: str, paper: str) -> float:
        tokens = (repository / "templates/css/tokens.css").read_text(encoding="utf-8")
        colours = dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", tokens))
        dark, light = sorted(self.luminance(colours[name]) for name in (ink, paper))
        return (light + 0.05) / (dark + 0.05)

    def luminance(self, colour: str) -> float:
        channels = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_a_section_without_a_number_has_its_title_alone() -> None:
    made: Section = section(1, "", "はじめに", "hajimeni")
    assert headings(parse(render_html(document(front=[made]))))[-1] == (2, "はじめに")


def test_what_a_figure_shows_opens_as_a_table_under_it() -> None:
    rows = (("会議", "報告先"), ("実務者会議", "推進会議"))
    figure = Figure("zu", inlines("体制"), "会議の図", span(), svg="<svg viewBox='0 0 9 9'/>", data=rows)
    main = body_of(figure)
    [details] = elements(main, "details")
    assert details.get("open") is None
    assert words(next(elements(details, "summary"))) == "図の内容を表で見る"
    assert words(next(elements(details, "caption"))) == "体制の内容"
    heads = [(words(it), it.get("scope")) for it in elements(details, "th")]
    assert heads == [("会議", "col"), ("報告先", "col"), ("実務者会議", "row")]
    assert [words(it) for it in elements(details, "td")] == ["推進会議"]
    assert list(elements(body_of(replace(figure, data=())), "details")) == []


def test_a_drawing_is_called_in_a_sentence_and_the_rest_is_its_description() -> None:
    rows = (("会議", "報告先"), ("実務者会議", "推進会議"))
    says = "会議の体制を表した図。実務者会議は、推進会議に報告する。推進会議は、年2回。"
    figure = Figure("zu", inlines("体制"), says, span(), svg="<svg viewBox='0 0 9 9'/>", data=rows)
    main = body_of(figure)
    [drawing] = elements(main, "svg")
    description = "実務者会議は、推進会議に報告する。推進会議は、年2回。"
    assert drawing.get("aria-label") == "会議の体制を表した図。"
    assert drawing.get("aria-description") == description
    assert [words(it) for it in elements(next(elements(main, "details")), "p")] == [description]
    [alone] = elements(body_of(replace(figure, data=())), "svg")
    assert (alone.get("aria-label"), alone.get("aria-description")) == (says, None)
