"""Goals taken from a plan that ends before this one does.

## 何を見るか

目標や指標の「出典計画」が、この計画の期間の途中で終わらないかを見ます。
終わった後の年度には、目標の拠り所がなくなります。

## 根拠

計画どうしの期間の一貫性です。介護保険事業計画は3年（介護保険法第117条）、子ども・子育て支援事業計画は5年（子ども・子育て支援法第61条）を一期とします。

## 悪い例

```yaml file=keikaku.yaml
計画:
  名称: 見本市重層的支援体制整備事業実施計画
  自治体: {名称: 見本市}
  状態: 確定
  期間: 令和7年度～令和8年度

```

```yaml file=mokuhyo.yaml line=4
関連計画:
  - {id: kaigo9, 名称: 見本市高齢者福祉計画, 期間: 令和6年度～令和7年度}
指標:
  - {id: homon, 名称: 訪問の回数, 単位: 回, 出典計画: kaigo9, 実績: [{年度: R7, 目標: 30}]}
```

## 良い例

```yaml file=keikaku.yaml
計画:
  名称: 見本市重層的支援体制整備事業実施計画
  自治体: {名称: 見本市}
  状態: 確定
  期間: 令和7年度～令和8年度

```

```yaml file=mokuhyo.yaml
関連計画:
  - {id: kaigo9, 名称: 見本市高齢者福祉計画, 期間: 令和6年度～令和8年度}
指標:
  - {id: homon, 名称: 訪問の回数, 単位: 回, 出典計画: kaigo9, 実績: [{年度: R7, 目標: 30}]}
```

## 直し方

次の期の計画で目標を見直すことを、目標の文か計画の趣旨に書きます。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.goal import GoalSet
from jusou_plan.model.indicator import Indicator
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.related_plan import RelatedPlan
from jusou_plan.source.finding import Finding, Related

RULE = Rule(
    code="DATE-102",
    name="出典の計画より長い目標",
    slug="goal-outlives-its-source",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
)
_SHOWN = 9


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell once of each such source, at the first goal or indicator that is taken from it."""
    header = loaded.plan.header
    own = header.period if header else None
    if own is None:
        return
    seen: dict[str, list[GoalSet | Indicator]] = {}
    sources: dict[str, RelatedPlan] = {}
    for piece in loaded.every(GoalSet, Indicator):
        if piece.source is not None:
            source = loaded.resolve(piece.source)
            if isinstance(source, RelatedPlan) and source.period and source.period.last.year < own.last.year:
                seen.setdefault(source.name, []).append(piece)
                sources[source.name] = source
    for name, pieces in seen.items():
        source = sources[name]
        first, *others = pieces
        yield Finding(
            RULE.code,
            loaded.span(first, "出典計画"),
            f"目標の出典「{name}」の期間（{source.period}）が、計画期間（{own}）の途中で終わります",
            label="この計画より先に終わります",
            related=(
                Related("出典の計画の期間", loaded.span(source, "期間")),
                *(Related("ここも同じです", loaded.span(other, "出典計画")) for other in others[:_SHOWN]),
            ),
            advice="終わった後の目標をいつ見直すかを、計画に書いてください。",
        )
