"""A heading or title without a word.

## 何を見るか

章と節の「見出し」、「小見出し」、「囲み」、表と図の題が、
「■」「・・・」「―」のような記号だけでないかを見ます。

## 根拠

JIS X 8341-3:2016（WCAG 2.0）の達成基準 2.4.6（見出し及びラベル）です。目次としおりと読み上げの一覧で、
何のことか分かりません。

## 悪い例

```yaml file=honbun.yaml line=19
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
        - 小見出し: ■
        - 会議は年に二度開く。
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
        - 小見出し: 会議の回数
        - 会議は年に二度開く。
```

## 直し方

中身が分かる言葉にします。間を空けるだけなら、消します。
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.lint.texts import texts
from jusou_plan.model.block import Block
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.outline import OutlineSection
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="ACC-014",
    name="言葉のない見出し",
    slug="heading-without-words",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)

_KEYS = frozenset({"見出し", "小見出し", "囲み", "表", "図"})


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each title of signs alone."""
    for text in texts(loaded):
        titled = isinstance(text.part, OutlineSection | Block) and text.key in _KEYS
        if titled and not text.running and not re.search(r"\w|\ufffc", text.words):
            yield Finding(
                RULE.code,
                text.span(0, len(text.words)),
                f"「{text.words}」では、何の見出しか分かりません",
                label="記号だけです",
                basis="JIS X 8341-3:2016 達成基準2.4.6",
                advice="中身が分かる言葉にしてください。間を空けるだけなら、消してください。",
            )
