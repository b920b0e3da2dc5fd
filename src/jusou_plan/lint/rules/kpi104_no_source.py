"""Indicators of which some say where their numbers come from and others do not.

## 何を見るか

「出典」か「出典計画」のある指標とない指標が混じっているとき、ない指標を知らせます。
どの指標にもなければ、まとめて一度だけ知らせます。事例の計画では見ません。

## 根拠

数の出どころが書かれていれば、次の年度に同じ数え方で比べられます。市の実績であっても、どの課の調べかが
分かると、後の担当者が確かめられます。

## 悪い例

```yaml file=shihyo.yaml line=3
指標:
  - id: kpi-homon
    名称: 訪問した回数
    単位: 回
    事業: outreach
    実績: [{年度: 令和6年度, 値: 280, 目標: 300}]
```

## 良い例

```yaml file=shihyo.yaml
指標:
  - id: kpi-homon
    名称: 訪問した回数
    単位: 回
    事業: outreach
    出典: 福祉総合課調べ
    実績: [{年度: 令和6年度, 値: 280, 目標: 300}]
```

## 直し方

指標に「出典」（福祉総合課調べ など）か「出典計画」を書きます。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.law import is_profile
from jusou_plan.lint.measured import readable
from jusou_plan.lint.rule import Level, Rule, Severity, documentation_in
from jusou_plan.model.indicator import Indicator
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding
from jusou_plan.source.position import Span

RULE = Rule(
    code="KPI-104",
    name="出典のない指標",
    slug="no-source",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
    from_level=Level.STRICT,
)

_ADVICE = "「出典」（○○課調べ など）か「出典計画」を書いてください。"


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of the indicators without a source: each one if others have it, else all at once."""
    if is_profile(loaded) or any(stub.kind == "指標" for stub in loaded.stubs):
        return
    indicators = tuple(readable(loaded))
    without = [it for it in indicators if it.origin is None and it.source is None]
    if without and len(without) == len(indicators) > 1:
        where = loaded.source.marks.at(("指標",)).key_span or loaded.span(without[0], "名称")
        yield _finding(
            where, f"{len(without)}個の指標のどれにも、出典がありません", "数の出どころが分かりません"
        )
        return
    for indicator in without:
        yield _of(loaded, indicator)


def _of(loaded: LoadedPlan, indicator: Indicator) -> Finding:
    message = f"指標「{indicator.name}」に出典がありません"
    return _finding(loaded.span(indicator, "名称"), message, "この数の出どころが分かりません")


def _finding(where: Span, message: str, label: str) -> Finding:
    return Finding(RULE.code, where, message, label=label, advice=_ADVICE)
