"""What the plan itself says that it lacks.

## 何を見るか

「不足」に挙げた項目を、その理由とともに知らせます。挙げた項目は、エラーや警告の代わりにこの情報になり、
記載があるものとしては数えません。

## 根拠

足りない事項を隠さず示すためのものです。計画書と対応表には、常に「不足」として印字されます。

## 悪い例

```yaml file=fusoku.yaml line=2
不足:
  - 項目: 公表
    理由: 議決を経てから公表するため。
```

```yaml file=tetsuzuki.yaml
手続:
  - 種別: 意見反映
    方法: 関係機関から聴き、パブリックコメントで住民の意見を募った。
    根拠資料: 意見の一覧（令和7年2月）
```

## 良い例

```yaml file=tetsuzuki.yaml
手続:
  - 種別: 意見反映
    方法: 関係機関から聴き、パブリックコメントで住民の意見を募った。
    根拠資料: 意見の一覧（令和7年2月）
  - {種別: 公表, 日付: 令和7年3月, 方法: 市のホームページ, 根拠資料: 市のホームページ}
```

## 直し方

補ったら、その「不足」を消します。「対応時期」と「担当」を書くと、いつ誰が補うかが分かります。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.coverage.catalogue import key_of
from jusou_plan.coverage.gaps import is_known
from jusou_plan.lint.law import coverage_of
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.gap import Shortfall
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="GAP-801",
    name="不足と申告された事項",
    slug="declared-shortfall",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each 不足."""
    found = coverage_of(loaded)
    for shortfall in loaded.plan.shortfalls if found else ():
        if not is_known(shortfall.item):
            continue
        key = key_of(shortfall.item)
        item = found.item(key) if found and key else None
        name = f"{item.title}（{item.key}）" if item else shortfall.item
        yield Finding(
            RULE.code,
            loaded.span(shortfall, "項目"),
            f"{name}は「不足」と申告されています。理由: {_reason(shortfall)}",
            label=_remedy(loaded, shortfall),
            basis=item.article if item else "",
        )


def _reason(shortfall: Shortfall) -> str:
    return "".join(line.strip() for line in shortfall.reason.text.splitlines())


def _remedy(loaded: LoadedPlan, shortfall: Shortfall) -> str:
    owner = f"担当: {loaded.printed(shortfall.owner)}" if shortfall.owner else ""
    due = f"対応時期: {shortfall.due}" if shortfall.due else ""
    return "、".join(part for part in (due, owner) if part) or "不足"
