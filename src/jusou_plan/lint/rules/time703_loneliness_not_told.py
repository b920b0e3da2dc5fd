"""No word of 孤独・孤立対策.

## 何を見るか

計画の文章や登録名のどこかに、孤独か孤立という言葉があるかを見ます。法律の施行より前の基準日の計画は問いません。

## 根拠

孤独・孤立対策推進法は、地方公共団体に、区域の状況に応じた施策を定め、実施する責務を置いています。実施計画に書くことまでは
求めていないため、情報にとどめます。

## 悪い例

```yaml file=suishin.yaml at=honbun.yaml:1
会議:
  - id: suishin
    法定種別: その他
    名称: 計画推進会議
    目的: 計画の実施状況を毎年度評価する。
    構成員:
      - {記述: こども家庭センター}
      - {記述: 地域包括支援センター}
      - {記述: 基幹相談支援センター}
      - {記述: 自立相談支援機関}
      - {記述: 居住支援協議会}
  - id: chosei
    法定種別: その他
    名称: 生活保護の調整会議
    目的: 支援会議と連携して、被保護者の支援を検討する。
```

## 良い例

```yaml file=suishin.yaml
会議:
  - id: suishin
    法定種別: その他
    名称: 計画推進会議
    目的: 計画の実施状況を毎年度評価する。孤独・孤立対策についても協議する。
    構成員:
      - {記述: こども家庭センター}
      - {記述: 地域包括支援センター}
      - {記述: 基幹相談支援センター}
      - {記述: 自立相談支援機関}
      - {記述: 居住支援協議会}
  - id: chosei
    法定種別: その他
    名称: 生活保護の調整会議
    目的: 支援会議と連携して、被保護者の支援を検討する。
```

## 直し方

孤独・孤立対策との関わりがあれば、「本文」や会議の「目的」に書きます。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.law import law_day, outline_key
from jusou_plan.lint.lost import is_lost
from jusou_plan.lint.rule import Level, Rule, Severity, documentation_in
from jusou_plan.lint.told import told
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding
from jusou_plan.statute.read import read_statute

RULE = Rule(
    code="TIME-703",
    name="孤独・孤立対策に触れていない",
    slug="loneliness-not-told",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
    from_level=Level.STRICT,
)

_WORDS = ("孤独", "孤立")


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of a plan without a word of it."""
    day, known = law_day(loaded), read_statute().provisions["孤独・孤立対策"]
    if day is None or not known.applies_on(day) or is_lost(loaded):
        return
    if not any(word in told(loaded) for word in _WORDS):
        yield Finding(
            RULE.code,
            outline_key(loaded),
            "孤独・孤立対策に触れていません",
            label="「孤独」「孤立」という言葉がありません",
            basis=str(known.provision),
            advice="孤独・孤立対策との関わりがあれば、「本文」や会議の「目的」に書いてください。",
        )
