"""Two entries of one kind that bear the same name.

## 何を見るか

支援、事業、会議、関連計画、部署、団体、施設、群、設置形態に、同じ名称のものが二つ登録されていないかを見ます。
略称が、前にあるものの名称や略称と同じでないかも見ます。
一つの事業の細事業、一つの計画の基本目標と施策も見ます。
上位、所在地、法人種別、属する支援、期間などが違えば、別のものと見ます。
指標はKPI-105、用語はNAM-106、書き方だけの違う名称はNAM-101が知らせます。

## 根拠

名称が同じだと、表を読む人はどちらのことか分かりません。前の項目を写して、名称を直し忘れたときにも起こります。

## 悪い例

```yaml file=kanren-2.yaml line=3
関連計画:
  - {id: kenko, 法定種別: その他, 名称: 見本市健康増進計画}
  - {id: jisatsu, 法定種別: その他, 名称: 見本市健康増進計画}
```

## 良い例

```yaml file=kanren-2.yaml
関連計画:
  - {id: kenko, 法定種別: その他, 名称: 見本市健康増進計画}
  - {id: jisatsu, 法定種別: その他, 名称: 見本市自殺対策計画}
```

## 直し方

名称を確かめます。同じものなら、一つにまとめます。
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.organization import Department, Organization
from jusou_plan.model.part import Element, Part
from jusou_plan.model.place import Place
from jusou_plan.model.project import Project, SubProject
from jusou_plan.model.related_plan import Aim, Measure, RelatedPlan
from jusou_plan.source.finding import Finding, Related

RULE = Rule(
    code="NAM-110",
    name="同じ名称の二つの項目",
    slug="same-name-twice",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)

_Named = Element | SubProject | Aim | Measure


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each entry that has the name of an earlier one of its list."""
    for key, entries in _lists(loaded):
        yield from _short_names(loaded, key, entries)
        first: dict[tuple[object, ...], Part] = {}
        for entry in entries:
            name = _name(entry)
            earlier = first.setdefault((name, *_difference(loaded, entry)), entry) if name else entry
            if earlier is not entry:
                yield Finding(
                    RULE.code,
                    loaded.span(entry, "名称"),
                    f"「{key}」に、「{name}」が二つあります",
                    label="同じ名称のものが前にあります",
                    related=(Related("先にあるのはここです", loaded.span(earlier, "名称")),),
                    advice="名称を確かめてください。同じものなら、一つにまとめてください。",
                )


def _short_names(loaded: LoadedPlan, key: str, entries: Sequence[_Named]) -> Iterator[Finding]:
    """Tell of each short name that is a name of an earlier entry, too."""
    first: dict[str, _Named] = {}
    for entry in entries:
        if not isinstance(entry, Element):
            return
        for name in getattr(entry, "short", ()):
            earlier = first.get(name)
            if earlier is not None:
                yield Finding(
                    RULE.code,
                    loaded.span(entry, "略称"),
                    f"「{key}」に、「{name}」と呼ぶものが二つあります",
                    label="ほかのものもこう呼んでいます",
                    related=(Related("先にあるのはここです", loaded.span(earlier)),),
                    advice="略称を確かめてください。",
                )
        for name in (entry.title, *getattr(entry, "short", ())):
            first.setdefault(name, entry)


def _lists(loaded: LoadedPlan) -> Iterator[tuple[str, Sequence[_Named]]]:
    plan = loaded.plan
    yield "支援", plan.supports
    yield "事業", plan.projects
    yield "会議", plan.meetings
    yield "関連計画", plan.related_plans
    yield "部署", plan.departments
    yield "団体", plan.organizations
    yield "施設", plan.places
    yield "群", plan.groups
    yield "設置形態", plan.arrangements
    for project in plan.projects:
        yield "細事業", project.subprojects
    for related in plan.related_plans:
        yield "基本目標", related.aims
        for aim in related.aims:
            yield "施策", aim.measures


def _name(entry: _Named) -> str:
    if isinstance(entry, Aim | Measure):
        return entry.name
    if isinstance(entry, SubProject):
        return " ".join(filter(None, (entry.name, entry.label)))
    return entry.title


def _difference(loaded: LoadedPlan, entry: _Named) -> tuple[object, ...]:
    """Give what tells two of the same name apart."""
    if isinstance(entry, Department):
        parent = loaded.resolve(entry.parent) if entry.parent else None
        return (id(parent), str(entry.tenure))
    if isinstance(entry, Organization):
        return (str(entry.legal_form or ""), entry.address, str(entry.parent))
    if isinstance(entry, Place):
        return (entry.address, entry.host)
    if isinstance(entry, Project):
        support = loaded.resolve(entry.support) if entry.support else None
        return (id(support), tuple(map(str, entry.basis)))
    if isinstance(entry, RelatedPlan):
        return (str(entry.period or ""), entry.standing, entry.decided)
    return ()
