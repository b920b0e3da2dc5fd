"""The one entry of a long list that lacks what all the others have.

## 何を見るか

六つ以上の項目が並ぶところ（施設、実施施設、施策など）で、ほかの全部にある欄が一つにだけないときに知らせます。
支援と事業（欄ごとにほかのルールが見ます）、会議などの構成員、本文の章や表、略称のように項目ごとの事情で書く欄は見ません。

## 根拠

ほかの全部にある欄が一つだけ空くのは、消し忘れや写し忘れのことが多く、表ではその欄が空きます。

## 悪い例

```yaml file=kanren-2.yaml line=11
関連計画:
  - id: kenko
    法定種別: その他
    名称: 見本市健康増進計画
    基本目標:
      - 名称: 健やかに暮らす
        施策:
          - {名称: 食生活, 内容: 朝食を勧める。}
          - {名称: 運動, 内容: 歩くことを勧める。}
          - {名称: 休養, 内容: 眠りを整える。}
          - {名称: 歯と口}
          - {名称: たばこ, 内容: 禁煙を支える。}
          - {名称: 飲酒, 内容: 量を知らせる。}
```

## 良い例

```yaml file=kanren-2.yaml
関連計画:
  - id: kenko
    法定種別: その他
    名称: 見本市健康増進計画
    基本目標:
      - 名称: 健やかに暮らす
        施策:
          - {名称: 食生活, 内容: 朝食を勧める。}
          - {名称: 運動, 内容: 歩くことを勧める。}
          - {名称: 休養, 内容: 眠りを整える。}
          - {名称: 歯と口, 内容: 健診を勧める。}
          - {名称: たばこ, 内容: 禁煙を支える。}
          - {名称: 飲酒, 内容: 量を知らせる。}
```

## 直し方

欄を書きます。その一つに当てはまらなければ、そのままにします。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.rule import Level, Rule, Severity, documentation_in
from jusou_plan.model.block import Block, FieldChoice
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.organization import Member
from jusou_plan.model.outline import OutlineSection
from jusou_plan.model.part import Part
from jusou_plan.model.project import Project
from jusou_plan.model.reference import Reference
from jusou_plan.model.scoped import Scoped
from jusou_plan.model.support import Support
from jusou_plan.model.walk import keys_of
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="REF-003",
    name="一つだけ空く欄",
    slug="one-lacks-field",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
    from_level=Level.STRICT,
)

_FEWEST = 6
_OF_THEIR_OWN = frozenset({"id", "略称", "通称", "備考", "注", "見出し", "表記"})
"""What each entry has for reasons of its own."""

_ALTERNATIVES = (Project, Support, Member, Reference, FieldChoice, Block, OutlineSection)
"""Parts of which one has these keys and the next one others; what these two first lack, other rules tell."""


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each field that all entries of a list have but one."""
    for _, part in loaded.pieces:
        if isinstance(part, Part) and not isinstance(part, Reference):
            for attribute, key in keys_of(type(part)):
                for entries in _lists(getattr(part, attribute)):
                    yield from _among(loaded, key, entries)


def _lists(value: object) -> Iterator[tuple[Part, ...]]:
    """Give the lists under a key that are long enough: one, or one for each sub-project."""
    several = value.everything() if isinstance(value, Scoped) else (value,)
    for items in several:
        if isinstance(items, tuple) and len(items) >= _FEWEST and isinstance(items[0], Part):
            yield items


def _among(loaded: LoadedPlan, key: str, entries: tuple[Part, ...]) -> Iterator[Finding]:
    kind: type[Part] = type(entries[0])
    if issubclass(kind, _ALTERNATIVES) or any(type(it) is not kind for it in entries):
        return
    for attribute, name in keys_of(kind):
        without = [it for it in entries if not _has(it, attribute)]
        if name not in _OF_THEIR_OWN and len(without) == 1 and not loaded.marks(without[0]).reported:
            yield Finding(
                RULE.code,
                loaded.span(without[0]),
                f"「{key}」の{len(entries)}のうち、「{name}」がないのはこの一つだけです",
                label=f"「{name}」がありません",
                advice=f"「{name}」を書いてください。当てはまらなければ、このままで構いません。",
            )


def _has(entry: Part, attribute: str) -> bool:
    value = getattr(entry, attribute)
    return attribute in entry.model_fields_set and value not in (None, ()) and value != ""
