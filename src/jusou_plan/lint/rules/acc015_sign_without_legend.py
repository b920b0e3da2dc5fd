"""Cells of signs whose meaning stands nowhere.

## 何を見るか

「表」の欄が「○」「×」「△」「◎」などの記号だけのとき、その意味がどこかに書いてあるかを見ます。
「計画」の「凡例」、表の題と注、
文章の「○は…」「○：…」を探します。

## 根拠

JIS X 8341-3:2016（WCAG 2.0）の達成基準 1.3.3（感覚的な特徴）です。○を「まる」と聞いても、
何を指すのか分かりません。

## 悪い例

```yaml file=honbun.yaml line=22
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
        - 表: 会議の公開
          列: [会議, 公開]
          行:
            - [計画推進会議, ○]
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
        - 表の○は、傍聴できることを示す。
        - 表: 会議の公開
          列: [会議, 公開]
          行:
            - [計画推進会議, ○]
```

## 直し方

「公開」「非公開」のように言葉で書くか、記号の意味を「凡例」か文章に書きます。
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.lint.texts import texts
from jusou_plan.model.block import FreeTable
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="ACC-015",
    name="凡例のない記号",
    slug="sign-without-legend",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
)

_SIGN = re.compile(r"\s*([○〇◯×✕△▲◎●■□★☆◆◇✓✔])\s*")


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each sign of a table once, where it stands first."""
    header = loaded.plan.header
    explained = set(header.legend) if header else set()
    for table in loaded.every(FreeTable):
        seen: set[str] = set()
        for row, cells in enumerate(table.rows):
            for column, cell in enumerate(cells):
                match = _SIGN.fullmatch(cell.text)
                if match is None or match[1] in seen:
                    continue
                seen.add(match[1])
                if match[1] not in explained and not _is_explained(loaded, match[1]):
                    yield Finding(
                        RULE.code,
                        loaded.span(table, "行", row, column),
                        f"「{match[1]}」の意味が書かれていません",
                        label="聞いただけでは分かりません",
                        basis="JIS X 8341-3:2016 達成基準1.3.3",
                        advice="言葉で書くか、記号の意味を「計画」の「凡例」か文章に書いてください。",
                    )


def _is_explained(loaded: LoadedPlan, sign: str) -> bool:
    told = re.compile(rf"{re.escape(sign)}[」』]?(?:印)?(?:[はがを：:＝=…]| )")
    return any(told.search(text.words) for text in texts(loaded) if text.words.strip() != sign)
