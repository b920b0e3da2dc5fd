"""A project of which a part is contracted, and nobody says which part.

## 何を見るか

実施方式が「一部委託」の事業に、委ねる「範囲」があるかを見ます。実施方式か委託先に「範囲」を書いたもの、
施設ごとに方式を書いたもの、
内容などの文章が委託や委ねることに触れているものは、あるとします。
委託先も施設もない事業は、OUT-302 が知らせます。
同じことは一つの指摘にまとめます。

## 根拠

施行規則は、事業の提供体制の確保の内容を実施計画に定めるとしています。どの部分を誰が行うかまでは定めがないため、
情報にとどめます。番号は `jusou law 記載事項・提供体制` で調べられます。

## 悪い例

```yaml file=konkyu.yaml line=6
事業:
  - id: konkyu
    支援: chiiki
    根拠: 第3号
    名称: みんなの居場所づくり
    実施方式: 一部委託
    委託先: shakyo
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
    実施方式: 一部委託
    委託先: {団体: shakyo, 範囲: 居場所の運営}
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 居場所の数, 値: 8か所}]}]
```

## 直し方

「委託先」か「実施方式」に、委ねる「範囲」を書きます。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.coverage.basis import keys_of
from jusou_plan.lint.entrusted import contractors_of, named_briefly, sites_of
from jusou_plan.lint.law import article, law_day
from jusou_plan.lint.lost import is_lost
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.lint.said import said
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.project import Project
from jusou_plan.model.values.method import MethodKind
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="OUT-306",
    name="範囲のない一部委託",
    slug="part-not-told",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
)

_ENTRUSTING = ("委託", "委ね")


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of all such projects in one finding, at the first."""
    if law_day(loaded) is None:
        return
    projects = tuple(
        it
        for it in loaded.plan.projects
        if keys_of(loaded, it) and not is_lost(loaded, it) and _is_silent(loaded, it)
    )
    if projects:
        yield Finding(
            RULE.code,
            loaded.span(projects[0], "実施方式"),
            f"{named_briefly(projects)}の一部委託に、委ねる範囲がありません",
            label="どの部分を委託するかが分かりません",
            basis=article(loaded, "記載事項・提供体制"),
            advice="「委託先」か「実施方式」に「範囲」を書いてください。",
        )


def _is_silent(loaded: LoadedPlan, project: Project) -> bool:
    uses = project.method.everything() if project.method else ()
    partly = [use for use in uses if MethodKind.PART_CONTRACT in use.method.kinds]
    if not partly or any(use.scope for use in partly):
        return False
    contractors, sites = contractors_of(project), sites_of(project)
    if not contractors and not sites:  # OUT-302 tells that nobody is named
        return False
    if any(it.scope for it in contractors) or any(it.method for it in sites):
        return False
    return not _tells_of_contracts(loaded, project)


def _tells_of_contracts(loaded: LoadedPlan, project: Project) -> bool:
    own = loaded.path(project)
    return any(
        word in text.text for text in said(loaded) if text.path[: len(own)] == own for word in _ENTRUSTING
    )
