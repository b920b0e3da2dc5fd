"""Projects run by contract, and nothing on what was done to keep the whole together.

## 何を見るか

委託する事業（一部委託を含む）のある計画で、「手続」に委託時の措置があるかを見ます。文章が、委託と一体的な実施を
一つの文で述べていても構いません。

## 根拠

社会福祉法は、各号の事業の一体的な実施が確保されるよう必要な措置を講じた上で、事業を委託できるとしています。
措置は市町村が行うことで、計画に書くことまでは求めていないため、警告にとどめます。
番号は `jusou law 委託` で調べられます。

## 悪い例

```yaml file=itaku.yaml at=keikaku.yaml:1
手続:
  - 種別: 受託者の守秘
    日付: 令和7年3月
    内容: 受託者とその役職員の守秘を契約に定めた。
    根拠資料: 委託契約書（令和7年3月）
```

## 良い例

```yaml file=itaku.yaml
手続:
  - 種別: 委託時の措置
    日付: 令和7年3月
    内容: 受託者が支援会議に加わり、事業を一体的に実施することを契約に定めた。
    根拠資料: 委託契約書（令和7年3月）
  - 種別: 受託者の守秘
    日付: 令和7年3月
    内容: 受託者とその役職員の守秘を契約に定めた。
    根拠資料: 委託契約書（令和7年3月）
```

## 直し方

講じた措置（契約の条項、受託者の集まる会議など）を、「手続」に種別「委託時の措置」で登録します。講じていないときは、
「不足」に「委託」を挙げます。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.entrusted import entrusted_projects, named_briefly, procedures_of
from jusou_plan.lint.law import article, is_declared_short, law_day, plan_key
from jusou_plan.lint.lost import is_lost
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.lint.told import sentences
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.procedure import ProcedureKind
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="OUT-301",
    name="委託に当たっての措置がない",
    slug="no-measures-for-contracts",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)

_CONCEPT = "委託"


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of a plan that contracts and shows no measures."""
    if law_day(loaded) is None or procedures_of(loaded, ProcedureKind.ENTRUSTMENT):
        return
    projects = entrusted_projects(loaded)
    if not projects or is_declared_short(loaded, _CONCEPT) or is_lost(loaded):
        return
    if not any("委託" in sentence and "一体" in sentence for sentence in sentences(loaded)):
        yield Finding(
            RULE.code,
            plan_key(loaded),
            f"{named_briefly(projects)}を委託していますが、一体的な実施を確保する措置が手続にも文章にもありません",
            label="委託に当たって講じた措置を示します",
            basis=article(loaded, _CONCEPT),
            advice="「手続」に種別「委託時の措置」を登録し、講じた措置と根拠資料を書いてください。"
            f"講じていなければ「不足」に「{_CONCEPT}」を挙げてください。",
        )
