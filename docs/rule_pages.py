"""Writes what follows from the rules' modules: their pages, docs/rules, and the index to choose by.

Run `python -m docs.rule_pages` after a change of a rule; a test tells when a page or the index is stale.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from docs.rule_topics import TOPICS
from jusou_plan.lint.entry import Entry
from jusou_plan.lint.family import FAMILIES
from jusou_plan.lint.rule import Level, Rule
from jusou_plan.lint.rules import MODULES, all_rules, entry_of
from jusou_plan.report.rule_page import documentation

FOLDER = "docs/rules"
INDEX = "src/jusou_plan/lint/index.py"

_INTRODUCTION = """\
# ルールの一覧

`jusou lint` が計画を照らすルールの、全部の一覧です。一覧も各ページも、ルールの説明から機械的に作っています。
手元では、`jusou explain JS103` で同じ説明が読めます。

水準は、そのルールを見る一番低い水準です。`--level 標準`（ふつう）では、最低限と標準のルールを見ます。
使い方は、手引の[検査を使いこなす](../guide/11-kensa.md)にあります。
一覧の終わりに、[調べたいことから引く](#調べたいことから引く)表があります。
"""
_HEAD = ("| 番号 | 名前 | 重さ | 水準 |", "|---|---|---|---|")

_INDEX = '''\
"""Every rule without its module. Written by `python -m docs.rule_pages`; do not edit."""

# ruff: noqa: E501 - a line a rule
# fmt: off

from jusou_plan.lint.entry import Entry
from jusou_plan.lint.rule import Level, Severity

INDEX: dict[str, Entry] = {
    entry.module: entry
    for entry in (
%s
    )
}
'''


def files() -> dict[str, str]:
    """Give every page and the index, by their paths in the repository."""
    rules = all_rules()
    pages = {f"{FOLDER}/{page_name(rule)}": page(rule) for rule in rules}
    entries = "\n".join(f"        {_written(entry_of(name))}," for name in MODULES)
    return {**pages, f"{FOLDER}/README.md": contents(rules), INDEX: _INDEX % entries}


def page_name(rule: Rule) -> str:
    """Give the name of a rule's page: `js103.md`, `comp-204.md`."""
    return f"{rule.code.lower()}.md"


def page(rule: Rule) -> str:
    """Give the page of one rule."""
    facts = f"{rule.severity.label} ｜ 水準 {rule.level.label} ｜ `{rule.slug}`"
    hidden = f"\n\n{_MANDATORY}" if rule.statutory else ""
    head = f"# {rule.code} {rule.name}\n\n[一覧](README.md) ｜ {FAMILIES[rule.family]} ｜ {facts}{hidden}\n\n"
    return head + documentation(rule)


_MANDATORY = "法令が求めることなので、コメントや設定で消せません。足りないときは「不足」に挙げます。"


def contents(rules: Iterable[Rule]) -> str:
    """Give the list of all rules, by family."""
    listed = tuple(rules)
    parts = [_INTRODUCTION]
    for family, title in FAMILIES.items():
        rows = [
            f"| [{rule.code}]({page_name(rule)}) | {rule.name} | {rule.severity.label} | {rule.level.label} |"
            for rule in listed
            if rule.family == family
        ]
        parts.append("\n".join([f"## {family} {title}\n", *_HEAD, *rows, ""]))
    parts.append(_topics(listed))
    return "\n".join(parts)


def _topics(rules: tuple[Rule, ...]) -> str:
    """Give the index by question; raises ValueError for a code that no rule has."""
    lines = ["## 調べたいことから引く\n", "| 調べたいこと | ルール |", "|---|---|"]
    for group, questions in TOPICS:
        lines.append(f"| **{group}** | |")
        for question, codes in questions:
            found = (it for run in codes.split() for it in _run(rules, run))
            lines.append(f"| {question} | {'、'.join(f'[{it.code}]({page_name(it)})' for it in found)} |")
    return "\n".join([*lines, ""])


def _run(rules: tuple[Rule, ...], run: str) -> tuple[Rule, ...]:
    """Give the rule of a code, or those from a first to a last code."""
    codes = [rule.code for rule in rules]
    first, _, last = run.partition("～")
    return rules[codes.index(first) : codes.index(last or first) + 1]


def _written(entry: Entry) -> str:
    level = Level(entry.level).name
    names = ", ".join(f'"{name}"' for name in (entry.module, entry.code, entry.name, entry.slug))
    return f"Entry({names}, Severity.{entry.severity.name}, Level.{level}, {entry.checks})"


def write(repository: Path) -> None:
    """Write pages and index below the repository's root, and take away pages of rules that are gone."""
    made = files()
    for path in (repository / FOLDER).glob("*.md"):
        if f"{FOLDER}/{path.name}" not in made:
            path.unlink()
    for name, text in made.items():
        (repository / name).parent.mkdir(exist_ok=True)
        (repository / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    write(Path(__file__).resolve().parents[1])
