"""The report of a check as a document: what was found, what the law asks, and what the rules say.

A chapter a plan, with its findings by gravity and the table of its coverage (対応表); then a chapter of the
rules that found something. It is printed by the same templates as a plan.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import PurePosixPath

from jusou_plan.coverage.wording import law_words, plan_name
from jusou_plan.coverage.wording import summary as coverage_summary
from jusou_plan.document.coverage_document import coverage_sections
from jusou_plan.document.nodes import (
    Block,
    Cell,
    Cover,
    CrossReference,
    Document,
    ItemList,
    ListItem,
    Paragraph,
    Row,
    RowGroup,
    Section,
    Table,
    Text,
)
from jusou_plan.document.table import grid, head_cell, row_head
from jusou_plan.lint.diagnostic import Diagnostic
from jusou_plan.lint.law import coverage_of, is_profile
from jusou_plan.lint.rule import Rule
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.report.summary import summary
from jusou_plan.report.width import shown
from jusou_plan.source.position import Position, Span

TITLE = "検査報告書"
_HEADS = ("重さ", "ルール", "場所", "指摘", "直し方")
_WIDTHS = (5, 9, 11, 16, 15)
_NOWHERE = Span("", Position(1, 1), Position(1, 1))
_TOLD = ("何を見るか", "根拠", "直し方")
_MARKDOWN = re.compile(r"^```.*?^```$\n?|`", re.MULTILINE | re.DOTALL)


def chapter(loaded: LoadedPlan, diagnostics: Sequence[Diagnostic], number: int) -> Section:
    """Give a plan's part of the report; `number` tells the plans of one report apart."""
    header = loaded.plan.header
    origin = loaded.span(header) if header else loaded.source.files[0].beginning()
    id_ = f"keikaku_{number}"
    gravest = sorted(diagnostics, key=lambda it: -it.severity)
    table: tuple[Block, ...] = (_table(f"{id_}_shiteki", gravest, origin),) if gravest else ()
    findings = Section(
        id=f"{id_}_kensa",
        level=2,
        number="",
        title=(Text("指摘", origin),),
        blocks=(*_line(f"{summary(diagnostics)}。", origin), *table),
        sections=(),
        origin=origin,
    )
    return Section(
        id=id_,
        level=1,
        number="",
        title=(Text(plan_name(loaded), origin),),
        blocks=_line(f"計画のフォルダー: {shown(loaded.source.root.as_posix())}", origin),
        sections=(findings, *_coverage(loaded, id_, origin)),
        origin=origin,
        page_break=True,
    )


def build_report(chapters: Sequence[Section], diagnostics: Iterable[Diagnostic], closing: str) -> Document:
    """Give the whole report; `closing` is its summary in a line."""
    origin = chapters[0].origin if chapters else _NOWHERE
    rules = sorted({it.rule.code: it.rule for it in diagnostics}.values(), key=lambda rule: rule.code)
    name = "".join(it.text for it in chapters[0].title if isinstance(it, Text)) if len(chapters) == 1 else ""
    subject = name or f"{len(chapters)}件の計画"
    told = (_rules(rules, origin),) if rules else ()
    return Document(
        title=f"{subject} {TITLE}",
        language="ja",
        author="",
        subject="計画の書き方と、社会福祉法及び同法施行規則に照らした検査の結果",
        cover=Cover(subject, TITLE, closing, "", "", "", "", None, origin),
        front=(),
        body=(*chapters, *told),
        colophon=None,
        origin=origin,
    )


def _coverage(loaded: LoadedPlan, prefix: str, origin: Span) -> tuple[Section, ...]:
    found = None if is_profile(loaded) else coverage_of(loaded)
    if found is None:
        return ()
    return (
        Section(
            id=f"{prefix}_taio",
            level=2,
            number="",
            title=(Text("法定記載事項対応表", origin),),
            blocks=_line(f"{law_words(found)}。{coverage_summary(found)}。", origin),
            sections=coverage_sections(loaded, found, level=3, prefix=prefix),
            origin=origin,
        ),
    )


def _table(id_: str, diagnostics: Sequence[Diagnostic], origin: Span) -> Table:
    head = Row(tuple(head_cell(text, origin) for text in _HEADS), origin)
    return grid(id_, (), [head], [_row(it) for it in diagnostics], origin, _WIDTHS)


def _row(diagnostic: Diagnostic) -> RowGroup:
    rule, finding = diagnostic.rule, diagnostic.finding
    span = finding.span
    where = (PurePosixPath(span.file).name, f"{span.start.line}行 {span.start.column}字")
    likely = "、".join(it.text for it in finding.suggestions)
    what = [
        finding.message,
        finding.label,
        *(f"関連: {it.message}（{it.span}）" for it in finding.related),
        f"根拠: {finding.basis}" if finding.basis else "",
    ]
    how = [f"もしかして: {likely}" if likely else "", *finding.advice.split("\n")]
    link = CrossReference(_rule_id(rule), f"{rule.code} {rule.name}", span)
    cells = (
        row_head(_line(diagnostic.severity.label, span), span),
        Cell((Paragraph((link,), span),), span),
        Cell(_lines(where, span), span),
        Cell(_lines(what, span), span),
        Cell(_lines(how, span), span),
    )
    return RowGroup((Row(cells, span),), span)


def _rules(rules: Sequence[Rule], origin: Span) -> Section:
    return Section(
        id="rules",
        level=1,
        number="",
        title=(Text("指摘のあったルール", origin),),
        blocks=(),
        sections=tuple(
            Section(
                id=_rule_id(rule),
                level=2,
                number="",
                title=(Text(f"{rule.code} {rule.name}", origin),),
                blocks=tuple(block for heading in _TOLD for block in _told(rule, heading, origin)),
                sections=(),
                origin=origin,
            )
            for rule in rules
        ),
        origin=origin,
        page_break=True,
    )


def _told(rule: Rule, heading: str, origin: Span) -> tuple[Block, ...]:
    """Give a section of a rule's documentation without its examples: a lead, then its paragraphs."""
    after = rule.documentation.split(f"## {heading}\n", 1)[-1].split("\n## ", 1)[0]
    parts = _MARKDOWN.sub("", after).strip().split("\n\n")
    blocks: list[Block] = [Paragraph((Text(heading, origin),), origin, role="lead")]
    for part in parts:
        if part.startswith("- "):
            items = (line.removeprefix("- ") for line in part.split("\n"))
            listed = tuple(ListItem("・", _line(text, origin), origin) for text in items)
            blocks.append(ItemList(listed, origin))
        else:
            blocks += _line(part.replace("\n", ""), origin)
    return tuple(blocks)


def _rule_id(rule: Rule) -> str:
    return f"rule_{rule.slug}"


def _lines(texts: Iterable[str], origin: Span) -> tuple[Block, ...]:
    return tuple(block for text in texts for block in _line(text, origin))


def _line(text: str, origin: Span) -> tuple[Block, ...]:
    return (Paragraph((Text(shown(text), origin),), origin),) if text else ()
