"""A budget with projects of long-term care insurance, and no word of the transfer from its account.

## 何を見るか

「予算」に、第1号イ、第3号イ、第3号ロの事業の行がある計画で、介護保険特別会計からの繰入れに触れているかを、
「繰入」「繰り入れ」「特別会計」の言葉で見ます。予算を載せていない計画は問いません。

## 根拠

社会福祉法は、介護保険の事業の分について、定める額を介護保険特別会計から一般会計に繰り入れるとしています。
計画に書くことまでは求めていないため、情報にとどめます。番号は `jusou law 一般会計への繰入れ` で調べられます。

## 悪い例

```yaml file=yosan.yaml line=7
予算:
  - id: yosan
    名称: 重層的支援体制整備事業
    年度: 令和7年度
    単位: 千円
    内訳:
      - {事業: hokatsu, 金額: 90000}
      - {事業: sanka, 金額: 3000}
```

## 良い例

```yaml file=yosan.yaml
予算:
  - id: yosan
    名称: 重層的支援体制整備事業
    年度: 令和7年度
    単位: 千円
    内訳:
      - {事業: hokatsu, 金額: 90000, 注: kuriire}
      - {事業: sanka, 金額: 3000}
注:
  - id: kuriire
    本文: 介護保険の事業の分は、介護保険特別会計から一般会計に繰り入れる。
```

## 直し方

予算の行の「注」に、繰入れのことを書きます。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.law import article, services
from jusou_plan.lint.lost import is_lost
from jusou_plan.lint.rule import Level, Rule, Severity, documentation_in
from jusou_plan.lint.told import told
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding
from jusou_plan.statute.grant import Bearer
from jusou_plan.statute.read import read_statute

RULE = Rule(
    code="FIN-602",
    name="介護保険特別会計からの繰入れに触れていない",
    slug="transfer-not-told",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
    from_level=Level.STRICT,
)

_WORDS = ("繰入", "繰り入れ", "特別会計")


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of it once, at the first line of a budget with such a project."""
    labels = [
        label
        for grant in read_statute().costs.grants
        for label in grant.labels
        if any(share.bearer is Bearer.CARE_ACCOUNT for share in grant.shares)
    ]
    projects = services(loaded, *labels) if loaded.plan.budgets else ()
    lines = [
        line
        for budget in loaded.plan.budgets
        for line in budget.lines
        if any(loaded.resolve(reference) is project for reference in line.projects for project in projects)
    ]
    if lines and not is_lost(loaded) and not any(word in told(loaded) for word in _WORDS):
        yield Finding(
            RULE.code,
            loaded.span(lines[0]),
            "介護保険の事業の予算がありますが、介護保険特別会計からの繰入れに触れていません",
            label=f"{'、'.join(labels)}の分は、特別会計から繰り入れます",
            basis=article(loaded, "一般会計への繰入れ"),
            advice="この行の「注」に、繰入れのことを書いてください。",
        )
