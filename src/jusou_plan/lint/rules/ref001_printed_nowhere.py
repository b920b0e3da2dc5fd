"""An element that is written and printed nowhere.

## 何を見るか

登録した事業、会議、取組、課題、事例、窓口、予算、共通文が、計画書に出るかを見ます。
本文の表や図に出るものと、文章が引くものは、出るものとします。会議と窓口は、ほかの要素が指すだけでも、
名称が印字されるので数えます。本文のない計画と、事例の計画では見ません。
指標は KPI-106、用語は NAM-107、部署や注は NAM-108 が見ます。

## 根拠

書いたのに印字されないものは、本文に置き忘れたか、要らなくなったものです。

## 悪い例

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
      内容: [{会議表: [shien-kaigi, jusou-kaigi, suishin, chosei]}]
```

```yaml file=kihon.yaml line=3
予算:
  - id: yosan
    名称: 重層的支援体制整備事業
    年度: 令和7年度
    単位: 千円
    内訳:
      - {区分: 相談支援, 名称: 相談窓口の運営, 金額: 12000}
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
      内容: [{会議表: [shien-kaigi, jusou-kaigi, suishin, chosei]}]
    - 見出し: 費用
      内容:
        - 予算表: すべて
```

```yaml file=kihon.yaml
予算:
  - id: yosan
    名称: 重層的支援体制整備事業
    年度: 令和7年度
    単位: 千円
    内訳:
      - {区分: 相談支援, 名称: 相談窓口の運営, 金額: 12000}
```

## 直し方

本文に、それを印字する表や票を置きます。要らないものは消します。
"""

from __future__ import annotations

from collections.abc import Iterator

from jusou_plan.coverage.item import ProblemKind
from jusou_plan.lint.law import is_profile, problems
from jusou_plan.lint.lost import is_lost
from jusou_plan.lint.rule import Rule, Severity, documentation_in
from jusou_plan.lint.used import printed, used
from jusou_plan.model.loaded import LoadedPlan
from jusou_plan.model.part import Element
from jusou_plan.model.walk import keys_of
from jusou_plan.source.finding import Finding

RULE = Rule(
    code="REF-001",
    name="印字されない登録",
    slug="printed-nowhere",
    severity=Severity.INFO,
    documentation=documentation_in(__doc__),
)

_BY_NAME = frozenset({"会議", "窓口"})
"""What is printed by its name wherever another element refers to it."""

_REGISTERS = {
    "事業": "事業票",
    "会議": "会議表",
    "取組": "取組票",
    "課題": "課題",
    "事例": "事例",
    "窓口": "窓口一覧",
    "予算": "予算表",
    "共通文": "",
}
"""What is looked at, and the block that prints it."""


def check(loaded: LoadedPlan) -> Iterator[Finding]:
    """Look at each register of a plan with an outline from which nothing was cut out."""
    if loaded.plan.outline is None or is_profile(loaded) or is_lost(loaded):
        return
    told = {"事業"} if any(problems(loaded, ProblemKind.SERVICES_NOT_PRINTED)) else set()  # by REQ-103
    for attribute, key in keys_of(type(loaded.plan)):
        if key not in _REGISTERS.keys() - told:
            continue
        shown = printed(loaded) | used(loaded) if key in _BY_NAME else printed(loaded)
        for element in getattr(loaded.plan, attribute):
            if id(element) not in shown:
                yield _finding(loaded, element, key)


def _finding(loaded: LoadedPlan, element: Element, kind: str) -> Finding:
    block = _REGISTERS[kind]
    name = element.names[0] if element.names else str(element.id)
    return Finding(
        RULE.code,
        loaded.span(element, "名称"),
        f"{kind}「{name}」を印字する所がありません",
        label="本文にも、引用にもありません",
        advice=(f"本文に「{block}」を置くか、" if block else "")
        + f"文章から「${{{kind}:{element.id or name}}}」と引くか、要らなければ消してください。",
    )
