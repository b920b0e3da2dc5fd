"""A way of running a project that its contractors or sites contradict.

## 何を見るか

直営だけの事業に「委託先」や団体の運営する施設がないか、「実施施設」や「圏域」の方式が事業の「実施方式」に
含まれるか、直営の施設を団体が運営していないかを、細事業ごとに見ます。

## 根拠

同じ事実を二通りに書くと、誰が行う事業かが分かりません。計画の中の食い違いなので、警告にとどめます。

## 悪い例

```yaml file=konkyu.yaml line=7
事業:
  - id: konkyu
    支援: chiiki
    根拠: 第3号
    名称: みんなの居場所づくり
    実施方式: 直営
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

「実施方式」「委託先」「実施施設」のうち、誤っているものを直します。直営と委託の両方なら「直営及び委託」と書きます。
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from jusou_plan.lint.law import law_day
from jusou_plan.lint.lost import is_lost
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.organization import Organization
from jusou_plan.model.project import Project, Site
from jusou_plan.model.reference import BodyRef
from jusou_plan.model.values.legal_form import LegalFormKind
from jusou_plan.model.values.method import Method, MethodKind
from jusou_plan.source.finding import Finding
from jusou_plan.source.position import Span

RULE = Rule(
    code="OUT-305",
    name="実施方式と食い違う委託先や施設",
    slug="ways-of-running-disagree",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)

_DIRECT = frozenset({MethodKind.DIRECT})
_PARTLY = frozenset({MethodKind.PART_CONTRACT, MethodKind.PART_DIRECT})
_BOTH = frozenset({MethodKind.DIRECT, MethodKind.CONTRACT, *_PARTLY})

_Kinds = frozenset[MethodKind]


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each contradiction."""
    if law_day(loaded) is None:
        return
    for project in loaded.plan.projects:
        if project.method and not is_lost(loaded, project):
            ways = _ways(project)
            yield from _contractors(loaded, project, ways)
            yield from _places(loaded, project, ways)


def _ways(project: Project) -> dict[str, _Kinds]:
    """Give the ways of running each 細事業, under "" those of the whole."""
    method = project.method
    assert method is not None
    shared = frozenset(method.shared.method.kinds) if method.shared else frozenset()
    own = {
        sub.id.text: shared
        | frozenset(method.own[sub.id.text].method.kinds if sub.id.text in method.own else ())
        for sub in project.subprojects
    }
    return {**own, "": shared.union(*own.values())}


def _contractors(loaded: LoadedPlan, project: Project, ways: Mapping[str, _Kinds]) -> Iterator[Finding]:
    contractors = project.contractors
    if contractors is None:
        return
    for scope, value in (("", contractors.shared), *contractors.own.items()):
        if value and ways.get(scope) == _DIRECT:
            yield _finding(
                loaded.span(value[0]),
                f"「{project.name}」は直営ですが、委託先があります",
                "直営の事業に委託先はありません",
            )


def _places(loaded: LoadedPlan, project: Project, ways: Mapping[str, _Kinds]) -> Iterator[Finding]:
    sites, areas = project.sites, project.areas
    for scope, places in (("", sites.shared), *sites.own.items()) if sites else ():
        for site in places or ():
            yield from _site(loaded, project, site, ways.get(scope, frozenset()))
    for scope, named in (("", areas.shared), *areas.own.items()) if areas else ():
        for area in named or ():
            yield from _method(loaded, project, area.method, ways.get(scope, frozenset()))


def _site(loaded: LoadedPlan, project: Project, site: Site, kinds: _Kinds) -> Iterator[Finding]:
    yield from _method(loaded, project, site.method, kinds)
    for counted in site.count:
        yield from _method(loaded, project, counted.method, kinds)
    run = frozenset(site.method.kinds) if site.method else kinds
    if run == _DIRECT and site.operator is not None and _is_outside(loaded, site.operator):
        yield _finding(
            loaded.span(site, "運営"),
            f"「{project.name}」の直営の施設を、団体が運営しています",
            "直営なら、運営は市町村かその部署です",
        )


def _method(loaded: LoadedPlan, project: Project, method: Method | None, kinds: _Kinds) -> Iterator[Finding]:
    allowed = _BOTH | kinds if kinds & _PARTLY else kinds
    if method is not None and allowed and not frozenset(method.kinds) <= allowed:
        said = "、".join(sorted(kinds))
        yield _finding(
            loaded.span(method),
            f"「{project.name}」の実施方式は{said}ですが、ここは{method.text}です",
            "事業の「実施方式」にありません",
        )


def _is_outside(loaded: LoadedPlan, operator: BodyRef) -> bool:
    body = loaded.resolve(operator)
    if not isinstance(body, Organization):
        return False
    return body.legal_form is None or body.legal_form.kind is not LegalFormKind.LOCAL_GOVERNMENT


def _finding(span: Span, message: str, label: str) -> Finding:
    return Finding(
        RULE.code,
        span,
        message,
        label=label,
        advice="「実施方式」「委託先」「実施施設」のうち、誤っているものを直してください。"
        "直営と委託の両方なら「直営及び委託」と書いてください。",
    )
