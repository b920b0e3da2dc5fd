"""A 利用者支援事業 whose type is not told, or no longer exists (unverified).

## 何を見るか

第1号ハの事業が、利用者支援事業のどの型かを書いているかを、名称、細事業、内容などの文章で見ます。
計画の基準日に改められていたと考えられる型も指します。

## 根拠

型は国の実施要綱が定めます。要綱の本文は確認しておらず、「母子保健型」が「こども家庭センター型」に改められた日も、
こども家庭センターの規定の施行日からの推定です（未確認）。このため情報にとどめます。

## 悪い例

```yaml file=riyosha.yaml line=6
事業:
  - id: riyosha
    支援: sodan
    根拠: 第1号ハ
    名称: 利用者支援事業
    細事業: [{id: boshi, 表記: 母子保健型}]
    内容: 妊婦と子育て家庭の相談に応じる。
    実施方式: 直営
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 相談件数, 値: 900件/年}]}]
```

## 良い例

```yaml file=riyosha.yaml
事業:
  - id: riyosha
    支援: sodan
    根拠: 第1号ハ
    名称: 利用者支援事業
    細事業: [{id: katei, 表記: こども家庭センター型}]
    内容: 妊婦と子育て家庭の相談に応じる。
    実施方式: 直営
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 相談件数, 値: 900件/年}]}]
```

## 直し方

型ごとに「細事業」を作り、「表記」に型を書きます。型が一つなら「内容」に書いても構いません。
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from jusou_plan.lint.law import article, law_day, services
from jusou_plan.lint.lost import is_lost
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.lint.told import plain, told_by
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.project import Project
from jusou_plan.source.finding import Finding, Suggestion
from jusou_plan.source.position import Span
from jusou_plan.statute.component import UserSupportType
from jusou_plan.statute.read import read_statute

RULE = Rule(
    code="COMP-207",
    name="利用者支援事業の型が分からない、又は旧い（未確認）",
    slug="user-support-type",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
)

_KEY, _CONCEPT = "第1号ハ", "利用者支援"


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of a plan that names no type, and of each project that names one of the past."""
    day, projects = law_day(loaded), services(loaded, _KEY)
    if day is None or not projects or is_lost(loaded, *projects):
        return
    types = read_statute().user_support_types
    if not any(plain(known.name) in told_by(loaded, projects) for known in types):
        yield _finding(
            loaded.span(projects[0], "名称"),
            f"「{projects[0].name}」がどの型かが分かりません",
            "型が書かれていません",
            article(loaded, _CONCEPT),
            f"型ごとに「細事業」を作り、「表記」に型を書いてください。"
            f"型は{'、'.join(it.name for it in read_statute().user_support_types_on(day))}です。",
        )
    for project in projects:
        said = told_by(loaded, (project,))
        for known in types:
            if _is_past(known, day) and plain(known.name) in said and plain(known.successor) not in said:
                yield _outdated(_place(loaded, project, known), project, known)


def _is_past(known: UserSupportType, day: date) -> bool:
    return known.end is not None and known.end <= day and bool(known.successor)


def _place(loaded: LoadedPlan, project: Project, known: UserSupportType) -> Span:
    """Give the 細事業 that is the type, else the name of the project."""
    for sub in project.subprojects:
        if plain(known.name) in plain(sub.title):
            return loaded.span(sub, "表記" if sub.label and not sub.name else "名称")
    return loaded.span(project, "名称")


def _outdated(span: Span, project: Project, known: UserSupportType) -> Finding:
    assert known.end is not None
    day = f"{known.end.year}年{known.end.month}月{known.end.day}日"
    message = (
        f"「{project.name}」の{known.name}は、{day}に{known.successor}に改められたと考えられます（未確認）"
    )
    advice = f"改めていれば「{known.successor}」と書いてください。"
    return _finding(span, message, "旧い型です（未確認）", known.basis, advice, known.successor)


def _finding(span: Span, message: str, label: str, basis: str, advice: str, wanted: str = "") -> Finding:
    suggestions = (Suggestion(wanted),) if wanted else ()
    return Finding(RULE.code, span, message, label, suggestions, basis=basis, advice=advice)
