"""A 号 of a project that its 支援 does not have, that lacks its letter, or that is that of another project.

## 何を見るか

事業の「根拠」の号を三つの点から見ます。属する「支援」の号と同じか。第1号の事業にイロハニがあるか。
法令の標準の名称
（生活支援体制整備事業など）を名乗る事業が、その名称の号になっているか。第5号と第6号は、
一つの事業にまとめても、
分けても構いません。

## 根拠

社会福祉法は、各号に当たる事業を、個別の法律の事業を引いて定めています。
番号は `jusou law 重層事業` で調べられます。

## 悪い例

第3号のロの事業なのに、イロハニがありません。

```yaml file=seikatsu.yaml line=4
事業:
  - id: kyogi
    支援: chiiki
    根拠: 第3号
    名称: 北地区事業のうち生活支援体制整備事業
    実施方式: 直営
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 居場所の数, 値: 8か所}]}]
```

## 良い例

```yaml file=seikatsu.yaml
事業:
  - id: kyogi
    支援: chiiki
    根拠: 第3号ロ
    名称: 北地区事業のうち生活支援体制整備事業
    実施方式: 直営
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 居場所の数, 値: 8か所}]}]
```

## 直し方

「根拠」の号か、属する「支援」を直します。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.coverage.basis import keys_of, support_of
from jusou_plan.coverage.catalogue import SERVICES
from jusou_plan.lint.law import article, law_day, numbers_of
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.project import Project
from jusou_plan.model.values.statutory_item import StatutoryItem
from jusou_plan.source.finding import Finding
from jusou_plan.source.position import Span

RULE = Rule(
    code="CIT-002",
    name="号が支援や事業に合わない",
    slug="item-does-not-fit",
    severity=Severity.ERROR,
    documentation=documentation_in(__doc__),
)


_COLLABORATION = (5, 6)
"""多機関協働 and 支援プラン, which plans join or separate as they like."""

_LETTER_NEEDED = 1
_NAMES = {entry.title.partition("（")[0]: entry.key for entry in SERVICES}


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each 号 that does not fit."""
    if law_day(loaded) is None:
        return
    for project in loaded.plan.projects:
        for item in (*project.basis, *(item for sub in project.subprojects for item in sub.basis)):
            trouble = _trouble(loaded, project, item)
            if trouble:
                yield _finding(loaded, loaded.span(item), trouble)
        named = _named_item(project.name)
        keys = keys_of(loaded, project)
        if named and keys and not any(_same_service(named, key) for key in keys):
            place = loaded.span(project, "根拠" if project.basis else "名称")
            trouble = f"「{project.name}」は{named}の事業の名称ですが、根拠が{'、'.join(keys)}です"
            yield _finding(loaded, place, trouble)


def _trouble(loaded: LoadedPlan, project: Project, item: StatutoryItem) -> str:
    """Say what is wrong with a 号 in itself and beside that of the 支援, "" for nothing."""
    if item.number == _LETTER_NEEDED and not item.letter:
        return f"「{project.name}」が{item.label()}のどの事業かが分かりません（イロハニがありません）"
    support = support_of(loaded, project)
    if support is None or not support.basis or loaded.marks(support).reported:
        return ""
    if _group(item.number) in map(_group, numbers_of(support)):
        return ""
    wanted = "、".join(it.label() for it in support.basis)
    return f"{item.label()}が、属する支援「{support.name}」の{wanted}と合いません"


def _named_item(name: str) -> str:
    """Give the item whose standard name a project bears, "" for a name of its own."""
    bare = name.partition("（")[0].partition("(")[0].strip()
    matching = (key for title, key in _NAMES.items() if bare == title or bare.endswith(f"のうち{title}"))
    return next(matching, "")


def _same_service(key: str, other: str) -> bool:
    return key == other or {key, other} <= {f"第{number}号" for number in _COLLABORATION}


def _group(number: int) -> int:
    return min(_COLLABORATION) if number in _COLLABORATION else number


def _finding(loaded: LoadedPlan, span: Span, message: str) -> Finding:
    return Finding(
        RULE.code,
        span,
        message,
        label="号を確かめてください",
        basis=article(loaded, "重層事業"),
        advice="「根拠」の号か、属する「支援」を直してください。",
    )
