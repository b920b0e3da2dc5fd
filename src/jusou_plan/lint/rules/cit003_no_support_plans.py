"""第6号 stands nowhere.

## 何を見るか

第6号（支援プランの作成）が、事業か支援の「根拠」にあるか、
多機関協働の事業の内容に「支援プラン」とあるかを見ます。
第5号とまとめても、別の事業に分けても構いません。

## 根拠

社会福祉法は、支援プランの作成を第5号とは別の号に置いています。自治体により位置付け方が違うため、
どこにもないときだけ知らせます。
番号は `jusou law 支援プラン` で調べられます。

## 悪い例

```yaml file=takikan.yaml line=2
支援:
  - {id: takikan-shien, 根拠: 第5号, 名称: 多機関協働}
事業:
  - id: takikan
    支援: takikan-shien
    名称: 多機関協働事業
    実施方式: 直営
    内容: 支援機関の役割を分ける。
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 会議の回数, 値: 12回/年}]}]
```

## 良い例

```yaml file=takikan.yaml
支援:
  - {id: takikan-shien, 根拠: [第5号, 第6号], 名称: 多機関協働}
事業:
  - id: takikan
    支援: takikan-shien
    名称: 多機関協働事業
    実施方式: 直営
    内容: 支援機関の役割を分ける。
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 会議の回数, 値: 12回/年}]}]
```

## 直し方

多機関協働の支援か事業の「根拠」に「第6号」を加えるか、支援プランを作る事業を登録します。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.law import missing, support_place
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="CIT-003",
    name="支援プランの作成が位置付いていない",
    slug="no-support-plans",
    severity=Severity.WARNING,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of a plan that makes no support plans."""
    for item in missing(loaded, "第6号"):
        yield Finding(
            RULE.code,
            support_place(loaded, 5),
            "第6号（支援プランの作成）がどこにも位置付いていません",
            label="第6号がありません",
            basis=item.article,
            advice="多機関協働の支援か事業の「根拠」に「第6号」を加えてください。",
        )
