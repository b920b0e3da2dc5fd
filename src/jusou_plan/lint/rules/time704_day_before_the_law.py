"""A day before the project existed.

## 何を見るか

計画の「基準日」（なければ「期間」の初日）が、重層的支援体制整備事業の規定が施行された後の日かを見ます。
施行前の日では、法令に照らした検査ができません。

## 根拠

この事業の規定は、2021年4月1日に施行されました。詳しくは `jusou law 重層事業` で調べられます。

## 悪い例

```yaml file=keikaku.yaml line=5
計画:
  名称: 見本市重層的支援体制整備事業実施計画
  自治体: {名称: 見本市}
  期間: 令和7年度～令和8年度
  基準日: 令和3年3月31日
```

## 良い例

```yaml file=keikaku.yaml
計画:
  名称: 見本市重層的支援体制整備事業実施計画
  自治体: {名称: 見本市}
  期間: 令和7年度～令和8年度
  基準日: 令和7年4月1日
```

## 直し方

「基準日」を、計画を照らす法令の日に直します。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.law import is_profile
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding
from jusou_plan.statute.read import read_statute

RULE = Rule(
    code="TIME-704",
    name="法律の施行前の基準日",
    slug="day-before-the-law",
    severity=Severity.ERROR,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of a day on which there was no such law."""
    header = loaded.plan.header
    day = header.law_day if header else None
    first = read_statute().editions()[0].first
    if header is None or day is None or day >= first or is_profile(loaded):
        return
    yield Finding(
        RULE.code,
        loaded.span(header, "基準日" if header.law_date else "期間"),
        f"重層的支援体制整備事業は、{day.year}年{day.month}月{day.day}日にはまだありません",
        label=f"規定の施行は{first.year}年{first.month}月{first.day}日です",
        advice="「基準日」を、計画を照らす法令の日に直してください。",
    )
