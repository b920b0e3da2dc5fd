"""One post in one place that stands among the staff of two projects.

## 何を見るか

同じ職が、同じ施設か部署（なければ同じ所管課）で、二つの事業の「配置人員」に人数を添えて書かれていないかを見ます。
任用や記述に「兼務」「専任」などと書いたものは見ません。

## 根拠

二つの事業に同じ人を数えたのか、別の人を置いたのかが分からないと、人員の全体を足せません。

## 悪い例

```yaml file=outreach.yaml line=11
支援:
  - {id: outreach-shien, 根拠: 第4号, 名称: アウトリーチ等支援}
事業:
  - id: outreach
    支援: outreach-shien
    根拠: 第4号
    名称: アウトリーチ等を通じた継続的支援事業
    所管課: 福祉総合課
    内容: 訪問して相談に応じる。今の住居に住み続けられるよう助言する。
    実施方式: 直営
    配置人員: {職: アウトリーチ支援員, 人数: 2名}
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 訪問した回数, 値: 300回/年}]}]
```

```yaml file=jiritsu.yaml
事業:
  - id: jiritsu
    支援: sodan
    根拠: 第1号ニ
    名称: 自立相談支援事業
    所管課: 福祉総合課
    内容: 生活に困窮する人の、就労と居住の相談に応じる。
    実施方式: 直営
    配置人員: {職: アウトリーチ支援員, 人数: 1名}
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 相談件数, 値: 200件/年}]}]
```

## 良い例

```yaml file=outreach.yaml
支援:
  - {id: outreach-shien, 根拠: 第4号, 名称: アウトリーチ等支援}
事業:
  - id: outreach
    支援: outreach-shien
    根拠: 第4号
    名称: アウトリーチ等を通じた継続的支援事業
    所管課: 福祉総合課
    内容: 訪問して相談に応じる。今の住居に住み続けられるよう助言する。
    実施方式: 直営
    配置人員: {職: アウトリーチ支援員, 人数: 2名}
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 訪問した回数, 値: 300回/年}]}]
```

```yaml file=jiritsu.yaml
事業:
  - id: jiritsu
    支援: sodan
    根拠: 第1号ニ
    名称: 自立相談支援事業
    所管課: 福祉総合課
    内容: 生活に困窮する人の、就労と居住の相談に応じる。
    実施方式: 直営
    配置人員: {職: アウトリーチ支援員, 任用: アウトリーチ等と兼務, 人数: 1名}
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 相談件数, 値: 200件/年}]}]
```

## 直し方

兼務なら「任用」に「兼務」と書きます。別の人なら「専任」と書くか、そのままにします。
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.project import Project
from jusou_plan.model.reference import Reference
from jusou_plan.model.staff import Staff
from jusou_plan.source.finding import Finding, Related

RULE = Rule(
    code="NUM-109",
    name="二つの事業に数えた職",
    slug="post-in-two-projects",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
)

_TOLD = re.compile(r"兼務|兼任|兼ね|専任|専従|別に")


@dataclass(frozen=True)
class _Post:
    """A post of a project, and where its people are, as the `id()` of places and departments."""

    project: Project
    staff: Staff
    where: frozenset[int]


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each post that an earlier project has in the same place."""
    known: dict[str, list[_Post]] = {}
    for project in loaded.plan.projects:
        for post in _posts(loaded, project):
            for name in post.staff.posts:
                earlier = known.setdefault(name, [])
                same = next(
                    (it for it in earlier if it.project is not project and it.where & post.where), None
                )
                if same is not None:
                    yield _finding(loaded, name, post, same)
                earlier.append(post)


def _posts(loaded: LoadedPlan, project: Project) -> Iterator[_Post]:
    """Give the posts of a project that say how many, and not whether these are the only ones."""
    if project.staff is None:
        return
    scoped = [(None, project.staff.shared or ()), *project.staff.own.items()]
    for scope, posts in scoped:
        for staff in posts:
            told = "".join(filter(None, (staff.employment, staff.words, staff.where, staff.area)))
            if staff.count and not _TOLD.search(told) and not staff.notes:
                yield _Post(project, staff, _where(loaded, project, staff, scope))


def _where(loaded: LoadedPlan, project: Project, staff: Staff, scope: str | None) -> frozenset[int]:
    own: tuple[Reference | None, ...] = (staff.place, staff.department)
    if not any(own):
        departments = project.departments
        own = (departments.own.get(scope or "") or departments.shared or ()) if departments else ()
    targets = (loaded.resolve(reference) for reference in own if reference is not None)
    return frozenset(id(target) for target in targets if target is not None)


def _finding(loaded: LoadedPlan, name: str, post: _Post, same: _Post) -> Finding:
    return Finding(
        RULE.code,
        loaded.span(post.staff, "職"),
        f"「{name}」が、「{same.project.name}」と「{post.project.name}」の両方の配置人員にあります",
        label="兼務か、別の人かが分かりません",
        related=(Related("先の事業の配置人員", loaded.span(same.staff, "職")),),
        advice="兼務なら、「任用」に「兼務」と書いてください。",
    )
