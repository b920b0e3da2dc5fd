"""A project of which it is not told how, or by whom, it is run.

## 何を見るか

号の事業に「実施方式」があるか、委託する事業に「委託先」があるかを見ます。「実施施設」に方式や運営、施設の名があれば
足ります。同じことは一つの指摘にまとめます。

## 根拠

施行規則は、事業の提供体制の確保の内容を実施計画に定めるとしています。何をどこまで書くかは定めがないため、
情報にとどめます。番号は `jusou law 記載事項・提供体制` で調べられます。

## 悪い例

```yaml file=konkyu.yaml line=6
事業:
  - id: konkyu
    支援: chiiki
    根拠: 第3号
    名称: みんなの居場所づくり
    実施方式: 委託
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 居場所の数, 値: 8か所}]}]
```

## 良い例

```yaml file=konkyu.yaml
事業:
  - id: konkyu
    支援: chiiki
    根拠: 第3号
    名称: みんなの居場所づくり
    実施方式: 委託
    委託先: shakyo
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 居場所の数, 値: 8か所}]}]
```

## 直し方

「実施方式」に直営、委託、補助などを、委託なら「委託先」に団体を書きます。名を公表しない団体は「法人種別」だけを書きます。
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from jusou_plan.coverage.basis import keys_of
from jusou_plan.lint.entrusted import contractors_of, methods_of, named_briefly, sites_of
from jusou_plan.lint.law import article, law_day
from jusou_plan.lint.lost import is_lost
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.project import Project
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="OUT-302",
    name="実施方式や委託先がない",
    slug="way-of-running-not-told",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of the projects without a way, and of those without a contractor."""
    if law_day(loaded) is None:
        return
    projects = [it for it in loaded.plan.projects if keys_of(loaded, it) and not is_lost(loaded, it)]
    yield from _finding(
        loaded,
        [project for project in projects if not any(methods_of(project))],
        "実施方式がありません",
        "「実施方式」に、直営、委託、補助などを書いてください。",
    )
    yield from _finding(
        loaded,
        [project for project in projects if _is_run_by_somebody_unknown(project)],
        "委託先がありません",
        "「委託先」に団体を書いてください。名を公表しない団体は、「法人種別」だけを書いてください。",
    )


def _is_run_by_somebody_unknown(project: Project) -> bool:
    contracts = any(method.contracts for method in methods_of(project))
    named = any(site.operator or site.place or site.name for site in sites_of(project))
    return contracts and not contractors_of(project) and not named


def _finding(loaded: LoadedPlan, projects: Sequence[Project], message: str, advice: str) -> Iterator[Finding]:
    if projects:
        first = projects[0]
        yield Finding(
            RULE.code,
            loaded.span(first, "実施方式" if first.method else "名称"),
            f"{named_briefly(tuple(projects))}に{message}",
            label="誰がどのように行うかが分かりません",
            basis=article(loaded, "記載事項・提供体制"),
            advice=advice,
        )
