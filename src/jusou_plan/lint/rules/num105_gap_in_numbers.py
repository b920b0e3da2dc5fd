"""A gap in the numbers of a list that were typed: (1) (2) (4).

## 何を見るか

文章の中の「(1)(2)(3)」「①②③」「(ア)(イ)」「1. 2.」の番号が、飛んだり重なったりしていないかを見ます。
すべて「1.」と書いた箇条書きは、道具が数えるので見ません。

## 根拠

一続きの箇条書きの番号は、初めの番号から道具が数え直して印字します。打った番号とは別の番号になり、
ほかの文が「(4)」と引いていれば、別のものを指します。

## 悪い例

```yaml file=sodan.yaml line=10
支援:
  - id: sodan
    根拠: 第1号
    名称: 包括的相談支援事業
    概要: |
      相談を受け止める。

      (1) 相談を受ける。
      (2) 支援プランを作る。
      (4) 支援を評価する。
事業:
  - id: shogai
    支援: sodan
    根拠: 第1号ロ
    名称: 障害者相談支援事業
    所管課: 福祉総合課
    内容: 障害者の相談に応じる。
    実施方式: 直営
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 相談件数, 値: 400件/年}]}]
```

## 良い例

```yaml file=sodan.yaml
支援:
  - id: sodan
    根拠: 第1号
    名称: 包括的相談支援事業
    概要: |
      相談を受け止める。

      (1) 相談を受ける。
      (2) 支援プランを作る。
      (3) 支援を評価する。
事業:
  - id: shogai
    支援: sodan
    根拠: 第1号ロ
    名称: 障害者相談支援事業
    所管課: 福祉総合課
    内容: 障害者の相談に応じる。
    実施方式: 直営
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 相談件数, 値: 400件/年}]}]
```

## 直し方

抜けた項目があれば書き足し、なければ番号を詰めます。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.enumerated import Item, items
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.lint.texts import running_texts
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding, Related

RULE = Rule(
    code="NUM-105",
    name="番号の飛び",
    slug="gap-in-numbers",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each number that does not follow the one before it."""
    for text in running_texts(loaded):
        last: dict[tuple[int, str], Item] = {}
        for item in items(text.words):
            before = last.get((item.indent, item.style))
            if item.number and before and item.number not in (1, before.number + 1):
                mark, earlier = text.words[item.start : item.end], text.words[before.start : before.end]
                yield Finding(
                    RULE.code,
                    text.span(item.start, item.end),
                    f"番号「{mark}」が「{earlier}」に続きません",
                    label="番号が飛ぶか、重なっています",
                    related=(Related("前の番号", text.span(before.start, before.end)),),
                    advice="抜けた項目を書き足すか、番号を続けてください。",
                )
            last[item.indent, item.style] = item
