"""A department that runs a project and sits in no meeting.

## 何を見るか

号の事業の「所管課」が、どの会議にも、構成員、主催、協力として出てこないものを見ます。
上位の部署や、群としての参加も数えます。構成員に部署を二つ以上挙げた会議のある計画だけを見て、
同じことは一つの指摘にまとめます。

## 根拠

施行規則は、支援関係機関の一体的な連携を実施計画に定めるとしています。会議に出る課までは定めがないため、
情報にとどめます。
「必要に応じて」加わる課を言葉だけで書いた会議であれば、そのままでかまいません。

## 悪い例

```yaml file=renkei.yaml
部署:
  - {id: kosodate-ka, 名称: 子育て課}
  - {id: shogai-ka, 名称: 障害福祉課}
  - {id: jutaku-ka, 名称: 住宅課}
会議:
  - {id: renkei, 法定種別: その他, 名称: 庁内の会議, 目的: 話し合う。, 構成員: [子育て課, 障害福祉課]}
```

```yaml file=konkyu.yaml line=6
事業:
  - id: konkyu
    支援: chiiki
    根拠: 第3号
    名称: みんなの居場所づくり
    所管課: 住宅課
    実施方式: 直営
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 居場所の数, 値: 8か所}]}]
```

## 良い例

```yaml file=renkei.yaml
部署:
  - {id: kosodate-ka, 名称: 子育て課}
  - {id: shogai-ka, 名称: 障害福祉課}
  - {id: jutaku-ka, 名称: 住宅課}
会議:
  - {id: renkei, 法定種別: その他, 名称: 庁内の会議, 目的: 話し合う。, 構成員: [子育て課, 障害福祉課, 住宅課]}
```

```yaml file=konkyu.yaml
事業:
  - id: konkyu
    支援: chiiki
    根拠: 第3号
    名称: みんなの居場所づくり
    所管課: 住宅課
    実施方式: 直営
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 居場所の数, 値: 8か所}]}]
```

## 直し方

その課を会議の「構成員」に加えるか、今のままでよいかを確かめます。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.coverage.basis import keys_of
from jusou_plan.lint.law import article, law_day
from jusou_plan.lint.lost import is_lost
from jusou_plan.lint.rule import Level, Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.organization import Department, Group
from jusou_plan.model.part import Part
from jusou_plan.model.reference import Reference
from jusou_plan.model.walk import walk
from jusou_plan.source.finding import Finding, Related

RULE = Rule(
    code="MTG-416",
    name="会議に出てこない所管課",
    slug="department-in-no-meeting",
    severity=Severity.INFO,
    from_level=Level.STRICT,
    documentation=documentation_in(__doc__),
)

_SEVERAL = 2


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of all such departments in one finding, at the first."""
    if law_day(loaded) is None or is_lost(loaded):
        return
    meetings = loaded.plan.meetings
    if not any(len(_departments(loaded, *it.members)) >= _SEVERAL for it in meetings):
        return
    sitting = _departments(loaded, *meetings)
    absent: dict[str, Reference] = {}
    for project in loaded.plan.projects if sitting else ():
        values = project.departments.everything() if project.departments and keys_of(loaded, project) else ()
        for reference in (it for value in values for it in value):
            department = loaded.resolve(reference)
            if isinstance(department, Department) and not _sits(loaded, department, sitting):
                absent.setdefault(department.name, reference)
    if absent:
        first, *others = absent.values()
        yield Finding(
            RULE.code,
            loaded.span(first),
            f"事業の所管課のうち、{'、'.join(f'「{name}」' for name in absent)}が、どの会議にも出てきません",
            label="構成員、主催、協力のどれにもありません",
            related=tuple(Related("この所管課も出てきません", loaded.span(it)) for it in others),
            basis=article(loaded, "記載事項・連携"),
            advice="会議の「構成員」に加えるか、今のままでよいかを確かめてください。",
        )


def _departments(loaded: LoadedPlan, *parts: Part) -> dict[int, Department]:
    """Give the departments that parts refer to, those of groups too."""
    found: dict[int, Department] = {}
    for part in parts:
        for _, piece in walk(part):
            target = loaded.resolve(piece) if isinstance(piece, Reference) else None
            if isinstance(target, Department):
                found[id(target)] = target
            elif isinstance(target, Group):
                found |= _departments(loaded, *target.members)
    return found


def _sits(loaded: LoadedPlan, department: Department, sitting: dict[int, Department]) -> bool:
    """Tell whether a department or one above it sits in a meeting."""
    above: object = department
    while isinstance(above, Department):
        if id(above) in sitting:
            return True
        above = loaded.resolve(above.parent) if above.parent else None
    return False
