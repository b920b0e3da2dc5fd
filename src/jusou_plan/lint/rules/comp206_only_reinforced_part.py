"""第3号ハ as its 機能強化事業 alone.

## 何を見るか

第3号ハの事業の名称が機能強化事業だけを指し、その文章も基礎的事業に触れていないかを見ます。

## 根拠

第3号ハは、障害者総合支援法の地域活動支援センターの事業の全体です。交付金の対象になるのが機能強化事業だけだと
しても、重層的支援体制整備事業の範囲は狭まりません。交付金の扱いは公表資料の抜粋で知るだけなので、情報にとどめます。
番号は `jusou law 地域活動支援センター` で調べられます。

## 悪い例

```yaml file=katsudo.yaml line=5
事業:
  - id: katsudo
    支援: chiiki
    根拠: 第3号ハ
    名称: 地域活動支援センター機能強化事業
    内容: 医療や福祉との連携を強める。
    実施方式: 直営
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 利用した人の数, 値: 50人/年}]}]
```

## 良い例

```yaml file=katsudo.yaml
事業:
  - id: katsudo
    支援: chiiki
    根拠: 第3号ハ
    名称: 地域活動支援センター事業
    内容: 基礎的事業として創作の場を設け、機能強化事業として医療や福祉との連携を強める。
    実施方式: 直営
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 利用した人の数, 値: 50人/年}]}]
```

## 直し方

名称を「地域活動支援センター事業」とするか、「内容」に基礎的事業のことも書きます。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.law import article, services
from jusou_plan.lint.lost import is_lost
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.lint.told import plain, told_of_projects
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding
from jusou_plan.statute.read import read_statute

RULE = Rule(
    code="COMP-206",
    name="地域活動支援センターの機能強化事業だけ",
    slug="only-reinforced-part",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
)

_KEY, _CONCEPT = "第3号ハ", "地域活動支援センター"


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of a plan that counts the additional part alone."""
    projects = services(loaded, _KEY)
    basic, additional = (plain(part).removesuffix("事業") for part in read_statute().component(_KEY).parts)
    narrow = [project for project in projects if additional in plain(project.name)]
    if not projects or len(narrow) < len(projects) or is_lost(loaded, *projects):
        return
    if basic not in told_of_projects(loaded, projects):
        yield Finding(
            RULE.code,
            loaded.span(projects[0], "名称"),
            f"{_KEY}の事業が「{projects[0].name}」だけで、{basic}事業に触れていません",
            label=f"{_KEY}は、センターの事業の全体です",
            basis=article(loaded, _CONCEPT),
            advice="名称を「地域活動支援センター事業」とするか、「内容」に基礎的事業のことも書いてください。",
        )
