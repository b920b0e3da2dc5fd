"""Projects run by contract, and nothing on the secrecy of the contractors.

## 何を見るか

委託する事業（一部委託を含む）のある計画で、「手続」に受託者の守秘があるかを見ます。文章が `${法:受託者守秘}`
を引くか、受託者の秘密を守る義務を述べていても構いません。

## 根拠

社会福祉法は、委託を受けた者とその役職員、退いた者に、秘密を漏らすことを禁じ、罰則を置いています。
計画に書くことまでは求めていないため、警告にとどめます。番号は `jusou law 受託者守秘` で調べられます。

## 悪い例

```yaml file=itaku.yaml at=keikaku.yaml:1
手続:
  - 種別: 委託時の措置
    日付: 令和7年3月
    内容: 受託者が支援会議に加わり、事業を一体的に実施することを契約に定めた。
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

契約などで守秘を確かめたことを、「手続」に種別「受託者の守秘」で登録します。確かめていないときは、
「不足」に「受託者守秘」を挙げます。
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jusou_plan.lint.entrusted import entrusted_projects, named_briefly, procedures_of
from jusou_plan.lint.law import article, is_declared_short, law_day, plan_key
from jusou_plan.lint.lost import is_lost
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.lint.told import cites, sentences
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.procedure import ProcedureKind
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="OUT-304",
    name="受託者の守秘がない",
    slug="contractors-secrecy-not-told",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)

_CONCEPT = "受託者守秘"
_CONTRACTOR = re.compile(r"受託|委託先|委託を受け|委託契約|契約")
_SECRET = re.compile(r"守秘|秘密|個人情報")


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of a plan that contracts and says nothing of it."""
    if law_day(loaded) is None or procedures_of(loaded, ProcedureKind.CONFIDENTIALITY):
        return
    projects = entrusted_projects(loaded)
    if not projects or is_declared_short(loaded, _CONCEPT) or cites(loaded, _CONCEPT) or is_lost(loaded):
        return
    if not any(_CONTRACTOR.search(it) and _SECRET.search(it) for it in sentences(loaded)):
        yield Finding(
            RULE.code,
            plan_key(loaded),
            f"{named_briefly(projects)}を委託していますが、受託者が秘密を守ることが手続にも文章にもありません",
            label="受託者の守秘を確かめたことを示します",
            basis=article(loaded, _CONCEPT),
            advice="「手続」に種別「受託者の守秘」を登録し、契約の条項などの根拠資料を書いてください。"
            f"確かめていなければ「不足」に「{_CONCEPT}」を挙げてください。",
        )
