"""A heading deeper than headings can tell.

## 何を見るか

節が、「見出し番号」に書いた様式の数より深くないかと、章から数えて六段目より深くないかを見ます。

## 根拠

JIS X 8341-3:2016（WCAG 2.0）の達成基準 1.3.1（情報及び関係性）です。
様式が足りない段は一つ上の段と同じ形の番号になり、上下が分かりません。ウェブページの見出しは六段までで、
一段目は計画の名称です。

## 悪い例

```yaml file=honbun.yaml line=22
本文:
  見出し番号: [第1章, "1"]
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
      節:
        - 見出し: 会議
          節:
            - 見出し: 回数
              内容: [会議は年に二度開く。]
```

## 良い例

```yaml file=honbun.yaml
本文:
  見出し番号: [第1章, "1", (1)]
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
      節:
        - 見出し: 会議
          節:
            - 見出し: 回数
              内容: [会議は年に二度開く。]
```

## 直し方

「見出し番号」に様式を加えるか、節を一段浅くします。段が要らない見出しは「小見出し」にします。
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.outline import OutlineSection
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="ACC-007",
    name="深すぎる見出し",
    slug="heading-too-deep",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)

_LEVELS = 5


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of the first section of each branch that goes too deep."""
    outline = loaded.plan.outline
    if outline is not None:
        styles = len(outline.heading_styles)
        yield from _below(loaded, outline.chapters, 1, min(styles or _LEVELS, _LEVELS))


def _below(
    loaded: LoadedPlan, sections: Sequence[OutlineSection], level: int, deepest: int
) -> Iterator[Finding]:
    for section in sections:
        if level <= deepest or (not section.numbered and level <= _LEVELS):
            yield from _below(loaded, section.sections, level + 1, deepest)
            continue
        if deepest < _LEVELS:
            message = f"{level}段目の見出しに、「見出し番号」の様式がありません"
            label, advice = (
                "上の段と同じ形の番号になります",
                "「見出し番号」に様式を加えるか、節を浅くしてください。",
            )
        else:
            message = f"{level}段目の見出しです。見出しは{_LEVELS}段までです"
            label, advice = "ウェブページの見出しの段が足りません", "節を浅くしてください。"
        yield Finding(
            RULE.code,
            loaded.span(section, "見出し" if section.title else "事業" if section.project else "支援"),
            message,
            label=label,
            basis="JIS X 8341-3:2016 達成基準1.3.1",
            advice=advice,
        )
