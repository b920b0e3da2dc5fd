"""An entry that stands twice in one list.

## 何を見るか

構成員、実施施設、配置人員、協議事項、取組、表に並べるものなどの一つの並びに、全く同じものが二度あるかを見ます。
名の公表されていない委託先（法人種別だけのもの）は、別の団体かもしれないので見ません。
文章の中の表の列と行、見出しの番号の様式も見ません。

## 根拠

写すときの消し忘れなら、人数やか所を数え違えるもとになります。

## 悪い例

```yaml file=suishin-2.yaml line=10
会議:
  - id: bukai
    法定種別: その他
    名称: 地域づくり部会
    主催: 福祉総合課
    目的: 地域の活動について話し合う場を開く。
    構成員:
      - {記述: 地域の団体}
      - {記述: 公募市民}
      - {記述: 公募市民}
```

## 良い例

```yaml file=suishin-2.yaml
会議:
  - id: bukai
    法定種別: その他
    名称: 地域づくり部会
    主催: 福祉総合課
    目的: 地域の活動について話し合う場を開く。
    構成員:
      - {記述: 地域の団体}
      - {記述: 公募市民}
```

## 直し方

一つを消します。別のものなら、違いが分かるように書きます。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.numbering import NumberStyle
from jusou_plan.model.organization import ConsortiumMember
from jusou_plan.model.part import Part
from jusou_plan.model.project import Contractor
from jusou_plan.model.prose import CellProse
from jusou_plan.model.reference import Reference
from jusou_plan.model.scoped import SHARED, Scoped
from jusou_plan.model.walk import keys_of
from jusou_plan.source.finding import Finding, Related

RULE = Rule(
    code="NUM-111",
    name="二度並べたもの",
    slug="entry-twice",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)

_OF_TYPED_TABLES = frozenset({"列", "行"})

_Steps = tuple[str | int, ...]


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each item of a list that an earlier one equals."""
    for _, part in loaded.pieces:
        if isinstance(part, Part) and not isinstance(part, Reference):
            for attribute, key in keys_of(type(part)):
                if key in _OF_TYPED_TABLES:
                    continue
                for steps, items in _lists((key,), getattr(part, attribute)):
                    yield from _repeated(loaded, part, steps, items)


def _lists(steps: _Steps, value: object) -> Iterator[tuple[_Steps, tuple[object, ...]]]:
    """Give the lists under a key, with the steps that lead there: one, or one for each sub-project."""
    if isinstance(value, tuple):
        yield steps, value
    elif isinstance(value, Scoped):
        yield from _lists((*steps, SHARED) if value.by_scope else steps, value.shared)
        for scope, own in value.own.items():
            yield from _lists((*steps, scope), own)


def _repeated(loaded: LoadedPlan, part: Part, steps: _Steps, items: tuple[object, ...]) -> Iterator[Finding]:
    first: dict[object, int] = {}
    for index, item in enumerate(items):
        if _may_be_another(item):
            continue
        earlier = first.setdefault(_meaning(loaded, item), index)
        if earlier != index:
            yield Finding(
                RULE.code,
                loaded.span(part, *steps, index),
                f"「{steps[0]}」に、同じものが二度並んでいます",
                label="同じものが前にあります",
                related=(Related("先にあるのはここです", loaded.span(part, *steps, earlier)),),
                advice="一つを消すか、違いが分かるように書いてください。",
            )


def _may_be_another(item: object) -> bool:
    """Tell whether what looks the same may be two: bodies without a name, cells of a table."""
    if isinstance(item, Contractor | ConsortiumMember):
        return item.organization is None
    return isinstance(item, NumberStyle | CellProse | int | tuple)


def _meaning(loaded: LoadedPlan, item: object) -> object:
    """Give what tells items apart: of a reference what it names, however that is written."""
    if isinstance(item, Reference):
        target = loaded.resolve(item)
        return (id(target), item.label) if target is not None else item.target
    if isinstance(item, Part):
        return (type(item), *(_meaning(loaded, getattr(item, name)) for name, _ in keys_of(type(item))))
    if isinstance(item, tuple):
        return tuple(_meaning(loaded, one) for one in item)
    return tuple(item.items()) if isinstance(item, dict) else item
