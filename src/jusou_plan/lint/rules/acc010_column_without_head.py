"""A column of a table without a head of its own.

## 何を見るか

「表」の「列」に、空の見出しと、同じ言葉の見出しがないかを見ます。
行見出しの列（左上の角）は空でかまいません。

## 根拠

JIS X 8341-3:2016（WCAG 2.0）の達成基準 1.3.1（情報及び関係性）です。読み上げでは、
欄ごとに列の見出しが読まれます。

## 悪い例

```yaml file=honbun.yaml line=20
本文:
  章:
    - 見出し: 計画の趣旨
      内容:
        - この計画は、国の指針に則し、${法:計画策定}に基づいて定める。
    - 見出し: 基本方針
      記載: 規34-10-1
      内容: [高齢者、障害者、児童、生活困窮者その他の福祉の基本方針は、誰も取り残さない支援である。]
    - 見出し: 提供体制と目標
      記載: [規34-10-2, 規34-10-3]
      内容:
        - 次の事業を、令和7年度から令和8年度まで実施する。事業ごとに目標を定める。
        - 事業一覧: すべて
    - 見出し: 支援関係機関の連携
      記載: 規34-10-4
      内容: [{会議表: [shien-kaigi, jusou-kaigi]}]
    - 見出し: 進行管理
      内容:
        - 表: 会議の回数
          列: [会議, 回数, ""]
          行:
            - [計画推進会議, 2回, 公開]
```

## 良い例

```yaml file=honbun.yaml
本文:
  章:
    - 見出し: 計画の趣旨
      内容:
        - この計画は、国の指針に則し、${法:計画策定}に基づいて定める。
    - 見出し: 基本方針
      記載: 規34-10-1
      内容: [高齢者、障害者、児童、生活困窮者その他の福祉の基本方針は、誰も取り残さない支援である。]
    - 見出し: 提供体制と目標
      記載: [規34-10-2, 規34-10-3]
      内容:
        - 次の事業を、令和7年度から令和8年度まで実施する。事業ごとに目標を定める。
        - 事業一覧: すべて
    - 見出し: 支援関係機関の連携
      記載: 規34-10-4
      内容: [{会議表: [shien-kaigi, jusou-kaigi]}]
    - 見出し: 進行管理
      内容:
        - 表: 会議の回数
          列: [会議, 回数, 公開]
          行:
            - [計画推進会議, 2回, する]
```

## 直し方

列の見出しを書きます。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.block import FreeTable
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="ACC-010",
    name="見出しのない列",
    slug="column-without-head",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Look at every table of words."""
    for piece in loaded.every(FreeTable):
        seen: set[str] = set()
        for index, head in enumerate(piece.columns):
            words = head.strip()
            empty = not words and not (index == 0 and piece.row_heads)
            if empty or words in seen:
                yield Finding(
                    RULE.code,
                    loaded.span(piece, "列", index),
                    f"「{piece.title}」の{index + 1}列目の見出しが"
                    + ("空です" if empty else f"、ほかの列と同じ「{words}」です"),
                    label="どの列か分かりません",
                    basis="JIS X 8341-3:2016 達成基準1.3.1",
                    advice="列の見出しを書いてください。",
                )
            seen |= {words} - {""}
