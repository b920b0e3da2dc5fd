"""A 自立相談支援事業 that does not speak of housing.

## 何を見るか

第1号ニの事業の文章が、居住や住まいに触れているかを見ます。「内容」を書いていない事業は問いません。
改正の施行より前の基準日の計画も問いません。

## 根拠

生活困窮者自立支援法の改正で、自立相談支援事業の相談は、就労の支援から、就労及び居住の支援についてのものになりました。
計画に書き分けることまでは求めていないため、情報にとどめます。いつからかは `jusou law 第1号ニ` で分かります。

## 悪い例

```yaml file=jiritsu.yaml line=6
事業:
  - id: jiritsu
    支援: sodan
    根拠: 第1号ニ
    名称: 自立相談支援事業
    内容: 就労などの相談に応じる。
    実施方式: 直営
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 相談件数, 値: 200件/年}]}]
```

## 良い例

```yaml file=jiritsu.yaml
事業:
  - id: jiritsu
    支援: sodan
    根拠: 第1号ニ
    名称: 自立相談支援事業
    内容: 就労と居住などの相談に応じる。
    実施方式: 直営
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 相談件数, 値: 200件/年}]}]
```

## 直し方

居住の相談にも応じることを「内容」に書きます。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.housing import speaks_of_housing
from jusou_plan.lint.law import law_day, services
from jusou_plan.lint.lost import is_lost
from jusou_plan.lint.rule import Level, Rule, Severity, documentation_in
from jusou_plan.lint.told import is_described, told_of_projects
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding
from jusou_plan.statute.read import read_statute

RULE = Rule(
    code="COMP-214",
    name="居住の相談に触れていない自立相談支援",
    slug="housing-not-in-consultation",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
    from_level=Level.STRICT,
)

_KEY = "第1号ニ"


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of a plan whose projects leave it out."""
    component, day = read_statute().component(_KEY), law_day(loaded)
    change = component.change("居住の相談")
    projects = [it for it in services(loaded, _KEY) if is_described(loaded, it)]
    if day is None or day < change.first or not projects or is_lost(loaded, *projects):
        return
    if not speaks_of_housing(told_of_projects(loaded, projects)):
        since = f"{change.first.year}年{change.first.month}月{change.first.day}日"
        yield Finding(
            RULE.code,
            loaded.span(projects[0], "内容" if projects[0].content else "名称"),
            f"「{projects[0].name}」が、{since}に加わった居住の相談に触れていません",
            label="「居住」「住まい」「住宅」などの言葉がありません",
            basis=str(component.basis[0]),
            advice="居住の相談にも応じることを「内容」に書いてください。",
        )
