"""A plan in harmony whose statutory kind is not said, while a statutory plan is not named.

## 何を見るか

四つの法定計画のうち挙がっていないものがあるとき、「法定種別」のない上位計画や調和する計画を指します。
愛称や統合計画の名だけでは、どの法定計画に当たるかが分かりません。

## 根拠

社会福祉法は、実施計画が四つの法定計画と調和が保たれたものでなければならないとしています。
名称が違っても当たることはあるため、
警告にとどめます。番号は `jusou law 調和` で調べられます。

## 悪い例

```yaml file=kanren.yaml line=3
関連計画:
  - {id: chiiki-fukushi, 法定種別: 地域福祉計画, 名称: 見本市地域福祉計画, 関係: 上位計画}
  - {id: kaigo, 名称: すこやかプラン, 関係: 調和する計画}
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
  - {id: kaigo, 法定種別: 介護保険事業計画, 名称: すこやかプラン, 関係: 調和する計画}
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

その計画がどの法律の計画かを確かめ、「法定種別」を書きます。一体の計画なら種別を並べ、
どれでもなければ「その他」とします。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.coverage.duties import plans_in_harmony, unnamed_plans
from jusou_plan.coverage.item import ProblemKind
from jusou_plan.lint.law import problems
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="PROC-504",
    name="法定種別の分からない計画",
    slug="plan-of-unknown-kind",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each plan that may be one of the statutory plans that are not named."""
    for item, _problem in problems(loaded, ProblemKind.PLANS_NOT_NAMED):
        absent = "、".join(kind.value for kind in unnamed_plans(loaded))
        for plan in plans_in_harmony(loaded):
            if not plan.kinds:
                yield Finding(
                    RULE.code,
                    loaded.span(plan, "名称"),
                    f"「{plan.name}」がどの法定計画に当たるかが分かりません",
                    label="「法定種別」がありません",
                    basis=item.article,
                    advice=f"「法定種別」を書いてください。まだ挙がっていない法定計画: {absent}",
                )
