"""Two indicators that bear the same name.

## 何を見るか

「前置き」を含めて同じ名称の指標が、二つ以上あるかを見ます。空白と全角・半角の違いは、違いと見ません。

## 根拠

同じ名称の行が二つあると、読む人はどちらの数が正しいか分かりません。二度登録した誤りのこともあります。

## 悪い例

```yaml file=shihyo.yaml line=9
指標:
  - id: kpi-homon
    名称: 訪問した回数
    単位: 回
    事業: outreach
    出典: 福祉総合課調べ
    実績: [{年度: 令和6年度, 値: 280, 目標: 300}]
  - id: kpi-homon-2
    名称: 訪問した回数
    単位: 回
    事業: hokatsu
    出典: 福祉総合課調べ
    実績: [{年度: 令和6年度, 値: 460, 目標: 500}]
```

## 良い例

```yaml file=shihyo.yaml
指標:
  - id: kpi-homon
    前置き: アウトリーチ
    名称: 訪問した回数
    単位: 回
    事業: outreach
    出典: 福祉総合課調べ
    実績: [{年度: 令和6年度, 値: 280, 目標: 300}]
  - id: kpi-homon-2
    前置き: 地域包括支援センター
    名称: 訪問した回数
    単位: 回
    事業: hokatsu
    出典: 福祉総合課調べ
    実績: [{年度: 令和6年度, 値: 460, 目標: 500}]
```

## 直し方

違うものを測るなら、「名称」か「前置き」で分かるようにします。同じものなら、一つにまとめます。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.measured import readable
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.indicator import Indicator
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.values.notation import compact
from jusou_plan.source.finding import Finding, Related

RULE = Rule(
    code="KPI-105",
    name="同じ名称の指標",
    slug="same-name",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each indicator whose printed name an earlier one bears."""
    first: dict[str, Indicator] = {}
    for indicator in readable(loaded):
        printed = compact(f"{indicator.prefix or ''} {indicator.name}")
        earlier = first.setdefault(printed, indicator)
        if earlier is not indicator:
            yield Finding(
                RULE.code,
                loaded.span(indicator, "名称"),
                f"指標「{indicator.name}」が二つあります",
                label="同じ名称の指標がほかにもあります",
                related=(Related("先の指標はここです", loaded.span(earlier, "名称")),),
                advice="「前置き」か「名称」で区別するか、一つにまとめてください。",
            )
