"""The outline's chapters and sections with their numbers, and how each place of the document is called."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from jusou_plan.document.blocks import BlockWriter
from jusou_plan.document.headings import heading
from jusou_plan.document.nodes import Block as PrintedBlock
from jusou_plan.document.nodes import Section
from jusou_plan.document.scribe import PlaceLabel, Scribe
from jusou_plan.document.section_places import section_number
from jusou_plan.model.block import AnyBlock, Block, Frame, FreeTable, Picture
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.numbering import NumberStyle
from jusou_plan.model.outline import OutlineSection
from jusou_plan.model.section_name import section_name


def place_labels(loaded: LoadedPlan) -> dict[str, PlaceLabel]:
    """Give how each section, table and figure with an id is called, for cross references."""
    outline = loaded.plan.outline
    if outline is None:
        return {}

    def name(section: OutlineSection) -> str:
        return section_name(loaded, section)

    labels = dict(_section_labels(outline.chapters, name, outline.heading_styles, 1, ""))
    labels.update(_section_labels(outline.front, name, (NumberStyle.NONE,), 1, ""))
    return labels


def _section_labels(
    sections: Sequence[OutlineSection],
    name: Callable[[OutlineSection], str],
    styles: Sequence[NumberStyle],
    level: int,
    above: str,
) -> Iterator[tuple[str, PlaceLabel]]:
    count = 0
    for section in sections:
        count += section.numbered
        own = section_number(styles, level, count) if section.numbered else ""
        full = f"{above}{'-' if above and own[:1].isdigit() and above[-1:].isdigit() else ''}{own}"
        if section.id:
            yield section.id.text, PlaceLabel(full if own else "", name(section))
        yield from _block_labels(section.blocks)
        yield from _section_labels(section.sections, name, styles, level + 1, full)


def _block_labels(blocks: Sequence[AnyBlock]) -> Iterator[tuple[str, PlaceLabel]]:
    for block in blocks:
        if block.id:
            yield block.id.text, PlaceLabel("", f"「{_title(block)}」")
        if isinstance(block, Frame):
            yield from _block_labels(block.blocks)


def _title(block: Block) -> str:
    if isinstance(block, Picture):
        return block.caption_
    if isinstance(block, FreeTable | Frame):
        return block.title
    return block.caption or block.KEY


def sections(
    scribe: Scribe, writer: BlockWriter, outline: Sequence[OutlineSection], *, numbered: bool = True
) -> tuple[Section, ...]:
    """Give the printed sections of a part of the outline, `numbered` unless they stand before the body."""
    return _sections(scribe, writer, outline, 1, "s" if numbered else "f", numbered=numbered)


def _sections(
    scribe: Scribe,
    writer: BlockWriter,
    outline: Sequence[OutlineSection],
    level: int,
    above: str,
    *,
    numbered: bool,
) -> tuple[Section, ...]:
    styles = scribe.outline.heading_styles if numbered else (NumberStyle.NONE,)
    made: list[Section] = []
    count = 0
    for index, section in enumerate(outline, start=1):
        count += section.numbered
        place = f"{above}_{index}"
        anchor = scribe.anchors.of_place(section.id.text if section.id else place)
        made.append(
            Section(
                id=anchor,
                level=level,
                number=section_number(styles, level, count) if section.numbered else "",
                title=heading(scribe, section),
                blocks=_contents(scribe, writer, section, anchor),
                sections=_sections(scribe, writer, section.sections, level + 1, place, numbered=numbered),
                origin=scribe.loaded.span(section),
                in_contents=section.in_contents,
                page_break=section.page_break or level == 1,
            )
        )
    return tuple(made)


def _contents(
    scribe: Scribe, writer: BlockWriter, section: OutlineSection, anchor: str
) -> tuple[PrintedBlock, ...]:
    if section.notes_at_end:
        return writer.write_together(section.blocks, scribe.loaded.span(section), anchor)
    return writer.write(section.blocks, anchor)
