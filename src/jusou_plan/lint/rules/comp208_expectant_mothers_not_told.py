"""A 利用者支援事業 that does not speak of expectant mothers.

## 何を見るか

第1号ハの事業の文章が、妊婦や妊産婦、妊娠に触れているかを見ます。「内容」を書いていない事業は問いません。
改正の施行より前の基準日の計画も問いません。

## 根拠

子ども・子育て支援法の改正で、利用者支援事業の対象に妊婦とその配偶者が加わりました。対象を書き分けることまでは
求めていないため、情報にとどめます。いつからかは `jusou law 第1号ハ` で調べられます。

## 悪い例

```yaml file=riyosha.yaml line=5
事業:
  - id: riyosha
    支援: sodan
    根拠: 第1号ハ
    名称: 利用者支援事業（基本型）
    内容: 子育て家庭の相談に応じる。
    実施方式: 直営
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 相談件数, 値: 900件/年}]}]
```

## 良い例

```yaml file=riyosha.yaml
事業:
  - id: riyosha
    支援: sodan
    根拠: 第1号ハ
    名称: 利用者支援事業（基本型）
    内容: 妊婦とその配偶者、子育て家庭の相談に応じる。
    実施方式: 直営
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 相談件数, 値: 900件/年}]}]
```

## 直し方

「支援対象者」か「内容」に、妊婦とその配偶者のことを書きます。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.law import law_day, services
from jusou_plan.lint.lost import is_lost
from jusou_plan.lint.rule import Level, Rule, Severity, documentation_in
from jusou_plan.lint.told import is_described, told_of_projects
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding
from jusou_plan.statute.read import read_statute

RULE = Rule(
    code="COMP-208",
    name="妊婦に触れていない利用者支援事業",
    slug="expectant-mothers-not-told",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
    from_level=Level.STRICT,
)

_KEY = "第1号ハ"


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of a plan whose projects leave them out."""
    component, day = read_statute().component(_KEY), law_day(loaded)
    change = component.change("妊婦等の相談")
    projects = [it for it in services(loaded, _KEY) if is_described(loaded, it)]
    if day is None or day < change.first or not projects or is_lost(loaded, *projects):
        return
    if "妊" not in told_of_projects(loaded, projects):
        since = f"{change.first.year}年{change.first.month}月{change.first.day}日"
        yield Finding(
            RULE.code,
            loaded.span(projects[0], "支援対象者" if projects[0].target else "名称"),
            f"「{projects[0].name}」が、{since}に対象に加わった妊婦とその配偶者に触れていません",
            label="「妊婦」「妊娠」などの言葉がありません",
            basis=str(component.basis[0]),
            advice="「支援対象者」か「内容」に、妊婦とその配偶者のことを書いてください。",
        )
