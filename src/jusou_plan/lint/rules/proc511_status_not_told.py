"""A plan that does not say how far it has come.

## 何を見るか

「計画」に「状態」（素案、パブリックコメント案、案、確定）があるかを見ます。

## 根拠

状態を書かない計画は素案と見て、表紙に素案と印字します。決定した計画が素案と印字されることを防ぎます。

## 悪い例

```yaml file=keikaku.yaml line=2
計画:
  名称: 見本市重層的支援体制整備事業実施計画
  自治体: {名称: 見本市}
  期間: 令和7年度～令和8年度
```

## 良い例

```yaml file=keikaku.yaml
計画:
  名称: 見本市重層的支援体制整備事業実施計画
  自治体: {名称: 見本市}
  状態: 素案
  期間: 令和7年度～令和8年度
```

## 直し方

「状態」を書きます。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.law import law_day
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="PROC-511",
    name="状態のない計画",
    slug="status-not-told",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of a header without 状態."""
    header = loaded.plan.header
    if header is None or law_day(loaded) is None or "status" in header.model_fields_set:
        return
    if not loaded.marks(header).reported:
        yield Finding(
            RULE.code,
            loaded.span(header, "名称"),
            "「状態」がないので、素案として印字します",
            label="素案か、案か、確定かが分かりません",
            advice="「状態: 素案」のように書いてください。",
        )
