"""A project whose 分野 is that of another item of the Act.

## 何を見るか

第1号イからニまで、第3号イからニまでの事業の「分野」が、その号の分野かを見ます。イは高齢（第3号はイとロ）、
障がいは第1号ロと第3号ハ、こどもは第1号ハと第3号ニ、生活困窮は第1号ニです。
高齢・介護、障がい、子ども・子育て、困窮のどの言葉もない分野は見ません。

## 根拠

社会福祉法は、各号に、介護、障害、子ども・子育て、生活困窮の法律の事業を引いています。
番号は `jusou law 重層事業` で調べられます。

## 悪い例

```yaml file=seikatsu.yaml line=5
事業:
  - id: kyogi
    支援: chiiki
    根拠: 第3号ロ
    分野: 障害
    名称: 支え合いの協議体
    所管課: 福祉総合課
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
    分野: 高齢
    名称: 支え合いの協議体
    所管課: 福祉総合課
    実施方式: 直営
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 居場所の数, 値: 8か所}]}]
```

## 直し方

「分野」か「根拠」を直します。
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jusou_plan.coverage.basis import keys_of
from jusou_plan.lint.law import article, law_day
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="CIT-009",
    name="号と違う分野",
    slug="field-of-another-item",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)

_OLD, _DISABLED, _CHILDREN, _POOR = "高齢・介護", "障がい", "子ども・子育て", "生活困窮"
_WORDS = {
    _OLD: re.compile("高齢|介護"),
    _DISABLED: re.compile("障"),
    _CHILDREN: re.compile("子|こども|児童"),
    _POOR: re.compile("困窮"),
}
_OF_ITEM = {
    "第1号イ": _OLD,
    "第1号ロ": _DISABLED,
    "第1号ハ": _CHILDREN,
    "第1号ニ": _POOR,
    "第3号イ": _OLD,
    "第3号ロ": _OLD,
    "第3号ハ": _DISABLED,
    "第3号ニ": _CHILDREN,
}


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each project that names the field of another item, and not its own."""
    for project in loaded.plan.projects if law_day(loaded) else ():
        wanted = {_OF_ITEM[key] for key in keys_of(loaded, project) if key in _OF_ITEM}
        said = "、".join(project.fields)
        named = {field for field, words in _WORDS.items() if words.search(said)}
        if wanted and named and not wanted & named:
            items = "、".join(key for key in keys_of(loaded, project) if key in _OF_ITEM)
            yield Finding(
                RULE.code,
                loaded.span(project, "分野"),
                f"「{project.name}」の分野が{said}ですが、{items}は{'、'.join(sorted(wanted))}の事業です",
                label="号の分野と違います",
                basis=article(loaded, "重層事業"),
                advice="「分野」か「根拠」を直してください。",
            )
