"""A number of places that a text tells, and a project that runs another number of them.

## 何を見るか

文章の「地域包括支援センター（12か所）」「9か所のはちまるサポート」のような数が、事業の「実施施設」に並べた施設や
「か所」の数と合うかを見ます。方式や型、状態で分けた数のどれかと合えば、合うとします。
過去や予定を述べる文は見ません。

## 根拠

この計画の中の一貫性です。施設を増やしたり減らしたりしたときに、文章の数だけが残りがちです。

## 悪い例

```yaml file=hokatsu.yaml line=7
事業:
  - id: hokatsu
    支援: sodan
    根拠: 第1号イ
    名称: 地域包括支援センターの運営
    所管課: 福祉総合課
    内容: 地域包括支援センター（8か所）で、高齢者の総合相談、権利擁護、ケアマネジャーへの支援を行う。
    実施方式: 直営
    実施施設: {名称: 地域包括支援センター, か所: {数: 9か所}}
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 相談件数, 値: 900件/年}]}]
```

## 良い例

```yaml file=hokatsu.yaml
事業:
  - id: hokatsu
    支援: sodan
    根拠: 第1号イ
    名称: 地域包括支援センターの運営
    所管課: 福祉総合課
    内容: 地域包括支援センター（9か所）で、高齢者の総合相談、権利擁護、ケアマネジャーへの支援を行う。
    実施方式: 直営
    実施施設: {名称: 地域包括支援センター, か所: {数: 9か所}}
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 相談件数, 値: 900件/年}]}]
```

## 直し方

数か「実施施設」を直します。
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.lint.said import said
from jusou_plan.lint.sites import Counted, counted_sites
from jusou_plan.lint.told import sentence_around
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.values.notation import fold
from jusou_plan.source.finding import Finding, Related
from jusou_plan.source.position import Span

RULE = Rule(
    code="NUM-102",
    name="実施施設と違うか所の数",
    slug="sites-told-otherwise",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)

_KANJI = "〇一二三四五六七八九十"
_NUMBER = rf"(?P<number>[0-9]{{1,3}}|[{_KANJI}])(?:か所|ヶ所|ケ所|カ所|ヵ所|箇所)"
_OTHER_TIMES = re.compile(r"目標|増や|増設|増え|減|新た|予定|当初|時点|年度|[0-9元]年|うち|ほか|以上|約|ずつ")
_OF_EACH = re.compile(r"(?:それぞれ|ごと|各)[^。\n]*$")
_NOT_OF_NOW = frozenset({"経過", "指標", "関連計画", "不足", "適用除外", "未確定", "用語"})
_LETTER = re.compile(r"[一-龠々ァ-ヺーA-Za-z]")


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each such number in a sentence that tells how it is now."""
    known = counted_sites(loaded)
    if not known:
        return
    names = "|".join(map(re.escape, sorted(known, key=len, reverse=True)))
    behind = re.compile(rf"(?P<name>{names})(?:[（(](?:市内|全)?|(?:は|が|を)、?(?:市内の?に?)?){_NUMBER}")
    before = re.compile(rf"{_NUMBER}の[「『]?(?P<name>{names})")
    for text in said(loaded):
        if text.path[0] in _NOT_OF_NOW or "目標" in text.path:
            continue
        words = fold(text.text)
        for pattern in (behind, before):
            for match in pattern.finditer(words):
                counted = known[match["name"]]
                number = _read(match["number"])
                outside = words[: match.start("name")][-1:] if pattern is behind else words[match.end() :][:1]
                if number in counted.numbers or _LETTER.match(outside):
                    continue
                of_each = _OF_EACH.search(words[: match.start()])
                if not of_each and not _OTHER_TIMES.search(sentence_around(words, match.start())):
                    start, end = match.start("number"), match.end("number")
                    yield _finding(loaded, text.span(loaded, start, end), match["name"], number, counted)


def _finding(loaded: LoadedPlan, span: Span, name: str, number: int, counted: Counted) -> Finding:
    return Finding(
        RULE.code,
        span,
        f"「{name}」を{number}か所としていますが、実施施設では{counted.total}か所です",
        label="実施施設の数と合いません",
        related=tuple(
            Related(f"「{it.name}」の実施施設", loaded.span(it, "実施施設")) for it in counted.projects
        ),
        advice="数か「実施施設」を直してください。",
    )


def _read(digits: str) -> int:
    return int(digits) if digits.isascii() else _KANJI.index(digits)
