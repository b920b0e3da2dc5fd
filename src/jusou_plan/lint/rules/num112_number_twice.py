"""Two aims or measures of one plan with the same number.

## 何を見るか

「関連計画」の「基本目標」どうし、「施策」どうしに、同じ「番号」が二つないかを見ます。

## 根拠

番号は、一つの目標や施策を指すためのものです。前の行を写して、番号を直し忘れたときに起こります。

## 悪い例

```yaml file=kanren-2.yaml line=7
関連計画:
  - id: kenko
    法定種別: その他
    名称: 見本市健康増進計画
    基本目標:
      - {番号: "1", 名称: 健やかに暮らす}
      - {番号: "1", 名称: 支え合う}
```

## 良い例

```yaml file=kanren-2.yaml
関連計画:
  - id: kenko
    法定種別: その他
    名称: 見本市健康増進計画
    基本目標:
      - {番号: "1", 名称: 健やかに暮らす}
      - {番号: "2", 名称: 支え合う}
```

## 直し方

番号を直します。
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.related_plan import Aim, Measure
from jusou_plan.source.finding import Finding, Related

RULE = Rule(
    code="NUM-112",
    name="二度ある番号",
    slug="number-twice",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each number that an earlier aim or measure of the plan has."""
    for plan in loaded.plan.related_plans:
        yield from _among(loaded, plan.name, plan.aims)
        yield from _among(loaded, plan.name, [measure for aim in plan.aims for measure in aim.measures])


def _among(loaded: LoadedPlan, plan: str, entries: Sequence[Aim | Measure]) -> Iterator[Finding]:
    first: dict[str, Aim | Measure] = {}
    for entry in entries:
        earlier = first.setdefault(entry.number, entry) if entry.number else entry
        if earlier is not entry:
            yield Finding(
                RULE.code,
                loaded.span(entry, "番号"),
                f"「{plan}」に、番号{entry.number}の{entry.TITLE}が二つあります",
                label="前にある番号です",
                related=(Related("先にあるのはここです", loaded.span(earlier, "番号")),),
                advice="番号を確かめてください。",
            )
