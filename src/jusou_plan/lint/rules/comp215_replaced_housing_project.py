"""The former name of the 居住支援事業 for people in need, in a plan for the time after.

## 何を見るか

文章や事業の名称に、一時生活支援事業が、今あるものとして書かれていないかを見ます。昔のことを述べる文
（年や「旧」「移行」などのある文）と、居住支援事業と並べた文は問いません。
改正の施行より前の基準日の計画も問いません。

## 根拠

生活困窮者自立支援法の改正（令和6年法律第21号）で、生活困窮者一時生活支援事業は、
生活困窮者居住支援事業に代わりました。

## 悪い例

```yaml file=jiritsu.yaml line=6
事業:
  - id: jiritsu
    支援: sodan
    根拠: 第1号ニ
    名称: 自立相談支援事業
    内容: 就労と居住の相談に応じ、必要な人には一時生活支援事業を行う。
    実施方式: 直営
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 相談件数, 値: 200件/年}]}]
```

## 良い例

```yaml file=jiritsu.yaml
事業:
  - id: jiritsu
    支援: sodan
    根拠: 第1号ニ
    名称: 自立相談支援事業
    内容: 就労と居住の相談に応じ、必要な人には生活困窮者居住支援事業を行う。
    実施方式: 直営
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 相談件数, 値: 200件/年}]}]
```

## 直し方

今の名称に改めます。昔のことを述べる文なら、その年か「旧」を添えます。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.old_names import finding, old_names
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding
from jusou_plan.statute.read import read_statute

RULE = Rule(
    code="COMP-215",
    name="旧い名称の居住支援事業",
    slug="replaced-housing-project",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)

_NAME = "生活困窮者一時生活支援事業"


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each place that still calls the project so."""
    renaming = next(it for it in read_statute().renamings if it.name == _NAME)
    basis = f"{renaming.amendment.title}（{renaming.amendment.number}）"
    for span, name in old_names(loaded, renaming):
        yield finding(RULE.code, span, name, renaming, basis)
