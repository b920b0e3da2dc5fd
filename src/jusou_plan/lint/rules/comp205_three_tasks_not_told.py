"""A project of 第1号イ that does not speak of all three tasks of a 地域包括支援センター.

## 何を見るか

第1号イの事業の文章が、総合相談支援、権利擁護、包括的・継続的ケアマネジメント支援の三つに触れているかを見ます。
「内容」を書いていない事業は問いません。

## 根拠

第1号イは、介護保険法の地域支援事業のうち、この三つの業務を指します。介護予防ケアプランを作る第1号介護予防支援事業は
範囲の外です。業務を書き分けることまでは求めていないため、情報にとどめます。
番号は `jusou law 地域包括支援センター運営` で調べられます。

## 悪い例

```yaml file=hokatsu.yaml line=6
事業:
  - id: hokatsu
    支援: sodan
    根拠: 第1号イ
    名称: 地域包括支援センターの運営
    内容: 高齢者の総合相談に応じ、権利を擁護する。
    実施方式: 直営
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 相談件数, 値: 900件/年}]}]
```

## 良い例

```yaml file=hokatsu.yaml
事業:
  - id: hokatsu
    支援: sodan
    根拠: 第1号イ
    名称: 地域包括支援センターの運営
    内容: 高齢者の総合相談に応じ、権利を擁護し、地域のケアマネジャーを支援する。
    実施方式: 直営
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 相談件数, 値: 900件/年}]}]
```

## 直し方

「内容」に、触れていない業務を書き足します。
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jusou_plan.lint.law import article, services
from jusou_plan.lint.lost import is_lost
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.lint.told import is_described, told_of_projects
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding
from jusou_plan.statute.read import read_statute

RULE = Rule(
    code="COMP-205",
    name="第1号イの三つの業務に触れていない",
    slug="three-tasks-not-told",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
)

_KEY, _CONCEPT = "第1号イ", "地域包括支援センター運営"
_WORDS = {
    "総合相談支援": re.compile(r"相談"),
    "権利擁護": re.compile(r"権利.{0,2}(?:擁護|守)|虐待|成年後見"),
    "包括的・継続的ケアマネジメント支援": re.compile(
        r"ケアマネ|(?<!主任)介護支援専門員|多職種|地域ケア会議|支援体制|継続的"
    ),
}
"""How plans speak of the tasks that the statute data lists."""


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of the tasks that no project of the item speaks of."""
    projects = [it for it in services(loaded, _KEY) if is_described(loaded, it)]
    if not projects or is_lost(loaded, *projects):
        return
    text = told_of_projects(loaded, projects)
    tasks = read_statute().concepts[_CONCEPT].versions[-1].enumerated
    absent = [task for task in tasks if not _WORDS[task].search(text)]
    if absent:
        yield Finding(
            RULE.code,
            loaded.span(projects[0], "内容" if projects[0].content else "名称"),
            f"「{projects[0].name}」が、{'、'.join(absent)}に触れていません",
            label="三つの業務のうち、書かれていないものがあります",
            basis=article(loaded, _CONCEPT),
            advice="「内容」に、その業務で何をするかを書いてください。",
        )
