"""No project under 第3号 without a letter.

## 何を見るか

第3号のうち、イからニまでのどれでもない「生活困窮者支援等のための地域づくり事業」があるかを見ます。
この事業の「根拠」は、イロハニを付けずに「第3号」と書きます。

## 根拠

社会福祉法の第3号は、イからニまでの事業のほかに、地域づくりに向けた援助を含みます。
個別の法律に名のある事業ではないため、
警告にとどめます。番号は `jusou law 生活困窮者支援等の地域づくり` で調べられます。

## 悪い例

```yaml file=konkyu.yaml at=chiiki.yaml:3
事業:
  - id: konkyu
    支援: chiiki
    根拠: 第3号ロ
    名称: みんなの居場所づくり
    所管課: 福祉総合課
    実施方式: 直営
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 居場所の数, 値: 8か所}]}]
```

## 良い例

```yaml file=konkyu.yaml
事業:
  - id: konkyu
    支援: chiiki
    根拠: 第3号
    名称: みんなの居場所づくり
    所管課: 福祉総合課
    実施方式: 直営
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 居場所の数, 値: 8か所}]}]
```

## 直し方

当たる事業の「根拠」を「第3号」とします。行っていないときは、「不足」に項目と理由を挙げます。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.law import missing, support_place
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="COMP-203",
    name="生活困窮者支援等のための地域づくりがない",
    slug="third-item-opening-missing",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of a plan without the project."""
    for item in missing(loaded, "第3号"):
        yield Finding(
            RULE.code,
            support_place(loaded, 3),
            "第3号のうち、イからニまでのどれでもない地域づくりの事業がありません",
            label="イロハニの付かない第3号の事業がありません",
            basis=item.article,
            advice="生活困窮者支援等のための地域づくり事業の「根拠」に「第3号」と書いてください。",
        )
