"""A number typed into a heading, which is numbered by its style.

## 何を見るか

章と節の「見出し」が、「第1章」「1」「（1）」「ア」「①」などの番号で始まっていないかを見ます。

## 根拠

番号は「見出し番号」の様式から付きます。手で打つと、番号が二重になり、節を入れ替えたときに合わなくなります。

## 悪い例

```yaml file=honbun.yaml line=3
本文:
  章:
    - 見出し: 第1章 計画の趣旨
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
```

## 良い例

```yaml file=honbun.yaml
本文:
  見出し番号: [第1章, 1]
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
```

## 直し方

番号を消し、本文の「見出し番号」に様式を書きます。
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jusou_plan.lint.mendable import Mendable
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.lint.texts import texts
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.outline import OutlineSection
from jusou_plan.source.edits import fix
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="STY-108",
    name="手で打った見出しの番号",
    slug="typed-number",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
    mendable=Mendable.WITH_CARE,
)


_NUMBER = re.compile(
    r"第[0-9０-９一二三四五六七八九十]+[章節項][ 　]*"
    r"|[0-9０-９]{1,2}(?:[-－.．][0-9０-９]{1,2})*[ 　.．、]+"
    r"|[(（][0-9０-９一二三四五六七八九十アイウエオ][)）][ 　]*"
    r"|[①-⑳Ⅰ-Ⅻ][ 　]*|[ア-オ][ 　]+"
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each heading of the outline that begins with a number."""
    for text in texts(loaded):
        if isinstance(text.part, OutlineSection) and text.key == "見出し":
            match = _NUMBER.match(text.words)
            if match and match.end() < len(text.words):
                yield Finding(
                    RULE.code,
                    text.span(*match.span()),
                    "見出しに番号が打ってあります",
                    label="番号は様式から付きます",
                    advice=f"「{text.words[match.end() :]}」とだけ書き、番号の形は"
                    "本文の「見出し番号」に書いてください。",
                    fix=fix("番号を消します。", [text.edit(0, match[0], "")]),
                )
