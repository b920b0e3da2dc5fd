"""What each table is called: by its caption, or by what it stands under."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from jusou_plan.document.nodes import (
    Block,
    Box,
    DefinitionList,
    Document,
    Inline,
    ItemList,
    Notes,
    Section,
    Subheading,
    Table,
    Text,
)

Name = tuple[Inline, ...]


def table_names(document: Document) -> Mapping[str, Name]:
    """Give the name of every table by its id: its caption, else the nearest heading above it.

    A page on which a table goes on says so with this name, and a reader who cannot see the table is told it.
    """
    names: dict[str, Name] = {}
    for section in (*document.front, *document.body):
        _in_section(section, names)
    return names


def _in_section(section: Section, names: dict[str, Name]) -> None:
    _in_blocks(section.blocks, section.title, names)
    for inner in section.sections:
        _in_section(inner, names)


def _in_blocks(blocks: Iterable[Block], heading: Name, names: dict[str, Name]) -> None:
    for block in blocks:
        match block:
            case Subheading(children=words):
                heading = words
            case Table():
                names[block.id] = block.caption or heading
                for row in (*block.head, *(row for group in block.groups for row in group.rows)):
                    for cell in row.cells:
                        _in_blocks(cell.blocks, names[block.id], names)
            case ItemList(items=items):
                for item in items:
                    _in_blocks(item.blocks, heading, names)
            case Notes(notes=notes):
                for note in notes:
                    _in_blocks(note.blocks, heading, names)
            case Box(title=title):
                _in_blocks(block.blocks, title or heading, names)
            case DefinitionList(definitions=definitions):
                for definition in definitions:
                    term = (Text(definition.term, definition.origin),)
                    _in_blocks(definition.blocks, term, names)
            case _:
                pass
