"""A 支援 that does not say which item of the Act it is.

## 何を見るか

「支援」に、第1号から第6号までの「根拠」があるかを見ます。

## 根拠

支援は、社会福祉法が号ごとに定める事業の柱です。号がないと、どの号の支援か分からず、事業との合わせもできません。
番号は `jusou law 重層事業` で調べられます。

## 悪い例

```yaml file=kyodo-2.yaml line=3
支援:
  - id: minna
    名称: みんなの支援
    概要: 住民と関係機関をつなぐ。
事業:
  - id: minna-jigyo
    支援: minna
    根拠: 第2号
    名称: みんなの参加支援事業
    所管課: 福祉総合課
    内容: 住まいを含め、参加を支える。
    実施方式: 直営
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 参加した人の数, 値: 8人}]}]
```

## 良い例

```yaml file=kyodo-2.yaml
支援:
  - id: minna
    根拠: 第2号
    名称: みんなの支援
    概要: 住民と関係機関をつなぐ。
事業:
  - id: minna-jigyo
    支援: minna
    根拠: 第2号
    名称: みんなの参加支援事業
    所管課: 福祉総合課
    内容: 住まいを含め、参加を支える。
    実施方式: 直営
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 参加した人の数, 値: 8人}]}]
```

## 直し方

「根拠」に号を書きます。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.law import article, law_day
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="CIT-008",
    name="号のない支援",
    slug="support-without-item",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each 支援 without 根拠."""
    for support in loaded.plan.supports if law_day(loaded) else ():
        if not support.basis and not loaded.marks(support).reported:
            yield Finding(
                RULE.code,
                loaded.span(support, "名称"),
                f"支援「{support.name}」に、号がありません",
                label="「根拠」がありません",
                basis=article(loaded, "重層事業"),
                advice="「根拠: 第1号」のように、号を書いてください。",
            )
