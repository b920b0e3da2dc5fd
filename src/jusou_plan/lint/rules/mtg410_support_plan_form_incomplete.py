"""A form of the support plan that lacks one of the five things that the Ordinance names.

## 何を見るか

題に「支援プラン」か「支援計画」と「様式」「項目」「記載」などの言葉のある「表」に、施行規則の五つの事項が
そろっているかを見ます。様式を載せていない計画は問いません。

## 根拠

施行規則は、支援プランの記載事項として、本人の意向と生活全般の課題、支援の目標と達成の時期、支援の種類と内容、
機関の役割分担、一体的に提供するための方策の五つを挙げています。実施計画に様式を載せることは求めていないため、
警告にとどめます。番号は `jusou law 支援プランの記載事項` で調べられます。

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
    - 見出し: 支援プラン
      内容:
        - 表: 支援プランの様式
          列: [欄, 書くこと]
          行:
            - [意向と課題, 本人の意向と生活の課題]
            - [目標, 支援の目標と達成の時期]
            - [支援の内容, 支援の種類と留意すること]
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
    - 見出し: 支援プラン
      内容:
        - 表: 支援プランの様式
          列: [欄, 書くこと]
          行:
            - [意向と課題, 本人の意向と生活の課題]
            - [目標, 支援の目標と達成の時期]
            - [支援の内容, 支援の種類と留意すること]
            - [役割分担, 機関ごとの役割]
            - [連携の方策, 支援を一体的に行うための方策]
```

## 直し方

足りない事項の行を表に足します。
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jusou_plan.lint.law import article, law_day
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.lint.told import plain, told_by
from jusou_plan.model.block import FreeTable
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding
from jusou_plan.statute.read import read_statute

RULE = Rule(
    code="MTG-410",
    name="項目の足りない支援プランの様式",
    slug="support-plan-form-incomplete",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)

_CONCEPT = "支援プランの記載事項"
_TITLE = re.compile(r"支援(?:プラン|計画).*(?:様式|書式|項目|記載|シート|書くこと)")
_WORDS = {
    "本人の意向と生活全般の課題": re.compile(r"意向|希望|思い|課題"),
    "支援の目標と達成の時期": re.compile(r"目標"),
    "支援の種類、内容と留意事項": re.compile(r"種類|内容|留意"),
    "支援関係機関の役割分担": re.compile(r"役割|分担|担当"),
    "一体的に提供するための具体的な方策": re.compile(r"方策|一体|連携|調整"),
}
"""How forms speak of what the statute data lists."""


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each form that leaves one out."""
    if law_day(loaded) is None:
        return
    wanted = read_statute().concepts[_CONCEPT].versions[-1].enumerated
    for piece in loaded.every(FreeTable):
        if not _TITLE.search(plain(piece.title)):
            continue
        text = told_by(loaded, (piece,)).replace(plain(piece.title), "")
        absent = [item for item in wanted if not _WORDS[item].search(text)]
        if absent:
            yield Finding(
                RULE.code,
                loaded.span(piece, "表"),
                f"「{piece.title}」に、{'、'.join(absent)}がありません",
                label="支援プランの記載事項がそろっていません",
                basis=article(loaded, _CONCEPT),
                advice="足りない事項の行を、この表に足してください。",
            )
