"""取組: directions and initiatives, with 現状・自己評価・今後 whose items do not pair."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from jusou_plan.document.nodes import Block, Inline, ItemList, ListItem, Paragraph, Subheading, Text
from jusou_plan.document.numbering import number
from jusou_plan.document.scribe import Scribe
from jusou_plan.model.block import AnyBlock, InitiativeList, InitiativeSheet
from jusou_plan.model.initiative import Examples, Initiative, InitiativeItem
from jusou_plan.model.numbering import NumberStyle

PARTS = (
    ("従前", "【従前】"),
    ("現状", "【現状】"),
    ("自己評価", "【自己評価（成果と課題）】"),
    ("今後", "【今後取り組むこと】"),
)
_ITEM_STYLES = (NumberStyle.PARENTHESIZED, NumberStyle.PARENTHESIZED_KATAKANA, NumberStyle.CIRCLED)

WriteBlocks = Callable[[Sequence[AnyBlock]], tuple[Block, ...]]
"""Writes blocks that stand inside an item."""


def initiative_sheets(scribe: Scribe, block: InitiativeSheet, write: WriteBlocks) -> tuple[Block, ...]:
    """Give the initiatives that a block names, a direction with everything under it.

    What the marks of the items mean (凡例) stands once, where the first items with marks begin.
    """
    sheets = InitiativeWriter(scribe, write)
    made: list[Block] = []
    for reference in block.initiatives:
        initiative = scribe.loaded.resolve(reference)
        if isinstance(initiative, Initiative):
            made += sheets.initiative(initiative, 0)
    return tuple(made)


def initiative_list(scribe: Scribe, block: InitiativeList) -> tuple[Block, ...]:
    """Give the list of directions and the initiatives under them, numbered through."""
    count = 0
    directions: list[ListItem] = []
    for index, direction in enumerate(scribe.plan.initiatives, start=1):
        inner: list[ListItem] = []
        for initiative in direction.initiatives:
            count += 1
            line = (Paragraph(initiative_title(scribe, initiative), scribe.loaded.span(initiative)),)
            inner.append(ListItem(str(count), line, scribe.loaded.span(initiative)))
        head: tuple[Block, ...] = (
            Paragraph(initiative_title(scribe, direction), scribe.loaded.span(direction), role="lead"),
        )
        nested = (ItemList(tuple(inner), inner[0].origin, ordered=True),) if inner else ()
        directions.append(
            ListItem(number(NumberStyle.LETTER, index), (*head, *nested), scribe.loaded.span(direction))
        )
    return (ItemList(tuple(directions), directions[0].origin, ordered=True),) if directions else ()


def initiative_title(scribe: Scribe, initiative: Initiative) -> tuple[Inline, ...]:
    """Give the name of an initiative with its subtitle."""
    subtitle = f"（{initiative.subtitle}）" if initiative.subtitle else ""
    return scribe.words(initiative.name + subtitle, initiative, "名称")


def initiative_numbers(scribe: Scribe) -> dict[int, str]:
    """Give directions A, B, C and the initiatives through them 1, 2, 3, …, wherever they are printed."""
    numbers: dict[int, str] = {}
    count = 0
    for index, direction in enumerate(scribe.plan.initiatives, start=1):
        numbers[id(direction)] = number(NumberStyle.LETTER, index)
        for initiative in direction.initiatives:
            count += 1
            numbers[id(initiative)] = str(count)
    return numbers


class InitiativeWriter:
    """Writes the initiatives of one block."""

    def __init__(self, scribe: Scribe, write: WriteBlocks) -> None:
        self._scribe = scribe
        self._write = write
        self._numbers = initiative_numbers(scribe)
        self._legend_stands = False

    def initiative(self, initiative: Initiative, level: int) -> tuple[Block, ...]:
        """Give an initiative and those under it; `level` counts the directions that it stands under."""
        scribe = self._scribe
        span = scribe.loaded.span(initiative)
        count = self._numbers.get(id(initiative), "")
        title = (
            (Text(f"{count} ", span), *initiative_title(scribe, initiative))
            if count
            else initiative_title(scribe, initiative)
        )
        anchor = scribe.anchors.of_element(initiative.id.text if initiative.id else f"torikumi_{count}")
        made: list[Block] = [Subheading(anchor, title, span, level)]
        if initiative.summary:
            made += scribe.prose(initiative.summary)
        for (key, heading), items in zip(
            PARTS, (initiative.before, initiative.present, initiative.review, initiative.future), strict=True
        ):
            if items:
                made += scribe.line(heading, initiative, key, role="lead")
                made += self._legend(items)
                made.append(self.items(items, 0))
        made += self._write(initiative.blocks)
        for inner in initiative.initiatives:
            made += self.initiative(inner, level + 1)
        return tuple(made)

    def _legend(self, items: Sequence[InitiativeItem]) -> tuple[Block, ...]:
        header = self._scribe.plan.header
        if self._legend_stands or header is None or not any(item.mark for item in items):
            return ()
        self._legend_stands = True
        words = "　".join(f"{mark}：{meaning}" for mark, meaning in header.legend.items())
        return self._scribe.line(words, header, "凡例", role="small")

    def items(self, items: Sequence[InitiativeItem], depth: int) -> ItemList:
        """Give items as a numbered list with what stands inside them; `items` is not empty."""
        style = _ITEM_STYLES[min(depth, len(_ITEM_STYLES) - 1)]
        made = tuple(
            ListItem(
                number(style, index) + (item.mark or ""),
                self.item(item, depth),
                self._scribe.loaded.span(item),
            )
            for index, item in enumerate(items, start=1)
        )
        return ItemList(made, made[0].origin, ordered=True)

    def item(self, item: InitiativeItem, depth: int) -> tuple[Block, ...]:
        """Give what one item says, without its number."""
        scribe = self._scribe
        tags = "".join(f"（{tag}）" for tag in item.tags)
        made: list[Block] = []
        if item.heading:
            made += scribe.line(item.heading + tags, item, "見出し", role="lead")
            tags = ""
        if item.text:
            made += _tagged(scribe, scribe.prose(item.text), item, tags)
        elif tags:
            made += scribe.line(tags, item, "タグ")
        if item.items:
            made.append(self.items(item.items, depth + 1))
        for examples in item.examples:
            made += _examples(scribe, examples)
        return (*made, *self._write(item.blocks))


def _examples(scribe: Scribe, examples: Examples) -> tuple[Block, ...]:
    """Give examples on one line behind their heading: （具体例）　茶話会、清掃."""
    line = list(scribe.words(f"（{examples.heading}）　", examples, "題"))
    for index, text in enumerate(examples.texts):
        words = scribe.running(text)
        line += [Text("、", words[0].origin), *words] if index and words else words
    return scribe.paragraph(tuple(line))


def _tagged(scribe: Scribe, text: tuple[Block, ...], item: InitiativeItem, tags: str) -> tuple[Block, ...]:
    """Put the tags at the end of the first paragraph."""
    first, *rest = text
    if not tags or not isinstance(first, Paragraph):
        return (*text, *scribe.line(tags, item, "タグ"))
    return (Paragraph((*first.children, *scribe.words(tags, item, "タグ")), first.origin, first.role), *rest)
