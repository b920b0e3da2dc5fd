"""A budget whose stated 計 is not the sum of its lines.

## 何を見るか

予算の「計」に書いた額が、「内訳」の金額を足した額と合うかを見ます。円・千円・百万円などが混じっていれば、そろえて足します。
概数や、お金でない単位のように、足せない金額も知らせます。金額のない行があるときは、足しません。

## 根拠

予算の表の計は、印字するたびに道具が足します。公表した額と違えば、内訳か計のどちらかが誤っています。

## 悪い例

```yaml file=yosan.yaml line=9
予算:
  - id: yosan
    名称: 重層的支援体制整備事業
    年度: 令和7年度
    単位: 千円
    内訳:
      - {区分: 相談支援, 名称: 相談窓口の運営, 金額: 12000}
      - {区分: 参加支援, 名称: 居場所づくり, 金額: 3000}
    計: 15500
```

## 良い例

```yaml file=yosan.yaml
予算:
  - id: yosan
    名称: 重層的支援体制整備事業
    年度: 令和7年度
    単位: 千円
    内訳:
      - {区分: 相談支援, 名称: 相談窓口の運営, 金額: 12000}
      - {区分: 参加支援, 名称: 居場所づくり, 金額: 3000}
    計: 15000
```

## 直し方

予算書で確かめ、誤っているほうを直します。「計」は書かなくてもかまいません。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.budget import Budget
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="SUM-601",
    name="計の合わない予算",
    slug="budget-does-not-add-up",
    severity=Severity.ERROR,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Add every budget up."""
    for budget in loaded.plan.budgets:
        if loaded.marks(budget).reported:
            continue
        yield from _uncountable(loaded, budget)
        yield from _disagreeing(loaded, budget)


def _uncountable(loaded: LoadedPlan, budget: Budget) -> Iterator[Finding]:
    for line in budget.lines:
        if line.amount and budget.countable(line.amount) is None:
            yield Finding(
                RULE.code,
                loaded.span(line, "金額"),
                f"金額「{line.amount.text}」は、{budget.printed_unit or '数だけ'}の計に足せません",
                label="足せない金額です",
                advice=f"「{budget.name}」の金額は、概数でない一つの数と、お金の単位で書いてください。",
            )


def _disagreeing(loaded: LoadedPlan, budget: Budget) -> Iterator[Finding]:
    total, unit = budget.total, budget.printed_unit
    stated = budget.countable(budget.stated) if budget.stated else None
    if total is None or stated is None or total == stated:
        return
    more = "多い" if stated > total else "少ない"
    yield Finding(
        RULE.code,
        loaded.span(budget, "計"),
        f"計の{stated:,f}{unit}が、内訳を足した{total:,f}{unit}と合いません",
        label=f"内訳より{abs(stated - total):,f}{unit}{more}額です",
        advice="内訳の金額と計を、予算書で確かめてください。印字する計は、内訳を足した額です。",
    )
