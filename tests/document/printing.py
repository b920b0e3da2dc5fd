"""How the tests of this folder print a plan that they write themselves, and how they read what is printed."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from textwrap import dedent, indent

from jusou_plan.document.nodes import (
    Block,
    Box,
    Break,
    CrossReference,
    DefinitionList,
    Document,
    Figure,
    Gap,
    Inline,
    ItemList,
    Link,
    NoteMark,
    Notes,
    Paragraph,
    Revised,
    Strong,
    Subheading,
    Table,
    Text,
)
from jusou_plan.document.plan_document import build_plan_document
from jusou_plan.model.load import load_plan
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.position import Span
from tests.language.plain_table import plain_table

HEADER = "計画: {名称: 見本市の計画, 自治体: {名称: 見本市}, 凡例: {○: 成果, ▲: 課題}}\n"


def load(text: str) -> LoadedPlan:
    """Load `text` as the only file of a plan."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "plan.yaml").write_text(dedent(text), encoding="utf-8", newline="")
        return load_plan(Path(folder))


def printed(text: str) -> Document:
    """Print a plan that must have no mistake."""
    loaded = load(text)
    complaints = [(found.code, found.message, found.label) for found in loaded.findings]
    assert not complaints, complaints
    return document(loaded)


def document(loaded: LoadedPlan) -> Document:
    """Print a loaded plan."""
    made, findings = build_plan_document(loaded)
    assert findings == ()
    return made


def blocks_of(registers: str, blocks: str) -> tuple[Block, ...]:
    """Give what the blocks (the items of a YAML list) of a plan's only chapter print."""
    return printed(plan_with(registers, blocks)).body[0].blocks


def plan_with(registers: str, blocks: str) -> str:
    """Give a plan whose only chapter holds `blocks`, the items of a YAML list; `registers` may have 計画."""
    inner = indent(dedent(blocks).strip("\n"), " " * 6)
    header = "" if "計画:" in dedent(registers).splitlines() else HEADER
    return f"{header}{dedent(registers)}\n本文:\n  章:\n  - 見出し: 本文\n    内容:\n{inner}\n"


def shape(blocks: Iterable[Block]) -> list[str]:
    """Give the structure of blocks in lines that can be read.

    ¶ paragraph, 題 a leading line, 札 a labelled one, 小 a small one, ＃ subheading, ［marker］ item,
    枠 box, 図 figure, 注 note, 表 table, 語 definition, 欠 gap; «emphasis», ⏎ forced break,
    →cross reference, ^mark of a note.
    """
    return [line for block in blocks for line in _lines(block)]


def words(children: Sequence[Inline]) -> str:
    """Give running text in the notation of `shape`."""
    return "".join(map(_inline, children))


def characters(loaded: LoadedPlan, span: Span) -> str:
    """Give the characters of the file under a span, its lines joined by newlines."""
    [file] = [file for file in loaded.source.files if file.name == span.file]
    lines = list(file.lines[span.start.line - 1 : span.end.line])
    lines[-1] = lines[-1][: span.end.column - 1]
    lines[0] = lines[0][span.start.column - 1 :]
    return "\n".join(lines)


_SIGNS = {"body": "¶", "lead": "題", "label": "札", "small": "小"}


def _lines(block: Block) -> Iterator[str]:
    match block:
        case Paragraph():
            yield f"{_SIGNS[block.role]} {words(block.children)}"
        case ItemList():
            for item in block.items:
                yield from _under(f"［{item.marker}］", item.blocks)
        case Table():
            yield f"表 {words(block.caption)}".rstrip()
            yield from (
                f"  {' | '.join(cell.replace(chr(10), ' / ') for cell in row)}" for row in plain_table(block)
            )
            for key in block.keys:
                yield from _under(f"注 {key.mark}", key.blocks)
        case Figure():
            yield f"図 {words(block.caption)}"
        case Notes():
            for note in block.notes:
                yield from _under(f"注 {note.mark}", note.blocks)
        case Box():
            yield f"枠 {words(block.title)}"
            yield from (f"  {line}" for line in shape(block.blocks))
        case DefinitionList():
            for definition in block.definitions:
                yield from _under(f"語 {definition.term}", definition.blocks)
        case Gap():
            yield f"欠 {block.message}"
        case Subheading():
            yield f"＃ {words(block.children)}"


def _under(head: str, blocks: Sequence[Block]) -> Iterator[str]:
    first, *rest = shape(blocks) or [""]
    yield f"{head} {first}".rstrip()
    yield from (f"  {line}" for line in rest)


def _inline(inline: Inline) -> str:
    match inline:
        case Text():
            return inline.text
        case Strong():
            return f"«{words(inline.children)}»"
        case Revised(children=children, added=added):
            return f"{'＋' if added else '－'}{words(children)}｜"
        case Break():
            return "⏎"
        case CrossReference():
            return f"→{inline.text}"
        case NoteMark():
            return f"^{inline.mark}"
        case Link():
            return f"{inline.text}<{inline.url}>"
