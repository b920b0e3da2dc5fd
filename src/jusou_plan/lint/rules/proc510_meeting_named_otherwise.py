"""A meeting typed in prose by a name that is almost, but not quite, that of a registered one.

## 何を見るか

文章に文字で書いた会議の名前のうち、「会議」に登録した名称か略称と一、二文字だけ違うものを指します。
短い名前、数字だけの違い、登録した名前の一部、ほかの登録にある名前は問いません。
「・」や「障がい」など書き方だけの違いは、NAM-102 が知らせます。

## 根拠

一つの会議を二通りの名で書くと、別の会議に見えます。計画の中の食い違いなので、警告にとどめます。

## 悪い例

```yaml file=honbun.yaml line=17
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
      内容:
        - 計画の推進会議で、実施状況を評価する。計画促進会議には市民も加わる。
        - 会議表: [shien-kaigi, jusou-kaigi]
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
      内容:
        - ${会議:suishin}で、実施状況を評価する。この会議には市民も加わる。
        - 会議表: [shien-kaigi, jusou-kaigi]
```

## 直し方

`${会議:suishin}` のように引きます。別の会議なら、「会議」に登録します。
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jusou_plan.lint.law import law_day
from jusou_plan.lint.lost import is_lost
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.lint.spelling import key_of
from jusou_plan.lint.texts import Names, names
from jusou_plan.lint.told import place_in, typed
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.meeting import Meeting
from jusou_plan.source.finding import Finding, Suggestion
from jusou_plan.source.position import Span

RULE = Rule(
    code="PROC-510",
    name="登録した会議と似た別の名前",
    slug="meeting-named-otherwise",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)

_NAMED = re.compile(r"[一-鿿々ァ-ヴー・]+会議")
_SHORT, _LONG = 6, 10
"""From how many characters on a name may differ in one, and in two."""

_NUMBER = re.compile(r"[0-9〇一二三四五六七八九十]")


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each such name where it first stands."""
    if law_day(loaded) is None or not loaded.plan.meetings or is_lost(loaded):
        return
    known = [(key_of(name), meeting) for meeting in loaded.plan.meetings for name in meeting.names]
    registered = Names(key_of(name) for name in names(loaded))
    seen = set()
    for text, offset, path in typed(loaded):
        for match in _NAMED.finditer(text):
            name = key_of(match[0])
            if name in seen:
                continue
            seen.add(name)
            if registered.touch(name):
                continue
            meant = next((meeting for other, meeting in known if _almost(name, other)), None)
            if meant is not None:
                span = place_in(loaded, path, offset + match.start(), offset + match.end())
                yield _finding(loaded, span, match[0], meant)


def _almost(name: str, other: str) -> bool:
    """Tell whether one is the other but for a slip; another number is another meeting."""
    allowed = (min(len(name), len(other)) >= _SHORT) + (min(len(name), len(other)) >= _LONG)
    same = _NUMBER.sub("", name) == _NUMBER.sub("", other)
    return not same and abs(len(name) - len(other)) <= allowed and _distance(name, other) <= allowed


def _distance(one: str, other: str) -> int:
    """Give how many characters have to be put in, left out or replaced."""
    row = list(range(len(other) + 1))
    for index, character in enumerate(one, 1):
        above, row[0] = row[0], index
        for column, wanted in enumerate(other, 1):
            best = min(row[column] + 1, row[column - 1] + 1, above + (character != wanted))
            above, row[column] = row[column], best
    return row[-1]


def _finding(loaded: LoadedPlan, span: Span, name: str, meant: Meeting) -> Finding:
    return Finding(
        RULE.code,
        span,
        f"「{name}」は「会議」になく、「{meant.name}」と似ています",
        label="同じ会議なら、同じ名前で書きます",
        suggestions=(Suggestion(meant.name, loaded.span(meant, "名称")),),
        advice=f"同じ会議なら「${{会議:{meant.id or meant.name}}}」のように引き、"
        "別の会議なら「会議」に登録してください。",
    )
