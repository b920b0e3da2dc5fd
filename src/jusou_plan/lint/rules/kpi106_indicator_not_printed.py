"""An indicator that the plan never prints.

## 何を見るか

登録した指標が、「指標表」にも文章の引用（`${指標:…}`）にも、事業の目標にも出てこないかを見ます。事例の計画では見ません。

## 根拠

印字されない指標は、計画を読む人には無いのと同じです。表に入れ忘れたことが多くあります。

## 悪い例

```yaml file=shihyo.yaml line=9
指標:
  - id: kpi-homon
    名称: 訪問した回数
    単位: 回
    事業: outreach
    出典: 福祉総合課調べ
    実績: [{年度: 令和6年度, 値: 280, 目標: 300}]
  - id: kpi-dantai
    名称: 協力する団体の数
    単位: 団体
    事業: sanka
    出典: 福祉総合課調べ
    実績: [{年度: 令和6年度, 値: 12, 目標: 15}]
```

```yaml file=honbun.yaml
本文:
  章:
    - 見出し: 計画の趣旨
      内容: ["この計画は、国の指針に則し、${法:計画策定}に基づいて定める。"]
    - 見出し: 基本方針
      記載: 規34-10-1
      内容: [高齢者、障害者、児童、生活困窮者その他の福祉の基本方針は、誰も取り残さない支援である。]
    - 見出し: 提供体制と目標
      記載: [規34-10-2, 規34-10-3]
      内容:
        - 次の事業を、令和7年度から実施する。事業ごとの目標も示す。
        - {事業一覧: すべて, 見出し: 事業}
        - {指標表: kpi-homon, 見出し: 指標}
    - 見出し: 支援関係機関の連携
      記載: 規34-10-4
      内容: [{会議表: [shien-kaigi, jusou-kaigi]}]
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
  - id: kpi-dantai
    名称: 協力する団体の数
    単位: 団体
    事業: sanka
    出典: 福祉総合課調べ
    実績: [{年度: 令和6年度, 値: 12, 目標: 15}]
```

```yaml file=honbun.yaml
本文:
  章:
    - 見出し: 計画の趣旨
      内容: ["この計画は、国の指針に則し、${法:計画策定}に基づいて定める。"]
    - 見出し: 基本方針
      記載: 規34-10-1
      内容: [高齢者、障害者、児童、生活困窮者その他の福祉の基本方針は、誰も取り残さない支援である。]
    - 見出し: 提供体制と目標
      記載: [規34-10-2, 規34-10-3]
      内容:
        - 次の事業を、令和7年度から実施する。事業ごとの目標も示す。
        - {事業一覧: すべて, 見出し: 事業}
        - {指標表: [kpi-homon, kpi-dantai], 見出し: 指標}
    - 見出し: 支援関係機関の連携
      記載: 規34-10-4
      内容: [{会議表: [shien-kaigi, jusou-kaigi]}]
```

## 直し方

「指標表」に加えるか、文章で引きます。要らなければ、指標を消します。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.law import is_profile
from jusou_plan.lint.lost import is_lost
from jusou_plan.lint.measured import readable
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.lint.used import used
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="KPI-106",
    name="印字されない指標",
    slug="indicator-not-printed",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each indicator that no block shows and nothing cites."""
    if loaded.plan.outline is None or is_profile(loaded) or is_lost(loaded):
        return
    known = used(loaded)
    for indicator in readable(loaded):
        if id(indicator) not in known:
            yield Finding(
                RULE.code,
                loaded.span(indicator, "名称"),
                f"指標「{indicator.name}」が、計画のどこにも印字されません",
                label="指標表にも文章にもありません",
                advice="「指標表」に加えるか、文章で引いてください。要らなければ消してください。",
            )
