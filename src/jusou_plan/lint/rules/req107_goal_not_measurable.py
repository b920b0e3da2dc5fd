"""A project whose goals have neither a value nor an indicator.

## 何を見るか

事業の目標に、値か指標を添えたものが一つもない事業を知らせます。文だけの目標も、目標としては認められます。

## 根拠

国の策定ガイドラインは、相談受付件数などの評価指標を例に挙げています。通知によるものなので、
情報にとどめます。

## 悪い例

```yaml file=outreach.yaml line=9
支援:
  - {id: outreach-shien, 根拠: 第4号, 名称: アウトリーチ等支援}
事業:
  - id: outreach
    支援: outreach-shien
    名称: 訪問による支援
    実施方式: 直営
    実施時期: 令和7年度から
    目標: [{目標: [つながりを絶やさない。]}]
```

## 良い例

```yaml file=outreach.yaml
支援:
  - {id: outreach-shien, 根拠: 第4号, 名称: アウトリーチ等支援}
事業:
  - id: outreach
    支援: outreach-shien
    名称: 訪問による支援
    実施方式: 直営
    実施時期: 令和7年度から
    目標: [{目標: [つながりを絶やさない。, {内容: 訪問した回数, 値: 300回/年}]}]
```

## 直し方

目標の一つに「値」か「指標」を添えます。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.law import law_day
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.goal import Goal
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="REQ-107",
    name="測れない目標",
    slug="goal-not-measurable",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each project whose goals are words only."""
    if law_day(loaded) is None:
        return
    for project in loaded.plan.projects:
        goals = [goal for part in project.goals for goal in part.goals]
        if goals and not any(map(_is_measurable, goals)):
            yield Finding(
                RULE.code,
                loaded.span(goals[0], "内容"),
                f"「{project.name}」の目標に、測れるものがありません",
                label="値も指標もありません",
                basis="国の策定ガイドライン（盛り込むべき事項の例示）",
                advice="測れる目標があれば、「値」か「指標」を添えてください。",
            )


def _is_measurable(goal: Goal) -> bool:
    return goal.value is not None or goal.indicator is not None
