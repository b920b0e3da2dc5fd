"""Two registered bodies whose names are one name in two spellings.

## 何を見るか

部署、団体、施設、会議のそれぞれの中で、名称の違いが、空白、「・」、全角・半角、障がいと障害、こどもと子ども、
「ヶ」と「ケ」、頭に付いた市の名だけのものが二つ登録されていないかを見ます。
後継や在籍期間のある部署、法人種別や所在地の違うものは、別のものとします。

## 根拠

一つの団体を二度登録すると、構成員や委託先の集計で別の団体になり、一方だけを直すことも起こります。

## 悪い例

```yaml file=dantai.yaml line=3
団体:
  - {id: volunteer, 名称: ボランティア連絡会}
  - {id: volunteer-2, 名称: 見本市ボランティア連絡会}
群:
  - {id: chiiki-dantai, 名称: 地域の団体, 構成員: [volunteer, volunteer-2]}
会議:
  - {id: chiiki-kaigi, 法定種別: その他, 名称: 地域の会議, 構成員: [{群: chiiki-dantai}]}
```

## 良い例

```yaml file=dantai.yaml
団体:
  - {id: volunteer, 名称: 見本市ボランティア連絡会, 略称: ボランティア連絡会}
群:
  - {id: chiiki-dantai, 名称: 地域の団体, 構成員: [volunteer]}
会議:
  - {id: chiiki-kaigi, 法定種別: その他, 名称: 地域の会議, 構成員: [{群: chiiki-dantai}]}
```

## 直し方

一つにまとめ、ほかの呼び方は「略称」に書きます。
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.lint.spelling import bare
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.meeting import Meeting
from jusou_plan.model.organization import Department, Organization
from jusou_plan.model.place import Place
from jusou_plan.source.finding import Finding, Related

RULE = Rule(
    code="NAM-101",
    name="二度登録した団体・施設",
    slug="one-body-registered-twice",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)

_Body = Department | Organization | Place | Meeting


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each body whose name an earlier one of its kind bears in another spelling."""
    plan = loaded.plan
    for bodies in (plan.departments, plan.organizations, plan.places, plan.meetings):
        yield from _among(loaded, bodies)


def _among(loaded: LoadedPlan, bodies: Sequence[_Body]) -> Iterator[Finding]:
    first: dict[str, _Body] = {}
    for body in bodies:
        earlier = first.setdefault(bare(loaded, body.name), body)
        if earlier is body or earlier.name == body.name or _are_two(earlier, body):
            continue
        yield Finding(
            RULE.code,
            loaded.span(body, "名称"),
            f"「{body.name}」と「{earlier.name}」が、別の{body.KIND}として登録されています",
            label="同じものの二通りの書き方のようです",
            related=(Related(f"「{earlier.name}」", loaded.span(earlier, "名称")),),
            advice="同じものなら一つにまとめ、ほかの呼び方は「略称」に書いてください。",
        )


def _are_two(one: _Body, other: _Body) -> bool:
    """Tell whether something besides the names says that these are two bodies."""
    if isinstance(one, Department) and isinstance(other, Department):
        return any((one.tenure, other.tenure, one.successor, other.successor, one.parent, other.parent))
    if isinstance(one, Organization) and isinstance(other, Organization):
        forms = {str(it) for it in (one.legal_form, other.legal_form) if it is not None}
        return len(forms) > 1 or one.parent is not None or other.parent is not None
    if isinstance(one, Place) and isinstance(other, Place):
        return one.address is not None and other.address is not None and one.address != other.address
    return False
