"""A contractor that the Ordinance does not list: a company or a consortium.

## 何を見るか

委託する事業の「委託先」と「実施施設」の「運営」に、会社か共同事業体があるかを、「法人種別」で見ます。
「手続」の委託時の措置に、認めたこと、選定や審査のことを書いていれば問いません。

## 根拠

施行規則は、委託先として、実績のある社会福祉法人、一般社団法人、一般財団法人、特定非営利活動法人を挙げ、
そのほかは、事業を適切に実施できると市町村が認める者としています。認めることを求めるだけなので、情報にとどめます。
医療法人など公益の法人は問いません。番号は `jusou law 委託先の要件` で調べられます。

## 悪い例

```yaml file=toroku.yaml
団体:
  - {id: kaisha, 名称: 見本サービス, 法人種別: 株式会社}
```

```yaml file=konkyu.yaml line=7
事業:
  - id: konkyu
    支援: chiiki
    根拠: 第3号
    名称: みんなの居場所づくり
    実施方式: 委託
    委託先: kaisha
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 居場所の数, 値: 8か所}]}]
```

## 良い例

```yaml file=toroku.yaml
団体:
  - {id: kaisha, 名称: 見本サービス, 法人種別: 株式会社}
```

```yaml file=konkyu.yaml
事業:
  - id: konkyu
    支援: chiiki
    根拠: 第3号
    名称: みんなの居場所づくり
    実施方式: 委託
    委託先: kaisha
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 居場所の数, 値: 8か所}]}]
```

```yaml file=itaku.yaml
手続:
  - 種別: 委託時の措置
    日付: 令和7年3月
    内容: 公募により選定し、市が適切に実施できると認めた。受託者は支援会議に加わる。
    根拠資料: 委託契約書（令和7年3月）
  - 種別: 受託者の守秘
    日付: 令和7年3月
    内容: 受託者とその役職員の守秘を契約に定めた。
    根拠資料: 委託契約書（令和7年3月）
```

## 直し方

適切に実施できると市町村が認めたことを、「手続」の委託時の措置に書きます。
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jusou_plan.lint.entrusted import contractors_of, entrusted_projects, procedures_of, sites_of
from jusou_plan.lint.law import article, law_day
from jusou_plan.lint.rule import Level, Rule, Severity, documentation_in
from jusou_plan.lint.told import told_by
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.organization import Organization
from jusou_plan.model.procedure import ProcedureKind
from jusou_plan.model.project import Project
from jusou_plan.model.values.legal_form import LegalForm, LegalFormKind
from jusou_plan.source.finding import Finding
from jusou_plan.source.position import Span
from jusou_plan.statute.read import read_statute

RULE = Rule(
    code="OUT-303",
    name="市町村が認める必要のある委託先",
    slug="contractor-to-be-recognized",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
    from_level=Level.STRICT,
)

_TO_BE_RECOGNIZED = frozenset(
    {
        LegalFormKind.STOCK_COMPANY,
        LegalFormKind.LIMITED_COMPANY,
        LegalFormKind.MEMBERS_COMPANY,
        LegalFormKind.CONSORTIUM,
    }
)
_RECOGNIZED = re.compile(r"認め|選定|審査|公募|プロポーザル")


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each of them, once a project."""
    if law_day(loaded) is None:
        return
    if _RECOGNIZED.search(told_by(loaded, procedures_of(loaded, ProcedureKind.ENTRUSTMENT))):
        return
    listed = "、".join(read_statute().concepts["委託先の要件"].versions[-1].enumerated)
    for project in entrusted_projects(loaded):
        seen = set()
        for form, span, name in _bodies(loaded, project):
            if form is not None and form.kind in _TO_BE_RECOGNIZED and (form.kind, name) not in seen:
                seen.add((form.kind, name))
                yield Finding(
                    RULE.code,
                    span,
                    f"「{project.name}」の委託先に{form.kind}{name}があります",
                    label="市町村が認める者であることを確かめてください",
                    basis=article(loaded, "委託先の要件"),
                    advice=f"施行規則が挙げるのは{listed}です。ほかの者は、適切に実施できると市町村が認めたことを、"
                    "「手続」の委託時の措置に書いてください。",
                )


def _bodies(loaded: LoadedPlan, project: Project) -> Iterator[tuple[LegalForm | None, Span, str]]:
    """Give the legal form of each body that runs something, its place, and 「name」 or "" if it has none."""
    for contractor in contractors_of(project):
        target = loaded.resolve(contractor.organization) if contractor.organization else None
        if isinstance(target, Organization):
            yield target.legal_form, loaded.span(contractor), f"「{target.name}」"
        elif contractor.legal_form is not None:
            yield contractor.legal_form, loaded.span(contractor.legal_form), ""
    for site in sites_of(project):
        target = loaded.resolve(site.operator) if site.operator else None
        if isinstance(target, Organization) and (site.method is None or site.method.contracts):
            yield target.legal_form, loaded.span(site, "運営"), f"「{target.name}」"
