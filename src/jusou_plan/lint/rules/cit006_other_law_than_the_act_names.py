"""A project whose 根拠法 is another law than the one that its 号 points to.

## 何を見るか

第1号と第3号のイ・ロ・ハ・ニの事業で、「根拠法」を書いたものに、社会福祉法の号が指す法律があるかを見ます。
「根拠法」を書いていない事業は問いません。

## 根拠

社会福祉法の各号は、どの法律のどの事業かを条文で指しています。どの法律かは
`jusou law 第1号ハ` のように号で調べられます。ほかの法律にも根拠のある事業では、並べて書いて構いません。

## 悪い例

利用者支援事業は、子ども・子育て支援法の事業です。

```yaml file=riyosha.yaml line=6
事業:
  - id: riyosha
    支援: sodan
    根拠: 第1号ハ
    名称: 利用者支援事業（基本型）
    根拠法: 児童福祉法
    実施方式: 直営
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 相談件数, 値: 300件/年}]}]
```

## 良い例

```yaml file=riyosha.yaml
事業:
  - id: riyosha
    支援: sodan
    根拠: 第1号ハ
    名称: 利用者支援事業（基本型）
    根拠法: [子ども・子育て支援法, 児童福祉法]
    実施方式: 直営
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 相談件数, 値: 300件/年}]}]
```

## 直し方

「根拠法」を、号の指す法律に改めるか、その法律を足します。号が違うときは「根拠」を直します。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.coverage.basis import keys_of
from jusou_plan.lint.law import article, law_day
from jusou_plan.lint.law_names import law_called
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.project import Project
from jusou_plan.model.values.statutory_item import LETTERS
from jusou_plan.source.finding import Finding, Suggestion
from jusou_plan.statute.component import Component
from jusou_plan.statute.read import read_statute

RULE = Rule(
    code="CIT-006",
    name="号の指す法律と違う根拠法",
    slug="other-law-than-the-act-names",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each project whose 根拠法 leave out the law of its 号."""
    if law_day(loaded) is None:
        return
    for project in loaded.plan.projects:
        if project.statutes and not loaded.marks(project, "根拠法").reported:
            for key in keys_of(loaded, project):
                if key.endswith(tuple(LETTERS)):
                    yield from _judged(loaded, project, read_statute().component(key))


def _judged(loaded: LoadedPlan, project: Project, component: Component) -> Iterator[Finding]:
    wanted = {law_called(basis.law) for basis in component.basis} - {None}
    written = [law_called(cited.name) for cited in project.statutes]
    if None in written or any(law in wanted for law in written):
        return
    names = "、".join(cited.name for cited in project.statutes)
    basis, concept = component.basis[0], read_statute().item(component.label)
    yield Finding(
        RULE.code,
        loaded.span(project.statutes[0]),
        f"{component.label}の事業「{project.name}」の根拠法が{names}ですが、号が指すのは{basis.law}です",
        label=f"{component.label}は、{basis}の事業です",
        suggestions=(Suggestion(basis.law),),
        basis=f"{article(loaded, concept.name)}、{basis}",
        advice=f"「根拠法」に{basis.law}を書いてください。ほかの法律にも根拠があれば、並べて書いてください。",
    )
