"""No procedure by which opinions were reflected, or not everybody was asked.

## 何を見るか

「手続」に意見反映があるか、その方法や内容から、
地域住民と支援関係機関の両方の意見を聴いたことが分かるかを見ます。

## 根拠

社会福祉法は、市町村が計画の策定と変更に当たり、地域住民、
支援関係機関その他の関係者の意見を適切に反映させるよう努めるとしています。
番号は `jusou law 意見反映` で調べられます。

## 悪い例

地域住民の意見を聴いたかが分かりません。

```yaml file=tetsuzuki.yaml line=2
手続:
  - 種別: 意見反映
    日付: 令和7年1月
    方法: 相談支援事業所などの関係機関から聴いた。
    根拠資料: 意見の一覧（令和7年2月）
  - {種別: 公表, 日付: 令和7年3月, 方法: 市のホームページ, 根拠資料: 市のホームページ}
```

## 良い例

```yaml file=tetsuzuki.yaml
手続:
  - 種別: 意見反映
    日付: 令和7年1月
    方法: 関係機関から聴き、パブリックコメントで住民の意見を募った。
    根拠資料: 意見の一覧（令和7年2月）
  - {種別: 公表, 日付: 令和7年3月, 方法: 市のホームページ, 根拠資料: 市のホームページ}
```

## 直し方

行った手続を「手続」に登録し、誰の意見をどう聴いたかを書きます。行っていないときは「不足」に挙げます。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.coverage.catalogue import OPINIONS
from jusou_plan.coverage.item import ProblemKind
from jusou_plan.lint.law import article, coverage_of, missing, plan_key, problems
from jusou_plan.lint.lost import is_lost
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.procedure import Procedure
from jusou_plan.source.finding import Finding
from jusou_plan.source.position import Span

RULE = Rule(
    code="PROC-501",
    name="意見を反映する手続がない",
    slug="opinions-not-reflected",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)


_PARTIES = {
    "地域住民": ("住民", "市民", "町民", "村民", "区民", "公募", "パブリックコメント"),
    "支援関係機関": ("機関", "事業者", "事業所", "団体", "法人", "協議会"),
}
"""Whom the law names, and the words by which plans speak of them."""


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of a plan without the procedure, or whose procedure leaves somebody out."""
    for item in missing(loaded, OPINIONS):
        yield _finding(plan_key(loaded), "意見を反映した手続が登録されていません", item.article)
    for item, problem in problems(loaded, ProblemKind.CLAIM_WITHOUT_PROCEDURE):
        if item.key == OPINIONS:
            yield _finding(problem.span, problem.message, item.article)
    found = coverage_of(loaded)
    procedures = found.item(OPINIONS).procedures if found else ()
    if procedures and not is_lost(loaded, *procedures):
        told = "".join(map(_words, procedures))
        absent = [party for party, words in _PARTIES.items() if not any(word in told for word in words)]
        if absent:
            message = f"意見を聴いた相手に{'と'.join(absent)}がありません"
            yield _finding(loaded.span(procedures[0], "種別"), message, article(loaded, "意見反映"))


def _words(procedure: Procedure) -> str:
    text = procedure.text.text if procedure.text else ""
    return f"{procedure.method or ''}{text}{'会議の構成機関' if procedure.meetings else ''}"


def _finding(span: Span, message: str, basis: str) -> Finding:
    return Finding(
        RULE.code,
        span,
        message,
        label="誰の意見をどう聴いたかを示します",
        basis=basis,
        advice="「手続」に種別「意見反映」を登録し、方法や内容に、聴いた相手と聴き方を書いてください。",
    )
