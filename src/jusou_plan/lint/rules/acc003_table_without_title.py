"""One of several tables of a section, without a title.

## 何を見るか

一つの節に、登録から作る表が二つ以上あるとき、「見出し」のない表がないかを見ます。
表のすぐ前に「小見出し」があれば、
題があるものとします。票と、題を自分で持つ表（予算表など）は見ません。

## 根拠

JIS X 8341-3:2016（WCAG 2.0）の達成基準 2.4.6（見出し及びラベル）です。読み上げでは、表を題で選びます。

## 悪い例

```yaml file=honbun.yaml line=19,20
本文:
  章:
    - 見出し: 計画の趣旨
      内容:
        - この計画は、国の指針に則し、${法:計画策定}に基づいて定める。
    - 見出し: 基本方針
      記載: 規34-10-1
      内容: [高齢者、障害者、児童、生活困窮者その他の福祉の基本方針は、誰も取り残さない支援である。]
    - 見出し: 提供体制と目標
      記載: [規34-10-2, 規34-10-3]
      内容:
        - 次の事業を、令和7年度から令和8年度まで実施する。事業ごとに目標を定める。
        - 事業一覧: すべて
    - 見出し: 支援関係機関の連携
      記載: 規34-10-4
      内容: [{会議表: [shien-kaigi, jusou-kaigi]}]
    - 見出し: 経過と手続
      内容:
        - 経過: すべて
        - 手続: すべて
```

## 良い例

```yaml file=honbun.yaml
本文:
  章:
    - 見出し: 計画の趣旨
      内容:
        - この計画は、国の指針に則し、${法:計画策定}に基づいて定める。
    - 見出し: 基本方針
      記載: 規34-10-1
      内容: [高齢者、障害者、児童、生活困窮者その他の福祉の基本方針は、誰も取り残さない支援である。]
    - 見出し: 提供体制と目標
      記載: [規34-10-2, 規34-10-3]
      内容:
        - 次の事業を、令和7年度から令和8年度まで実施する。事業ごとに目標を定める。
        - 事業一覧: すべて
    - 見出し: 支援関係機関の連携
      記載: 規34-10-4
      内容: [{会議表: [shien-kaigi, jusou-kaigi]}]
    - 見出し: 経過と手続
      内容:
        - {経過: すべて, 見出し: 策定までの経過}
        - {手続: すべて, 見出し: 法律に基づく手続}
```

## 直し方

表に「見出し」を書きます。
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from jusou_plan.coverage.claims import all_sections
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.model import block
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="ACC-003",
    name="題のない表",
    slug="table-without-title",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
)

_SEVERAL = 2
_TABLES = (
    block.ProjectList,
    block.IndicatorTable,
    block.InitiativeTable,
    block.CityTable,
    block.DepartmentTable,
    block.Arrangements,
    block.PeriodTable,
    block.CaseTable,
    block.HistoryTable,
    block.DeskList,
    block.ShortfallTable,
    block.ProcedureTable,
    block.LawTable,
)


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Tell of each table without a title that is not the only one of its section."""
    for section in all_sections(loaded):
        tables = [it for it in section.blocks if isinstance(it, (*_TABLES, block.FreeTable))]
        if len(tables) < _SEVERAL:
            continue
        for before, it in pairwise((None, *section.blocks)):
            if isinstance(it, _TABLES) and not it.caption and not isinstance(before, block.HeadingBlock):
                yield Finding(
                    RULE.code,
                    loaded.key_span(it, it.KEY),
                    f"同じ節に表が{len(tables)}つあり、この表（{it.KEY}）に題がありません",
                    label="読み上げでは、どの表か分かりません",
                    basis="JIS X 8341-3:2016 達成基準2.4.6",
                    advice="「見出し」に表の題を書いてください。",
                )
