"""Goals that some services lack.

## 何を見るか

目標を定めた計画で、目標のある事業が一つもない号があるかを見ます。

## 根拠

施行規則は、各号の事業の提供体制について目標を定めるとしています。一部の号にあれば目標の記載はあるものとし、
残りは警告にとどめます。番号は `jusou law 記載事項・目標` で調べられます。

## 悪い例

```yaml file=kyoten.yaml at=honbun.yaml:13
事業:
  - id: kyoten
    支援: chiiki
    根拠: 第3号ニ
    名称: 地域子育て支援拠点事業
    実施方式: 直営
    実施時期: 令和7年度から
```

## 良い例

```yaml file=kyoten.yaml
事業:
  - id: kyoten
    支援: chiiki
    根拠: 第3号ニ
    名称: 地域子育て支援拠点事業
    実施方式: 直営
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 拠点の数, 値: 5か所}]}]
```

## 直し方

目標のない号の事業に「目標」を書きます。指標で測るときは、指標に「事業」と「目標」を書きます。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.coverage.item import ProblemKind
from jusou_plan.lint.law import problems
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="REQ-106",
    name="目標のない号がある",
    slug="service-without-goal",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of services without a goal."""
    for item, problem in problems(loaded, ProblemKind.SERVICES_WITHOUT_GOAL):
        yield Finding(
            RULE.code,
            problem.span,
            problem.message,
            label="目標のない号があります",
            basis=item.article,
            advice="その号の事業に「目標」を書くか、「事業」のある指標に「目標」を書いてください。",
        )
