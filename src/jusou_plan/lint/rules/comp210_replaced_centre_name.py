"""The former name of the こども家庭センター, in a plan for the time after.

## 何を見るか

文章や事業の名称に、母子健康包括支援センターか子育て世代包括支援センターが、今あるものとして書かれていないかを見ます。
昔のことを述べる文（年や「旧」「移行」などのある文）、こども家庭センターと並べた文、施設や部署の登録名は問いません。
改正の施行より前の基準日の計画も問いません。

## 根拠

社会福祉法が緊密な連携を求める機関は、児童福祉法などの改正で、母子健康包括支援センターから
こども家庭センターに代わりました。いつからかは `jusou law 支援関係機関の連携` で調べられます。

## 悪い例

```yaml file=riyosha.yaml line=6
事業:
  - id: riyosha
    支援: sodan
    根拠: 第1号ハ
    名称: 利用者支援事業（基本型）
    内容: 子育て世代包括支援センターで、妊婦の相談に応じる。
    実施方式: 直営
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 相談件数, 値: 900件/年}]}]
```

## 良い例

```yaml file=riyosha.yaml
事業:
  - id: riyosha
    支援: sodan
    根拠: 第1号ハ
    名称: 利用者支援事業（基本型）
    内容: こども家庭センターで、妊婦の相談に応じる。
    実施方式: 直営
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 相談件数, 値: 900件/年}]}]
```

## 直し方

今の名称に改めます。昔のことを述べる文なら、その年か「旧」を添えます。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.law import article
from jusou_plan.lint.old_names import finding, old_names
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding
from jusou_plan.statute.read import read_statute

RULE = Rule(
    code="COMP-210",
    name="旧い名称のこども家庭センター",
    slug="replaced-centre-name",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)

_NAME = "母子健康包括支援センター"


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each place that still calls the centre so."""
    renaming = next(it for it in read_statute().renamings if it.name == _NAME)
    for span, name in old_names(loaded, renaming):
        yield finding(RULE.code, span, name, renaming, article(loaded, renaming.concept))
