"""An alternative that says no more than the caption.

## 何を見るか

図と表紙の写真の「代替」が、題を繰り返すだけでないか、「写真」「画像」「図」と言うだけでないかを見ます。
まだ画像のないものは見ません。

## 根拠

JIS X 8341-3:2016（WCAG 2.0）の達成基準 1.1.1（非テキストコンテンツ）です。題は別に読み上げられるので、
同じ言葉を二度聞くだけになります。

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
    - 見出し: 窓口の様子
      内容:
        - 相談の窓口は、市役所の1階にある。
        - {図: 相談の窓口, 画像: images/madoguchi.svg, 代替: 相談の窓口の写真}
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
    - 見出し: 窓口の様子
      内容:
        - 相談の窓口は、市役所の1階にある。
        - {図: 相談の窓口, 画像: images/madoguchi.svg, 代替: 入口の右手に机が三つ並び、仕切りがある。}
```

## 直し方

題になくて図にあることを書きます。
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.block import FigureBlock, Picture
from jusou_plan.model.header import CoverPicture
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="ACC-002",
    name="何も伝えない代替",
    slug="alternative-says-nothing",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
)

_FILLER = re.compile(
    r"(?:を|が)?(?:表した|写した|示した|撮った|描いた|あらわした|表す|示す)|写真|画像|イラスト|図表|図|表紙|です|である|イメージ|の様子|様子"
    r"|[のをがはに]|\W"
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each alternative that has no word beside those of the caption."""
    for piece in loaded.every(FigureBlock, CoverPicture):
        if not piece.alternative:
            continue
        if isinstance(piece, Picture | CoverPicture) and piece.file is None:
            continue
        title = piece.caption_ if isinstance(piece, Picture) else piece.caption or ""
        if _bare(piece.alternative) in _bare(title):
            yield Finding(
                RULE.code,
                loaded.span(piece, "代替"),
                "代替が、図の題のほかに何も伝えていません",
                label=f"題は「{title}」です" if title else "図であることしか言っていません",
                basis="JIS X 8341-3:2016 達成基準1.1.1",
                advice="題になくて図にあることを書いてください。",
            )


def _bare(words: str) -> str:
    return _FILLER.sub("", words)
