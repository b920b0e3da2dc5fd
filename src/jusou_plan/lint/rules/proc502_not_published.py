"""No procedure by which the plan was published.

## 何を見るか

「手続」に公表があるかを見ます。これから公表するときは、予定の日付と方法を書きます。

## 根拠

社会福祉法は、市町村が計画を策定し、又は変更したときは、遅滞なく公表するよう努めるとしています。
番号は `jusou law 公表` で調べられます。

## 悪い例

```yaml file=tetsuzuki.yaml at=keikaku.yaml:1
手続:
  - 種別: 意見反映
    方法: 関係機関から聴き、パブリックコメントで住民の意見を募った。
    根拠資料: 意見の一覧（令和7年2月）
```

## 良い例

```yaml file=tetsuzuki.yaml
手続:
  - 種別: 意見反映
    方法: 関係機関から聴き、パブリックコメントで住民の意見を募った。
    根拠資料: 意見の一覧（令和7年2月）
  - {種別: 公表, 日付: 令和7年3月, 方法: 市のホームページ, 根拠資料: 市のホームページ}
```

## 直し方

公表の日付、方法、根拠資料を「手続」に登録します。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.coverage.catalogue import PUBLICATION
from jusou_plan.coverage.item import ProblemKind
from jusou_plan.lint.law import missing, plan_key, problems
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding
from jusou_plan.source.position import Span

RULE = Rule(
    code="PROC-502",
    name="公表の手続がない",
    slug="not-published",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of a plan that was not published."""
    for item in missing(loaded, PUBLICATION):
        yield _finding(plan_key(loaded), "公表した手続が登録されていません", item.article)
    for item, problem in problems(loaded, ProblemKind.CLAIM_WITHOUT_PROCEDURE):
        if item.key == PUBLICATION:
            yield _finding(problem.span, problem.message, item.article)


def _finding(span: Span, message: str, basis: str) -> Finding:
    return Finding(
        RULE.code,
        span,
        message,
        label="公表したことを示します",
        basis=basis,
        advice="「手続」に種別「公表」を登録し、日付、方法、根拠資料を書いてください。",
    )
