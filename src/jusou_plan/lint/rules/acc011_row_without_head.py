"""A row of a table whose head is empty, as if joined with the row above.

## 何を見るか

「表」の行の最初の欄（行見出し）が空でないかを見ます。上の行とつなげたつもりの空の欄と、
間を空けるための空の行が見付かります。
「行見出し: false」の表は見ません。

## 根拠

JIS X 8341-3:2016（WCAG 2.0）の達成基準 1.3.1（情報及び関係性）です。読み上げでは、
欄ごとに行の見出しが読まれます。空だと、何の行か分かりません。

## 悪い例

```yaml file=honbun.yaml line=23
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
          列: [会議, 区分, 回数]
          行:
            - [計画推進会議, 全体会, 2回]
            - ["", 部会, 4回]
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
          列: [会議, 区分, 回数]
          行:
            - [計画推進会議, 全体会, 2回]
            - [計画推進会議, 部会, 4回]
```

## 直し方

上と同じ言葉を書きます。会議や事業の表は、登録から作ると、同じ欄が自然につながります。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.block import FreeTable
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="ACC-011",
    name="空の行見出し",
    slug="row-without-head",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Look at every table of words with row heads."""
    for piece in loaded.every(FreeTable):
        if not piece.row_heads:
            continue
        for index, row in enumerate(piece.rows):
            if row and not row[0].text.strip():
                yield Finding(
                    RULE.code,
                    loaded.span(piece, "行", index, 0),
                    f"「{piece.title}」の{index + 1}行目の見出しが空です",
                    label="何の行か分かりません",
                    basis="JIS X 8341-3:2016 達成基準1.3.1",
                    advice="上の行と同じなら、同じ言葉を書いてください。"
                    "見出しの要らない表なら「行見出し: false」とします。",
                )
