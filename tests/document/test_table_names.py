"""A table is called by its caption, or else by the nearest heading above it."""

from jusou_plan.document.nodes import Box, Inline, Subheading, Table
from jusou_plan.document.table import plain_text
from jusou_plan.document.table_names import table_names
from tests.render.sample import cell, document, group, inlines, items, label, row, section, span


def table(name: str, *caption: str | Inline, inner: Table | None = None) -> Table:
    content = cell(inner) if inner else cell("福祉政策課")
    return Table(name, inlines(*caption), (), (group(row(label("所管課"), content)),), (0.3, 0.7), span())


def subheading(words: str) -> Subheading:
    return Subheading(f"{words}-midashi", inlines(words), span())


def test_the_nearest_of_caption_subheading_box_and_section_wins() -> None:
    box = Box(inlines("囲み"), (table("in-box"),), span())
    inner = section(2, "1", "参加支援", "sanka", [table("under-section")])
    chapter = section(
        1,
        "第1章",
        "支援の内容",
        "sho",
        [
            table("under-chapter"),
            subheading("【介護】"),
            table("under-subheading"),
            table("captioned", "表1 実施施設"),
            box,
            items(("1", "次のとおり", table("in-list"))),
            table("outer", inner=table("in-cell")),
            subheading("【こども】"),
            table("under-next"),
        ],
        [inner],
    )
    front = section(1, "", "はじめに", "hajimeni", [table("in-front")])
    names = table_names(document([front], [chapter]))
    assert {name: plain_text(words) for name, words in names.items()} == {
        "in-front": "はじめに",
        "under-chapter": "支援の内容",
        "under-subheading": "【介護】",
        "captioned": "表1 実施施設",
        "in-box": "囲み",
        "in-list": "【介護】",
        "outer": "【介護】",
        "in-cell": "【介護】",
        "under-next": "【こども】",
        "under-section": "参加支援",
    }
