"""A statutory plan that no related plan is.

## 何を見るか

地域福祉計画、介護保険事業計画、障害福祉計画、子ども・子育て支援事業計画の四つが、
上位計画か調和する計画として
「関連計画」にあるかを、「法定種別」で見ます。法定種別のない計画が残っていて、
それが当たるかもしれないときは、
PROC-504 が先にその計画を指します。

## 根拠

社会福祉法は、実施計画がこの四つの計画その他の法定計画と調和が保たれたものでなければならないとしています。
計画についての義務はこれだけです。番号は `jusou law 調和` で調べられます。

## 悪い例

```yaml file=kanren.yaml line=1
関連計画:
  - {id: chiiki-fukushi, 法定種別: 地域福祉計画, 名称: 見本市地域福祉計画, 関係: 上位計画}
  - {id: shogai-fukushi, 法定種別: 障害福祉計画, 名称: 見本市障害福祉計画, 関係: 調和する計画}
  - {id: kosodate, 法定種別: 子ども・子育て支援事業計画, 名称: 見本市子ども計画, 関係: 調和する計画}
```

```yaml file=tetsuzuki.yaml
手続:
  - 種別: 意見反映
    方法: 関係機関から聴き、パブリックコメントで住民の意見を募った。
    根拠資料: 意見の一覧（令和7年2月）
  - {種別: 公表, 日付: 令和7年3月, 方法: 市のホームページ, 根拠資料: 市のホームページ}
```

## 良い例

```yaml file=kanren.yaml
関連計画:
  - {id: chiiki-fukushi, 法定種別: 地域福祉計画, 名称: 見本市地域福祉計画, 関係: 上位計画}
  - {id: kaigo, 法定種別: 介護保険事業計画, 名称: 見本市介護保険事業計画, 関係: 調和する計画}
  - {id: shogai-fukushi, 法定種別: 障害福祉計画, 名称: 見本市障害福祉計画, 関係: 調和する計画}
  - {id: kosodate, 法定種別: 子ども・子育て支援事業計画, 名称: 見本市子ども計画, 関係: 調和する計画}
```

```yaml file=tetsuzuki.yaml
手続:
  - 種別: 意見反映
    方法: 関係機関から聴き、パブリックコメントで住民の意見を募った。
    根拠資料: 意見の一覧（令和7年2月）
  - {種別: 公表, 日付: 令和7年3月, 方法: 市のホームページ, 根拠資料: 市のホームページ}
```

## 直し方

欠けた計画を「関連計画」に登録し、「法定種別」と「関係」を書きます。
調和を確かめた手続も「手続」に登録します。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.coverage.duties import plans_in_harmony, unnamed_plans
from jusou_plan.coverage.item import ProblemKind
from jusou_plan.lint.law import plan_key, problems
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="PROC-503",
    name="調和する法定計画が挙がっていない",
    slug="not-in-harmony",
    severity=Severity.ERROR,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of the statutory plans that no plan in harmony with this one can be."""
    untyped = [plan for plan in plans_in_harmony(loaded) if not plan.kinds]
    if len(untyped) >= len(unnamed_plans(loaded)):
        return
    for item, problem in problems(loaded, ProblemKind.PLANS_NOT_NAMED):
        yield Finding(
            RULE.code,
            problem.span if loaded.plan.related_plans else plan_key(loaded),
            problem.message,
            label="調和を保つ計画がそろっていません",
            basis=item.article,
            advice="その計画を「関連計画」に登録し、「法定種別」と「関係」を書いてください。"
            "調和を図っていなければ「不足」に挙げてください。",
        )
