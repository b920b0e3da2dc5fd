"""A plan that is called final and still has open points.

## 何を見るか

「状態」が「確定」の計画に、「未確定」が残っていないかを見ます。素案、パブリックコメント案、案では見ません。

## 根拠

決まっていないことの残る計画は、確定したものとして公表できません。

## 悪い例

```yaml line=8
計画:
  名称: 見本市重層的支援体制整備事業実施計画
  自治体: {名称: 見本市}
  状態: 確定
本文: {章: [{見出し: 計画の趣旨, 内容: [この計画は、見本である。]}]}
未確定:
  - id: mokuhyo
    名称: 相談件数の目標
```

## 良い例

```yaml
計画:
  名称: 見本市重層的支援体制整備事業実施計画
  自治体: {名称: 見本市}
  状態: 案
本文: {章: [{見出し: 計画の趣旨, 内容: [この計画は、見本である。]}]}
未確定:
  - id: mokuhyo
    名称: 相談件数の目標
```

## 直し方

決まったことを書いて「未確定」から消します。まだなら、「状態」を「案」に戻します。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model.header import Status
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding, Related

RULE = Rule(
    code="JS120",
    name="確定の計画に残る未確定",
    slug="open-point-in-final-plan",
    severity=Severity.ERROR,
    documentation=documentation_in(__doc__),
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each open point of a final plan."""
    header = loaded.plan.header
    if header is None or header.status is not Status.FINAL:
        return
    for point in loaded.plan.pending:
        yield Finding(
            RULE.code,
            loaded.span(point, "名称"),
            f"確定した計画に、決まっていないこと「{point.name}」が残っています",
            label="まだ決まっていません",
            related=(Related("「確定」とあるのはここです", loaded.span(header, "状態")),),
            advice="決めたことを書いて「未確定」から消すか、「状態」を「案」に戻してください。",
        )
