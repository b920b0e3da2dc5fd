"""The same sheet in two places of the outline.

## 何を見るか

本文に、同じ事業票、支援票、支援の概要、会議表が二度あるかを見ます。細事業や項目の選び方が違うものは、別のものと見ます。

## 根拠

前の節を写して、相手を直し忘れると、同じ票が二度印字され、あるはずの票がなくなります。

## 悪い例

```yaml file=tsuika.yaml
支援:
  - {id: minna, 根拠: 第2号, 名称: みんなの支援, 概要: 住民と関係機関をつなぐ。}
```

```yaml file=honbun.yaml line=24
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
        - 会議表: [shien-kaigi, jusou-kaigi]
    - 見出し: みんなの支援
      内容:
        - 支援の概要: minna
    - 見出し: これからの支援
      内容:
        - 支援をつなぐ。
        - 支援の概要: minna
```

## 良い例

```yaml file=tsuika.yaml
支援:
  - {id: minna, 根拠: 第2号, 名称: みんなの支援, 概要: 住民と関係機関をつなぐ。}
```

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
        - 会議表: [shien-kaigi, jusou-kaigi]
    - 見出し: みんなの支援
      内容:
        - 支援の概要: minna
```

## 直し方

一つを消すか、相手を直します。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.block import MeetingTable, ProjectSheets, SupportSheet, SupportSummary
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.reference import Reference
from jusou_plan.source.finding import Finding, Related

RULE = Rule(
    code="REF-005",
    name="二度印字する票",
    slug="sheet-twice",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)

_Sheet = ProjectSheets | SupportSheet | SupportSummary | MeetingTable


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each sheet that stands in the outline already."""
    first: dict[tuple[object, ...], Reference] = {}
    for _, block in loaded.pieces:
        if not isinstance(block, _Sheet):
            continue
        for reference in _shown(block):
            target = loaded.resolve(reference)
            key = (type(block), id(target), *_choice(block))
            earlier = first.setdefault(key, reference) if target is not None else reference
            if earlier is not reference and loaded.span(earlier) != loaded.span(reference):
                yield Finding(
                    RULE.code,
                    loaded.span(reference),
                    f"「{loaded.printed(reference)}」の{block.KEY}が、本文に二度あります",
                    label="同じ票が前にあります",
                    related=(Related("先にあるのはここです", loaded.span(earlier)),),
                    advice="一つを消すか、相手を直してください。",
                )


def _shown(block: _Sheet) -> tuple[Reference, ...]:
    if isinstance(block, ProjectSheets):
        return block.projects
    return block.meetings if isinstance(block, MeetingTable) else (block.support,)


def _choice(block: _Sheet) -> tuple[str, ...]:
    """Give what a sheet shows of its element: which sub-projects, which fields."""
    scopes = str(block.scopes) if isinstance(block, ProjectSheets) else ""
    fields = "" if isinstance(block, SupportSummary) else str(block.fields)
    return scopes, fields
