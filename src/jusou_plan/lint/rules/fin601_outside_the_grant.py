"""A plan that speaks of the grant, and not of what the grant does not pay for (unverified).

## 何を見るか

文章が交付金に触れている計画で、第3号ハの基礎的事業と第1号ロの基本事業が交付金の対象でないことに触れているかを、
「交付税」「対象外」などの言葉で見ます。交付金に触れていない計画は問いません。

## 根拠

国の資料の抜粋と市の実施計画は、これらの部分を交付税で措置するとしています。交付要綱の本文は確認していません（未確認）。
このため情報にとどめます。

## 悪い例

```yaml file=katsudo.yaml line=5
事業:
  - id: katsudo
    支援: chiiki
    根拠: 第3号ハ
    名称: 地域活動支援センター事業
    内容: 創作の場を設ける。
    実施方式: 直営
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 利用した人の数, 値: 50人/年}]}]
    その他: 国の交付金を受けて行う。
```

## 良い例

```yaml file=katsudo.yaml
事業:
  - id: katsudo
    支援: chiiki
    根拠: 第3号ハ
    名称: 地域活動支援センター事業
    内容: 創作の場を設ける。
    実施方式: 直営
    実施時期: 令和7年度から
    目標: [{目標: [{内容: 利用した人の数, 値: 50人/年}]}]
    その他: 国の交付金を受けて行う。基礎的事業の分は交付税による。
```

## 直し方

対象にならない部分を、事業の「その他」や「予算」の注に書きます。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.law import article, services
from jusou_plan.lint.lost import is_lost
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.lint.told import told
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding
from jusou_plan.statute.read import read_statute

RULE = Rule(
    code="FIN-601",
    name="交付金の対象外の部分に触れていない（未確認）",
    slug="outside-the-grant",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
)

_GRANT = "交付金"
_OUTSIDE = ("交付税", "対象外", "対象とならない", "対象にならない", "対象となりません", "対象になりません")


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of the parts in one finding, at the first project that has one."""
    outside = read_statute().costs.outside
    found = [(part, project) for part in outside for project in services(loaded, *part.labels)[:1]]
    if not found or is_lost(loaded) or _GRANT not in told(loaded):
        return
    if not any(word in told(loaded) for word in _OUTSIDE):
        parts = "、".join(f"{'・'.join(part.labels)}の{part.name}" for part, _ in found)
        yield Finding(
            RULE.code,
            loaded.span(found[0][1], "名称"),
            f"{parts}が交付金の対象でないことに触れていません（根拠は未確認）",
            label="「交付税」「対象外」などの言葉がありません",
            basis=article(loaded, "国の交付金"),
            advice="交付要綱を確かめ、対象にならない部分を、事業の「その他」や「予算」の注に書いてください。",
        )
